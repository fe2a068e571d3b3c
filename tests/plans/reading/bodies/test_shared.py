"""An office behind the last of several bodies is that of each that waits for it."""

import pytest

from plans.reading.bodies.find import find_bodies
from tests.plans.reading.tables import asked, reading_of


@pytest.mark.parametrize("cell", [True, False])
@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Socialnämndens och vårdnämndens presidier", ["SN_PRESIDIUM", "VÅRDNÄMND_PRESIDIUM"]),
        ("Kommunstyrelsens och kommunfullmäktiges presidium", ["KS_PRESIDIUM", "KF_PRESIDIUM"]),
        ("Socialnämndens, valnämndens samt KF:s presidier", ["SN_PRESIDIUM", "VN_PRESIDIUM", "KF_PRESIDIUM"]),
        ("KS och KF presidier", ["KS_PRESIDIUM", "KF_PRESIDIUM"]),
        ("Kommunstyrelsens och socialnämndens ordförande", ["KSO", "SN_ORDF"]),
        ("Kommunstyrelsens och nämndernas presidier", ["KS_PRESIDIUM", "NÄMND_PRESIDIUM"]),
        ("KSAU och nämndernas presidier", ["KSAU", "NÄMND_PRESIDIUM"]),
        ("Kommunstyrelsen och socialnämndens presidium", ["KS", "SN_PRESIDIUM"]),
        ("KS, KF presidium", ["KS", "KF_PRESIDIUM"]),
        ("Socialnämndens presidium och valnämndens arbetsutskott", ["SN_PRESIDIUM", "VN_AU"]),
        ("Kommunstyrelsens och kommunstyrelsens arbetsutskotts", ["KS", "KSAU"]),
    ],
)  # fmt: skip
def test_each_has_the_office_that_it_waits_for(text: str, codes: list[str], cell: bool) -> None:
    assert [body.code for body in find_bodies(text, cell=cell)] == codes


def test_presidia_that_stand_alone_meet() -> None:
    found = reading_of(
        "Möten 2027\n\nDatum | Vem\n12 jan | Socialnämndens och valnämndens presidier\n13 jan | KS\n"
    )
    assert [row.bodies for row in found.rows] == [("SN_PRESIDIUM", "VN_PRESIDIUM"), ("KS",)]
    assert asked(found) == []


def test_a_presidium_beside_other_words_is_asked_what_it_does() -> None:
    found = reading_of("Plan 2027\n\nDatum | Vad\n12 jan 2027 | Socialnämndens presidium: underlag\n")
    assert asked(found) == ["no_word"]
