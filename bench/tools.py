"""The columns of the table: tidplan, and the other tools that are installed."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from bench import own
from bench.instance import Instance
from bench.outcome import Explained, Outcome, Question
from plans.plan import Plan

Answer = Callable[[Any, Question | None, float], Outcome]

OWN, OWN_FULL, PROPAGATION = "tidplan", "tidplan, all levels", "tidplan, propagation only"


@dataclass(frozen=True)
class Tool:
    """One tool, and what it can do.

    `exact`: it gets the whole problem, so that its proven answers must agree with others'. `claims`: it says
    whether an answer is the best.
    """

    name: str
    prepare: Callable[[Plan, Instance], Any]
    answer: Answer
    exact: bool = True
    proposes: bool = True
    claims: bool = True
    explain: Callable[[Instance, Question], Explained] | None = None


def tools() -> list[Tool]:
    """tidplan first, then the others; those that are not installed are left out."""
    found = [
        Tool(OWN, own.prepare, _own, proposes=False),
        Tool(OWN_FULL, own.prepare, _own_full, exact=False, proposes=False),
        _peer("CP-SAT, tuned", "cpsat", explain="cpsat_why"),
        _peer("CP-SAT", "cpsat", answer="answer_plain"),
    ]
    if shutil.which("minizinc") and shutil.which("fzn-gecode"):
        found.append(_peer("MiniZinc + Gecode", "minizinc"))
    if find_spec("pyjobshop"):
        found.append(_peer("PyJobShop", "pyjobshop", exact=False))
    if find_spec("cpmpy"):
        found.append(_peer("CPMpy", "cpmpy", explain="cpmpy"))
    found.append(_peer("forward pass", "forward", exact=False, proposes=False, claims=False))
    return found


def _own(prepared: own.Prepared, question: Question | None, limit: float) -> Outcome:  # noqa: ARG001
    assert question is not None
    return own.what_if(prepared, question)


def _own_full(prepared: own.Prepared, question: Question | None, limit: float) -> Outcome:  # noqa: ARG001
    assert question is not None
    return own.what_if_full(prepared, question)


def _peer(
    name: str,
    module: str,
    answer: str = "answer",
    *,
    exact: bool = True,
    proposes: bool = True,
    claims: bool = True,
    explain: str | None = None,
) -> Tool:
    peer = import_module(f"bench.peers.{module}")
    why = None if explain is None else import_module(f"bench.peers.{explain}").explain

    def prepare(_: Plan, instance: Instance) -> Any:
        return peer.prepare(instance)

    return Tool(name, prepare, getattr(peer, answer), exact, proposes, claims, why)
