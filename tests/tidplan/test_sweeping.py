import csv
import re
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from distributed import LocalCluster
from pyarrow import parquet

from plans.faults import PlanError
from scenarios.changes import ForbidDays, MoveActivity
from scenarios.sweeps.row import COLUMNS, Row
from scenarios.whatif import what_if
from tests.plans.making import when
from tests.scenarios.sweeps.making import TEXT, alone, dying, file_of, kf_days, stumbling, timeless
from tests.tidplan.running import EXAMPLES
from tidplan import sweeping
from tidplan.sweeping import Asked, run_sweep


@pytest.fixture
def plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A plan file, whose questions are answered without a search."""
    monkeypatch.setattr(sweeping, "ask", alone)
    return file_of(tmp_path).path


def rows_in(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as stream:
        header, *cells = csv.reader(stream)
    assert header == list(COLUMNS)
    return [timeless(Row.of_cells(row)) for row in cells]


def code_of(asked: Asked, output: Path) -> str:
    with pytest.raises(PlanError) as caught:
        run_sweep(asked, output, jobs=1)
    return caught.value.problems[0].fault.code


def test_the_table_is_the_same_with_one_process_two_and_a_cluster(plan: Path, tmp_path: Path) -> None:
    tables = [tmp_path / f"{name}.csv" for name in ("ett", "tva", "kluster")]
    assert run_sweep(Asked(plan, every="kf"), tables[0], jobs=1) == 0
    assert run_sweep(Asked(plan, every="kf"), tables[1], jobs=2) == 0
    with LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=":0") as local:
        assert run_sweep(Asked(plan, every="kf"), tables[2], address=local.scheduler_address) == 0
    assert [row.question for row in rows_in(tables[0])] == [question.name for question in kf_days()]
    assert rows_in(tables[0]) == rows_in(tables[1]) == rows_in(tables[2])
    assert {path.name for path in tmp_path.iterdir()} == {plan.name, *(table.name for table in tables)}


def test_the_ending_chooses_the_sort_of_table(plan: Path, tmp_path: Path) -> None:
    for name in ("kf.csv", "kf.parquet"):
        assert run_sweep(Asked(plan, every="kf"), tmp_path / name, jobs=1) == 0
    read = parquet.read_table(tmp_path / "kf.parquet").to_pylist()
    assert [timeless(Row(**row)) for row in read] == rows_in(tmp_path / "kf.csv")


def test_pairs_absences_and_a_folder_are_asked_with_the_changes(plan: Path, tmp_path: Path) -> None:
    output = tmp_path / "ut.csv"
    also = (ForbidDays(activity="utskick", days=when("2023-06-01")),)
    assert run_sweep(Asked(plan, pairs="ks, kf", changes=also), output, jobs=1) == 0
    assert len(rows_in(output)) == len(kf_days()) * (len(kf_days()) + 1) // 2
    assert run_sweep(Asked(plan, absences=True, changes=also), output, jobs=1) == 3
    assert [row.question for row in rows_in(output)] == ["KF=2023-06-19", "KS=2023-06-07"]
    assert run_sweep(Asked(plan, absences=True, body="KS"), output, jobs=1) == 3
    assert [row.conflict_rule for row in rows_in(output)] == ["absence"]
    assert run_sweep(Asked(plan, every="kf", free_days=True), output, jobs=1) == 0
    assert len(rows_in(output)) == 61
    (tmp_path / "z.yaml").write_text("title: [", encoding="utf-8")
    assert run_sweep(Asked(folder=tmp_path, changes=also), output, jobs=1) == 4
    assert [row.status for row in rows_in(output)] == ["optimal", "error"]
    assert "texten går inte att läsa" in str(rows_in(output)[1].error).lower()


def test_the_questions_are_answered_as_what_if_answers_them(tmp_path: Path) -> None:
    file, output = file_of(tmp_path), tmp_path / "ut.csv"
    assert run_sweep(Asked(file.path, every="kf"), output, jobs=1, today=date(2023, 5, 1)) == 0
    rows = {row.question: row for row in rows_in(output)}
    assert (rows["kf=2023-06-19"].moved, rows["kf=2023-06-21"].activities) == (0, "kf")
    assert (rows["kf=2023-06-12"].activities, rows["kf=2023-06-12"].total_days) == ("ks, kf", 12)
    too_early = rows["kf=2023-05-05"]
    assert (too_early.status, too_early.proven, too_early.conflict_rule) == ("infeasible", True, "precedence")
    for row in rows.values():
        found = what_if(file.plan, [MoveActivity(activity="kf", to=when(str(row.day)))], today=date(2023, 5, 1))
        assert row.status == found.answer.status
        if row.feasible:
            assert (row.moved, row.total_days) == (len(found.moves), found.total_days)


def test_a_plan_in_a_folder_is_proposed_where_nothing_is_to_be_changed(tmp_path: Path) -> None:
    file_of(tmp_path, TEXT.replace("2023-06-19", "2023-06-12"), "a.yaml")
    file_of(tmp_path, name="b.yaml")
    assert run_sweep(Asked(folder=tmp_path), tmp_path / "ut.csv", jobs=1) == 0
    one, other = rows_in(tmp_path / "ut.csv")
    assert (one.old_blocking, one.moved, one.total_days, one.new_blocking) == (1, 1, 2, 0)
    assert (other.old_blocking, other.moved, other.status) == (0, 0, "optimal")


def test_the_summary_says_what_can_be_done_and_what_is_in_the_way(
    plan: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run_sweep(Asked(plan, every="kf"), tmp_path / "kf.csv", jobs=1)
    told = capsys.readouterr()
    assert told.err == ""
    assert told.out.startswith(f"{len(kf_days())} frågor: ")
    assert "kf=2023-06-19: inget flyttas" in told.out
    assert "”Budget KS” och ”Budget KF”" in told.out
    run_sweep(Asked(plan, every="kf"), tmp_path / "kf.csv", jobs=1, language="en")
    assert "kf=2023-06-19: nothing moves" in capsys.readouterr().out


def test_a_question_that_fails_is_said_and_ends_with_4(
    plan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sweeping, "ask", stumbling)
    assert run_sweep(Asked(plan, every="kf"), tmp_path / "kf.csv", jobs=1) == 4
    assert "kf=2023-05-10: ZeroDivisionError: den tionde" in capsys.readouterr().out


def test_a_lost_worker_is_said_and_the_sweep_goes_on_when_it_is_run_again(
    plan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "kf.csv"
    monkeypatch.setattr(sweeping, "ask", dying)
    assert run_sweep(Asked(plan, every="kf"), output, jobs=2) == 4
    told = capsys.readouterr().err
    assert told.startswith("--jobs: En arbetare försvann")
    assert f"av {len(kf_days())} frågor är besvarade och finns i {output}.part" in told
    assert not output.exists()
    monkeypatch.setattr(sweeping, "ask", alone)
    assert run_sweep(Asked(plan, every="kf"), output, jobs=2) == 0
    assert run_sweep(Asked(plan, every="kf"), tmp_path / "ny.csv", jobs=1) == 0
    assert rows_in(output) == rows_in(tmp_path / "ny.csv")


def test_a_changed_plan_is_refused_as_long_as_the_old_sweep_is_there(
    plan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    output = tmp_path / "kf.csv"
    monkeypatch.setattr(sweeping, "ask", dying)
    run_sweep(Asked(plan, every="kf"), output, jobs=2)
    plan.write_text(TEXT.replace("7 days", "8 days"), encoding="utf-8")
    monkeypatch.setattr(sweeping, "ask", alone)
    assert code_of(Asked(plan, every="kf"), output) == "sweep_of_other_plan"
    (tmp_path / "kf.csv.part").unlink()
    assert run_sweep(Asked(plan, every="kf"), output, jobs=1) == 0


def test_what_cannot_be_written_is_refused_before_any_question(plan: Path, tmp_path: Path) -> None:
    every = Asked(plan, every="kf")
    folder = tmp_path / "mapp.csv"
    folder.mkdir()
    assert code_of(every, tmp_path / "kf.xlsx") == "unknown_table_format"
    assert code_of(every, tmp_path / "saknas" / "kf.csv") == "folder_missing"
    assert code_of(every, folder) == "is_folder"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["mapp.csv", plan.name]


@pytest.mark.parametrize(
    ("parts", "code"),
    [
        ({}, "sweep_of_what"),
        ({"every": "kf", "absences": True}, "sweep_of_what"),
        ({"pairs": "kf"}, "no_pair"),
        ({"pairs": "kf,ks,utskick"}, "no_pair"),
        ({"pairs": "kf,kss"}, "unknown_activity"),
        ({"absences": True, "body": "KX"}, "unknown_body"),
    ],
)
def test_options_that_make_no_sense_are_refused(
    plan: Path, tmp_path: Path, parts: dict[str, object], code: str
) -> None:
    assert code_of(Asked(plan, **parts), tmp_path / "ut.csv") == code  # type: ignore[arg-type]


def test_a_sweep_without_a_plan_is_refused(tmp_path: Path) -> None:
    assert code_of(Asked(every="kf"), tmp_path / "ut.csv") == "sweep_without_plan"


def test_the_day_that_counts_as_today_reaches_the_questions(
    plan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    days: set[object] = set()

    def asked(*arguments: Sequence[object], today: date, not_before: date | None) -> object:
        days.update((today, not_before))
        return alone(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(sweeping, "ask", asked)
    run_sweep(Asked(plan, absences=True), tmp_path / "ut.csv", jobs=1, today=date(2023, 5, 3))
    assert days == {date(2023, 5, 3)}


def test_a_bar_is_shown_on_a_terminal_only_and_is_gone_at_the_end(
    plan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert run_sweep(Asked(plan, every="kf"), tmp_path / "kf.csv", jobs=1) == 0
    told = capsys.readouterr()
    assert "Frågar" not in told.out
    assert "Frågar" in told.err


def test_the_documentation_names_every_column_and_no_other() -> None:
    page = (EXAMPLES.parent / "docs" / "sweeps.md").read_text(encoding="utf-8")
    table = page.split("## Tabellen")[1].split("\n## ")[0]
    named = [
        name
        for line in table.splitlines()
        if line.startswith("| `")
        for name in re.findall(r"`(\w+)`", line.split("|")[1])
    ]
    assert named == list(COLUMNS)
