"""The seeds and small plans rolled to other years."""

from collections.abc import Sequence
from datetime import date

import pytest

from constraints.check import blocks
from plans.activity import Status
from plans.files import PlanFile, parse_plan, read_plan
from scenarios.rolling.differences import Difference
from scenarios.rolling.remarks import About
from scenarios.rolling.roll import Rolled, roll
from tests.tidplan.running import EXAMPLES

SEEDS = (
    *(("mal-och-budget-2024", to) for to in (2025, 2026, 2027, 2028, 2035)),
    *(("mal-och-budget-2017", to) for to in (2016, 2018, 2019, 2021)),
    *(("mandatmal-2019", to) for to in (2020, 2022, 2023)),
    *(("budget-2027-valar", to) for to in (2028, 2031)),
)


BODIES = """\
bodies:
  KF: {name: KF, kind: council}
  KS: {name: KS, kind: board}
  KSO: {name: KSO, kind: person, part_of: [KS]}
"""


def example(name: str) -> PlanFile:
    return read_plan(EXAMPLES / f"{name}.yaml")


def small(*rows: str, head: str = "title: Budget 2024") -> PlanFile:
    return parse_plan("\n".join((head, BODIES, "activities:", *(f"  {row}" for row in rows))) + "\n")


def grounded(differences: Sequence[Difference]) -> bool:
    """Whether every reason ends in what has not moved, once those that go together count as one."""
    left = {one.activity: one for one in differences}

    def others(one: Difference) -> set[str]:
        told = {key for finding in one.because for key in finding.breach.activities}
        return (told & left.keys()) - {one.activity, *one.together}

    while ready := [key for key, one in left.items() if not others(one)]:
        for key in ready:
            del left[key]
    return not left


def about(rolled: Rolled) -> set[About]:
    return {remark.about for remark in rolled.remarks}


@pytest.mark.parametrize(("name", "to"), SEEDS)
def test_a_seed_rolled_has_no_blocking_finding_and_a_reason_for_each_difference(name: str, to: int) -> None:
    file = example(name)
    rolled = roll(file, to)
    assert rolled.file is not None
    assert rolled.proposal is not None
    assert rolled.proposal.answer.status == "optimal"
    assert not blocks(rolled.findings)
    assert all(difference.because for difference in rolled.differences)
    assert grounded(rolled.differences)
    after = rolled.file.plan
    assert (after.dependencies, after.bodies) == (file.plan.dependencies, file.plan.bodies)
    assert list(after.activities) == list(file.plan.activities)
    differ = {difference.activity for difference in rolled.differences}
    for key, slot in after.schedule.items():
        old = file.plan.schedule[key].start
        assert key in differ or slot.start.isocalendar()[1:] == old.isocalendar()[1:]
    for key, activity in after.activities.items():
        before = file.plan.activities[key]
        assert (activity.date is None) == (before.date is None)
        assert activity.date is None or before.date is None or activity.date.uncertain == before.date.uncertain
        assert (activity.stated is None) == (before.stated is None)
        assert activity.time == before.time
    comments = [line.split("#")[1] for line in file.text.splitlines() if "#" in line]
    assert [line.split("#")[1] for line in rolled.file.text.splitlines() if "#" in line] == comments


@pytest.mark.parametrize("name", ["mal-och-budget-2017", "mal-och-budget-2024", "mandatmal-2019"])
def test_by_no_years_the_text_is_the_same(name: str) -> None:
    file = example(name)
    rolled = roll(file, roll(file, 2025).year)
    assert rolled.file is file
    assert not rolled.differences


def test_good_friday_gives_another_day_and_is_the_reason() -> None:
    rolled = roll(example("mal-och-budget-2024"), 2025)
    found = {difference.activity: difference for difference in rolled.differences}
    klg = found["strategisk-dag-klg"]
    assert (klg.same.start, klg.slot.start) == (date(2024, 3, 29), date(2024, 4, 2))
    assert klg.because[0].rule == "holiday"
    assert not klg.standing
    assert found["mote-styrande"].standing  # on a Saturday in the old plan too


def test_what_follows_a_moved_meeting_is_no_reason_for_the_meeting() -> None:
    """The meeting would be on Ascension Day 2024; its summons goes out a week before it, and moves with it."""
    file = small(
        "n: {title: Utskick, kind: mailing, date: 2023-05-04}",
        "m: {title: Möte, date: 2023-05-11, bodies: [KS]}",
    )
    tied = file.text + "dependencies: [{first: n, then: m, at_least: 7 days, at_most: 7 days}]\n"
    found = {one.activity: one for one in roll(parse_plan(tied), 2025).differences}
    assert [finding.rule for finding in found["m"].because] == ["holiday"]
    assert [finding.breach.activities for finding in found["n"].because] == [("n", "m")]


def test_years_with_the_same_calendar_give_the_same_days() -> None:
    """2015 and 2026: the same weekdays and the same Easter."""
    file = small(
        "a: {title: A, kind: decision, date: 2015-04-01, bodies: [KS]}",
        "b: {title: B, kind: decision, date: 2015-06-15, bodies: [KF]}",
        "c: {title: C, kind: work, date: 2015-05-04..2015-05-13}",
        head="title: Budget 2016",
    )
    rolled = roll(file, 2027)
    assert rolled.file is not None
    assert not rolled.differences
    assert rolled.file.text == file.text.replace("2015-", "2026-").replace("2016", "2027")


def test_a_body_with_a_pattern_keeps_its_place_in_the_month() -> None:
    meets = (
        "title: Budget 2027\nbodies: {KF: {name: KF, kind: council, meets: FREQ=MONTHLY;BYDAY=4MO}}\nactivities:\n"
    )
    file = parse_plan(meets + "  a: {title: A, kind: decision, date: 2026-05-25, bodies: [KF]}\n")
    rolled = roll(file, 2028)
    assert rolled.file is not None
    assert str(rolled.file.plan.activities["a"].date) == "2027-05-24"
    assert [(one.same.start, one.because[0].rule) for one in rolled.differences] == [
        (date(2027, 5, 31), "pattern")
    ]
    assert not rolled.proven


def test_questions_about_the_old_document_are_not_carried_over_but_told() -> None:
    asked = "questions:\n  # Fråga, rad 5\n  - {line: 5, text: 20 april, because: struck, activities: [ks]}\n"
    settled = "  - {line: 6, text: sep? KF, because: perhaps, activities: [kf]}\n"
    rolled = roll(
        small("kf: {title: KF, bodies: [KF], date: 2023-06-19}", head=f"title: Budget 2024\n{asked}{settled}"),
        2025,
    )
    assert rolled.file is not None
    assert not rolled.file.plan.questions
    assert "Fråga" not in rolled.file.text
    (told,) = [remark for remark in rolled.remarks if remark.about is About.QUESTIONS]
    assert [one.line for one in told.questions] == [5]


def test_drafts_absences_words_beside_dates_and_the_date_column() -> None:
    file = small(
        "a: {title: A, date: 2023-06-07, status: decided, weekday: wed, week: 23, columns: {D: 7 juni}}",
        "b: {title: B, date: 2023-12-25, status: called, weekday: mon, week: 52}",
        head="title: Budget 2024\nabsences: [{body: KSO, days: 2023-06-01..2023-06-20}]\n"
        "table: {columns: [D, T], date: D, title: T}",
    )
    rolled = roll(file, 2025)
    assert rolled.file is not None
    a, b = rolled.file.plan.activities.values()
    assert (str(a.date), a.status, a.weekday, a.week, a.columns["D"]) == (
        "2024-06-05",
        Status.DRAFT,
        "wed",
        23,
        "",
    )
    assert b.stated is not None
    assert (b.weekday, b.week) == (b.stated.first.strftime("%a").lower(), b.stated.first.isocalendar().week)
    assert b.stated.first != date(2024, 12, 23)  # the day before Christmas Eve would do, and Monday does
    assert not rolled.file.plan.absences
    assert about(rolled) >= {About.ABSENCES, About.STATUS}


def test_a_pattern_ends_the_other_year_and_reasons_name_its_years() -> None:
    file = parse_plan(
        "title: Budget 2024\n"
        "bodies: {KS: {name: KS, kind: board, meets: FREQ=WEEKLY;BYDAY=WE;UNTIL=20231213}}\n"
        "rules: {eve: {severity: info, because: Budget 2024 går före}}\n"
        "series: {s: {title: S, bodies: [KS], on: FREQ=WEEKLY;BYDAY=WE;UNTIL=20231231, dates: [2023-06-14],"
        " times: 1}}\nhorizon: 2023-01..2023-12\n"
        "activities:\n"
        "  a: {title: A, date: 2023-06-07, bodies: [KS],"
        " latest: {date: 2023-06-30, because: Inför budget 2024, law: KL (2017:725) 11 kap. 8 §}}\n"
        "  b: {title: B, date: 2023-06-21, rules: {eve: {severity: allow, because: Läsåret 2023/24}}}\n"
        "dependencies: [{first: a, then: b, because: Lag (2017:725); KS 2023/017 om budget 2024}]\n"
    )
    rolled = roll(file, 2025)
    assert rolled.file is not None
    after = rolled.file.plan
    assert after.bodies["KS"].meets == "FREQ=WEEKLY;BYDAY=WE;UNTIL=20241211"
    assert after.series["s"].on == "FREQ=WEEKLY;BYDAY=WE;UNTIL=20241231"
    assert after.rules["eve"].because == "Budget 2025 går före"
    latest = after.activities["a"].latest
    assert latest is not None
    assert (latest.because, latest.law) == ("Inför budget 2025", "KL (2017:725) 11 kap. 8 §")
    assert after.activities["b"].rules["eve"].because == "Läsåret 2024/25"
    assert after.dependencies[0].because == "Lag (2017:725); KS 2023/017 om budget 2025"
    (answers,) = (remark for remark in rolled.remarks if remark.about is About.ANSWERS)
    assert answers.activities == ("b",)


def test_work_that_says_how_long_it_is_keeps_its_working_days() -> None:
    file = small("a: {title: A, kind: work, date: 2023-05-22..2023-05-26, length: 5}")
    rolled = roll(file, 2030)  # Ascension, 30 May 2029, is in no week 21; by week 2029-05-21..25
    assert rolled.file is not None
    assert rolled.file.plan.length("a") == 5
    again = roll(small("a: {title: A, kind: work, date: 2023-05-08..2023-05-12, length: 5}"), 2025)
    assert again.file is not None
    assert again.file.plan.length("a") == 5  # with Ascension, 9 May 2024, in the week


def test_what_cannot_be_done_is_told_with_its_conflict() -> None:
    file = small(
        "a: {title: A, kind: decision, date: 2023-06-07, between: 2023-06-07, bodies: [KS]}",
        head="title: Budget 2024",
    )
    rolled = roll(file, 2020)  # 2019-06-05 is a Wednesday; then 2018-06-06 is the national day
    assert rolled.file is not None
    impossible = roll(file, 2019)
    assert impossible.file is None
    assert impossible.proposal is not None
    assert {one.rule for one in impossible.proposal.answer.conflict} == {"window", "holiday"}


def test_what_blocked_already_and_cannot_be_mended_stands_and_the_rest_is_rolled() -> None:
    file = small(
        "a: {title: A, kind: meeting, date: 2023-06-02..2023-06-09}",
        "b: {title: B, kind: decision, date: 2023-06-10, bodies: [KS]}",
    )
    rolled = roll(file, 2025)
    assert rolled.file is not None
    assert [str(a.date) for a in rolled.file.plan.activities.values()] == ["2024-05-29..2024-06-05", "2024-06-10"]
    assert rolled.remarks[0].about is About.BLOCKING
    assert rolled.remarks[0].activities == ("a",)
    found = [
        (finding.rule, finding.breach.activities) for finding in rolled.findings if finding.severity == "block"
    ]
    assert found == [("weekend", ("a",))]  # but no longer the national day


def test_what_one_alias_says_twice_cannot_get_two_days_and_is_written_anew() -> None:
    file = parse_plan(
        "title: Budget 2024  # ours\nbodies: {KS: {name: KS, kind: board}}\nactivities:\n"
        "  a: &a {title: A, kind: decision, date: 2023-06-07, bodies: [KS], latest: 2023-06-30}\n  b: *a\n"
    )
    rolled = roll(file, 2025)
    assert rolled.file is not None
    assert len({a.date for a in rolled.file.plan.activities.values()}) == 2
    assert {a.latest.date for a in rolled.file.plan.activities.values() if a.latest} == {date(2024, 6, 30)}
    assert About.REWRITTEN in about(rolled)


def test_an_anchor_is_changed_where_it_stands() -> None:
    file = parse_plan(
        "title: Budget 2024  # ours\nbodies: {KS: {name: KS, kind: board}}\nactivities:\n"
        "  a: {title: A, kind: decision, date: 2023-06-07, bodies: [KS], latest: &l {date: 2023-06-30}}\n"
        "  b: {title: B, kind: decision, date: &d 2023-06-14, bodies: [KS], latest: *l}\n"
        "  c: {title: C, kind: deadline, date: *d}\n"
    )
    rolled = roll(file, 2025)
    assert rolled.file is not None
    assert [str(a.date) for a in rolled.file.plan.activities.values()] == [
        "2024-06-05",
        "2024-06-12",
        "2024-06-12",
    ]
    assert About.REWRITTEN not in about(rolled)
    assert "# ours" in rolled.file.text


@pytest.mark.parametrize(("to", "elects"), [(2025, None), (2026, None), (2027, True), (2028, None), (2031, True)])
def test_an_election_year_asks_who_fixes_the_budget(to: int, elects: bool | None) -> None:
    remarks = {remark.about: remark for remark in roll(example("mal-och-budget-2024"), to).remarks}
    council = remarks[About.COUNCIL].council if About.COUNCIL in remarks else None
    assert (council.elects if council else None) == elects
    assert council is None or council.activities == ("kf-rambudget",)
    assert (About.ELECTION_YEAR in remarks) == (to != 2028)


def test_after_an_election_year_windows_for_the_new_council_are_told() -> None:
    rolled = roll(example("budget-2027-valar"), 2028)
    council = rolled.remarks[0].council
    assert council is not None
    assert not council.elects
    assert "kf-budget" in " ".join(council.activities) or council.activities


def test_a_new_term_names_the_persons_who_sit_in_the_bodies() -> None:
    rolled = roll(example("mal-och-budget-2024"), 2027)
    (term,) = (remark for remark in rolled.remarks if remark.about is About.NEW_TERM)
    assert term.dates == (date(2026, 10, 15),)
    assert "KSO" in term.bodies


def test_a_process_of_a_term_is_asked_about_within_it() -> None:
    assert About.SAME_TERM in about(roll(example("mandatmal-2019"), 2020))
    assert About.SAME_TERM not in about(roll(example("mandatmal-2019"), 2023))


def test_week_53_is_told() -> None:
    rolled = roll(small("a: {title: A, kind: deadline, date: 2020-12-29}", head="title: Budget 2021"), 2022)
    assert rolled.file is not None
    assert str(rolled.file.plan.activities["a"].date) == "2021-12-28"
    assert About.WEEK_53 in about(rolled)
