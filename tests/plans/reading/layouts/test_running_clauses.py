"""Sentences in which something else happens on each of their days: whose each is, and what."""

import pytest

from plans.reading.formats.text import text_document
from plans.reading.read import read_document
from tests.plans.reading.layouts.runnings import told


def kinds(text: str) -> list[tuple[str, str, str]]:
    """The day of each row, who meets and what it is."""
    rows = read_document(text_document(f"Tidplan 2027\n\n{text}", markdown=False)).rows
    return [(str(row.when)[5:], ",".join(row.bodies), row.kind.value) for row in rows]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Budgeten behandlas i KS 3 mars och fastställs av KF 24 mars.",
            [("03-03", "KS", "meeting"), ("03-24", "KF", "decision")],
        ),
        (
            "Ramarna bereds av KSAU 4 april, behandlas av kommunstyrelsen 19 april och beslutas av KF 26 april.",
            [("04-04", "KSAU", "meeting"), ("04-19", "KS", "meeting"), ("04-26", "KF", "decision")],
        ),
        (
            "KS behandlar ramarna 3 mars och 10 mars och fastställer dem 24 mars.",
            [("03-03", "KS", "meeting"), ("03-10", "KS", "meeting"), ("03-24", "KS", "decision")],
        ),
        (
            "Kommunstyrelsen beslutar om ramarna den 5 maj och den 12 maj.",
            [("05-05", "KS", "decision"), ("05-12", "KS", "decision")],
        ),
        ("KS sammanträder 3 mars och 7 april.", [("03-03", "KS", "meeting"), ("04-07", "KS", "meeting")]),
    ],
)
def test_the_word_for_a_decision_is_of_its_own_day(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert kinds(text) == expected


def test_a_sentence_behind_a_list_of_days_tells_of_its_own() -> None:
    text = (
        "Vårdnämnden sammanträder den 14 januari, 11 februari och 11 mars. "
        "Nämndens arbetsutskott sammanträder den 7 januari, 4 februari och 4 mars."
    )
    reading = read_document(text_document(f"Tidplan 2027\n\n{text}", markdown=False))
    assert sorted(str(row.when)[5:] for row in reading.rows) == [
        "01-07",
        "01-14",
        "02-04",
        "02-11",
        "03-04",
        "03-11",
    ]
    assert {row.bodies for row in reading.rows} == {("VÅRDNÄMND",), ("VÅRDNÄMND_AU",)}
    assert reading.doubts == ()


def test_a_sentence_behind_a_list_that_speaks_of_its_days_tells_of_no_others() -> None:
    text = "KS sammanträder den 14 januari, 11 februari och 11 mars. Sammanträdet den 11 mars börjar kl. 9."
    assert [day for day, *_ in kinds(text)] == ["01-14", "02-11", "03-11"]


@pytest.mark.parametrize(
    ("line", "title", "kind"),
    [
        (
            "Dialogmöte hålls den 24 april 2026. Kallelse skickas i god tid.",
            "Dialogmöte hålls den 24 april",
            "meeting",
        ),
        ("Dialogmöte hålls den 24 april 2026. Lokalen är Salen.", "Dialogmöte hålls den 24 april", "meeting"),
        ("KF sammanträder den 15 juni 2026. Beslut om budget fattas.", "Beslut om budget fattas", "decision"),
    ],
)
def test_a_sentence_that_says_that_somebody_meets_is_the_activity(line: str, title: str, kind: str) -> None:
    rows = read_document(text_document(f"Plan\n\n{line}\n", markdown=False)).rows
    assert [(row.title.startswith(title), row.kind.value) for row in rows] == [(True, kind)]


def test_what_is_done_behind_a_day_is_done_with_what_stands_before_it() -> None:
    text = "Protokollet från mötet den 3 mars 2031 skickas ut den 17 mars 2031."
    assert told(text)[-1][:2] == ("den 17 mars 2031", "Protokollet från mötet skickas ut den 17 mars 2031")
    text = "Budgeten behandlas i KS 3 mars 2031 och fastställs av KF 24 mars 2031."
    assert told(text)[-1][1] == "fastställs av KF 24 mars 2031"
