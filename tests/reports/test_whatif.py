import subprocess
import sys
from dataclasses import replace

import pytest

from plans.plan import Plan
from plans.severity import Severity
from plans.when import parse_when
from reports.choices import alternative_lines, trade_lines
from reports.languages import words
from reports.proof import proof_sentences
from reports.whatif import whatif_text
from scenarios.changes import MoveActivity
from scenarios.whatif import WhatIf
from solver.answer import Answer, Level, Seconds, Status
from tests.reports.answers import FILE, PLAN, QUICK, feasible, infeasible, levels
from tests.reports.making import reads_well

BOTH = pytest.mark.parametrize("language", ["sv", "en"])

FEASIBLE = """\
Vad händer om:
  – flytta ”Rambudget i fullmäktige”: måndag 19 juni → måndag 12 juni 2023 (7 dagar tidigare)

Det går om 3 andra aktiviteter flyttas:
  – ”Sista dag för remissvar”: torsdag 1 juni → torsdag 25 maj 2023 (7 dagar tidigare)
  – ”Förhandling om ramarna”: fredag 2 juni → torsdag 1 juni 2023 (en dag tidigare), kallad
  – ”Rambudget i kommunstyrelsen”: torsdag 8 juni → fredag 2 juni 2023 (6 dagar tidigare), kallad

Får en dag (1):
  – ”Uppföljning”: oktober 2023 → måndag 2 oktober 2023

Inget förslag med färre än 4 flyttar finns (den begärda inräknad). Minst 2 kallade aktiviteter måste
flyttas. Flyttarna är 21 dagar i allt. Med lika få flyttar, lika få kallade flyttade och inga nya
varningar går det inte på färre dagar.

En flytt till sparar 5 dagar: 5 flyttar, 16 dagar i allt.
3 flyttar till sparar 7 dagar: 7 flyttar, 14 dagar i allt.

Ändringen ger (1 blockerar):
  2023-06-11  ”Rambudget i fullmäktige” ligger söndag 11 juni 2023. Nästa arbetsdag är måndag
              12 juni. [weekend] rad 11

Fanns redan före ändringen och är kvar: 1 varning och 2 upplysningar.
  2023-06-01  Kallelsetid: ”Sista dag för remissvar” och ”Rambudget i kommunstyrelsen” [notice]

Andra svar (1):
   1. 4 flyttar, 15 dagar, 1 ny varning. ”Sista dag för remissvar” ligger kvar. Flyttas i stället:
      – ”Nämndernas planer”: 20 juni – 15 september 2023 → 21 juni – 15 september 2023 (börjar en
        dag senare)

Svaret tog 3 ms.
"""

INFEASIBLE = """\
Vad händer om:
  – flytta ”Rambudget i fullmäktige” till måndag 12 juni 2023 (7 dagar tidigare)
  – låt ”Förhandling om ramarna” ligga kvar fredag 2 juni 2023

Det går inte. De här kraven går inte ihop:

   1. ”Rambudget i fullmäktige” ska flyttas till måndag 12 juni 2023. [move]
   2. ”Förhandling om ramarna” ska ligga kvar fredag 2 juni 2023. [keep]
   3. ”Rambudget i kommunstyrelsen” får inte ligga på en lördag eller söndag. [weekend]
   4. ”Rambudget i kommunstyrelsen” ska ligga minst en dag efter ”Förhandling om ramarna”.
      [precedence]
   5. ”Rambudget i fullmäktige” ska ligga minst 8 dagar efter ”Rambudget i kommunstyrelsen”.
      [precedence]

Tas ett av dem bort går resten ihop.

Så räknas dagarna:
  ”Rambudget i fullmäktige” ska flyttas till måndag 12 juni 2023.
  Då måste ”Rambudget i kommunstyrelsen” ligga senast söndag 4 juni: minst 8 dagar före ”Rambudget i
  fullmäktige” måndag 12 juni.
Men:
  ”Förhandling om ramarna” ska ligga kvar fredag 2 juni 2023.
  Då kan ”Rambudget i kommunstyrelsen” ligga tidigast måndag 5 juni: minst en dag efter ”Förhandling
  om ramarna” fredag 2 juni, och helgen 3–4 juni kostar 2 dagar.
Det fattas en dag: ”Rambudget i kommunstyrelsen” kan ligga tidigast måndag 5 juni men måste ligga
senast söndag 4 juni 2023.

Utvägar, var och en prövad (2):
   1. Flytta ”Rambudget i fullmäktige” till fredag 16 juni 2023 (3 dagar tidigare). Pris: 1 flytt,
      8 dagar.
   2. Korta avståndet mellan ”Rambudget i kommunstyrelsen” och ”Rambudget i fullmäktige” till minst
      4 dagar och tillåt ”Rambudget i kommunstyrelsen” på en lördag eller söndag. Pris: 1 flytt,
      7 dagar, 1 ny varning.

Hinder 2: inte heller de här kraven går ihop:

   1. ”Rambudget i fullmäktige” ska flyttas till måndag 12 juni 2023. [move]
   2. ”Rambudget i fullmäktige” får inte ligga på en helgdag. [holiday] lag (1989:253) 1–2 §§

Listan är kanske inte minst: något av kraven kan vara överflödigt.

Det hänger på mer än avstånd, så dagarna som fattas går inte att räkna.

Svaret tog 3 ms.
"""


def test_what_can_be_done_is_told_with_its_moves_proof_and_price() -> None:
    assert whatif_text(FILE, feasible()) == FEASIBLE


def test_what_cannot_be_done_is_told_in_days_with_the_ways_out() -> None:
    assert whatif_text(FILE, infeasible()) == INFEASIBLE


@BOTH
@pytest.mark.parametrize("width", [50, 100])
@pytest.mark.parametrize("found", [feasible(), infeasible()], ids=["feasible", "infeasible"])
def test_both_languages_stay_within_the_width(found: WhatIf, width: int, language: str) -> None:
    told = whatif_text(FILE, found, language, width)
    assert all(len(line) <= width for line in told.splitlines())
    assert ("Vad händer om" in told) is (language == "sv")


def test_nothing_else_to_move_is_said_at_once() -> None:
    only = tuple(move for move in feasible().moves if move.activity == "kf")
    found = feasible(moves=only, alternatives=(), trades=(), new_findings=(), fewest=1)
    told = whatif_text(FILE, found)
    assert "Det går, och inget annat behöver flyttas." in told
    assert "Inget förslag" not in told
    assert "Ändringen ger inga nya varningar." in told


def test_what_is_no_warning_is_told_in_one_sentence_where_there_are_none() -> None:
    known = [finding for finding in feasible().old_findings if finding.severity is Severity.INFO]
    infos = tuple(known * 4)
    told = whatif_text(FILE, feasible(new_findings=infos))
    assert f"Ändringen ger inga nya varningar, bara {len(infos)} upplysningar." in told
    assert "dessutom" not in told
    with_more = whatif_text(FILE, feasible(new_findings=(*feasible().new_findings, *infos)))
    assert f"Ändringen ger dessutom {len(infos)} upplysningar." in with_more
    few = whatif_text(FILE, feasible(new_findings=tuple(known)))
    assert "Ändringen ger inga nya varningar, bara " in few
    assert all(f"[{finding.rule}]" in few for finding in known)


def test_one_other_move_and_moves_that_nobody_asked_for() -> None:
    two = tuple(move for move in feasible().moves if move.activity in ("kf", "ks"))
    assert "Det går om en annan aktivitet flyttas:" in whatif_text(FILE, feasible(moves=two))
    assert "Det går om 2 aktiviteter flyttas:" in whatif_text(FILE, feasible(moves=two, asked=frozenset()))
    one = whatif_text(FILE, feasible(moves=two[:1], asked=frozenset(), fewest=1, trades=()))
    assert "Det går om en aktivitet flyttas:" in one
    assert "Helt utan flytt går det inte." in one


def test_an_unknown_answer_claims_nothing() -> None:
    found = WhatIf(PLAN, PLAN, (), Answer(Status.UNKNOWN, Seconds(1.0, 2.5)))
    assert whatif_text(FILE, found) == (
        "Ingenting ändras.\n\n"
        "Inget svar hittades inom tiden. Varken att det går eller att det är omöjligt är bevisat.\n\n"
        "Svaret tog 3,50 s.\n"
    )


def test_a_conflict_about_one_activity_alone_is_not_counted_in_days() -> None:
    conflict = infeasible().conflicts[0]
    alone = replace(conflict, earliest=conflict.latest[:1], latest=conflict.latest[:1], short_by=None)
    told = whatif_text(FILE, infeasible(conflicts=(alone,), repairs=()))
    assert "Tas ett av dem bort går resten ihop.\n\nSvaret tog" in told
    assert "Det går inte.\n\nSvaret tog" in whatif_text(FILE, infeasible(conflicts=(), repairs=()))


def test_a_way_out_that_costs_nothing() -> None:
    first = replace(infeasible().repairs[0], moves=())
    told = whatif_text(FILE, infeasible(repairs=(first,)))
    assert "En utväg, prövad:" in told
    assert "Då behöver inget flyttas." in " ".join(told.split())


def with_levels(
    *values: int, fewest: int | None, bounds: tuple[int, ...] | None = None, called_stays: bool = True
) -> WhatIf:
    """Four moves, worth so much; `bounds` where it is not all proven."""
    names = [level.name for level in levels(*values)]
    proven = tuple(map(Level, names, values, bounds or values))
    plan = PLAN if called_stays else Plan.model_validate(_without_called())
    found = feasible(answer=Answer(Status.OPTIMAL, QUICK, PLAN.schedule, proven), fewest=fewest, plan=plan)
    kept = ("csg", "ks") if sum(values[:2]) == 0 and called_stays else ()
    return replace(found, moves=tuple(m for m in found.moves if m.activity not in kept))


def _without_called() -> dict[str, object]:
    whole = PLAN.model_dump(mode="json", exclude_none=True)
    rows = {key: row | {"status": "draft"} for key, row in whole["activities"].items()}
    return whole | {"activities": rows}


@pytest.mark.parametrize(
    ("found", "told"),
    [
        (
            with_levels(0, 0, 2, 0, 9, fewest=2),
            "Inget förslag med färre än 2 flyttar finns (den begärda inräknad).",
        ),
        (
            with_levels(0, 0, 2, 0, 9, fewest=1),
            "Färre än 2 flyttar går bara om en kallad aktivitet flyttas. Då räcker det med 1.",
        ),
        (
            with_levels(0, 0, 2, 0, 9, fewest=None),
            "Färre än 2 flyttar går bara om en kallad aktivitet flyttas. Flyttarna",
        ),
        (
            with_levels(0, 1, 3, 0, 9, fewest=3, called_stays=True),
            "Färre än 4 flyttar går bara om en kallad aktivitet som här ligger kvar flyttas. Då räcker det med 3. "
            "Minst en kallad aktivitet måste flyttas.",
        ),
        (
            with_levels(0, 0, 4, 0, 9, fewest=None, called_stays=False),
            "Inget förslag med färre än 4 flyttar finns",
        ),
        (
            with_levels(1, 2, 1, 0, 9, fewest=4),
            "Minst en vars kallelse redan är ute måste flyttas. Flyttas inte fler av dem måste också minst 2 "
            "andra kallade flyttas.",
        ),
        (
            with_levels(2, 1, 1, 0, 9, fewest=4),
            "Minst 2 vars kallelser redan är ute måste flyttas. Flyttas inte fler av dem måste också en annan "
            "kallad flyttas.",
        ),
        (
            with_levels(0, 0, 2, 0, 9, fewest=None, bounds=(0, 0, 1, 0, 0)),
            "Sökningen avbröts: det är inte bevisat att 2 flyttar är det minsta. Flyttarna är 9 dagar i allt.",
        ),
        (
            with_levels(0, 0, 2, 0, 9, fewest=1, bounds=(0, 0, 1, 0, 0)),
            "det är inte bevisat att 2 flyttar är det minsta. Minst 1 krävs.",
        ),
        (
            with_levels(0, 0, 2, 0, 14, fewest=2, bounds=(0, 0, 2, 0, 8)),
            "Flyttarna är 14 dagar i allt. Att färre dagar är omöjligt är inte bevisat; minst 8 dagar krävs",
        ),
        (
            with_levels(0, 0, 2, 3, 13, fewest=2),
            "Med lika få flyttar, inga kallade flyttade och lika få nya varningar går det inte på färre dagar.",
        ),
        (
            with_levels(0, 0, 4, 0, 20, fewest=4, called_stays=False),
            "Med lika få flyttar och inga nya varningar går det inte på färre dagar.",
        ),
    ],
)
def test_the_proof_says_what_is_proven_and_no_more(found: WhatIf, told: str) -> None:
    assert told in " ".join(proof_sentences(found, words("sv")))
    for language in ("sv", "en"):
        for sentence in proof_sentences(found, words(language)):
            reads_well(sentence, language)


def test_only_more_moves_for_fewer_days_are_a_trade() -> None:
    assert trade_lines(feasible(trades=feasible().trades[:1]), words("sv"), 100) == []


def test_an_alternative_that_moves_the_same_has_only_its_price() -> None:
    found = feasible()
    same = replace(found.alternatives[0], moves=found.moves)
    lines = alternative_lines(replace(found, alternatives=(same,)), words("sv"), 100)
    assert lines == ["Andra svar (1):", "   1. 4 flyttar, 15 dagar, 1 ny varning."]


def test_what_was_decided_and_is_set_free_is_told_as_decided() -> None:
    rows = {key: row.model_copy(update={"status": "decided"}) for key, row in PLAN.activities.items()}
    base = PLAN.model_copy(update={"activities": rows})
    assert "(6 dagar tidigare), beslutad" in whatif_text(FILE, feasible(base=base))


def test_a_move_that_is_there_already_is_told_as_it_was_asked() -> None:
    there = MoveActivity(activity="kf", to=parse_when("2023-06-19"))
    told = whatif_text(FILE, feasible(changes=(there,), moves=(), trades=(), alternatives=()))
    assert "– flytta ”Rambudget i fullmäktige” till måndag 19 juni 2023\n" in told


def test_answers_are_told_without_the_heavy_libraries() -> None:
    code = (
        "import sys, reports.whatif, reports.windows, reports.why, reports.robust, reports.comparing, "
        "reports.contract\n"
        "print({'ortools', 'pandas', 'numpy', 'matplotlib', 'xlsxwriter'} & set(sys.modules))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "set()"
