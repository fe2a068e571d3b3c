import pytest

from constraints.rules import BY_CODE
from constraints.shapes import Apart, Point, Requirement
from plans.files import parse_plan
from reports.languages import LANGUAGES
from reports.steps import backwards_lines, chain_lines, shortage_text, step_text
from scenarios.apply import asked
from scenarios.changes import ForbidDays
from solver.explained import Conflict, Skipped, Step
from tests.plans.making import day, when
from tests.reports.answers import PLAN, requirement, short_conflict, step
from tests.reports.making import reads_well

TEXT = """\
title: T
horizon: 2023-05-01..2023-12-31
calendar: {closed: [{name: Sommar, days: 2023-07-10..2023-08-06, severity: block}]}
bodies:
  KF: {name: Kommunfullmäktige, kind: council, notice: 7 days, meets: FREQ=MONTHLY;BYDAY=-1MO}
  KS: {name: Kommunstyrelsen, kind: board}
activities:
  svar: {title: Svar, kind: deadline, date: 2023-06-01, bodies: [KS], phase: ram}
  ks: {title: Förslag, kind: decision, date: 2023-06-08, bodies: [KS], time: "13:00"}
  kf: {title: Beslut, kind: decision, date: 2023-06-26, bodies: [KF], time: "12:00"}
  arbete: {title: Arbete, kind: work, date: 2023-06-27..2023-07-07}
  tillagg: {title: Tillägg, kind: work, date: 2023-08-14..2023-08-18, shortest: 2}
phases: {ram: {name: Ramar, days: 2023-05-15..2023-06-30}}
dependencies:
  - {first: svar, then: kf, papers: true}
  - {first: ks, then: kf, at_least: 7 days, at_most: 3 weeks}
  - {first: svar, then: ks}
  - {first: ks, then: kf}
  - {first: arbete, then: tillagg, at_least: 5 working days}
  - {first: arbete, then: kf, measured: start-start}
absences: [{body: KS, days: 2023-06-12..2023-06-13}]
"""
P = parse_plan(TEXT).plan


def of(rule: str, *keys: str, about: str | None = None) -> Requirement:
    """What the rule demands of the activities, the one about this where there are several."""
    found = [s.requirement for s in BY_CODE[rule].post(P) if s.requirement.activities == keys]
    return next(r for r in found if about is None or r.about == about)


SOURCES = {
    "ks": step("ks", True, "2023-06-08", None),
    "svar": step("svar", True, "2023-06-01", None),
    "arbete": Step(Point("arbete", True), True, day("2023-07-07"), day("2023-07-07"), None),
    "start": Step(Point("arbete"), True, day("2023-06-27"), day("2023-06-27"), None),
    "kf": step("kf", False, "2023-06-26", None),
    "end": Step(Point("tillagg", True), False, day("2023-08-18"), day("2023-08-18"), None),
    "begin": Step(Point("tillagg"), False, day("2023-08-14"), day("2023-08-14"), None),
}


@pytest.mark.parametrize(
    ("key", "least", "rule", "about", "source", "sv", "en"),
    [
        (
            "kf",
            True,
            "precedence",
            "1",
            "ks",
            "minst 7 dagar efter ”Förslag” torsdag 8 juni",
            "at least 7 days after",
        ),
        (
            "ks",
            False,
            "precedence",
            "1",
            "kf",
            "minst 7 dagar före ”Beslut” måndag 26 juni",
            "at least 7 days before",
        ),
        (
            "ks",
            True,
            "precedence",
            "1",
            "kf",
            "högst 3 veckor före ”Beslut” måndag 26 juni",
            "at most 3 weeks before",
        ),
        (
            "kf",
            False,
            "precedence",
            "1",
            "ks",
            "högst 3 veckor efter ”Förslag” torsdag 8 juni",
            "at most 3 weeks after",
        ),
        (
            "ks",
            True,
            "precedence",
            "2",
            "svar",
            "inte före ”Svar” torsdag 1 juni",
            "not before “Svar” on Thursday",
        ),
        ("svar", False, "precedence", "2", "ks", "inte efter ”Förslag” torsdag 8 juni", "not after “Förslag”"),
        (
            "kf",
            True,
            "precedence",
            "3",
            "ks",
            "en senare dag än ”Förslag” torsdag 8 juni, för klockslagens skull",
            "on a later day than “Förslag” on Thursday 8 June, because of the hours",
        ),
        (
            "ks",
            False,
            "precedence",
            "3",
            "kf",
            "en tidigare dag än ”Beslut” måndag 26 juni, för klockslagens skull",
            "on an earlier day than “Beslut” on Monday 26 June, because of the hours",
        ),
        (
            "tillagg",
            True,
            "precedence",
            "4",
            "arbete",
            "minst 5 arbetsdagar (midsommarafton räknas inte) efter att ”Arbete” slutar fredag 7 juli",
            "at least 5 working days (Midsummer’s Eve not counted) after “Arbete” ends on Friday 7 July",
        ),
        (
            "arbete",
            False,
            "precedence",
            "4",
            "begin",
            "minst 5 arbetsdagar (midsommarafton räknas inte) innan ”Tillägg” börjar måndag 14 augusti",
            "at least 5 working days (Midsummer’s Eve not counted) before “Tillägg” begins on",
        ),
        (
            "kf",
            True,
            "precedence",
            "5",
            "start",
            "inte innan ”Arbete” börjar tisdag 27 juni",
            "not before “Arbete” begins on Tuesday 27 June",
        ),
        (
            "kf",
            True,
            "notice",
            None,
            "svar",
            "kallelsen till Kommunfullmäktige går ut 7 dagar före och väntar på ”Svar” torsdag 1 juni",
            "the summons of Kommunfullmäktige goes out 7 days before and waits until “Svar” on Thursday 1 June",
        ),
        (
            "svar",
            False,
            "notice",
            None,
            "kf",
            "klar dagen innan kallelsen till Kommunfullmäktige går ut, 7 dagar före ”Beslut” måndag 26 juni",
            "done the day before the summons of Kommunfullmäktige goes out, 7 days before “Beslut” on",
        ),
    ],
)
def test_what_ties_two_activities(
    key: str, least: bool, rule: str, about: str | None, source: str, sv: str, en: str
) -> None:
    keys = next(s.requirement for s in BY_CODE[rule].post(P) if about is None or s.requirement.about == about)
    before = SOURCES[source]
    found = Step(Point(key), least, day("2023-06-20"), day("2023-06-20"), keys, before.point)
    assert step_text(P, found, before) == sv
    assert en in step_text(P, found, before, "en")


def test_holidays_are_named_where_they_stretch_a_distance_in_working_days_and_only_there() -> None:
    requirement = next(s.requirement for s in BY_CODE["precedence"].post(P) if s.requirement.about == "4")
    before = Step(Point("arbete", True), True, day("2023-06-01"), day("2023-06-01"), None)
    named, plain = "5 arbetsdagar (nationaldagen räknas inte) efter", "5 arbetsdagar efter"
    for until, told in (("2023-06-09", named), ("2023-06-05", plain)):
        found = Step(Point("tillagg"), True, day(until), day(until), requirement, before.point)
        assert told in step_text(P, found, before)


@pytest.mark.parametrize(
    ("last", "least", "source", "sv", "en"),
    [
        (
            True,
            True,
            "begin",
            "från måndag 14 augusti tar det minst 2 arbetsdagar",
            "it takes at least 2 working days",
        ),
        (
            False,
            False,
            "end",
            "det tar minst 2 arbetsdagar och slutar fredag 18 augusti",
            "ends on Friday 18 August",
        ),
    ],
)
def test_how_long_it_takes_ties_its_ends(last: bool, least: bool, source: str, sv: str, en: str) -> None:
    before = SOURCES[source]
    found = Step(
        Point("tillagg", last), least, day("2023-08-16"), day("2023-08-16"), of("length", "tillagg"), before.point
    )
    assert step_text(P, found, before) == sv
    assert en in step_text(P, found, before, "en")


def test_no_rule_is_the_end_of_the_plan_or_the_order_of_two_ends() -> None:
    first = step("ks", True, "2023-05-01", None)
    assert chain_lines(P, (first,)) == [
        "”Förslag” kan ligga tidigast måndag 1 maj 2023: planen börjar måndag 1 maj."
    ]
    last = step("ks", False, "2023-12-31", None)
    assert chain_lines(P, (last,), "en") == [
        "“Förslag” must be on Sunday 31 December 2023 at the latest: the plan ends on Sunday 31 December."
    ]
    begins = SOURCES["start"]
    ends = Step(Point("arbete", True), True, begins.day, begins.day, None, begins.point)
    assert chain_lines(P, (begins, ends))[1] == (
        "Då kan ”Arbete” sluta tidigast tisdag 27 juni: inget slutar innan det börjar."
    )
    assert step_text(P, ends, begins, "en") == "nothing ends before it begins"


def test_another_rule_ties_with_its_demand() -> None:
    above = next(s for s in BY_CODE["row-order"].post(P) if isinstance(s, Apart))
    before = SOURCES["svar"]
    found = Step(Point("ks"), True, day("2023-06-01"), day("2023-06-01"), above.requirement, before.point)
    assert step_text(P, found, before) == (
        "”Förslag” ska inte börja före ”Svar”, som står ovanför i dokumentet (”Svar” ligger torsdag 1 juni)"
    )
    reads_well(step_text(P, found, before, "en"), "en")


FORBIDDEN = asked(P, [ForbidDays(activity="kf", days=when("2023-06-14"))])[0].requirement


@pytest.mark.parametrize(
    ("key", "rule", "days", "sv", "en"),
    [
        ("ks", of("weekend", "ks"), "2023-06-03..2023-06-04", "helgen 3–4 juni", "the weekend 3–4 June"),
        ("ks", of("weekend", "ks"), "2023-06-04", "söndag 4 juni", "Sunday 4 June"),
        (
            "ks",
            of("holiday", "ks"),
            "2023-06-23..2023-06-24",
            "midsommarafton och midsommardagen (23–24 juni)",
            "Midsummer’s Eve and Midsummer’s Day (23–24 June)",
        ),
        ("ks", of("holiday", "ks"), "2023-06-07", "helgdag onsdag 7 juni", "the holiday Wednesday 7 June"),
        ("ks", of("eve", "ks"), "2023-05-17", "halvdagen onsdag 17 maj", "the half day Wednesday 17 May"),
        ("ks", of("bridge-day", "ks"), "2023-05-19", "klämdagen fredag 19 maj", "Friday 19 May"),
        ("ks", of("closed", "ks"), "2023-07-10..2023-08-06", "”Sommar” 10 juli – 6 augusti", "“Sommar” 10 July"),
        (
            "ks",
            of("absence", "ks"),
            "2023-06-12..2023-06-13",
            "frånvaron 12–13 juni (Kommunstyrelsen)",
            "the absence 12–13 June (Kommunstyrelsen)",
        ),
        (
            "kf",
            of("pattern", "kf"),
            "2023-06-20..2023-06-25",
            "dagar utan ordinarie möte 20–25 juni (Kommunfullmäktige)",
            "days without an ordinary meeting, 20–25 June (Kommunfullmäktige),",
        ),
        ("kf", FORBIDDEN, "2023-06-14", "den uteslutna dagen onsdag 14 juni", "the ruled-out day Wednesday"),
        (
            "svar",
            of("phase", "svar"),
            "2023-07-01..2023-07-03",
            "regeln Fas (1–3 juli)",
            "the rule Phase (1–3 July)",
        ),
    ],
)
def test_days_that_are_lost_are_named(key: str, rule: Requirement, days: str, sv: str, en: str) -> None:
    lost = when(days).days
    found = Step(Point(key), True, day("2023-08-07"), lost[0], rule, None, (Skipped(lost, rule),))
    cost = (day("2023-08-07") - lost[0]).days
    assert f"och {sv} kostar {cost} dagar" in step_text(P, found, None)
    assert f"with {cost} days lost to {en}" in step_text(P, found, None, "en")


def test_the_years_are_named_where_they_differ() -> None:
    rule = of("weekend", "ks")
    over = when("2022-12-31..2023-01-01").days
    found = Step(Point("ks"), True, day("2023-01-02"), over[0], rule, None, (Skipped(over, rule),))
    assert "helgen 31 december 2022 – 1 januari 2023 kostar 2 dagar" in step_text(P, found, None)


def test_a_chain_is_told_forwards_and_backwards() -> None:
    chain = short_conflict().earliest
    assert chain_lines(PLAN, chain) == [
        "”Förhandling om ramarna” ska ligga kvar fredag 2 juni 2023.",
        "Då kan ”Rambudget i kommunstyrelsen” ligga tidigast måndag 5 juni: minst en dag efter ”Förhandling om "
        "ramarna” fredag 2 juni, och helgen 3–4 juni kostar 2 dagar.",
    ]
    assert backwards_lines(PLAN, chain) == [
        "”Rambudget i kommunstyrelsen” kan ligga tidigast måndag 5 juni 2023: minst en dag efter ”Förhandling om "
        "ramarna” fredag 2 juni, och helgen 3–4 juni kostar 2 dagar.",
        "”Förhandling om ramarna” ska ligga kvar fredag 2 juni 2023.",
    ]
    for language in LANGUAGES:
        for line in (*chain_lines(PLAN, chain, language), *backwards_lines(PLAN, chain, language)):
            reads_well(line, language)


def test_a_beginning_says_which_day_a_period_gives() -> None:
    phase = of("phase", "svar")
    assert chain_lines(P, (step("svar", True, "2023-05-15", phase),)) == [
        "”Svar” ska ligga i fasen ”Ramar” (15 maj – 30 juni 2023). Det ger tidigast måndag 15 maj 2023."
    ]
    lost = [(of("weekend", "svar"), ("2023-05-13", "2023-05-14"))]
    assert chain_lines(P, (step("svar", True, "2023-05-15", phase, skipped=lost),)) == [
        "”Svar” ska ligga i fasen ”Ramar” (15 maj – 30 juni 2023). Det ger tidigast måndag 15 maj 2023, för "
        "helgen 13–14 maj kostar 2 dagar."
    ]


def test_what_is_missing_is_told_of_the_one_activity() -> None:
    assert shortage_text(PLAN, short_conflict()) == (
        "”Rambudget i kommunstyrelsen” kan ligga tidigast måndag 5 juni men måste ligga senast söndag 4 juni 2023"
    )
    end = Point("arbete", True)
    two = [Step(end, least, day("2023-07-07"), day("2023-07-07"), None) for least in (True, False)]
    told = shortage_text(P, Conflict((), True, tuple(two[:1]), tuple(two[1:])), "en")
    assert (
        told
        == "“Arbete” can end on Friday 7 July at the earliest but must end on Friday 7 July 2023 at the latest"
    )


def test_a_step_of_the_small_plan_needs_no_more_than_its_rule() -> None:
    found = step("ks", True, "2023-06-05", requirement(PLAN, "weekend", "ks"))
    assert step_text(PLAN, found, None) == "”Rambudget i kommunstyrelsen” får inte ligga på en lördag eller söndag"
