"""What stands beside a day in a list of a body's: where it meets, or what somebody does with a room."""

import pytest

from tests.plans.reading.tables import reading_of


@pytest.mark.parametrize(
    ("beside", "told"),
    [
        ("Sammanträdesrum Björken", "VN meeting Valnämnden"),
        ("Sista dag att anmäla lokaler till kommunen", " deadline Sista dag att anmäla lokaler till kommunen"),
        ("Utskick från kommunhuset", " mailing Utskick från kommunhuset"),
    ],
)
def test_a_place_is_where_the_body_above_meets(beside: str, told: str) -> None:
    row = reading_of(f"Tidplan för valnämnden 2026\n\nDatum | Vad\n1 juni | {beside}\n5 juni | Rapport klar").rows[
        0
    ]
    assert f"{','.join(row.bodies)} {row.kind.value} {row.title}" == told
