"""Busy times in a plan file's text: replaced when read again, and all else left as it is."""

import pytest

from plans.activity import Absence
from plans.faults import PlanError
from plans.files import parse_plan
from plans.noting import Noted, with_busy

HEAD = """\
title: Nämnden   # årets
bodies: {BUN: {name: Nämnden}}
people:
  p: {name: Ledamot 1, seats: [BUN]}
  q: {name: Ledamot 2, seats: [BUN]}
"""
TAIL = "activities:\n  a: {title: Möte, date: 2027-04-14}\n"
BY_HAND = "  - {body: p, days: 2027-07, because: semester}   # för hand\n"
OF_Q = "  - {body: q, days: 2027-04-12, calendar: true}\n"


def absence(days: str, time: str | None = None, body: str = "p") -> Absence:
    return Absence.model_validate({"body": body, "days": days, "time": time, "calendar": True})


def noted(absences: str, *busy: Absence, tail: str = TAIL) -> Noted:
    """What becomes of a file with these lines of absences; the plan it holds is as it should be."""
    file = parse_plan(HEAD + absences + tail)
    found = with_busy(file, "p", busy)
    after = parse_plan(found.text).plan
    others = [one for one in file.plan.absences if one.body != "p" or not one.calendar]
    assert [one for one in after.absences if one.body != "p" or not one.calendar] == others
    assert {one for one in after.absences if one.body == "p" and one.calendar} == set(busy)
    assert found.text.startswith(HEAD)
    assert found.text.endswith(tail) or not absences
    return found


MON, TUE = absence("2027-04-12", "08:00-09:00"), absence("2027-04-13")
MON_LINE = "  - {body: p, days: 2027-04-12, time: '08:00-09:00', calendar: true}\n"
TUE_LINE = "  - {body: p, days: 2027-04-13, calendar: true}\n"


def test_busy_times_come_after_what_is_there() -> None:
    found = noted("absences:\n" + BY_HAND, MON, TUE)
    assert found.text == HEAD + "absences:\n" + BY_HAND + MON_LINE + TUE_LINE + TAIL
    assert (found.added, found.kept, found.removed) == (2, 0, 0)


def test_read_again_the_file_is_the_same() -> None:
    text = noted("absences:\n" + BY_HAND, MON, TUE).text
    again = with_busy(parse_plan(text), "p", [MON, TUE])
    assert again == Noted(text, 0, 0, 2)


def test_what_is_gone_is_taken_away_and_what_is_new_is_added() -> None:
    found = noted("absences:\n" + MON_LINE + BY_HAND + OF_Q, TUE)
    assert found.text == HEAD + "absences:\n" + BY_HAND + OF_Q + TUE_LINE + TAIL
    assert (found.added, found.kept, found.removed) == (1, 0, 1)


def test_what_stays_keeps_its_line_and_its_comment() -> None:
    remarked = MON_LINE.rstrip() + "   # varje måndag\n"
    assert remarked in noted("absences:\n" + remarked + TUE_LINE, MON).text


def test_the_last_entry_may_go_and_others_come() -> None:
    assert noted("absences:\n" + BY_HAND + MON_LINE, TUE).text == HEAD + "absences:\n" + BY_HAND + TUE_LINE + TAIL


def test_when_nothing_is_left_the_list_is_empty() -> None:
    assert noted("absences:   # frånvaro\n" + MON_LINE).text == HEAD + "absences: []   # frånvaro\n" + TAIL


@pytest.mark.parametrize("empty", ["absences: []\n", "absences:   []   # ingen\n"])
def test_an_empty_list_is_filled(empty: str) -> None:
    assert MON_LINE in noted(empty, MON).text


def test_a_plan_without_absences_gets_them_at_its_end() -> None:
    assert noted("", MON).text == HEAD + TAIL + "\nabsences:\n" + MON_LINE
    assert noted("", MON, tail=TAIL.rstrip("\n")).text == HEAD + TAIL + "\nabsences:\n" + MON_LINE


def test_line_ends_and_indents_stay_as_they_are() -> None:
    wide = "absences:\n" + BY_HAND.replace("  - ", "     -   ")
    file = parse_plan((HEAD + wide + TAIL).replace("\n", "\r\n"))
    text = with_busy(file, "p", [MON]).text
    assert text == (HEAD + wide + "   " + MON_LINE + TAIL).replace("\n", "\r\n")


def test_entries_over_several_lines_are_taken_away_whole() -> None:
    block = "  - body: p\n    days: 2027-04-12\n    # gammal\n    calendar: true\n"
    assert noted("absences:\n" + block + BY_HAND, TUE).text == HEAD + "absences:\n" + BY_HAND + TUE_LINE + TAIL


def test_a_list_in_brackets_is_left_alone() -> None:
    file = parse_plan(HEAD + "absences: [{body: p, days: 2027-07}]\n" + TAIL)
    with pytest.raises(PlanError) as caught:
        with_busy(file, "p", [MON])
    assert caught.value.problems[0].fault.code == "cannot_note"
