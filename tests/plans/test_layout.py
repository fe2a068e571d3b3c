"""Series laid out as activities and dependencies, and what is wrong with those that cannot be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plans.dating import with_dates
from plans.faults import PlanError
from plans.files import PlanFile, parse_plan
from plans.plan import Plan
from plans.when import day_or_range, parse_when
from plans.writing import plan_text
from tests.plans.making import day

HEAD = """\
title: Sammanträden
horizon: 2027-01..2027-12
calendar: {closed: [{name: Sommar, days: 2027-07-01..2027-08-08}]}
bodies:
  KF: {name: Kommunfullmäktige, kind: council, meets: last mon except jan jul dec, at: "18:00"}
  KS: {name: Kommunstyrelsen, kind: board, at: "13:00"}
series:
"""
SOUND = (
    HEAD
    + """\
  kf: {title: Kommunfullmäktige, kind: decision, bodies: [KF]}
  ks:
    title: Kommunstyrelsen  # i stadshuset
    bodies: [KS]
    on: wed
    before: {each: kf, by: 12 days}

  stopp: {title: Stopptid, kind: deadline, before: {each: ks, by: 10 working days, at_most: 12 working days}}
  reserv: {title: Reservdag, bodies: [KF], extra: true, after: {each: kf, only: [5, 9]}}
  workshop: {title: Workshop, bodies: [KS], extra: true, on: tue or thu, times: 4}
"""
)


def laid(*series: str, head: str = HEAD) -> Plan:
    return parse_plan(head + "".join(f"  {one}\n" for one in series)).plan


def faults(*series: str, head: str = HEAD) -> list[tuple[str, int | None]]:
    with pytest.raises(PlanError) as caught:
        laid(*series, head=head)
    return [(problem.fault.code, problem.line) for problem in caught.value.problems]


def test_a_series_has_a_meeting_for_each_day_of_its_pattern() -> None:
    plan = laid("kf: {title: KF, bodies: [KF]}")
    assert list(plan.activities) == [f"kf-{n}" for n in range(1, 10)]
    assert {a.title for a in plan.activities.values()} == {"KF"}
    assert all(a.between and a.between.first <= pattern <= a.between.last for a, pattern in _with_patterns(plan))


def _with_patterns(plan: Plan):  # type: ignore[no-untyped-def]
    last_mondays = ("02-22", "03-29", "04-26", "05-31", "06-28", "08-30", "09-27", "10-25", "11-29")
    return zip(plan.activities.values(), (day(f"2027-{d}") for d in last_mondays), strict=True)


def test_so_many_times_are_spread_evenly_over_the_open_days_of_the_pattern() -> None:
    plan = laid("ks: {title: KS, bodies: [KS], on: wed, times: 4}")
    shares = [a.between for a in plan.activities.values()]
    assert [str(share) for share in shares] == [
        "2027-01-07..2027-04-07",  # of 46 Wednesdays that are neither red nor closed, the first twelve
        "2027-03-24..2027-06-23",
        "2027-06-16..2027-10-20",
        "2027-10-06..2027-12-30",
    ]
    (gap, *_) = plan.dependencies
    assert (str(gap.at_least), gap.at_most, gap.measured) == ("58 days", None, "start-start")
    around = [str(a.around)[5:] for a in plan.activities.values()]
    assert around == ["02-17", "05-12", "09-01", "11-24"]


def test_one_beside_each_of_another_series_is_tied_to_it() -> None:
    plan = parse_plan(SOUND).plan
    ties = {
        (d.first, d.then): (str(d.at_least), str(d.at_most), d.usual and str(d.usual)) for d in plan.dependencies
    }
    assert ties["ks-3", "kf-3"] == ("12 days", "19 days", "12 days")
    assert ties["stopp-9", "ks-9"] == ("10 working days", "12 working days", "10 working days")
    assert ties["kf-5", "reserv-1"] == ("1 day", "7 days", None) == ties["kf-9", "reserv-2"]
    assert {d.origin for d in plan.dependencies} == {"series"}
    assert plan.activities["stopp-9"].between is None


def test_what_the_plan_says_of_a_meeting_counts_before_the_series() -> None:
    text = SOUND + "activities:\n  kf-9: {title: Mål och budget, date: 2027-11-22}\n  extra: {title: Extra}\n"
    plan = parse_plan(text).plan
    budget = plan.activities["kf-9"]
    assert (budget.title, budget.kind, budget.bodies) == ("Mål och budget", "decision", ("KF",))
    assert (str(budget.date), budget.between) == ("2027-11-22", None)
    assert list(plan.activities)[:2] == ["kf-9", "extra"]


def test_dates_known_are_the_meetings_days_in_order() -> None:
    plan = laid("kf: {title: KF, bodies: [KF], dates: [2027-02-22, null, 2027-04-26]}")
    assert [str(a.date) for a in plan.activities.values()][:4] == ["2027-02-22", "None", "2027-04-26", "None"]
    one, sought, *_ = plan.activities.values()
    assert (str(one.between), one.rules["window"].severity) == ("2027-02-15..2027-03-01", "warn")
    assert (str(sought.between), sought.rules, str(sought.around)) == ("2027-03-22..2027-04-05", {}, "2027-03-29")
    assert plan.activities["kf-3"].around is None


def test_a_date_outside_the_share_is_as_it_is() -> None:
    plan = laid("kf: {title: KF, bodies: [KF], dates: [2027-03-15]}")
    assert (plan.activities["kf-1"].between, plan.activities["kf-1"].rules) == (None, {})


def test_a_meeting_that_the_series_does_not_have_is_refused_where_it_stands() -> None:
    with pytest.raises(PlanError) as caught:
        parse_plan(SOUND + "activities:\n  kf-15: {title: Budget}\n")
    assert [(p.fault.code, p.line) for p in caught.value.problems] == [("series_no_such", 19)]


def test_what_is_wrong_with_a_meeting_is_told_at_its_series() -> None:
    assert faults("kf: {title: KF, bodies: [KF], dates: [2028-02-22]}") == [("outside_horizon", 8)]


def test_laid_out_and_written_it_is_the_same_plan() -> None:
    plan = parse_plan(SOUND).plan
    assert parse_plan(plan_text(plan)).plan == plan


@pytest.mark.parametrize(
    ("series", "code"),
    [
        ("x: {title: X, before: {each: y}}", "unknown_series"),
        ("x: {title: X, bodies: [KS]}", "series_without_times"),
        ("x: {title: X, times: 400}", "less_than_equal"),
        ("x: {title: X, on: 1st mon, times: 13}", "series_too_many"),
        ("x: {title: X, times: 2, before: {each: kf}}", "series_times_and_other"),
        ("x: {title: X, before: {each: kf}, after: {each: kf}}", "series_both_sides"),
        ("x: {title: X, before: {each: x}}", "series_circle"),
        ("x: {title: X, after: {each: kf, only: [2, 10]}}", "series_no_such"),
        ("x: {title: X, times: 1, dates: [2027-01-07, 2027-02-03]}", "series_too_many_dates"),
        ("x: {title: X, on: varje måndag}", "bad_pattern"),
        ("x: {title: X, on: FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29}", "series_never"),
        ("x: {title: X, before: {each: kf, by: 12 days, at_most: 5 days}}", "series_reversed"),
        ("x: {title: X, times: 2, befor: {each: kf}}", "extra_forbidden"),
        ("x: {title: X, before: {each: kf, by: 400 days}}", "series_too_far"),
        ("x: {title: X, before: {each: kf, by: 270 working days}}", "series_too_far"),
        ("x: {title: X, on: mon, times: 5, at_least: 100 days}", "series_too_far"),
    ],
)
def test_series_that_cannot_be_laid_out_are_refused_at_their_line(series: str, code: str) -> None:
    assert faults("kf: {title: KF, bodies: [KF]}", series) == [(code, 9)]


def test_a_distance_that_the_plans_time_just_holds_is_kept() -> None:
    year = laid("kf: {title: KF, bodies: [KF]}", "x: {title: X, before: {each: kf, only: [9], by: 300 days}}")
    assert "x-1" in year.activities


def test_a_date_beside_that_of_the_list_is_told_where_it_stands() -> None:
    series = "  kf: {title: KF, bodies: [KF], dates: [2027-02-22, null]}\nactivities:\n"
    with pytest.raises(PlanError) as caught:
        parse_plan(f"{HEAD}{series}  kf-1: {{title: KF ett, date: 2027-03-01}}\n")
    assert [(p.fault.code, p.line) for p in caught.value.problems] == [("series_date_twice", 10)]
    own = parse_plan(f"{HEAD}{series}  kf-2: {{title: KF två, date: 2027-03-29}}\n").plan
    assert [str(own.activities[key].date) for key in ("kf-1", "kf-2")] == ["2027-02-22", "2027-03-29"]


def test_what_is_wrong_with_a_series_hides_nothing_else() -> None:
    with pytest.raises(PlanError) as caught:
        parse_plan(
            HEAD + "  x: {title: X, before: {each: y}}\n"
            "activities:\n  a: {title: A, date: 2027-13-01}\n  b: {titel: B, date: 2027-03-01}\n"
        )
    assert [(p.fault.code, p.line) for p in caught.value.problems] == [
        ("unknown_series", 8),
        ("no_such_day", 10),
        ("missing", 11),
        ("extra_forbidden", 11),
    ]


def test_few_dates_are_those_of_the_first_meetings_and_told_where_they_are_anothers() -> None:
    plan = laid("kf: {title: KF, bodies: [KF], dates: [2027-03-29]}")
    first = plan.activities["kf-1"]
    assert (str(first.between), first.rules["window"].severity) == ("2027-02-15..2027-03-01", "warn")
    months = ("02-22", "03-29", "05-31", "05-24", "06-28", "08-30", "09-27", "10-25", "11-29")
    every = ", ".join(f"2027-{day}" for day in months)
    assert laid(f"kf: {{title: KF, bodies: [KF], dates: [{every}]}}").activities["kf-3"].between is None


def test_series_need_the_plans_time() -> None:
    head = HEAD.replace("horizon: 2027-01..2027-12\n", "")
    assert faults("kf: {title: KF, bodies: [KF]}", head=head) == [("series_without_horizon", 7)]


def test_a_ring_through_several_series_is_told_of_each() -> None:
    ring = (
        "a: {title: A, before: {each: b}}",
        "b: {title: B, after: {each: c}}",
        "c: {title: C, before: {each: a}}",
    )
    assert faults(*ring) == [("series_circle", 8), ("series_circle", 9), ("series_circle", 10)]


def test_an_activity_that_is_no_mapping_is_refused_and_not_laid_over() -> None:
    with pytest.raises(PlanError):
        parse_plan(SOUND + "activities: {kf-1: hej}\n")


@pytest.mark.parametrize("said", ["hej", "{a: b}"])
def test_dependencies_that_are_no_list_are_told_once(said: str) -> None:
    with pytest.raises(PlanError) as caught:
        parse_plan(SOUND + f"dependencies: {said}\n")
    assert [(p.fault.path, p.line) for p in caught.value.problems] == [(("dependencies",), 18)]


def test_a_meeting_is_where_its_series_is() -> None:
    file = parse_plan(SOUND + "activities:\n  kf-9: {title: Mål och budget}\n")
    assert (file.line("kf-1"), file.line("kf-9"), file.line("nej-1")) == (8, 19, None)


def dated(file: PlanFile, **dates: str) -> list[str]:
    """The lines of the file with these dates that are new or changed."""
    said = {key.replace("_", "-"): parse_when(text) for key, text in dates.items()}
    text = with_dates(file, said)
    again = parse_plan(text).plan
    assert {key: again.activities[key].date for key in said} == said
    return [line for line in text.splitlines() if line not in file.text.splitlines()]


def test_dates_are_written_as_a_list_at_the_end_of_the_series() -> None:
    assert dated(parse_plan(SOUND), ks_1="2027-02-10", ks_3="2027-04-14") == [
        "    dates: [2027-02-10, null, 2027-04-14]",
    ]
    assert dated(parse_plan(SOUND), kf_2="2027-03-22") == [
        "  kf: {title: Kommunfullmäktige, kind: decision, bodies: [KF],",
        "      dates: [null, 2027-03-22]}",
    ]


def test_a_list_that_is_there_is_changed_and_the_rest_is_left() -> None:
    text = SOUND.replace("    on: wed\n", "    on: wed\n    dates:\n      - 2027-02-10\n      - ~\n    # så\n")
    assert dated(parse_plan(text), ks_2="2027-03-10") == ["      [2027-02-10, 2027-03-10]"]


def test_a_date_that_the_plan_itself_says_of_a_meeting_is_changed_there() -> None:
    file = parse_plan(SOUND + "activities:\n  kf-9: {title: Budget, date: 2027-11-22}\n")
    assert dated(file, kf_9="2027-11-29") == ["  kf-9: {title: Budget, date: 2027-11-29}"]


@given(st.dictionaries(st.integers(1, 9), st.dates(day("2027-01-01"), day("2027-12-31")), min_size=1))
def test_any_dates_of_a_series_are_written_and_read_again(dates: dict[int, object]) -> None:
    file = parse_plan(SOUND.replace("\n", "\r\n"))
    said = {f"ks-{n}": day_or_range(when, when) for n, when in dates.items()}  # type: ignore[arg-type]
    text = with_dates(file, said)
    again = parse_plan(with_dates(parse_plan(text), said)).plan
    assert {key: a.date for key, a in again.activities.items() if a.date} == said
    assert text.count("\n") == text.count("\r\n")
