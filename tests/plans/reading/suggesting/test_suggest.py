"""All suggestions of a plan together: no circle, nothing against its dates, nothing twice."""

from datetime import date, timedelta
from graphlib import TopologicalSorter
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from constraints.check import check
from plans.accepting import accepted
from plans.activity import Sureness
from plans.plan import Plan
from plans.reading.suggesting.suggest import suggest, with_suggestions
from plans.severity import Severity
from tests import strategies
from tests.plans.reading.suggesting.making import BODIES, plan_of, told

TITLES = (
    "Rambudget", "Mål och budget", "Delårsrapport", "Beslut om budget", "Inlämning av budgetförslag", "Kallelse",
    "Utskick av underlag", "Sammanställning av underlag", "Stoppdatum för verksamhetsplan", "Budgetberedning",
    "MBL-förhandling", "Information om rambudget", "Remissrunda", "Möte", "Verksamhetsplan", "Strategisk dag",
)  # fmt: skip
PURPOSES = (
    "", "", "Inför KS 14/6", "Efter KSAU", "Förslag till kommunfullmäktige om budget", "Från remissrundan",
    "Inför strategisk dag", "De fastställda ramarna", "Inkomna förslag till verksamhetsplan", "Till nämnden 20/6",
)  # fmt: skip
FIRST = date(2023, 5, 20)


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    """Plans in which much can be suggested: few days, few words, every kind of row."""
    activities = {f"a{n}": draw(_activities()) for n in range(draw(st.integers(2, 14)))}
    return plan_of(activities=activities)


@st.composite
def _activities(draw: st.DrawFn) -> dict[str, Any]:
    day = FIRST + timedelta(draw(st.integers(0, 45)))
    kind = draw(st.sampled_from(["decision", "meeting", "deadline", "mailing", "work"]))
    end = day + timedelta(draw(st.integers(0, 9)) if kind == "work" else 0)
    when = draw(st.sampled_from([f"{day}..{end}", f"{day}..{end}", f"{day}..{end}?", f"{day:%Y-%m}"]))
    codes = st.lists(st.sampled_from(sorted(BODIES)), max_size=2, unique=True)
    return {
        "title": draw(st.sampled_from(TITLES)),
        "kind": kind,
        "date": when,
        "time": draw(st.sampled_from([None, None, "09:00-11:00", "13:00"])),
        "bodies": draw(codes),
        "recipients": draw(codes) if kind == "mailing" else (),
        "columns": {"Syfte": draw(st.sampled_from(PURPOSES))},
    }


@given(plans() | strategies.plans())
def test_no_circle_and_nothing_twice(plan: Plan) -> None:
    suggestions = suggest(plan)
    pairs = [(one.first, one.then) for one in suggestions]
    assert len(set(pairs)) == len(pairs)
    before: dict[str, list[str]] = {}
    for dependency in (*plan.dependencies, *suggestions):
        before.setdefault(dependency.then, []).append(dependency.first)
    TopologicalSorter(before).prepare()
    assert not set(pairs) & {(one.first, one.then) for one in plan.dependencies}


@given(plans())
def test_nothing_against_the_dates(plan: Plan) -> None:
    for one in suggest(plan):
        first, then = plan.activities[one.first].date, plan.activities[one.then].date
        assert first is not None
        assert then is not None
        if first.exact and then.exact:
            assert (then.first - first.last).days >= (one.at_least.count if one.at_least else 0)
            assert one.suggested.seen is not None
            assert one.suggested.seen.count == (then.first - first.last).days
        else:
            assert first.first <= then.last
            assert one.at_least is None


@given(plans() | strategies.plans())
def test_accepting_all_breaks_no_order(plan: Plan) -> None:
    after = _all_accepted(plan)
    assert not after.suggestions
    assert _orders_broken(after) <= _orders_broken(plan)


@given(plans())
def test_accepted_suggestions_are_not_suggested_again(plan: Plan) -> None:
    after = _all_accepted(plan)
    again = {(one.first, one.then) for one in suggest(after)}
    assert not again & {(one.first, one.then) for one in after.dependencies}


@given(plans())
def test_the_surest_first_and_then_by_date(plan: Plan) -> None:
    order = [(one.suggested.sure.rank, _first(plan, one.then)) for one in suggest(plan)]
    assert order == sorted(order)


@given(plans())
def test_the_same_every_time(plan: Plan) -> None:
    assert suggest(plan) == suggest(plan.model_copy())


def test_what_follows_is_left_out_but_a_matters_way_is_whole() -> None:
    rows = (
        "au: 2023-05-24 decision KSAU | Rambudget",
        "ks: 2023-06-07 decision KS | Rambudget | Förslag till kommunfullmäktige",
        "kallelse: 2023-06-12 mailing EKO > KF | Kallelse till kommunfullmäktige den 19 juni",
        "kf: 2023-06-19 decision KF | Rambudget",
    )
    assert {"au → ks", "ks → kf", "kallelse → kf"} <= set(told(plan_of(*rows)))
    assert "au → kf" not in told(plan_of(*rows))


def test_what_stands_in_the_plan_is_not_suggested() -> None:
    rows = ("ks: 2023-06-07 decision KS | Rambudget", "kf: 2023-06-19 decision KF | Rambudget")
    has = plan_of(*rows, dependencies=[{"first": "ks", "then": "kf"}])
    turned = plan_of(*rows, dependencies=[{"first": "kf", "then": "ks"}])
    assert list(told(plan_of(*rows))) == ["ks → kf"]
    assert not told(has)
    assert not told(turned)


def test_rules_do_not_see_suggestions() -> None:
    rows = ("ks: 2023-06-07 decision KS | Rambudget", "kf: 2023-06-19 decision KF | Rambudget")
    late = {"suggested": {"reason": "chain", "sure": "usual"}, "at_least": "30 days"}
    plan = plan_of(*rows, suggestions=[{"first": "ks", "then": "kf", **late}])
    assert not _orders_broken(plan)
    assert len(_orders_broken(accepted(plan, [1]))) == 1


def test_a_plan_without_dates_or_with_one_row() -> None:
    assert not suggest(plan_of("ks: 2023-06-07 decision KS | Rambudget"))
    bare = {"ks": {"title": "Rambudget", "bodies": ["KS"]}, "kf": {"title": "Rambudget", "bodies": ["KF"]}}
    assert not suggest(plan_of(activities=bare))


def test_sureness_has_an_order() -> None:
    assert sorted(Sureness, key=lambda sure: sure.rank) == [Sureness.STATED, Sureness.USUAL, Sureness.GUESS]


def _all_accepted(plan: Plan) -> Plan:
    whole = with_suggestions(plan)
    return accepted(whole, range(1, len(whole.suggestions) + 1))


def _orders_broken(plan: Plan) -> set[tuple[str, ...]]:
    findings = check(plan)
    return {
        finding.breach.requirement.activities
        for finding in findings
        if finding.breach.requirement.rule == "precedence" and finding.severity is Severity.BLOCK
    }


def _first(plan: Plan, key: str) -> date:
    when = plan.activities[key].date
    assert when is not None
    return when.first
