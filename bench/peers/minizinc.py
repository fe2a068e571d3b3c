"""MiniZinc with Gecode (Debian's packages `minizinc` and `flatzinc`): the same problem, as text.

The model is flattened beforehand; a question is one more line in the flat model, and starting Gecode is counted.
Lags in working days are `element`, days not shared `alldifferent`. The search tries the shortest moves first.
Gecode counts in 32 bits: where the weights of the levels do not fit, it cannot be asked (`fits`).
"""

import re
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.cliques import all_different
from bench.clock import Clock
from bench.instance import Bound, Instance
from bench.outcome import Outcome, Question

MOST = 2**31 - 3


@dataclass(frozen=True)
class Prepared:
    """The flat model up to its last statement, that one, and the days that flattening already settled."""

    instance: Instance
    flat: str
    solve: str
    fixed: dict[int, int]


def fits(instance: Instance) -> bool:
    """Whether the sum of all that may move is a number for Gecode."""
    weights, called = instance.weights, len(instance.called & instance.activities.keys())
    return weights.called * called + weights.draft * (len(instance.activities) - called + 1) < MOST


def prepare(instance: Instance) -> Prepared:
    """Write the model and flatten it."""
    if not fits(instance):
        raise ValueError("the weights of the levels do not fit into 32 bits")
    with tempfile.TemporaryDirectory() as folder:
        model, flat = Path(folder) / "plan.mzn", Path(folder) / "plan.fzn"
        model.write_text("\n".join(_model(instance)), encoding="utf-8")
        _run("minizinc", "-c", "--solver", "gecode", str(model), "--fzn", str(flat))
        before, solve = re.split(r"(?m)^(?=solve\b)", flat.read_text(encoding="utf-8"), maxsplit=1)
        settled = re.findall(r"(?m)^var (\d+)\.\.\1: x(\d+)", before)
        return Prepared(instance, before, solve, {int(point): int(day) for day, point in settled})


def answer(prepared: Prepared, question: Question | None, limit: float) -> Outcome:
    """The cheapest calendar with the activity on the day."""
    instance = prepared.instance
    with tempfile.TemporaryDirectory() as folder:
        asked = Path(folder) / "asked.fzn"
        pins = [f"constraint int_eq(x{point},{number});\n" for point, number in instance.pins(question)]
        asked.write_text(prepared.flat + "".join(pins) + prepared.solve, encoding="utf-8")
        with Clock() as clock:
            said = _run("fzn-gecode", "-time", str(round(limit * 1000)), str(asked))
    last = said.rpartition("----------")[0].rpartition("----------")[2]
    days = {int(p): int(day) for p, day in re.findall(r"^x(\d+) = (-?\d+);", last, re.MULTILINE)}
    chosen = [days.get(p, prepared.fixed.get(p, -1)) for p in range(len(instance.days))] if days else None
    proven = "==========" in said or "=====UNSATISFIABLE=====" in said
    return instance.outcome(question, chosen, clock.seconds, proven=proven)


def _run(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def _model(instance: Instance) -> Iterator[str]:
    # Debian's globals.mzn does not compile for Gecode.
    yield 'include "alldifferent.mzn"; include "cumulative.mzn";'
    for point, days in enumerate(instance.days):
        yield f"var {{{','.join(map(str, days))}}}: x{point} :: output_var;"
    tables: dict[Bound, str] = {}
    for lag in instance.lags:
        yield from _tables(tables, lag.least, lag.most)
        yield f"constraint x{lag.then} >= {_at(tables, lag.least, lag.first)};"
        if lag.most is not None:
            yield f"constraint x{lag.then} <= {_at(tables, lag.most, lag.first)};"
    cliques, pairs = all_different(instance)
    for clique in cliques:
        yield f"constraint alldifferent([{','.join(f'x{point}' for point in clique)}]);"
    for near in pairs:
        yield from _tables(tables, near.before, near.after)
        before, after = _at(tables, near.before, near.one), _at(tables, near.after, near.one)
        yield f"constraint x{near.other} <= {before} \\/ x{near.other} >= {after};"
    for crowd in instance.crowds:
        starts = ",".join(f"x{point}" for point in crowd.points)
        ones = ",".join("1" for _ in crowd.points)
        lengths = [instance.lengths[point] for point in crowd.points]
        yield f"constraint cumulative([{starts}],{lengths},[{ones}],{crowd.most});"
    yield from _cost(instance)


def _tables(tables: dict[Bound, str], *bounds: Bound | None) -> Iterator[str]:
    """The step functions that have not been written yet."""
    for bound in bounds:
        if bound is not None and bound.shift is None and bound not in tables:
            name = tables.setdefault(bound, f"t{len(tables)}")
            days = f"0..{len(bound.at) - 1}"
            yield f"array[{days}] of int: {name} = array1d({days},{list(bound.at)});"


def _at(tables: dict[Bound, str], bound: Bound, point: int) -> str:
    return f"{tables[bound]}[x{point}]" if bound.shift is None else f"x{point} + {bound.shift}"


def _cost(instance: Instance) -> Iterator[str]:
    terms, away, counted = [], [], []
    for key, points in instance.activities.items():
        weight = instance.weights.called if key in instance.called else instance.weights.draft
        for point in points:
            old, days = instance.old[point] or 0, instance.days[point]
            yield f"var 0..{max(abs(old - days[0]), abs(days[-1] - old))}: d{point} = abs(x{point} - {old});"
            away.append(f"d{point}")
            if instance.counted[point]:
                counted.append(f"d{point}")
        moved = " \\/ ".join(f"d{point} > 0" for point in points)
        terms.append(f"{weight} * bool2int({moved})")
    yield f"solve :: int_search([{','.join(away)}], first_fail, indomain_min)"
    yield f"  minimize {' + '.join([*terms, *counted])};"
