"""How right the suggestions are, and how many of the right ones: the seeds as read, and the plans made by hand.

Right is what the reading made by hand, or the plan, has as a dependency, or what follows from several of them. The
shares are bounds, not what is reached.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path
from typing import Any

import pytest
import yaml

from plans.activity import Sureness
from plans.files import read_plan
from plans.plan import Plan
from plans.reading.planning import keys_of, plan_of
from plans.reading.read import read_file
from plans.reading.reading import ReadRow
from plans.reading.suggesting.suggest import suggest

ROOT = Path(__file__).resolve().parents[4]
SEEDS = Path(__file__).resolve().parents[1] / "seeds"
GOLD = {
    "seed0": ("000_22a9d0c60993118f.txt", "mal-och-budget-2017"),
    "seed1": ("001_f2a0a7dcb574a8cc.txt", "mal-och-budget-2024"),
    "seed4": ("004_d66c47689b476f12.txt", "mandatmal-2019"),
}
EXAMPLES = ("mal-och-budget-2017", "mal-och-budget-2024", "mandatmal-2019", "budget-2027-valar")

Edge = tuple[str, str]
Found = Mapping[Edge, Sureness]


@cache
def seed(name: str) -> tuple[Found, frozenset[Edge], frozenset[Edge]]:
    """What is suggested for a seed as read, its gold's dependencies, and the example's too, by the gold's ids."""
    source, example = GOLD[name]
    gold = yaml.safe_load((SEEDS / f"{name}.yaml").read_text(encoding="utf-8"))["rows"]
    reading = read_file(SEEDS / source)
    left, ids = list(gold), {}
    for key, row in zip(keys_of(reading), reading.rows, strict=True):
        match = next(one for bodies in (True, False) for one in left if _is_same(one, row, bodies=bodies))
        left.remove(match)
        ids[key] = match["id"]
    found = {(ids[s.first], ids[s.then]): s.suggested.sure for s in suggest(plan_of(reading))}
    told = frozenset((first, row["id"]) for row in gold for first in row["depends_on"])
    text = (ROOT / "examples" / f"{example}.yaml").read_text(encoding="utf-8")
    numbers = dict(re.findall(r"^  ([a-z0-9-]+):  # (S\d-\d\d)", text, re.MULTILINE))
    by_hand = {(numbers[first], numbers[then]) for first, then in _edges(_example(example))}
    return found, told, frozenset(told | by_hand)


@cache
def example(name: str) -> tuple[Found, frozenset[Edge], frozenset[Edge]]:
    """The same for a plan made by hand, of which only what a document could say is left."""
    plan = _example(name)
    bare = {key: a.model_copy(update={"matter": None, "step": None}) for key, a in plan.activities.items()}
    read = plan.model_copy(update={"dependencies": (), "activities": bare})
    edges = frozenset(_edges(plan))
    return {(s.first, s.then): s.suggested.sure for s in suggest(read)}, edges, edges


@pytest.mark.parametrize(
    ("sure", "share", "least"), [(Sureness.STATED, 0.98, 40), (Sureness.USUAL, 0.9, 60), (Sureness.GUESS, 0.75, 0)]
)
def test_how_many_are_right(sure: Sureness, share: float, least: int) -> None:
    count = Counter[bool]()
    wrong = []
    for found, _, right in [*map(seed, GOLD), *map(example, EXAMPLES)]:
        implied = implied_by(right)
        mine = [edge for edge, one in found.items() if one is sure]
        wrong += [edge for edge in mine if edge not in implied]
        count.update(edge in implied for edge in mine)
    assert count[True] >= share * count.total(), wrong
    assert count[True] >= least


@pytest.mark.parametrize(("name", "share"), [("seed0", 0.5), ("seed1", 0.6), ("seed4", 0.5)])
def test_how_many_of_the_gold_are_found(name: str, share: float) -> None:
    found, told, _ = seed(name)
    assert len(told & found.keys()) >= share * len(told), sorted(told - found.keys())


@pytest.mark.parametrize("name", GOLD)
def test_what_is_surest_finds_much_of_it_alone(name: str) -> None:
    found, told, _ = seed(name)
    sure = {edge for edge, one in found.items() if one is not Sureness.GUESS}
    assert len(told & sure) >= 0.4 * len(told)


def implied_by(edges: Collection[Edge]) -> frozenset[Edge]:
    """The edges, and those that follow from several."""
    before: dict[str, set[str]] = {}
    for first, then in edges:
        before.setdefault(then, set()).add(first)
    all_before: dict[str, set[str]] = {}
    for key in TopologicalSorter(before).static_order():
        direct = before.get(key, set())
        all_before[key] = direct.union(*(all_before[first] for first in direct))
    return frozenset((first, then) for then, firsts in all_before.items() for first in firsts)


def _is_same(gold: Mapping[str, Any], row: ReadRow, *, bodies: bool) -> bool:
    if row.when is None or gold["line"] != row.place.line:
        return False
    days = str(row.when.first) if row.when.exact else f"{row.when.first:%Y-%m}"
    return gold["start"] == days and (not bodies or not set(row.bodies).isdisjoint(gold["participants"]))


def _edges(plan: Plan) -> Iterable[Edge]:
    return ((dependency.first, dependency.then) for dependency in plan.dependencies)


def _example(name: str) -> Plan:
    return read_plan(ROOT / "examples" / f"{name}.yaml").plan
