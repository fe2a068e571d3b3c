"""What is printed is the same on every run, and light commands stay light."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.tidplan.making import SCENARIO, plan_in
from tests.tidplan.running import EXAMPLES

PLAN = str(EXAMPLES / "mal-och-budget-2024.yaml")
SCENARIOS = [str(path) for path in sorted((EXAMPLES / "scenarier").glob("*.yaml"))]
EARLIER = ("--move", "kf-rambudget=2023-06-12")
COMMANDS = {
    "what-if": ("what-if", PLAN, *EARLIER, "--alternatives", "3"),
    "what-if in json": ("what-if", PLAN, *EARLIER, "--alternatives", "3", "--json"),
    "impossible": ("what-if", PLAN, *EARLIER, "--keep", "ks-rambudget"),
    "impossible in json": ("what-if", PLAN, "--move", "kf-rambudget=2022-07-01", "--json"),
    "windows": ("windows", PLAN),
    "days": ("windows", PLAN, "--activity", "bokslutsdag", "--json"),
    "why": ("windows", PLAN, "--why", "kf-rambudget"),
    "robust": ("robust", PLAN),
    "compare": ("compare", PLAN, *SCENARIOS),
    "compare in json": ("compare", PLAN, *SCENARIOS, "--json"),
}
TIMES = re.compile(r'"(?:build|solve|total)": [\d.e-]+|Svaret tog .*')
SCRIPT = (
    "import sys, tidplan.cli\n"
    "try: tidplan.cli.main()\n"
    "except SystemExit: pass\n"
    "heavy = {'ortools', 'pandas', 'numpy', 'matplotlib', 'xlsxwriter'} & set(sys.modules)\n"
    "print(*sorted(heavy), file=sys.stderr)"
)


def ran(*arguments: str, seed: str = "0") -> tuple[str, list[str]]:
    """What the command prints, without times, and what of the heavy packages it imports."""
    environment = os.environ | {"PYTHONHASHSEED": seed}
    command = [sys.executable, "-c", SCRIPT, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    assert done.stdout
    return TIMES.sub("", done.stdout), done.stderr.split()


@pytest.mark.parametrize("command", COMMANDS)
def test_two_hash_seeds_print_the_same_and_no_solver_is_imported_where_the_search_answers(command: str) -> None:
    one, heavy = ran(*COMMANDS[command], seed="1")
    assert heavy == []
    assert ran(*COMMANDS[command], seed="2024") == (one, [])


def test_a_sweep_of_a_single_process_imports_no_solver_where_the_search_answers(tmp_path: Path) -> None:
    table = str(tmp_path / "ut.csv")
    asked = ("sweep", str(plan_in(tmp_path)), "--absences", "--body", "KF", "--jobs", "1", "-o", table)
    assert ran(*asked)[1] == []


def test_the_same_files_are_written_on_two_runs(tmp_path: Path) -> None:
    plan_in(tmp_path)
    scenario = str(plan_in(tmp_path, SCENARIO, "scenario.yaml"))
    written = []
    for seed in ("1", "2024"):
        new = tmp_path / "ny.yaml"
        ran("what-if", scenario, "-o", str(new), seed=seed)
        written.append(new.read_bytes())
    assert written[0] == written[1]
