"""`tidplan busy`: a calendar's times in the plan, and nothing else of it."""

from pathlib import Path

import pytest

from plans.files import read_plan
from reports.contract import BusyOut
from tests.plans.reading.test_busy import AT_TWO, calendar
from tests.tidplan.making import in_one_line, plan_in, refusal
from tests.tidplan.running import Runner

TEXT = """\
title: Nämnden 2027
horizon: 2027-01-01..2027-12-31
bodies:
  BUN: {name: Nämnden, kind: committee, at: 13:00-16:00}
people:
  ledamot-1: {name: Ledamot 1 (S), seats: [{body: BUN, role: chair}]}
activities:
  bun: {title: Nämnden, date: 2027-04-14, bodies: [BUN]}
"""
SECRET = "SUMMARY:Läkarbesök\nLOCATION:Kliniken\nDESCRIPTION:Hemligt"


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    (tmp_path / "k.ics").write_text(calendar(f"{AT_TWO}\n{SECRET}"), encoding="utf-8")
    return plan_in(tmp_path, TEXT)


def test_the_times_enter_the_plan_and_count_there(tidplan: Runner, plan: Path) -> None:
    ran = tidplan("busy", plan, "ledamot-1", plan.parent / "k.ics")
    assert ran.status == 0
    assert "Ledamot 1 (S): en upptagen tid 1 januari – 31 december 2027." in in_one_line(ran.out)
    (absence,) = read_plan(plan).plan.absences
    assert (absence.body, str(absence.days), str(absence.time)) == ("ledamot-1", "2027-04-14", "14:00-15:30")
    assert "Ordföranden saknas" in in_one_line(tidplan("check", plan).out)


def test_nothing_but_the_times_is_copied(tidplan: Runner, plan: Path) -> None:
    ran = tidplan("busy", plan, "ledamot-1", plan.parent / "k.ics", "--json")
    for text in (ran.out, plan.read_text(encoding="utf-8")):
        assert not any(word in text for word in ("Läkarbesök", "Kliniken", "Hemligt"))


def test_read_again_nothing_changes(tidplan: Runner, plan: Path) -> None:
    tidplan("busy", plan, "ledamot-1", plan.parent / "k.ics")
    text = plan.read_bytes()
    found = BusyOut.model_validate_json(tidplan("busy", plan, "ledamot-1", plan.parent / "k.ics", "--json").out)
    assert (found.added, found.kept, found.removed) == (0, 1, 0)
    assert [(one.days, one.time) for one in found.busy] == [("2027-04-14", "14:00-15:30")]
    assert plan.read_bytes() == text


def test_several_calendars_are_one_persons_and_another_file_may_be_written(tidplan: Runner, plan: Path) -> None:
    other = plan.parent / "privat.ics"
    other.write_text(calendar("DTSTART;VALUE=DATE:20270701"), encoding="utf-8")
    out = plan.parent / "ny.yaml"
    ran = tidplan("busy", plan, "ledamot-1", plan.parent / "k.ics", other, "-o", out, "--lang", "en")
    assert "2 busy times" in ran.out
    assert len(read_plan(out).plan.absences) == 2
    assert plan.read_text(encoding="utf-8") == TEXT


def test_an_empty_calendar_takes_the_old_times_away(tidplan: Runner, plan: Path) -> None:
    tidplan("busy", plan, "ledamot-1", plan.parent / "k.ics")
    (plan.parent / "k.ics").write_text(calendar(), encoding="utf-8")
    ran = tidplan("busy", plan, "ledamot-1", plan.parent / "k.ics")
    assert "inga upptagna tider" in ran.out
    assert read_plan(plan).plan.absences == ()


def test_a_stranger_or_a_file_that_is_no_calendar_is_refused(tidplan: Runner, plan: Path) -> None:
    assert "Menade du ledamot-1?" in refusal(tidplan, "busy", plan, "ledamot-2", plan.parent / "k.ics")
    assert "ingen kalender" in refusal(tidplan, "busy", plan, "ledamot-1", plan)
    assert "finns inte" in refusal(tidplan, "busy", plan, "ledamot-1", plan.parent / "x.ics")
    assert plan.read_text(encoding="utf-8") == TEXT
