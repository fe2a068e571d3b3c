"""Running the command as a user does, without a new process."""

import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tidplan.cli import main

EXAMPLES = Path(__file__).parents[2] / "examples"
SEEDS = ("mal-och-budget-2017", "mal-och-budget-2024", "mandatmal-2019")


@dataclass(frozen=True)
class Ran:
    """What came of a command."""

    status: int
    out: str
    err: str


class Runner:
    """Runs `tidplan` with arguments."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self._monkeypatch, self._capsys = monkeypatch, capsys

    def __call__(self, *arguments: object) -> Ran:
        self._monkeypatch.setattr(sys, "argv", ["tidplan", *map(str, arguments)])
        with pytest.raises(SystemExit) as end:
            main()
        written = self._capsys.readouterr()
        return Ran(int(end.value.code or 0), written.out, written.err)


@pytest.fixture
def tidplan(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Runner:
    """The command, to be called with its arguments."""
    return Runner(monkeypatch, capsys)
