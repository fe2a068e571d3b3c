"""Whatever the file: one line that says where, what and what to do; exit 2; no traceback."""

import os
from pathlib import Path

import pytest

from tests.tidplan.running import EXAMPLES, Runner

GOOD = """\
format: 1
title: Plan
horizon: 2023-01..2023-12
bodies:
  KS: {name: Kommunstyrelsen, kind: board}
activities:
  ks: {title: Beslut, kind: decision, date: 2023-06-07, bodies: [KS]}
  kf: {title: Beslut i KF, kind: decision, date: 2023-06-19}
dependencies:
  - {first: ks, then: kf, at_least: 7 days}
"""

SLIPS = {
    "an unknown body": ("bodies: [KS]", "bodies: [KX]", 7, "KX"),
    "an unknown activity in a dependency": ("first: ks", "first: kss", 10, "kss"),
    "a cycle": ("at_least: 7 days}", "at_least: 7 days}\n  - {first: kf, then: ks}", None, "kf → ks"),
    "a reversed range": ("2023-06-19", "2023-06-19..2023-06-01", 8, "2023-06-19..2023-06-01"),
    "31 April": ("2023-06-07", "2023-04-31", 7, "2023-04-31"),
    "a window outside the horizon": ("date: 2023-06-19", "between: 2024-01-01..2024-02-01", 8, "2024"),
    "duplicate ids": ("  kf: {", "  ks: {title: Två}\n  kf: {", 8, "ks"),
    "a misspelt key": ("kind: decision, date: 2023-06-07", "kinds: decision, date: 2023-06-07", 7, "kinds"),
    "an unknown rule": ("title: Plan", "title: Plan\nrules: {weekand: warn}", 3, "weekand"),
    "a bad lag": ("7 days", "sju dagar", 10, "sju dagar"),
}


@pytest.mark.parametrize("slip", SLIPS)
@pytest.mark.parametrize("command", ["check", "propose"])
def test_a_slip_is_told_in_a_line_with_its_place(tidplan: Runner, tmp_path: Path, slip: str, command: str) -> None:
    old, new, line, named = SLIPS[slip]
    assert old in GOOD
    plan = tmp_path / "plan.yaml"
    plan.write_text(GOOD.replace(old, new), encoding="utf-8")
    ran = tidplan(command, plan)
    assert ran.status == 2
    assert len(ran.err.splitlines()) == 1, ran.err
    assert named in ran.err
    assert ran.err.startswith(f"{plan}:" if line is None else f"{plan}:{line}:")
    assert "Traceback" not in ran.err


FILES = {
    "an empty file": b"",
    "only a comment": b"# hej\n",
    "a binary file": bytes(range(256)) * 20,
    "a file of 10 MB": b"# " + b"x" * 10_000_000,
    "an alias bomb": b"a: &a [x,x,x,x,x,x,x,x,x,x]\n"
    + b"".join(
        b"%c: &%c [%s]\n" % (c + 1, c + 1, b",".join([b"*%c" % c] * 10)) for c in range(ord("a"), ord("j"))
    ),
    "deep nesting": b"[" * 100_000,
    "a list": b"- a\n- b\n",
    "broken YAML": b"title: [a\n",
    "latin-1": "title: Mål".encode("latin-1"),
}


@pytest.mark.parametrize("file", FILES)
def test_a_file_that_is_no_plan_is_told_in_a_line(tidplan: Runner, tmp_path: Path, file: str) -> None:
    plan = tmp_path / "plan.yaml"
    plan.write_bytes(FILES[file])
    ran = tidplan("check", plan)
    assert (ran.status, ran.out) == (2, "")
    assert len(ran.err.splitlines()) == 1, ran.err
    assert ran.err.startswith(str(plan))


def test_a_folder_and_a_missing_file_are_told_in_a_line(tidplan: Runner, tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "saknas.yaml"):
        ran = tidplan("check", path)
        assert ran.status == 2
        assert len(ran.err.splitlines()) == 1


@pytest.mark.skipif(not hasattr(os, "seteuid") or os.geteuid() != 0, reason="needs a user without rights")
def test_a_file_without_read_permission_is_told_in_a_line_also_to_others_than_root(
    tidplan: Runner, tmp_path: Path
) -> None:
    for folder in (tmp_path, *tmp_path.parents[:2]):
        folder.chmod(0o755)
    plan = tmp_path / "plan.yaml"
    plan.write_text(GOOD, encoding="utf-8")
    plan.chmod(0o000)
    os.seteuid(65534)
    try:
        ran = tidplan("check", plan)
    finally:
        os.seteuid(0)
    assert ran.status == 2
    assert len(ran.err.splitlines()) == 1


def test_a_failed_write_leaves_the_old_files_whole(tidplan: Runner, tmp_path: Path) -> None:
    old = tmp_path / "bild.gif"
    old.write_text("gammal", encoding="utf-8")
    ran = tidplan("propose", EXAMPLES / "mandatmal-2019.yaml", "--picture", old)
    assert (ran.status, old.read_text(encoding="utf-8")) == (2, "gammal")
    missing = tmp_path / "ingen" / "ny.yaml"
    assert tidplan("propose", EXAMPLES / "mandatmal-2019.yaml", "-o", missing).status == 2
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bild.gif"]
