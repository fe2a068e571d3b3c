"""A small plan with an activity of every status, and what the commands print of it."""

import json
from pathlib import Path
from typing import Any

from tests.tidplan.running import Runner

TEXT = """\
format: 1
title: Budget
horizon: 2023-05..2023-08
bodies:
  KF: {name: Kommunfullmäktige, kind: council, notice: 7 days}
  KS: {name: Kommunstyrelsen, kind: board, notice: 7 days}
activities:
  bokslut: {title: Bokslut, kind: decision, date: 2023-05-24, bodies: [KF], status: decided}
  ks: {title: Förslag, kind: decision, date: 2023-06-07, bodies: [KS], status: called}
  kf: {title: Beslut, kind: decision, date: 2023-06-19, bodies: [KF], status: called}
  extra: {title: Uppföljning, kind: meeting, between: 2023-06-01..2023-06-30, bodies: [KS]}
  arbete: {title: Verkställighet, kind: work, date: 2023-06-20..2023-06-28, shortest: 4}
dependencies:
  - {first: ks, then: kf, at_least: 7 days, because: KL 5 kap. 13 §}
  - {first: kf, then: arbete, at_least: 1 day}
"""

SCENARIO = """\
format: 1
title: Fullmäktige kan inte
base: plan.yaml
today: 2023-06-01
changes:
  - {change: absent, body: KF, days: 2023-06-19}
"""


def plan_in(folder: Path, text: str = TEXT, name: str = "plan.yaml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def timeless(text: str) -> dict[str, Any]:
    """The object printed, without the seconds it took."""
    found: dict[str, Any] = json.loads(text)
    found.pop("seconds", None)
    return found


def refusal(tidplan: Runner, *arguments: object) -> str:
    """The line that says what is wrong: the only one, with nothing on stdout and status 2."""
    ran = tidplan(*arguments)
    assert (ran.status, ran.out) == (2, "")
    assert len(ran.err.splitlines()) == 1, ran.err
    return ran.err.rstrip("\n")


def in_one_line(text: str) -> str:
    return " ".join(text.split())
