import pytest

from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.names.spelling import Speller, distance


@pytest.mark.parametrize(
    ("written", "code", "right"),
    [
        ("nämnsordförande", "NÄMND_ORDF", "nämndordförande"),
        ("nämnsordförandena", "NÄMND_ORDF", "nämndordförandena"),
        ("gruppleddare", "GRUPPLEDARE", "gruppledare"),
        ("Gruppleddare", "GRUPPLEDARE", "gruppledare"),
        ("kommunfullmiktiges presidium", "KF_PRESIDIUM", "kommunfullmäktiges"),
        ("Kommunfullmaktige", "KF", "kommunfullmäktige"),
        ("kommunfullmiktige", "KF", "kommunfullmäktige"),
        ("ndmnderna", "NÄMNDER", "nämnderna"),
        ("némnder", "NÄMNDER", "nämnder"),
        ("nimnder", "NÄMNDER", "nämnder"),
        ("fdrvaltningschefer", "FÖRVALTNINGSCHEFER", "förvaltningschefer"),
        ("f6rvaltningschéfer", "FÖRVALTNINGSCHEFER", "förvaltningschefer"),
        ("nämndemas presidier", "NÄMND_PRESIDIUM", "nämndernas"),
        ("kommunstyrlsen", "KS", "kommunstyrelsen"),
        ("Kommunnstyrelsen", "KS", "kommunstyrelsen"),
        ("budgetcontroler", "BUDGETCONTROLLER", "budgetcontroller"),
        ("Komunledningsgrupen", "KLG", "kommunledningsgruppen"),
    ],
)
def test_slips_are_seen_through_and_told(written: str, code: str, right: str) -> None:
    (mention,) = find_bodies(written, cell=True)
    assert mention.code == code
    assert mention.spelled is not None
    assert right in mention.spelled


@pytest.mark.parametrize(
    "written", ["kommunstyrelsen", "KOMMUNSTYRELSEN", "Kommunstyrelsens", "nämndsordförandena", "KS"]
)
def test_what_is_right_is_not_told(written: str) -> None:
    (mention,) = find_bodies(written, cell=True)
    assert mention.spelled is None


@pytest.mark.parametrize("written", ["KZ", "KSAV", "BUM", "FFV"])
def test_abbreviations_are_exact(written: str) -> None:
    (mention,) = find_bodies(written, cell=True)
    assert mention.code == written


@pytest.mark.parametrize("written", ["parterna", "Framtidsnämnden", "proposition", "minoriteten", "nationer"])
def test_other_words_stay_what_they_are(written: str) -> None:
    assert all(mention.spelled is None for mention in find_bodies(written))


def test_letters_written_apart_and_hidden_hyphens() -> None:
    (mention,) = find_bodies("na\u0308mnd\u00aderna", cell=True)
    assert (mention.code, mention.spelled, mention.end) == ("NÄMNDER", None, 11)


def test_distance() -> None:
    assert distance("ledare", "ledare") == 0
    assert distance("leddare", "ledare") == 1
    assert distance("ledare", "räddare", most=1) > 1


def test_long_words_may_have_two_slips_and_short_ones_none() -> None:
    speller = Speller(["kommunstyrelsen", "partierna", "fackliga"])
    assert speller.nearest("komunstyrelsn") == "kommunstyrelsen"
    assert speller.nearest("komunstyrlsn") is None
    assert speller.nearest("partirna") == "partierna"
    assert speller.nearest("partina") is None
