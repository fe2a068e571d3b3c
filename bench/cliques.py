"""Pairs gathered into cliques: what a modeller writes as one "all different" instead of many "not equal"."""

from collections import defaultdict
from collections.abc import Iterable

from bench.instance import Instance, Near


def all_different(instance: Instance) -> tuple[list[tuple[int, ...]], list[Near]]:
    """Sets of points of which no two may share a day, and the pairs that have to be said one by one."""
    plain = [near for near in instance.nears if near.before.shift == -1 and near.after.shift == 1]
    others = [near for near in instance.nears if near.before.shift != -1 or near.after.shift != 1]
    return cover((near.one, near.other) for near in plain), others


def cover(pairs: Iterable[tuple[int, int]]) -> list[tuple[int, ...]]:
    """Cliques that together hold exactly these pairs: each pair not yet in one grows one, in the pairs' order."""
    ordered = list(pairs)
    beside: dict[int, set[int]] = defaultdict(set)
    for one, other in ordered:
        beside[one].add(other)
        beside[other].add(one)
    covered: set[tuple[int, int]] = set()
    cliques = []
    for one, other in ordered:
        if (one, other) not in covered:
            clique = [one, other]
            candidates = beside[one] & beside[other]
            while candidates:
                clique.append(min(candidates))
                candidates &= beside[clique[-1]]
            covered.update((a, b) for a in clique for b in clique)
            cliques.append(tuple(sorted(clique)))
    return cliques
