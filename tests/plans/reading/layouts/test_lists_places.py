"""Where days are held stands behind their time, and is nobody who meets."""

import pytest

from tests.plans.reading.tables import asked, reading_of, rows_of


@pytest.mark.parametrize(
    "usual",
    ["Måndagar kl. 18.30 i Folkets hus", "Kl. 18.30 på Biografen", "Måndagar kl. 18.30, Plats: Medborgarhuset"],
)
def test_the_house_is_nobody_who_meets(usual: str) -> None:
    found = reading_of(f"Kommunfullmäktiges sammanträden 2027\n\n{usual}: 25 januari, 22 februari, 29 mars\n")
    assert rows_of(found) == ["KF 2027-01-25 18:30", "KF 2027-02-22 18:30", "KF 2027-03-29 18:30"]
    assert asked(found) == []


@pytest.mark.parametrize(("who", "code"), [("i socialnämnden", "SN"), ("i KS", "KS")])
def test_a_body_is_no_place(who: str, code: str) -> None:
    found = reading_of(f"Sammanträden 2027\n\nMåndagar kl. 18.30 {who}: 25 januari, 22 februari, 29 mars\n")
    assert {row.split()[0] for row in rows_of(found)} <= {code, "–"}
    assert all(row.startswith(code) for row in rows_of(found)) or asked(found)


@pytest.mark.parametrize(
    "where", ["Vattenkontorets sammanträdesrum", "kommunledningskontorets stora sal", "Kommunstyrelsens lokaler"]
)
def test_whose_the_room_is_says_nothing_of_who_meets(where: str) -> None:
    found = reading_of(
        f"Vårdnämnden\n\nSammanträdesdagar 2027\n\nTorsdagar kl 09.00, {where}\n\n14 januari\n11 mars\n"
    )
    assert rows_of(found) == ["VÅRDNÄMND 2027-01-14 09:00", "VÅRDNÄMND 2027-03-11 09:00"]
    assert asked(found) == []


def test_an_office_with_no_room_behind_its_name_meets() -> None:
    text = "Vattenkontorets samverkansgrupp\n\nSammanträdesdagar 2027\n\n14 januari\n11 mars\n"
    assert {row.split()[0] for row in rows_of(reading_of(text))} == {"VATTENKONTOR_SAMVERKANSGRUPP"}
