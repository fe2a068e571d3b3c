"""The README's commands are run, and what it shows is what they print."""

import io
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from plans.files import read_plan
from tests.tidplan.running import Runner
from tests.tidplan.running import tidplan as tidplan

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMANDS = [block.splitlines() for block in re.findall(r"^```sh\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)]
SHOWN = re.findall(r"^```text\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def words(command: str) -> list[str]:
    return command.split("#")[0].split()


def test_the_first_two_commands_are_the_demo_and_the_tests_that_ci_runs() -> None:
    assert [words(line) for line in COMMANDS[0]] == [["scripts/demo"], ["scripts/test"]]
    assert "exec scripts/test" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_the_demo_does_the_main_job_on_the_plan_of_2024() -> None:
    ran = subprocess.run(["scripts/demo"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    assert "bevisat bäst" in ran.stdout
    for name in ("forslag.yaml", "forslag.png", "forslag.xlsx"):
        assert (ROOT / "out" / name).stat().st_size > 0


def test_the_planners_commands_work_as_written(
    tidplan: Runner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copy(ROOT / "examples" / "dokument" / "mal-och-budget-2024.docx", tmp_path / "tidplan.docx")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("sys.stdin", io.StringIO("q\n"))
    first, suggest, *commands = [
        words(line) for block in COMMANDS for line in block if line.startswith("tidplan ")
    ]
    assert tidplan(*first[1:]).status == 0
    assert tidplan(*suggest[1:]).status == 0
    assert (first[1], suggest[1]) == ("read", "suggest")
    assert read_plan("plan.yaml").plan.activities.keys() >= {"ks-rambudget", "kf-rambudget"}
    shutil.copy(ROOT / "examples" / "mal-och-budget-2024.yaml", tmp_path / "plan.yaml")
    assert len(commands) >= 3
    assert [tidplan(*command[1:]).status for command in commands] == [1, *[0] * (len(commands) - 1)]
    made = {"ny-plan.yaml", "plan.png", "plan.xlsx", "kf.png", "kf.csv", "plan-2025.yaml"}
    assert made <= {path.name for path in tmp_path.iterdir()}
    assert {command[1] for command in commands} >= {"check", "propose", "what-if", "windows", "robust", "compare"}


PLAN = ROOT / "examples" / "mal-och-budget-2024.yaml"
EARLIER = ("what-if", PLAN, "--move", "kf-rambudget=2023-06-12")
PRINTED: tuple[tuple[object, ...], ...] = (
    ("check", PLAN),
    ("propose", PLAN),
    EARLIER,
    (*EARLIER, "--keep", "ks-rambudget"),
    ("windows", PLAN),
    ("windows", PLAN, "--activity", "kf-rambudget"),
    ("compare", PLAN, *sorted((ROOT / "examples" / "scenarier").glob("*.yaml"))),
    ("roll", PLAN, "--to", "2025"),
    ("read", ROOT / "examples" / "dokument" / "mal-och-budget-2024.docx"),
)


def test_every_excerpt_is_of_a_command_or_an_error() -> None:
    assert len(SHOWN) == len(PRINTED) + 1
    assert SHOWN[-1].startswith("plan.yaml:")


@pytest.mark.parametrize("number", range(len(PRINTED)), ids=lambda n: str(PRINTED[n][0]))
def test_what_is_shown_is_what_is_printed(tidplan: Runner, number: int) -> None:
    shown, printed = SHOWN[number], tidplan(*PRINTED[number]).out.splitlines()
    lines = [line for line in shown.splitlines() if line.strip() not in ("", "…")]
    assert [line for line in lines if line not in printed] == []
