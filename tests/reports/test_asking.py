from typing import Any, get_args

import pytest
from pydantic import TypeAdapter

from plans.files import parse_plan
from plans.plan import Plan
from reports.asking import asked_texts, change_text
from reports.grammar import capital
from reports.languages import LANGUAGES
from scenarios.changes import Change
from tests.reports.answers import PLAN, feasible
from tests.reports.making import reads_well

READ: TypeAdapter[Any] = TypeAdapter(Change)
TWICE = parse_plan(
    "title: T\nactivities:\n  a: {title: Möte, date: 2023-06-07}\n  b: {title: Möte, date: 2023-06-14}\n"
    "  c: {title: Beslut, date: 2023-06-21, status: decided}\n"
).plan

CASES = [
    (
        {"change": "move", "activity": "kf", "to": "2023-06-22"},
        "flytta ”Rambudget i fullmäktige” till torsdag 22 juni 2023 (3 dagar senare)",
        "move “Rambudget i fullmäktige” to Thursday 22 June 2023 (3 days later)",
    ),
    (
        {"change": "move", "activity": "kf", "to": "2023-06-19"},
        "flytta ”Rambudget i fullmäktige” till måndag 19 juni 2023",
        "move “Rambudget i fullmäktige” to Monday 19 June 2023",
    ),
    (
        {"change": "move", "activity": "planer", "to": "2023-06-19"},
        "flytta ”Nämndernas planer” till att börja måndag 19 juni 2023 (en dag tidigare)",
        "move “Nämndernas planer” to begin on Monday 19 June 2023 (one day earlier)",
    ),
    (
        {"change": "move", "activity": "planer", "to": "2023-06-21..2023-09-18"},
        "flytta ”Nämndernas planer” till 21 juni – 18 september 2023 (en dag senare)",
        "move “Nämndernas planer” to 21 June – 18 September 2023 (one day later)",
    ),
    (
        {"change": "move", "activity": "uppfoljning", "to": "2023-10-09"},
        "låt ”Uppföljning” ligga måndag 9 oktober 2023",
        "let “Uppföljning” be on Monday 9 October 2023",
    ),
    (
        {"change": "forbid", "activity": "kf", "days": "2023-06-12"},
        "lägg inte ”Rambudget i fullmäktige” måndag 12 juni 2023",
        "do not put “Rambudget i fullmäktige” on Monday 12 June 2023",
    ),
    (
        {"change": "forbid", "activity": "kf", "days": "2023-06-12..2023-06-16"},
        "lägg inte ”Rambudget i fullmäktige” någon av dagarna 12–16 juni 2023",
        "do not put “Rambudget i fullmäktige” within 12–16 June 2023",
    ),
    (
        {"change": "forbid", "activity": "kf", "days": "2023-07"},
        "lägg inte ”Rambudget i fullmäktige” någon dag i juli 2023",
        "do not put “Rambudget i fullmäktige” in July 2023",
    ),
    (
        {"change": "keep", "activity": "ks"},
        "låt ”Rambudget i kommunstyrelsen” ligga kvar torsdag 8 juni 2023",
        "leave “Rambudget i kommunstyrelsen” where it is, Thursday 8 June 2023",
    ),
    (
        {"change": "free", "activity": "ks"},
        "låt ”Rambudget i kommunstyrelsen” flyttas fast den är kallad",
        "let “Rambudget i kommunstyrelsen” move although it is called",
    ),
    (
        {"change": "free", "activity": "kf"},
        "låt ”Rambudget i fullmäktige” flyttas",
        "let “Rambudget i fullmäktige” move",
    ),
    (
        {"change": "absent", "body": "KF", "days": "2023-06-13..2023-06-20", "because": "studieresa."},
        "räkna med att Kommunfullmäktige är borta 13–20 juni 2023 (studieresa)",
        "do without Kommunfullmäktige 13–20 June 2023 (studieresa)",
    ),
    (
        {"change": "absent", "body": "KF", "days": "2023-07", "severity": "warn"},
        "räkna med att Kommunfullmäktige är borta i juli 2023, som varning",
        "do without Kommunfullmäktige in July 2023, as a warning",
    ),
    (
        {"change": "close", "name": "Sportlov", "days": "2023-03-06..2023-03-10", "severity": "block"},
        "stäng för ”Sportlov” 6–10 mars 2023, som hinder",
        "close for “Sportlov” (6–10 March 2023), as an obstacle",
    ),
    (
        {"change": "lag", "first": "ks", "then": "kf", "at_least": "5 days"},
        "korta avståndet mellan ”Rambudget i kommunstyrelsen” och ”Rambudget i fullmäktige” till minst 5 dagar",
        "shorten the distance between “Rambudget i kommunstyrelsen” and “Rambudget i fullmäktige” to at least "
        "5 days",
    ),
    (
        {"change": "lag", "first": "ks", "then": "kf", "at_least": "2 weeks", "at_most": "3 weeks"},
        "förläng avståndet mellan ”Rambudget i kommunstyrelsen” och ”Rambudget i fullmäktige” till minst "
        "2 veckor, och högst 3 veckor",
        "lengthen the distance between “Rambudget i kommunstyrelsen” and “Rambudget i fullmäktige” to at least "
        "2 weeks, and at most 3 weeks",
    ),
    (
        {"change": "lag", "first": "ks", "then": "kf", "at_least": "5 working days"},
        "ändra avståndet mellan ”Rambudget i kommunstyrelsen” och ”Rambudget i fullmäktige” till minst "
        "5 arbetsdagar",
        "change the distance between “Rambudget i kommunstyrelsen” and “Rambudget i fullmäktige” to at least "
        "5 working days",
    ),
    (
        {"change": "lag", "first": "ks", "then": "kf", "at_least": "0 days", "at_most": "3 weeks"},
        "släpp kravet på avstånd mellan ”Rambudget i kommunstyrelsen” och ”Rambudget i fullmäktige”, men högst "
        "3 veckor",
        "drop the distance between “Rambudget i kommunstyrelsen” and “Rambudget i fullmäktige”, but at most "
        "3 weeks",
    ),
    (
        {"change": "lag", "first": "ks", "then": "kf", "at_most": "3 weeks"},
        "låt ”Rambudget i fullmäktige” ligga högst 3 veckor efter ”Rambudget i kommunstyrelsen”",
        "let “Rambudget i fullmäktige” be at most 3 weeks after “Rambudget i kommunstyrelsen”",
    ),
    (
        {"change": "rule", "rule": "bridge-day", "severity": "allow", "because": "trångt", "activity": "kf"},
        "tillåt ”Rambudget i fullmäktige” på en klämdag",
        "allow “Rambudget i fullmäktige” on a single working day between two free days",
    ),
    (
        {"change": "rule", "rule": "notice", "severity": "warn"},
        "låt regeln Kallelsetid varna",
        "let the rule Notice warn",
    ),
    (
        {"change": "rule", "rule": "weekend", "severity": "question", "activity": "kf"},
        "låt regeln Helg ställa en fråga för ”Rambudget i fullmäktige”",
        "let the rule Weekend ask a question for “Rambudget i fullmäktige”",
    ),
    (
        {"change": "rule", "rule": "pattern", "severity": "allow", "because": "trångt", "body": "KF"},
        "tillåt undantag från regeln Ordinarie mötesdag för Kommunfullmäktige",
        "allow exceptions from the rule Ordinary meeting day for Kommunfullmäktige",
    ),
    (
        {"change": "rule", "rule": "precedence", "severity": "info", "first": "ks", "then": "kf"},
        "låt regeln Ordning och avstånd ge en upplysning mellan ”Rambudget i kommunstyrelsen” och ”Rambudget i "
        "fullmäktige”",
        "let the rule Order and distance give a note between “Rambudget i kommunstyrelsen” and “Rambudget i "
        "fullmäktige”",
    ),
    (
        {"change": "add", "activity": "ny", "row": {"title": "Extra KS", "date": "2023-06-14"}},
        "lägg till ”Extra KS” onsdag 14 juni 2023",
        "add “Extra KS” on Wednesday 14 June 2023",
    ),
    (
        {"change": "add", "activity": "ny", "row": {"title": "Extra KS", "date": "2023-06"}},
        "lägg till ”Extra KS” i juni 2023",
        "add “Extra KS” in June 2023",
    ),
    (
        {"change": "add", "activity": "ny", "row": {"title": "Extra KS"}},
        "lägg till ”Extra KS”",
        "add “Extra KS”",
    ),
    (
        {"change": "remove", "activity": "csg"},
        "ta bort ”Förhandling om ramarna”",
        "remove “Förhandling om ramarna”",
    ),
    (
        {"change": "depend", "first": "svar", "then": "kf", "at_least": "5 working days", "papers": True},
        "kräv att ”Rambudget i fullmäktige” ska ligga minst 5 arbetsdagar efter ”Sista dag för remissvar”, och gå "
        "ut med kallelsen",
        "demand that “Rambudget i fullmäktige” is to be at least 5 working days after “Sista dag för remissvar”, "
        "and to go out with the summons",
    ),
    (
        {"change": "depend", "first": "ny", "then": "kf"},
        "kräv att ”Rambudget i fullmäktige” ska ligga efter ”ny”",
        "demand that “Rambudget i fullmäktige” is to be after “ny”",
    ),
    (
        {"change": "undepend", "first": "ks", "then": "kf"},
        "ta bort kravet att ”Rambudget i fullmäktige” ligger efter ”Rambudget i kommunstyrelsen”",
        "no longer demand that “Rambudget i fullmäktige” is after “Rambudget i kommunstyrelsen”",
    ),
]


@pytest.mark.parametrize(("written", "sv", "en"), CASES)
def test_every_kind_of_change_is_a_phrase(written: dict[str, Any], sv: str, en: str) -> None:
    change = READ.validate_python(written)
    assert (change_text(PLAN, change), change_text(PLAN, change, "en")) == (sv, en)
    for language in ("sv", "en"):
        reads_well(capital(change_text(PLAN, change, language)), language)


def test_no_kind_of_change_lacks_words() -> None:
    union, _ = get_args(Change)
    kinds = [kind.model_fields["change"].default for kind in get_args(union)]
    assert {READ.validate_python(written).change for written, _, _ in CASES} == set(kinds)
    for told in LANGUAGES.values():
        assert set(told.changes) == set(kinds)


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ({"change": "remove", "activity": "a"}, "ta bort ”Möte” (onsdag 7 juni 2023)"),
        ({"change": "free", "activity": "c"}, "låt ”Beslut” flyttas fast den är beslutad"),
        ({"change": "keep", "activity": "nej"}, "låt ”nej” ligga kvar"),
        ({"change": "absent", "body": "X", "days": "2023-06-07"}, "räkna med att X är borta onsdag 7 juni 2023"),
    ],
)
def test_what_is_called_alike_is_told_apart_and_a_stranger_by_its_id(written: dict[str, Any], told: str) -> None:
    assert change_text(TWICE, READ.validate_python(written)) == told


def test_a_move_that_was_made_is_told_from_where_to_where() -> None:
    assert asked_texts(feasible()) == [
        "flytta ”Rambudget i fullmäktige”: måndag 19 juni → måndag 12 juni 2023 (7 dagar tidigare)"
    ]


def test_what_a_change_is_about_may_be_new_in_the_plan() -> None:
    rows = dict(PLAN.activities) | {"ny": PLAN.activities["kf"].model_copy(update={"title": "Nytt möte"})}
    after: Plan = PLAN.model_copy(update={"activities": rows})
    change = READ.validate_python({"change": "keep", "activity": "ny"})
    found = feasible(plan=after, changes=(change,))
    assert asked_texts(found) == ["låt ”Nytt möte” ligga kvar"]
