"""Plans and scenarios side by side."""

from pathlib import Path

from plans.files import read_plan
from scenarios.compare import compare
from scenarios.files import read_scenario
from scenarios.rolling.roll import roll
from scenarios.whatif import what_if
from tests.scenarios.making import BASE
from tests.tidplan.running import EXAMPLES

MOVE = "format: 1\ntitle: KF senare\nbase: plan.yaml\nchanges:\n  - {change: move, activity: kf, to: 2023-06-26}\n"
STUCK = MOVE.replace("2023-06-26}", "2023-06-12}").replace("KF senare", "KF tidigare")
KEPT = STUCK + "  - {change: keep, activity: ks}\n"


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_a_plan_stands_as_it_is_and_a_scenario_as_answered(tmp_path: Path) -> None:
    plan = read_plan(write(tmp_path, "plan.yaml", BASE))
    scenario = read_scenario(write(tmp_path, "senare.yaml", MOVE))
    one, other = compare([plan, scenario]).compared
    found = what_if(plan.plan, scenario.scenario.changes)
    assert (one.name, one.schedule, one.levels, one.feasible) == ("plan", plan.plan.schedule, (), True)
    assert (other.name, other.schedule, other.feasible) == ("senare", found.answer.schedule, True)
    assert other.levels == found.answer.levels
    assert set(other.findings) == {*found.new_findings, *found.old_findings}


def test_a_scenario_that_cannot_be_done_has_the_days_of_its_base_plan(tmp_path: Path) -> None:
    plan = read_plan(write(tmp_path, "plan.yaml", BASE))
    added = KEPT + "  - {change: remove, activity: odaterad}\n  - {change: remove, activity: dagar}\n"
    (one,) = compare([read_scenario(write(tmp_path, "fast.yaml", added))]).compared
    assert (one.feasible, one.levels) == (False, ())
    assert dict(one.schedule) == dict(plan.plan.schedule)
    assert one.plan.activities.keys() >= one.schedule.keys()


def test_files_of_one_name_are_told_apart_by_their_folders(tmp_path: Path) -> None:
    plans = [read_plan(write(tmp_path / name, "plan.yaml", BASE)) for name in ("a", "b")]
    named = [each.name for each in compare(plans).compared]
    assert len(set(named)) == 2
    assert all(folder in name for folder, name in zip(("a", "b"), named, strict=True))


def test_different_plans_are_compared_by_the_ids_of_all(tmp_path: Path) -> None:
    plan = read_plan(write(tmp_path, "plan.yaml", BASE))
    other = read_plan(write(tmp_path, "annan.yaml", BASE.replace("  odaterad:", "  uppföljning:")))
    found = compare([plan, other])
    assert found.activities == (*plan.plan.activities, "uppföljning")
    assert [each.name for each in found.compared] == ["plan", "annan"]


def test_a_plan_of_another_year_is_compared_on_the_same_weeks_and_weekdays() -> None:
    file = read_plan(EXAMPLES / "mal-och-budget-2024.yaml")
    rolled = roll(file, 2026)
    assert rolled.file is not None
    first, other = compare([file, rolled.file]).compared
    assert (first.years, first.same) == (0, None)
    assert other.years == 2
    assert other.same is not None
    assert {k: (s.start, s.end) for k, s in other.same.items()} == {
        key: (slot.start, slot.end) for key, slot in rolled.same.plan.schedule.items()
    }


def test_a_plan_that_begins_half_a_year_later_is_of_the_same_year(tmp_path: Path) -> None:
    plan = read_plan(write(tmp_path, "plan.yaml", BASE))
    later = BASE.replace("2023-05", "2023-10").replace("2023-06", "2023-11").replace("2023-07", "2023-12")
    moved = read_plan(write(tmp_path, "senare.yaml", later))
    assert [one.years for one in compare([plan, moved]).compared] == [0, 0]


def test_the_day_given_comes_before_that_of_the_scenario(tmp_path: Path) -> None:
    from datetime import date

    write(tmp_path, "plan.yaml", BASE.replace("kind: council}", "kind: council, notice: 14 days}"))
    own = read_scenario(write(tmp_path, "egen.yaml", MOVE.replace("changes:", "today: 2023-06-10\nchanges:")))
    none = read_scenario(write(tmp_path, "ingen.yaml", MOVE))
    given = [each.levels[0].value for each in compare([own, none], today=date(2023, 3, 1)).compared]
    assert given == [0, 0]
    assert [each.levels[0].value for each in compare([own, own]).compared] == [1, 1]
