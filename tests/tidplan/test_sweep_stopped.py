"""Sweeps that are stopped in the middle, by Ctrl-C or by force, and run again."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.scenarios.sweeps.making import alone, file_of, kf_days
from tests.tidplan.test_sweeping import rows_in
from tidplan import sweeping
from tidplan.sweeping import Asked, run_sweep

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals as POSIX has them")

SCRIPT = """
import sys
from pathlib import Path
from tests.scenarios.sweeps.making import slowly
from tidplan import sweeping

sweeping.ask = slowly
asked = sweeping.Asked(Path(sys.argv[1]), every="kf")
sys.exit(sweeping.run_sweep(asked, Path(sys.argv[2]), jobs=int(sys.argv[3])))
"""
BOTH = pytest.mark.parametrize("jobs", [1, 2])


def begun(plan: Path, output: Path, jobs: int) -> subprocess.Popen[str]:
    """The sweep in a process, when it has answered a few questions."""
    ran = subprocess.Popen(
        [sys.executable, "-c", SCRIPT, str(plan), str(output), str(jobs)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    journal = output.with_name(f"{output.name}.part")
    while answered(journal) < 3:
        assert ran.poll() is None, ran.communicate()
        time.sleep(0.01)
    return ran


def answered(journal: Path) -> int:
    return journal.read_bytes().count(b"\n") - 2 if journal.exists() else 0


def is_gone(group: int) -> bool:
    """Whether no process is left of those the sweep began, now or within a minute."""
    for _ in range(6000):
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.01)
    return False


def goes_on(plan: Path, output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The sweep run again computes only the rest, and gives the table of a sweep that nobody stopped."""
    before = answered(output.with_name(f"{output.name}.part"))
    asked: list[object] = []

    def ask(*arguments, **_):  # type: ignore[no-untyped-def]
        asked.append(arguments)
        return alone(*arguments)

    monkeypatch.setattr(sweeping, "ask", ask)
    assert run_sweep(Asked(plan, every="kf"), output, jobs=1) == 0
    assert len(asked) == len(kf_days()) - before
    whole = output.with_name("hela.csv")
    assert run_sweep(Asked(plan, every="kf"), whole, jobs=1) == 0
    assert rows_in(output) == rows_in(whole)


@BOTH
def test_ctrl_c_keeps_what_is_done(jobs: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plan, output = file_of(tmp_path).path, tmp_path / "kf.csv"
    ran = begun(plan, output, jobs)
    os.killpg(ran.pid, signal.SIGINT)
    out, err = ran.communicate()
    assert (ran.returncode, out) == (130, "")
    assert err.startswith("\nStannar när")
    assert err.splitlines()[2:] == [
        f"Stoppat: {answered(tmp_path / 'kf.csv.part')} av {len(kf_days())} frågor är besvarade och finns i "
        f"{output}.part. Kör samma kommando igen för att fortsätta."
    ]
    assert not output.exists()
    assert is_gone(ran.pid)
    goes_on(plan, output, monkeypatch)


@BOTH
def test_ctrl_c_twice_keeps_it_too(jobs: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plan, output = file_of(tmp_path).path, tmp_path / "kf.csv"
    ran = begun(plan, output, jobs)
    os.killpg(ran.pid, signal.SIGINT)
    time.sleep(0.005)
    os.killpg(ran.pid, signal.SIGINT)
    out, err = ran.communicate()
    assert (ran.returncode, out) == (130, "")
    assert [line.split()[0] for line in err.splitlines() if line] == ["Stannar", "Stoppat:"]
    goes_on(plan, output, monkeypatch)


@BOTH
def test_a_killed_sweep_leaves_no_workers_and_goes_on(
    jobs: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan, output = file_of(tmp_path).path, tmp_path / "kf.csv"
    ran = begun(plan, output, jobs)
    ran.kill()
    ran.communicate()
    assert is_gone(ran.pid)
    goes_on(plan, output, monkeypatch)


def test_ctrl_c_is_as_before_after_the_sweep(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = signal.getsignal(signal.SIGINT)
    monkeypatch.setattr(sweeping, "ask", alone)
    assert run_sweep(Asked(file_of(tmp_path).path, every="kf"), tmp_path / "kf.csv", jobs=2) == 0
    assert signal.getsignal(signal.SIGINT) is before
