"""What is said of people, in both languages: named while they are few, and counted when they are many."""

from typing import Any

import pytest

from constraints.check import check
from constraints.rules import BY_CODE
from plans.files import parse_plan
from plans.plan import Plan
from reports.contract import check_out
from reports.sentences import finding_text, requirement_text

BODIES = """\
title: T
horizon: 2023-06-01..2023-06-30
bodies:
  KS: {name: KS, kind: board, at: 13:00-16:00}
  BUN: {name: BUN, kind: committee, at: "15:00", members: 5}
  KF: {name: KF, kind: council, at: "18:00"}
activities:
  ks: {title: Styrelsen, date: 2023-06-07, bodies: [KS]}
  bun: {title: Nämnden, date: 2023-06-07, bodies: [BUN]}
  kf: {title: Fullmäktige, date: 2023-06-08, bodies: [KF]}
"""
FEW = """\
people:
  p: {name: Ledamot 1 (S), seats: [KS, BUN]}
"""
MANY = "people:\n" + "".join(f"  p{n}: {{name: Ledamot {n}, seats: [KS, BUN]}}\n" for n in range(7))
CHAIR = """\
people:
  p: {name: Ledamot 1 (S), seats: [KS, {body: BUN, role: chair}, KF]}
  q: {name: Ledamot 2 (M), seats: [BUN, KF]}
  r: {name: Ledamot 3 (C), seats: [BUN]}
  s: {name: Ledamot 4 (V), seats: [{body: BUN, role: substitute}]}
"""
AWAY = "absences:\n  - {body: p, days: 2023-06-07}\n"
MANY_AWAY = AWAY + "  - {body: q, days: 2023-06-07}\n  - {body: r, days: 2023-06-07..2023-06-08}\n"
LATE = BODIES.replace('"15:00"', "16:15-18:00")


def made(*parts: str) -> Plan:
    return parse_plan("".join(parts)).plan


def told(plan: Plan, code: str, language: str = "sv") -> str:
    return next(finding_text(plan, f.breach, language) for f in check(plan) if f.rule == code)


def demand(plan: Plan, code: str, language: str = "sv") -> str:
    shape = next(iter(BY_CODE[code].post(plan)))
    return requirement_text(plan, shape.requirement, language)


@pytest.mark.parametrize(
    ("parts", "code", "text"),
    [
        (
            (BODIES, FEW),
            "person-twice",
            "Ledamot 1 (S) sitter i både KS och BUN, som möts samtidigt onsdag 7 juni 2023: ”Styrelsen” kl "
            "13.00–16.00 och ”Nämnden” kl 15.00. Utan sluttid räknas ett möte som två timmar.",
        ),
        (
            (BODIES, CHAIR),
            "person-twice",
            "Ledamot 1 (S) sitter i både KS och BUN, som möts samtidigt onsdag 7 juni 2023: ”Styrelsen” kl "
            "13.00–16.00 och ”Nämnden” kl 15.00. Hen behövs för att leda något av mötena. Utan sluttid räknas "
            "ett möte som två timmar.",
        ),
        (
            (BODIES, MANY),
            "person-twice",
            "Ledamot 0, Ledamot 1, Ledamot 2 och 4 till sitter i både KS och BUN, som möts samtidigt onsdag 7 "
            "juni 2023: ”Styrelsen” kl 13.00–16.00 och ”Nämnden” kl 15.00. Utan dem är KS och BUN inte "
            "beslutför. Utan sluttid räknas ett möte som två timmar.",
        ),
        (
            (BODIES.replace(', at: "15:00"', ""), FEW),
            "person-twice-unknown",
            "Ledamot 1 (S) sitter i både KS och BUN, som möts samma dag, onsdag 7 juni 2023: ”Styrelsen” kl "
            "13.00–16.00 och ”Nämnden”. Klockslag saknas för ”Nämnden”, så det går inte att se om de krockar.",
        ),
        (
            (LATE, FEW, "limits: {break_time: 1 h}\n"),
            "break",
            "Ledamot 1 (S) går från det ena mötet till det andra onsdag 7 juni 2023: ”Styrelsen” kl 13.00–16.00 "
            "och ”Nämnden” kl 16.15–18.00. Mellan dem är det 15 minuter, men det ska vara minst 60 minuter.",
        ),
        (
            (LATE, CHAIR, "limits: {evenings: 1}\n"),
            "evenings",
            "Ledamot 1 (S) och Ledamot 2 (M) har var 2 kvällar i vecka 23 (”Nämnden” och ”Fullmäktige”, onsdag 7 "
            "juni och torsdag 8 juni 2023), men det får vara högst en kväll i veckan.",
        ),
        (
            (BODIES, CHAIR, MANY_AWAY),
            "members-away",
            "Ledamot 1 (S), Ledamot 2 (M) och Ledamot 3 (C) är borta när BUN möts, ”Nämnden” onsdag 7 juni 2023. "
            "En ersättare kan gå in. Ordföranden saknas. Det blir 3 av 5, och 3 behövs.",
        ),
        (
            (BODIES.replace("members: 5", "quorum: 5, members: 5"), CHAIR, MANY_AWAY),
            "quorum",
            "BUN är inte beslutför vid ”Nämnden” onsdag 7 juni 2023: Ledamot 1 (S), Ledamot 2 (M) och Ledamot 3 "
            "(C) är borta. En ersättare kan gå in. Det blir 3 av 5, och minst 5 behövs.",
        ),
    ],
)
def test_a_finding_says_who_and_when_and_why(parts: tuple[str, ...], code: str, text: str) -> None:
    assert told(made(*parts), code) == text


@pytest.mark.parametrize(
    ("parts", "code", "text"),
    [
        (
            (BODIES, FEW),
            "person-twice",
            "”Styrelsen” och ”Nämnden” får inte ligga samma dag: Ledamot 1 (S) behövs på båda, och tiderna "
            "krockar",
        ),
        (
            (LATE, FEW, "limits: {break_time: 1 h}\n"),
            "break",
            "”Styrelsen” och ”Nämnden” får inte ligga samma dag: Ledamot 1 (S) behövs på båda, och mellan dem är "
            "det inte 60 minuter",
        ),
        (
            (LATE, CHAIR, "limits: {evenings: 1}\n"),
            "evenings",
            "Ledamot 1 (S) och Ledamot 2 (M) ska ha högst en kväll i veckan",
        ),
        (
            (BODIES.replace("members: 5", "quorum: 5, members: 5"), CHAIR, MANY_AWAY),
            "quorum",
            "”Nämnden” får inte ligga när BUN inte är beslutför (onsdag 7 juni 2023)",
        ),
    ],
)
def test_a_demand_says_what_may_not_be(parts: tuple[str, ...], code: str, text: str) -> None:
    assert demand(made(*parts), code).startswith(text)


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize(
    ("parts", "code"),
    [
        ((BODIES, MANY), "person-twice"),
        ((BODIES, CHAIR, AWAY), "members-away"),
        ((BODIES, CHAIR, MANY_AWAY), "members-away"),
        ((LATE, CHAIR, "limits: {evenings: 0, break_time: 1 h}\n"), "evenings"),
        ((LATE.replace("16:15", "16:00"), CHAIR, "limits: {break_time: 1 h}\n"), "break"),
    ],
)
def test_each_is_said_in_both_languages(parts: tuple[str, ...], code: str, language: str) -> None:
    for text in (told(made(*parts), code, language), demand(made(*parts), code, language)):
        assert "Ledamot" in text
        assert not set("{}[]") & set(text)


def test_the_object_names_everybody() -> None:
    plan = made(BODIES, MANY)
    found: Any = check_out(plan, check(plan), [], "sv").findings
    (finding,) = [one for one in found if one.rule == "person-twice"]
    assert finding.people == [f"p{n}" for n in range(7)]


@pytest.mark.parametrize("language", ["sv", "en"])
def test_between_two_meetings_the_earlier_is_told_first_wherever_it_stands(language: str) -> None:
    later_first = LATE.replace("bodies: [KS]}", "bodies: [X]}").replace("bodies: [BUN]}", "bodies: [KS]}")
    swapped = later_first.replace("bodies: [X]}", "bodies: [BUN]}")
    text = told(made(swapped, FEW, "limits: {break_time: 1 h}\n"), "break", language)
    assert text.index("Nämnden") < text.index("Styrelsen")
