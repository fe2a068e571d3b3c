"""Whatever is printed ends with one newline, and no empty line."""

from pathlib import Path

import pytest

from tests.tidplan.making import plan_in
from tests.tidplan.running import Runner

COMMANDS = {
    "check": (),
    "propose": (),
    "what-if": ("--keep", "kf"),
    "windows": (),
    "the days of one": ("--activity", "kf"),
    "why": ("--why", "kf"),
    "robust": (),
    "compare": ("plan.yaml",),
    "sweep": ("--absences", "--jobs", "1", "-o", "ut.csv"),
}
"""The options of each command; of some it is told by its name here."""
NAMES = {"the days of one": "windows", "why": "windows"}


@pytest.mark.parametrize("command", COMMANDS)
def test_there_is_one_newline_at_the_end(
    tidplan: Runner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    monkeypatch.chdir(tmp_path)
    plan_in(tmp_path)
    out = tidplan(NAMES.get(command, command), "plan.yaml", *COMMANDS[command]).out
    assert out.endswith("\n")
    assert not out.endswith("\n\n")
