"""Whoever reads the output may stop reading it: the command then ends without a word, as other programs do."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.tidplan.making import plan_in

COMMANDS = {
    "check": ("check", "plan.yaml"),
    "what-if": ("what-if", "plan.yaml", "--keep", "kf", "--json"),
    "sweep": ("sweep", "plan.yaml", "--absences", "--body", "KF", "-o", "ut.csv", "--jobs", "1"),
    "schema": ("schema",),
    "the version": ("--version",),
    "help": ("--help",),
    "nothing": (),
}


def run(
    folder: Path, arguments: tuple[str, ...], out: int, *, buffered: bool
) -> subprocess.CompletedProcess[bytes]:
    plan_in(folder)
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    environment.pop("PYTHONUNBUFFERED", None)
    if not buffered:
        environment["PYTHONUNBUFFERED"] = "1"
    command = [sys.executable, "-m", "tidplan", *arguments]
    return subprocess.run(command, cwd=folder, env=environment, stdout=out, stderr=subprocess.PIPE, check=False)


@pytest.mark.parametrize("buffered", [True, False])
@pytest.mark.parametrize("command", COMMANDS)
def test_a_closed_pipe_ends_any_command_without_a_word(tmp_path: Path, command: str, buffered: bool) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        ran = run(tmp_path, COMMANDS[command], writing, buffered=buffered)
    finally:
        os.close(writing)
    assert (ran.returncode, ran.stderr) == (141, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("buffered", [True, False])
def test_a_full_disk_is_told_in_a_line(tmp_path: Path, buffered: bool) -> None:
    with Path("/dev/full").open("wb") as full:
        ran = run(tmp_path, COMMANDS["check"], full.fileno(), buffered=buffered)
    assert (ran.returncode, ran.stderr.decode()) == (
        2,
        "tidplan: Svaret går inte att skriva ut: disken är full.\n",
    )
