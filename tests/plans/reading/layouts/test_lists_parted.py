"""What stands between a body's name and its days does not part them; a heading of other things ends the list."""

import pytest

from tests.plans.reading.tables import asked, reading_of, rows_of

_LISTS = """
Sammanträden 2027

{head}
{between}
27 januari
24 februari

{other}
Onsdagar kl. 9.00
13 januari, 10 februari samt 24 november
{tail}
"""
_OTHERS = ["BN 2027-01-13 09:00", "BN 2027-02-10 09:00", "BN 2027-11-24 09:00"]


def lists(between: str, tail: str = "", bullet: str = "") -> str:
    return _LISTS.format(
        head=f"{bullet}Socialnämnden", between=between, other=f"{bullet}Byggnadsnämnden", tail=tail
    )


@pytest.mark.parametrize("bullet", ["", "• "])
@pytest.mark.parametrize(
    "between",
    [
        "Sammanträder klockan 13.00 i kommunhuset. Mötena är öppna.\n\nTisdagar\n\n2027\n",
        "Tisdagar\nPlats: Stora salen\nTid: 13.00",
        "Handlingar finns på webben en vecka före mötet.\n\nKl. 13.00",
        "Nämnden ansvarar för äldreomsorg och för stöd till familjer i hela kommunen.\n\nKl. 13.00",
    ],
)
def test_lines_without_days_do_not_part_a_body_from_its_days(between: str, bullet: str) -> None:
    found = reading_of(lists(between, bullet=bullet))
    assert rows_of(found) == ["SN 2027-01-27 13:00", "SN 2027-02-24 13:00", *_OTHERS]
    assert asked(found) == []


def test_names_among_items_head_nothing() -> None:
    found = reading_of(
        "Möten 2027\n\nVi arbetar för\n• Socialnämnden\n• Byggnadsnämnden\n\nTider\n\n5 maj\n9 juni"
    )
    assert not any(row.bodies for row in found.rows)


_TAIL = """
Boksluts- och revisionsdatum
Årsredovisningen klar för revision 26 februari
Underlag från arbetslagen lämnas senast 17 september
"""


def test_days_behind_the_last_list_do_not_move_the_others() -> None:
    found = reading_of(lists("Tisdagar kl. 13.00", _TAIL))
    assert rows_of(found) == [
        "SN 2027-01-27 13:00",
        "SN 2027-02-24 13:00",
        *_OTHERS,
        "– 2027-09-17 deadline",
        "– 2027-02-26 work",
    ]
    assert asked(found) == ["no_word"]


@pytest.mark.parametrize("heading", ["Extra sammanträden", "Vårterminens mötestider", "Reservdatum"])
def test_a_heading_of_the_bodys_own_days_ends_nothing(heading: str) -> None:
    found = reading_of(f"Möten 2027\n\nSocialnämnden\n27 januari\n\n{heading}\n24 februari\n3 mars")
    assert {row.bodies for row in found.rows} == {("SN",)}
