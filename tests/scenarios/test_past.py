"""With a day that counts as today, nothing is moved to a day that has passed unless somebody says so."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from plans.files import parse_plan
from scenarios.asking import asking
from scenarios.whatif import what_if
from solver.answer import Status
from solver.disturbance import least_disturbance
from solver.whole import solve_whole
from tests.constraints.making import plan as plan_of
from tests.constraints.making import row
from tests.scenarios.asks import asked_of
from tests.scenarios.making import change, changes
from tests.strategies import plans

PLAN = parse_plan("""\
title: Budget
horizon: 2023-05..2023-07
bodies:
  KF: {name: Kommunfullmäktige, kind: council}
  KS: {name: Kommunstyrelsen, kind: board}
activities:
  arbete: {title: Arbete, kind: work, date: 2023-05-22..2023-06-01}
  ks: {title: Förslag, kind: decision, date: 2023-06-07, bodies: [KS]}
  kf: {title: Beslut, kind: decision, date: 2023-06-19, bodies: [KF]}
dependencies:
  - {first: arbete, then: ks}
  - {first: ks, then: kf, at_least: 7 days}
""").plan


def moved(today: str | None, to: str) -> dict[str, date] | None:
    """Where everything that moves goes when KF goes there; None if it cannot."""
    day = None if today is None else date.fromisoformat(today)
    found = what_if(PLAN, changes(change("move", activity="kf", to=to)), not_before=day)
    if found.answer.status is Status.INFEASIBLE:
        return None
    assert all(move.activity == "kf" for move in found.past)
    return {move.activity: move.after.start for move in found.moves}


def test_a_day_that_has_passed_is_proposed_only_where_no_day_counts_as_today() -> None:
    assert moved(None, "2023-06-12") == {"kf": date(2023, 6, 12), "ks": date(2023, 6, 2)}
    assert moved("2023-06-02", "2023-06-12") == moved(None, "2023-06-12")
    assert moved("2023-06-03", "2023-06-12") == {"kf": date(2023, 6, 12), "ks": date(2023, 6, 5)}


def test_what_has_been_stays_or_moves_to_a_day_ahead() -> None:
    assert moved("2023-06-08", "2023-06-12") is None
    assert moved("2023-06-08", "2023-06-14") == {"kf": date(2023, 6, 14)}
    off = changes(change("forbid", activity="ks", days="2023-06-07"))
    found = what_if(PLAN, off, not_before=date(2023, 6, 9))
    assert {move.activity: move.after.start for move in found.moves} == {"ks": date(2023, 6, 9)}


def test_what_is_asked_for_may_be_on_a_day_that_has_passed_and_is_told_apart() -> None:
    asked = changes(change("move", activity="kf", to="2023-06-15"))
    found = what_if(PLAN, asked, not_before=date(2023, 6, 16))
    assert [move.activity for move in found.past] == ["kf"]
    assert what_if(PLAN, asked, not_before=date(2023, 6, 15)).past == ()


def test_what_has_begun_is_not_begun_anew_on_a_later_day_that_has_passed() -> None:
    days = plan_of(row("2023-06-05..2023-06-07", "KS"), row(None, "KS", between="2023-06-01..2023-06-30"))
    found = what_if(days, changes(change("move", activity="b", to="2023-06-05")), not_before=date(2023, 6, 7))
    assert {move.activity: move.after.start for move in found.moves}["a"] >= date(2023, 6, 7)


@given(st.data())
def test_no_other_move_of_any_plan_is_to_a_day_that_has_passed(data: st.DataObject) -> None:
    plan = data.draw(plans(5, 12))
    asked, today = data.draw(asked_of(plan)), data.draw(st.sampled_from(plan.days.days))
    found = what_if(plan, asked, not_before=today, repairs=0)
    assert {move.activity for move in found.past} <= found.asked
    ask = asking(plan, asked, not_before=today)
    assert least_disturbance(ask).status is solve_whole(ask).status


CALLED = plan_of(
    row("2023-06-19", "KF", kind="decision", status="called"),
    row("2023-06-14", "KS", kind="decision"),
    bodies={"KS": {"notice": "5 working days"}},
    horizon="2023-05..2023-07",
)


def late(key: str, to: str, today: str | None) -> list[tuple[str, str]]:
    """What cannot be called in time, and when it had to be."""
    asked = changes(change("move", activity=key, to=to))
    day = None if today is None else date.fromisoformat(today)
    return [(move.activity, str(by)) for move, by in what_if(CALLED, asked, not_before=day, repairs=0).late_calls]


def test_a_meeting_whose_summons_had_to_go_out_before_today_is_told() -> None:
    assert late("a", "2023-06-15", "2023-06-09") == [("a", "2023-06-08")]
    assert late("a", "2023-06-22", "2023-06-16") == [("a", "2023-06-15")], "the one that is out is for another day"


def test_one_that_can_go_out_today_is_in_time_and_without_a_today_nothing_is_late() -> None:
    assert late("a", "2023-06-15", "2023-06-08") == []
    assert late("a", "2023-06-15", None) == []


def test_the_board_is_called_as_its_own_notice_says() -> None:
    assert late("b", "2023-06-21", "2023-06-15") == [("b", "2023-06-14")]
    assert late("b", "2023-06-21", "2023-06-14") == []
