import csv
import subprocess
import sys
from pathlib import Path

import pytest

from reports.contract import ProposeOut, WhatIfOut
from tests.tidplan.making import plan_in, refusal
from tests.tidplan.running import EXAMPLES, Runner

ALONE = ("--jobs", "1", "--today", "2023-01-01")


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_every_day_is_a_row_with_the_answer_of_what_if(tidplan: Runner, tmp_path: Path) -> None:
    plan, table = plan_in(tmp_path), tmp_path / "kf.csv"
    ran = tidplan("sweep", plan, "--every", "kf", "-o", table, *ALONE)
    assert (ran.status, ran.err) == (0, "")
    rows = rows_of(table)
    assert ran.out.startswith(f"{len(rows)} frågor: ")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["kf.csv", "plan.yaml"]
    for row in rows[20:40]:
        asked = tidplan("what-if", plan, "--move", row["question"], "--today", "2023-01-01", "--json")
        answer = WhatIfOut.model_validate_json(asked.out)
        assert row["status"] == answer.status
        if asked.status == 0:
            assert (row["moved"], row["total_days"]) == (str(len(answer.moved)), str(answer.total_days))


def test_changes_hold_in_every_question(tidplan: Runner, tmp_path: Path) -> None:
    table = tmp_path / "kf.csv"
    ran = tidplan("sweep", plan_in(tmp_path), "--every", "kf", "--keep", "ks", "-o", table, *ALONE)
    assert ran.status == 0
    assert min(row["day"] for row in rows_of(table) if row["status"] == "optimal") == "2023-06-14"


def test_where_nothing_can_be_done_it_ends_with_3(tidplan: Runner, tmp_path: Path) -> None:
    table = tmp_path / "kf.csv"
    changes = ("--keep", "ks", "--move", "extra=2023-06-07")
    ran = tidplan("sweep", plan_in(tmp_path), "--every", "kf", *changes, "-o", table, *ALONE)
    assert (ran.status, ran.err) == (3, "")
    assert {row["status"] for row in rows_of(table)} == {"infeasible"}


def test_the_summary_is_english_if_asked(tidplan: Runner, tmp_path: Path) -> None:
    ran = tidplan("sweep", plan_in(tmp_path), "--absences", "-o", tmp_path / "b.csv", *ALONE, "--lang", "en")
    assert ran.out.startswith("3 questions: 2 can be done")


SLIPS = {
    "nothing asked": ((), "--every, --pairs, --absences, --folder"),
    "two things asked": (("--every", "kf", "--absences"), "--every, --pairs, --absences, --folder"),
    "an unknown activity": (("--every", "kff"), "--every: ”kff”"),
    "an unknown activity in a pair": (("--pairs", "kf,kff"), "--pairs: ”kff”"),
    "an unknown body": (("--absences", "--body", "KX"), "--body: ”KX”"),
    "half a pair": (("--pairs", "kf"), "--pairs"),
    "a pair of one": (("--pairs", "kf,kf"), "--pairs: ”kf”"),
    "contradictory changes": (("--every", "kf", "--keep", "kf"), "--every: ”kf” ska både flyttas"),
    "an unknown activity to keep": (("--every", "kf", "--keep", "kff"), "--keep: ”kff”"),
    "a decided activity": (("--every", "bokslut"), "--every: ”bokslut”"),
    "a folder that is none": (("--output", "saknas/ut.csv", "--every", "kf"), "saknas/ut.csv: Mappen saknas"),
    "a day that is none": (("--every", "kf", "--today", "igår"), "--today"),
    "a cluster that does not answer": (("--every", "kf", "--cluster", "tcp://127.0.0.1:1"), "--cluster"),
    "a body without absences": (("--every", "kf", "--body", "KF"), "--body"),
    "free days of absences": (("--absences", "--free-days"), "--free-days"),
}


@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_is_told_in_a_line_and_nothing_is_written(tidplan: Runner, tmp_path: Path, slip: str) -> None:
    options, named = SLIPS[slip]
    table = tmp_path / "ut.csv"
    assert named in refusal(tidplan, "sweep", plan_in(tmp_path), "-o", table, *options)
    assert [path.name for path in tmp_path.iterdir()] == ["plan.yaml"]


def test_an_address_that_is_none_is_told_in_a_line(tmp_path: Path) -> None:
    """In a process of its own: what is left behind is complained about when it ends."""
    command = [
        sys.executable,
        "-m",
        "tidplan",
        "sweep",
        str(plan_in(tmp_path)),
        "--every",
        "kf",
        "--cluster",
        "hej",
    ]
    ran = subprocess.run([*command, "-o", str(tmp_path / "ut.csv")], capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stdout) == (2, "")
    assert len(ran.stderr.splitlines()) == 1, ran.stderr


def test_a_plan_beside_a_folder_is_refused(tidplan: Runner, tmp_path: Path) -> None:
    plan = plan_in(tmp_path)
    assert refusal(tidplan, "sweep", plan, "--folder", tmp_path, "-o", tmp_path / "ut.csv", *ALONE)


def test_a_plan_in_a_folder_moves_as_much_as_propose_says(tidplan: Runner, tmp_path: Path) -> None:
    plan = plan_in(tmp_path, (EXAMPLES / "mandatmal-2019.yaml").read_text(encoding="utf-8"))
    proposal = ProposeOut.model_validate_json(tidplan("propose", plan, "--json").out)
    assert tidplan("sweep", "--folder", tmp_path, "-o", tmp_path / "ut.csv", *ALONE).status == 0
    (row,) = rows_of(tmp_path / "ut.csv")
    moved = sum(level.value for level in proposal.levels if level.name in ("moved", "moved-called"))
    assert row["moved"] == str(moved)


def test_a_day_for_what_has_none_is_no_move(tidplan: Runner, tmp_path: Path) -> None:
    tidplan("sweep", plan_in(tmp_path), "--every", "extra", "-o", tmp_path / "ut.csv", *ALONE)
    row = next(row for row in rows_of(tmp_path / "ut.csv") if row["question"] == "extra=2023-06-08")
    assert (row["status"], row["moved"], row["total_days"]) == ("optimal", "0", "0")
