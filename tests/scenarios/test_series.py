"""A year of series: proposed, dated, moved and rolled like any other plan."""

from datetime import date
from itertools import pairwise

import pytest

from constraints.check import blocks, check
from plans.calendar import is_free
from plans.dating import with_dates
from plans.files import PlanFile, parse_plan
from scenarios.changes import MoveActivity
from scenarios.proposal import make_proposal
from scenarios.rolling.roll import roll
from scenarios.whatif import what_if
from solver.answer import Status

TEXT = """\
title: Sammanträden 2027
horizon: 2027-01..2027-12
bodies:
  KF: {name: Kommunfullmäktige, kind: council, meets: last mon except jan jul dec, at: "18:00"}
  KS: {name: Kommunstyrelsen, kind: board, at: "13:00"}
  AU: {name: Arbetsutskottet, kind: subcommittee, part_of: [KS], at: "13:00"}
series:
  kf: {title: Kommunfullmäktige, kind: decision, bodies: [KF]}
  ks: {title: Kommunstyrelsen, kind: decision, bodies: [KS], on: wed, before: {each: kf, by: 12 days}}
  au: {title: Arbetsutskottet, bodies: [AU], on: wed, before: {each: ks, by: 14 days}}
  kallelse: {title: Kallelse, kind: mailing, recipients: [KF], before: {each: kf, by: 7 days}}
  workshop: {title: Workshop, bodies: [KS], on: tue or thu, extra: true, times: 5}
"""


@pytest.fixture(scope="module")
def dated() -> PlanFile:
    """The year with the days proposed for it."""
    file = parse_plan(TEXT)
    proposal = make_proposal(file.plan)
    assert proposal.answer.status is Status.OPTIMAL
    return parse_plan(with_dates(file, proposal.dates()))


def starts(file: PlanFile, series: str) -> list[date]:
    return [slot.start for key, slot in file.plan.schedule.items() if key.startswith(f"{series}-")]


def test_every_meeting_gets_a_day_and_nothing_blocks(dated: PlanFile) -> None:
    assert set(dated.plan.schedule) == set(dated.plan.activities)
    assert not blocks(check(dated.plan))
    assert not any(is_free(slot.start) for slot in dated.plan.schedule.values())


def test_proposed_again_nothing_moves(dated: PlanFile) -> None:
    assert make_proposal(dated.plan).moves == ()


def test_a_year_is_not_slid_a_month_on_to_be_rid_of_one_warning() -> None:
    days = "2027-02-01, 2027-02-22, 2027-03-29, 2027-04-26, 2027-05-31"  # the first is a week after its day
    text = f"""\
title: Sammanträden
horizon: 2027-01..2027-06
bodies: {{KF: {{name: KF, kind: council, meets: last mon except jun}}}}
series: {{kf: {{title: KF, bodies: [KF], times: 5, dates: [{days}]}}}}
"""
    moves = make_proposal(parse_plan(text).plan).moves
    assert {move.activity for move in moves} <= {"kf-1", "kf-3"}, "Easter Monday, and the one off its day"


def test_meetings_keep_to_their_pattern_but_for_red_days(dated: PlanFile) -> None:
    assert [day.weekday() for day in starts(dated, "kf")] == [0, 1, 0, 0, 0, 0, 0, 0, 0], "Easter Monday is red"
    assert starts(dated, "kf")[1] == date(2027, 3, 30)
    assert {day.weekday() for day in starts(dated, "ks")} == {2}


def test_what_goes_before_lies_as_near_as_it_may(dated: PlanFile) -> None:
    council, board = starts(dated, "kf"), starts(dated, "ks")
    assert {(then - first).days for first, then in zip(board, council, strict=True)} <= {12, 13}
    notices = starts(dated, "kallelse")
    assert {(then - first).days for first, then in zip(notices, council, strict=True)} == {7}


def test_those_that_go_by_nothing_are_spread_over_the_year(dated: PlanFile) -> None:
    days = starts(dated, "workshop")
    gaps = [(then - first).days for first, then in pairwise(days)]
    assert min(gaps) > 50
    assert max(gaps) < 90


def test_a_meeting_that_moves_takes_with_it_only_those_that_go_by_it(dated: PlanFile) -> None:
    found = what_if(dated.plan, [MoveActivity(activity="kf-4", to="2027-05-24")])
    assert found.answer.status is Status.OPTIMAL
    assert {move.activity for move in found.moves} == {"kf-4", "ks-4", "au-4", "kallelse-4"}


def test_another_year_has_the_same_series_with_its_own_days(dated: PlanFile) -> None:
    rolled = roll(dated, 2028)
    assert rolled.file is not None
    assert rolled.file.plan.title == "Sammanträden 2028"
    assert {slot.start.year for slot in rolled.file.plan.schedule.values()} == {2028}
    assert len(rolled.file.plan.schedule) == len(dated.plan.schedule)
    assert not blocks(check(rolled.file.plan))
    assert rolled.file.text.count("dates: [") == len(dated.plan.series)
