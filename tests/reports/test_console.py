import subprocess
import sys
from pathlib import Path

import pytest

from constraints.check import allowed, check
from constraints.shapes import Requirement
from plans.files import parse_plan, read_plan
from plans.schedule import Schedule, Slot
from reports.console import check_text, proposal_text
from solver.answer import Answer, Level, Seconds, Status
from tests.plans.making import day

PLAN = """\
title: Mål och budget
bodies:
  KF: {name: Kommunfullmäktige, kind: council}
  KS: {name: Kommunstyrelsen, kind: board}
  PARTI: {name: Partigruppen, kind: party, rules: {weekend: {severity: allow, because: Gruppen träffas på helger}}}
activities:
  ks: {title: Rambudget KS, date: 2023-06-11, bodies: [KS], kind: decision, matter: ram}
  kf: {title: Rambudget KF, date: 2023-06-16, bodies: [KF], kind: decision, matter: ram}
  parti: {title: Gruppmöte, date: 2023-06-17, bodies: [PARTI]}
  a: {title: Uppföljning, date: 2023-09, bodies: [KS]}
  b: {title: Genomgång, date: 2023-10, bodies: [KS]}
  c: {title: Avslutning, between: 2023-11-06..2023-11-10, bodies: [KS]}
  skatt: {title: Skattesats, date: 2023-11-14, bodies: [KS], latest: {date: 2023-10-31, law: KL 11 kap. 8 §}}
dependencies:
  - {first: ks, then: kf, at_least: 7 days, because: Fullmäktige räknar med en vecka}
"""

CHECKED = """\
7 aktiviteter, 3 blockerar, 3 upplysningar.

Blockerar (3)

  2023-06-11  ”Rambudget KS” ligger söndag 11 juni 2023. Nästa arbetsdag är måndag 12 juni.
              [weekend] rad 7
  2023-06-11  ”Rambudget KF” fredag 16 juni 2023 ligger 5 dagar efter ”Rambudget KS” söndag 11 juni,
              men ska ligga minst 7 dagar efter. Det fattas 2 dagar: tidigast söndag 18 juni. Skäl:
              Fullmäktige räknar med en vecka. [precedence] rader 7 och 8
  2023-11-14  ”Skattesats” ligger tisdag 14 november 2023, 14 dagar efter sista dagen, som är tisdag
              31 oktober. [latest] KL 11 kap. 8 §, rad 13

Upplysningar (3)

  3 aktiviteter har ingen dag än [undated]:
  – ”Uppföljning” ska ligga i september 2023, rad 10
  – ”Genomgång” ska ligga i oktober 2023, rad 11
  – ”Avslutning” ska ligga inom 6–10 november 2023, rad 12

1 undantag är tillåtet i planfilen: Helg: ”Gruppmöte” (Gruppen träffas på helger).
"""


def test_a_check_is_told_by_severity_and_day_with_what_is_allowed() -> None:
    file = parse_plan(PLAN)
    assert check_text(file, check(file.plan), allowed(file.plan)) == CHECKED


def test_a_plan_that_obeys_is_told_in_a_line() -> None:
    file = parse_plan(
        "title: T\nbodies: {E: {name: E}}\nactivities: {a: {title: A, date: 2023-06-07, bodies: [E]}}\n"
    )
    assert check_text(file, check(file.plan), []) == "1 aktivitet, inget att anmärka.\n"
    assert check_text(file, check(file.plan), [], "en") == "1 activity, nothing to remark on.\n"


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("path", sorted(Path("examples").glob("*.yaml")), ids=lambda path: path.stem)
@pytest.mark.parametrize("width", [40, 72, 100])
def test_everything_found_in_the_examples_is_told_within_the_width(path: Path, language: str, width: int) -> None:
    file = read_plan(path)
    findings = check(file.plan)
    told = check_text(file, findings, allowed(file.plan), language, width)
    assert "\0" not in told
    assert "\x1b" not in told
    assert all(len(line) <= width + 15 for line in told.splitlines())
    assert {finding.rule for finding in findings} == {
        word.strip("[]:") for word in told.split() if word.startswith("[") and word.strip("[]:").islower()
    }


@pytest.mark.parametrize(
    ("name", "summary"),
    [
        ("budget-2027-valar", "40 aktiviteter, inget att anmärka."),
        ("mal-och-budget-2017", "23 aktiviteter, 3 varningar, 17 upplysningar."),
        ("mal-och-budget-2024", "52 aktiviteter, 1 blockerar, 8 varningar, 3 frågor, 25 upplysningar."),
        ("mandatmal-2019", "15 aktiviteter, 1 varning, 4 frågor, 6 upplysningar."),
    ],
)
def test_the_seeds_in_a_line(name: str, summary: str) -> None:
    file = read_plan(f"examples/{name}.yaml")
    assert check_text(file, check(file.plan), allowed(file.plan)).splitlines()[0] == summary


PROPOSED = """\
Förslaget uppfyller kraven, men sökningen avbröts innan det var bevisat bäst.

Flyttas (2):
  – ”Rambudget KS”: söndag 11 juni → fredag 9 juni 2023 (2 dagar tidigare)
  – ”Skattesats”: tisdag 14 november → tisdag 31 oktober 2023 (14 dagar tidigare)

Får en dag (2):
  – ”Uppföljning”: september 2023 → måndag 4 september 2023
  – ”Avslutning”: 6–10 november 2023 → måndag 6 november 2023

Mått, viktigast först:
  brutna varningar: 0 (bevisat minst)
  flyttade: högst 2, minst 1

Inga varningar är kvar.
Dessutom 3 upplysningar.

Modellen byggdes på 0,50 s och löstes på 1,00 s.
"""


def test_a_proposal_is_told_with_its_moves_and_what_it_is_worth() -> None:
    file = parse_plan(PLAN)
    new = {"ks": "2023-06-09", "skatt": "2023-10-31", "a": "2023-09-04", "c": "2023-11-06"}
    schedule = Schedule({**file.plan.schedule, **{key: Slot(day(text), day(text)) for key, text in new.items()}})
    levels = (Level("warnings", 0, 0), Level("moved", 2, 1))
    answer = Answer(Status.FEASIBLE, Seconds(0.5, 1.0), schedule, levels)
    assert proposal_text(file, answer, check(file.plan, schedule)) == PROPOSED


def test_what_grave_is_left_is_told_in_full() -> None:
    file = parse_plan(PLAN)
    answer = Answer(Status.OPTIMAL, Seconds(0.0, 0.0), file.plan.schedule)
    told = proposal_text(file, answer, check(file.plan))
    assert "Ingen aktivitet flyttas." in told
    assert "Kvar i förslaget (3 blockerar):" in told
    assert "  2023-06-11  ”Rambudget KS” ligger söndag 11 juni 2023." in told


def test_a_work_period_is_told_by_the_end_that_moves() -> None:
    file = parse_plan("title: T\nactivities: {w: {title: W, kind: work, date: 2023-06-07..2023-06-15}}\n")
    for start, end, told in [
        ("2023-06-05", "2023-06-15", "(börjar 2 dagar tidigare)"),
        ("2023-06-07", "2023-06-16", "(slutar en dag senare)"),
        ("2023-06-05", "2023-06-16", "(börjar 2 dagar tidigare, slutar en dag senare)"),
        ("2023-06-08", "2023-06-16", "(en dag senare)"),
    ]:
        schedule = Schedule({"w": Slot(day(start), day(end))})
        assert told in proposal_text(file, Answer(Status.OPTIMAL, Seconds(0, 0), schedule), [])


@pytest.mark.parametrize(
    ("minimal", "note"),
    [
        (True, "Tas ett av dem bort går resten ihop."),
        (False, "Listan är kanske inte den kortaste: något av kraven kan vara överflödigt."),
    ],
)
def test_a_conflict_is_told_as_numbered_demands(minimal: bool, note: str) -> None:
    file = parse_plan(PLAN)
    conflict = (
        Requirement("weekend", ("ks",)),
        Requirement(
            "latest",
            ("skatt",),
            law="KL 11 kap. 8 §",
            facts={"latest": file.plan.activities["skatt"].latest},
        ),
    )
    answer = Answer(Status.INFEASIBLE, Seconds(0.0, 0.0), conflict=conflict, minimal=minimal)
    assert proposal_text(file, answer, []) == (
        "Det går inte. De här kraven går inte ihop:\n\n"
        "   1. ”Rambudget KS” får inte ligga på en lördag eller söndag. [weekend]\n"
        "   2. ”Skattesats” ska vara klar senast tisdag 31 oktober 2023. [latest] KL 11 kap. 8 §\n\n"
        f"{note}\n\nModellen byggdes på 0,00 s och löstes på 0,00 s.\n"
    )


def test_an_unknown_answer_claims_nothing() -> None:
    told = proposal_text(parse_plan(PLAN), Answer(Status.UNKNOWN, Seconds(1.0, 29.0)), [])
    assert told == (
        "Inget förslag hittades inom tiden. Det är inte bevisat att det går, och inte att det är omöjligt.\n\n"
        "Modellen byggdes på 1,00 s och löstes på 29,00 s.\n"
    )


def test_an_exception_for_a_dependency_has_its_reason() -> None:
    text = PLAN.replace("at_least: 7 days,", "at_least: 7 days, severity: allow,")
    file = parse_plan(text)
    told = check_text(file, [], allowed(file.plan), width=300)
    assert "2 undantag är tillåtna i planfilen: " in told
    assert "Ordning och avstånd: ”Rambudget KS” och ”Rambudget KF” (Fullmäktige räknar med en vecka)" in told


def test_a_check_is_told_without_the_heavy_libraries() -> None:
    code = (
        "import sys, reports.console, reports.problems, reports.catalogue\n"
        "print({'ortools', 'pandas', 'numpy', 'matplotlib', 'rich'} & set(sys.modules))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "set()"
