import re
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from constraints.check import check
from constraints.rule import Breach
from constraints.rules import RULES
from constraints.shapes import Requirement
from plans.files import parse_plan, read_plan
from plans.plan import Plan
from plans.severity import Severity
from reports.example import example_of
from reports.languages import LANGUAGES
from reports.sentences import finding_text, level_name, requirement_text, rule_name, severity_name
from reports.titles import short_title
from scenarios.apply import asked
from scenarios.past import not_to_the_past
from solver import price
from tests.reports.making import reads_well
from tests.scenarios.making import changes

EXAMPLES = sorted(Path("examples").glob("*.yaml"))
CODES = [rule.code for rule in RULES]
BOTH = pytest.mark.parametrize("language", ["sv", "en"])


@cache
def plan(name: str) -> Plan:
    return read_plan(f"examples/{name}.yaml").plan


@BOTH
@pytest.mark.parametrize("code", CODES)
def test_every_rule_has_a_sentence_and_a_demand(code: str, language: str) -> None:
    example = example_of(code)
    told = finding_text(example.plan, example.breach, language)
    reads_well(told, language)
    assert told.endswith((".", "?"))
    demand = requirement_text(example.plan, example.breach.requirement, language)
    reads_well(demand, language)
    assert not demand.endswith(".")


@BOTH
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_finding_and_every_posted_requirement_of_the_examples_reads_well(path: Path, language: str) -> None:
    whole = read_plan(path).plan
    for finding in check(whole):
        reads_well(finding_text(whole, finding.breach, language), language)
    for rule in RULES:
        for requirement in list(dict.fromkeys(shape.requirement for shape in rule.post(whole)))[:25]:
            reads_well(requirement_text(whole, requirement, language), language)


def test_both_languages_have_the_same_codes_and_none_is_missing() -> None:
    sv, en = LANGUAGES["sv"], LANGUAGES["en"]
    for part in ("rules", "explained", "findings"):
        assert list(getattr(sv, part)) == list(getattr(en, part)) == CODES
    assert list(sv.demands) == list(en.demands) == [*CODES, "move", "keep", "forbid", "past"]
    for part in ("severities", "counted", "levels", "collected", "changes", "ties", "lost", "labels"):
        assert list(getattr(sv, part)) == list(getattr(en, part))
    assert set(sv.severities) == set(Severity)


@pytest.mark.parametrize(
    ("name", "code", "n", "told"),
    [
        (
            "mal-och-budget-2024",
            "body-twice",
            0,
            "FFU kallas två gånger onsdag 22 februari 2023: till ”Möte FFU” och till ”Informationsmöte avseende "
            "planeringsförutsättningarna”.",
        ),
        (
            "mal-och-budget-2024",
            "weekend",
            0,
            "”Stoppdatum för när rapport per mål avseende omvärldsanalys…” ligger söndag 15 januari 2023. "
            "Nästa arbetsdag är måndag 16 januari.",
        ),
        (
            "mal-och-budget-2024",
            "holiday",
            0,
            "”Nämnderna arbetar med sina verksamhetsplaner inför 2024” börjar fredag 23 juni 2023, som är "
            "midsommarafton. Nästa arbetsdag är måndag 26 juni.",
        ),
        (
            "mal-och-budget-2024",
            "holiday",
            1,
            "”Möte FSG” ska ligga inom 23 juni – 5 oktober 2023, men den första dagen är fredag 23 juni, som är "
            "midsommarafton. Nästa arbetsdag är måndag 26 juni.",
        ),
        (
            "mal-och-budget-2024",
            "notice",
            0,
            "”Stoppdatum – Förslag på justeringar i budgetdokument från…” gäller till och med onsdag 31 maj, men "
            "kallelsen till Kommunstyrelsen för ”Rambudget Kommunstyrelsen” onsdag 7 juni 2023 går ut 7 "
            "dagar före, "
            "senast onsdag 31 maj. Det går ihop om det första ligger senast tisdag 30 maj eller mötet tidigast "
            "torsdag 8 juni. Skäl: Remissens justeringar ska vara med i handlingarna till kommunstyrelsen.",
        ),
        (
            "mal-och-budget-2024",
            "precedence",
            0,
            "”Rambudget Kommunstyrelsen” onsdag 7 juni 2023 ligger samma dag som ”Möte CSG”, men ska ligga "
            "minst en "
            "dag efter. Det fattas en dag: tidigast torsdag 8 juni. Skäl: Arbetsgivaren förhandlar innan "
            "kommunstyrelsen beslutar (MBL 11 §).",
        ),
        (
            "mal-och-budget-2024",
            "precedence",
            2,
            "”Möte CSG” måndag 16 oktober 2023 ligger en arbetsdag efter ”Utskick av sammanställning av inkomna "
            "förslag utifrån…” fredag 13 oktober, men ska ligga minst 5 arbetsdagar efter. Det fattas 4 "
            "arbetsdagar: "
            "tidigast fredag 20 oktober. Skäl: Informationen bygger på sammanställningen; fem arbetsdagar är vårt "
            "mått.",
        ),
        (
            "mal-och-budget-2024",
            "unions-first",
            0,
            "”Möte FFU” ligger onsdag 22 februari 2023, men facken träffas 7 dagar senare, onsdag 1 mars: "
            "”Möte CSG”. Ska samverkan vara klar före beslutet?",
        ),
        (
            "mal-och-budget-2024",
            "repeated-text",
            0,
            "”Möte CSG” står två gånger med exakt samma text: onsdag 7 juni och tisdag 7 november 2023. Är en rad "
            "en kopia som inte ändrats?",
        ),
        (
            "mal-och-budget-2024",
            "election-year",
            0,
            "”Politisk arbetsdag (valår)” ligger fredag 27 januari 2023, men 2023 är inget valår. Det är 2022 och "
            "2026.",
        ),
        (
            "mal-och-budget-2024",
            "eve",
            0,
            "”Möte med KSO och kommundirektör” ligger onsdag 17 maj 2023, som är dagen före Kristi "
            "himmelsfärdsdag. "
            "Många slutar redan vid lunch då.",
        ),
        (
            "mal-och-budget-2024",
            "undated",
            1,
            "”Avstämning måluppfyllnad per … Hållbarhet – Miljömässigt…” har ingen dag än. Den ska ligga inom "
            "6–8 februari 2023.",
        ),
        (
            "mal-och-budget-2024",
            "overlap-unknown",
            0,
            "Ekonomidirektören och Budgetcontrollern behövs på två möten tisdag 2 maj 2023: ”Möte med KSO samt "
            "kommundirektör” och ”Möte med oppositionsråd”. Klockslag saknas för båda, så det går inte att "
            "se om de "
            "krockar.",
        ),
        (
            "mal-och-budget-2017",
            "notice",
            0,
            "”Klart budgetförslag från majoriteten överlämnas till…” gäller till och med torsdag 26 maj, men "
            "kallelsen till Kommunstyrelsen för ”Budgetberedning och KS: beslut om Mål & budget inkl…” måndag "
            "30 maj 2016 går ut 5 dagar före, senast onsdag 25 maj. Det går ihop om det första ligger "
            "senast tisdag "
            "24 maj eller mötet tidigast onsdag 1 juni. Skäl: Förslaget ska gå ut med kallelsen till "
            "kommunstyrelsen.",
        ),
        (
            "mal-och-budget-2017",
            "row-order",
            1,
            "”Utskick till nämnderna: uppdrag att skriva verksamhetsplan” (januari 2016) står efter ”KS beslutar "
            "ramdirektiv, budgetförutsättningar, preliminära…” (måndag 25 januari 2016) i dokumentet men "
            "räknas från "
            "månadens första dag.",
        ),
        (
            "mandatmal-2019",
            "precedence",
            0,
            "”Extra KS: dialogworkshop 4–5 områden” torsdag 21 februari 2019 ligger före ”KF: godkännande "
            "av förslag "
            "plan och process” måndag 25 februari, men ska ligga samma dag eller senare. Det fattas 4 "
            "dagar: tidigast "
            "måndag 25 februari. Skäl: Fullmäktige godkänner planen innan arbetet efter den börjar.",
        ),
        (
            "mandatmal-2019",
            "usual-weekday",
            0,
            "”KS: mål i samband med SPB20” ligger tisdag 4 juni 2019, men Kommunstyrelsen beslutar oftast på "
            "onsdagar. Nationaldagen samma vecka kan vara skälet.",
        ),
    ],
)
def test_what_a_secretary_reads(name: str, code: str, n: int, told: str) -> None:
    found = [f for f in check(plan(name)) if f.rule == code]
    assert finding_text(plan(name), found[n].breach) == told


def test_the_law_is_given_apart() -> None:
    for name in ("mal-och-budget-2024", "mandatmal-2019"):
        for finding in check(plan(name)):
            law = finding.breach.requirement.law
            assert law is None or law not in finding_text(plan(name), finding.breach)


TWO = """
title: T
bodies:
  KF: {name: Kommunfullmäktige, kind: council, notice: 5 working days}
  KS: {name: Kommunstyrelsen, kind: board, spacing: 3 weeks}
  KSO: {name: Ordföranden, kind: person, part_of: [KS]}
  SAL: {name: Salen, kind: room, per_day: 1}
activities:
  a: {title: Möte, date: 2023-06-07, bodies: [KS], time: "13:00"}
  b: {title: Beslut, date: 2023-06-07, bodies: [KF], time: 12:00-14:00}
  w: {title: Arbete, kind: work, date: 2023-06-12..2023-06-16}
  c: {title: Möte, date: 2023-06-17, bodies: [KF]}
"""


def text_of(extra: str, code: str, language: str = "sv") -> str:
    found = parse_plan(TWO + extra).plan
    return next(finding_text(found, f.breach, language) for f in check(found) if f.rule == code)


@pytest.mark.parametrize(
    ("dependency", "told"),
    [
        (
            "{first: a, then: b}",
            "”Beslut” kl 12.00–14.00 ska komma efter ”Möte” kl 13.00, men båda ligger onsdag 7 juni 2023.",
        ),
        (
            "{first: w, then: c, at_least: 2 weeks}",
            "”Möte” lördag 17 juni 2023 ligger en dag efter ”Arbete”, som slutar fredag 16 juni, men ska "
            "ligga minst "
            "2 veckor efter. Det fattas 13 dagar: tidigast fredag 30 juni.",
        ),
        (
            "{first: b, then: w, at_most: 2 days}",
            "”Arbete”, som börjar måndag 12 juni 2023, ligger 5 dagar efter ”Beslut” onsdag 7 juni, men ska ligga "
            "högst 2 dagar efter: 3 dagar för sent.",
        ),
        (
            "{first: c, then: a, at_least: 3 working days}",
            "”Möte” onsdag 7 juni 2023 ligger före ”Möte” lördag 17 juni, men ska ligga minst 3 arbetsdagar "
            "efter. "
            "Det fattas 14 dagar: tidigast onsdag 21 juni.",
        ),
    ],
)
def test_an_order_is_told_with_ends_distance_and_what_would_mend_it(dependency: str, told: str) -> None:
    assert text_of(f"dependencies: [{dependency}]", "precedence") == told


def test_a_notice_in_working_days_begins_on_a_working_day() -> None:
    told = text_of("dependencies: [{first: w, then: c, papers: true}]", "notice")
    assert told == (
        "”Arbete” pågår till och med fredag 16 juni, men kallelsen till Kommunfullmäktige för ”Möte” lördag "
        "17 juni 2023 går ut 5 arbetsdagar före, senast fredag 9 juni. Det går ihop om det första ligger senast "
        "torsdag 8 juni eller mötet tidigast tisdag 27 juni."
    )


def test_who_is_away_is_told_through_whom() -> None:
    told = text_of("absences: [{body: KS, days: 2023-06-01..2023-06-09, because: resa}]", "absence")
    assert told == "Kommunstyrelsen är borta 1–9 juni 2023 (resa) men kallas till ”Möte” onsdag 7 juni 2023."
    through = TWO.replace("bodies: [KS]", "bodies: [KSO]") + "absences: [{body: KS, days: 2023-06-07}]"
    found = parse_plan(through).plan
    (breach,) = [f.breach for f in check(found) if f.rule == "absence"]
    assert finding_text(found, breach) == (
        "Kommunstyrelsen är borta onsdag 7 juni 2023. Därifrån kallas Ordföranden till ”Möte” onsdag 7 juni 2023."
    )


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("weekend", "”Möte” (17 juni 2023) får inte ligga på en lördag eller söndag"),
        ("holiday", "”Arbete” får inte börja eller sluta på en helgdag"),
        (
            "precedence",
            "”Möte” (17 juni 2023) ska ligga minst 7 dagar och högst 2 veckor efter att ”Arbete” slutar",
        ),
        ("fixed", "”Beslut” är beslutad till onsdag 7 juni 2023"),
    ],
)
def test_a_demand_names_the_activity_apart_from_others_of_its_name(code: str, told: str) -> None:
    text = TWO.replace("time: 12:00-14:00", "time: 12:00-14:00, status: decided")
    text = text.replace("2023-06-12..2023-06-16", "2023-06-12..2023-06-15")  # no whole week
    text += "dependencies: [{first: w, then: c, at_least: 7 days, at_most: 2 weeks}]"
    found = parse_plan(text).plan
    rule = next(rule for rule in RULES if rule.code == code)
    assert told in {requirement_text(found, shape.requirement) for shape in rule.post(found)}


@pytest.mark.parametrize(
    ("change", "sv", "en"),
    [
        (
            {"change": "move", "activity": "b", "to": "2023-06-12"},
            "”Beslut” ska flyttas till måndag 12 juni 2023",
            "“Beslut” is to be moved to Monday 12 June 2023",
        ),
        (
            {"change": "move", "activity": "c", "to": "2023-06-19"},
            "”Möte” (17 juni 2023) ska flyttas till måndag 19 juni 2023",
            "“Möte” (17 June 2023) is to be moved to Monday 19 June 2023",
        ),
        (
            {"change": "move", "activity": "w", "to": "2023-06-05"},
            "”Arbete” ska flyttas och börja måndag 5 juni 2023",
            "“Arbete” is to be moved to begin on Monday 5 June 2023",
        ),
        (
            {"change": "move", "activity": "w", "to": "2023-06-05..2023-06-09"},
            "”Arbete” ska flyttas till 5–9 juni 2023",
            "“Arbete” is to be moved to 5–9 June 2023",
        ),
        (
            {"change": "move", "activity": "u", "to": "2023-06-05"},
            "”Uppföljning” ska ligga måndag 5 juni 2023",
            "“Uppföljning” is to be on Monday 5 June 2023",
        ),
        (
            {"change": "keep", "activity": "b"},
            "”Beslut” ska ligga kvar onsdag 7 juni 2023",
            "“Beslut” is to stay on Wednesday 7 June 2023",
        ),
        (
            {"change": "keep", "activity": "w"},
            "”Arbete” ska ligga kvar 12–16 juni 2023",
            "“Arbete” is to stay on 12–16 June 2023",
        ),
        (
            {"change": "forbid", "activity": "b", "days": "2023-06-07"},
            "”Beslut” får inte ligga onsdag 7 juni 2023",
            "“Beslut” may not be on Wednesday 7 June 2023",
        ),
        (
            {"change": "forbid", "activity": "b", "days": "2023-06-05..2023-06-09"},
            "”Beslut” får inte ligga 5–9 juni 2023",
            "“Beslut” may not be on any of 5–9 June 2023",
        ),
        (
            {"change": "forbid", "activity": "w", "days": "2023-06"},
            "”Arbete” får inte börja eller sluta i juni 2023",
            "“Arbete” may not begin or end in June 2023",
        ),
    ],
)
def test_what_a_change_asks_for_is_a_demand_too(change: dict[str, str], sv: str, en: str) -> None:
    found = parse_plan(TWO + "  u: {title: Uppföljning}\n").plan
    (requirement,) = dict.fromkeys(shape.requirement for shape in asked(found, changes(change)))
    for language, told in (("sv", sv), ("en", en)):
        assert requirement_text(found, requirement, language) == told
        reads_well(told, language)


@pytest.mark.parametrize(
    ("today", "sv", "en"),
    [
        (
            date(2023, 6, 6),
            "”Beslut” kan inte läggas på en dag som har varit (före tisdag 6 juni 2023)",
            "“Beslut” cannot be put on a day that has passed (before Tuesday 6 June 2023)",
        ),
        (
            date(2023, 6, 8),
            "”Beslut” har redan varit och kan bara flyttas till torsdag 8 juni 2023 eller senare",
            "“Beslut” has been already and can only move to Thursday 8 June 2023 or later",
        ),
    ],
)
def test_that_nothing_moves_to_a_day_that_has_passed_is_a_demand(today: date, sv: str, en: str) -> None:
    found = parse_plan(TWO).plan
    (requirement,) = {shape.requirement for shape in not_to_the_past(found, ["b"], today)}
    assert requirement_text(found, requirement) == sv
    assert requirement_text(found, requirement, "en") == en


@BOTH
@pytest.mark.parametrize(
    "code", ["uncertain", "undated", "no-participants", "unstated-body", "repeated-text", "board-first"]
)
def test_a_breach_without_days_has_a_sentence_too(code: str, language: str) -> None:
    example = example_of(code)
    reads_well(finding_text(example.plan, Breach(example.breach.requirement), language), language)


def test_quotation_marks_and_line_breaks_in_a_title_do_no_harm() -> None:
    found = parse_plan(TWO.replace("title: Arbete", 'title: "Ett \\"stort\\"\\n  arbete"')).plan
    told = requirement_text(found, Requirement("undated", ("w",)))
    assert told == "”Ett ’stort’ arbete” ska ha en dag"


def test_titles_that_differ_only_at_the_end_stay_apart() -> None:
    whole = plan("mal-och-budget-2024")
    names = [short_title(whole, key) for key in whole.activities if key.startswith("avstamning-")]
    assert len(set(names)) == len(names) == 8
    assert all(len(name) <= 65 for name in names)


def test_names_of_rules_severities_and_levels() -> None:
    assert rule_name("notice") == "Kallelsetid"
    assert [severity_name(s) for s in Severity] == ["Blockerar", "Varning", "Fråga", "Upplysning", "Tillåtet"]
    assert level_name("moved-called") == "flyttade kallade"
    assert level_name("load", "en") == "unevenness of the load"


def test_the_levels_are_those_of_the_solver() -> None:
    text = Path("solver/wishes.py").read_text(encoding="utf-8")
    named = set(re.findall(r'Wish\(\s*"([a-z-]+)"', text))
    assert named | set(price.LEVELS) == set(LANGUAGES["sv"].levels)


def test_days_are_told_with_the_year_once() -> None:
    grammar = LANGUAGES["sv"].grammar
    days = [date(2023, 2, 11), date(2023, 2, 12)]
    assert grammar.days(days) == "lördag 11 februari och söndag 12 februari 2023"
    assert grammar.days([*days, date(2023, 2, 13)]) == "11–13 februari 2023"
    assert (
        grammar.days([date(2023, 12, 31), date(2024, 1, 1)]) == "söndag 31 december 2023 och måndag 1 januari 2024"
    )
    assert grammar.listed("abcdefgh") == "a, b, c, d, e och 3 till"


def test_a_room_is_not_away_but_cannot_be_used() -> None:
    of = parse_plan(
        "title: T\nbodies: {S: {name: Salen, kind: room}}\nabsences: [{body: S, days: 2023-06-05..2023-06-09}]\n"
        "activities: {a: {title: Möte, date: 2023-06-07, bodies: [S]}}\n"
    ).plan
    (finding,) = check(of, select=["absence"])
    told = "Salen går inte att använda 5–9 juni 2023 men behövs till ”Möte” onsdag 7 juni 2023."
    assert finding_text(of, finding.breach) == told
    assert finding_text(of, finding.breach, "en").startswith("Not free 5–9 June 2023: Salen, although needed for")
    assert requirement_text(of, finding.breach.requirement) == "Salen går inte att använda 5–9 juni 2023 (”Möte”)"


def test_a_pattern_that_some_months_lack_says_so() -> None:
    of = parse_plan(
        "title: T\nbodies: {S: {name: Salen, kind: board, meets: FREQ=MONTHLY;BYDAY=5MO}}\n"
        "activities: {a: {title: Möte, date: 2023-06-07, bodies: [S]}}\n"
    ).plan
    (finding,) = check(of, select=["pattern"])
    assert "(femte måndagen i de månader som har en sådan)" in finding_text(of, finding.breach)
    assert "(the fifth Monday of the months that have one)" in finding_text(of, finding.breach, "en")
