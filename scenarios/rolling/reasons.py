"""Why activities have left their days, without going round in circles.

What an activity's day would break may tell of another that has moved too, and that one's of the first. A reason
ends in what has not moved: a red day, a statute, a closed period, an activity on its day.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from constraints.check import Finding

PutBack = Callable[[Collection[str]], Sequence[Finding]]
"""What it would break to put these on their days, all at once."""

Broken = Mapping[str, Sequence[Finding]]


@dataclass(frozen=True)
class Reason:
    """What the day would break; for `together` too where it is only all of them that cannot go back."""

    because: tuple[Finding, ...]
    together: tuple[str, ...] = ()


def reasons(moved: Sequence[str], put_back: PutBack) -> dict[str, Reason]:
    """A reason for each that has moved. It tells of no others that have but those whose reasons came before it."""
    broken = {key: [f for f in put_back([key]) if key in f.breach.activities] for key in moved}
    found: dict[str, Reason] = {}
    while len(found) < len(broken):
        left = {key: findings for key, findings in broken.items() if key not in found}
        grounded = {key: [f for f in findings if not _others(f, key, left)] for key, findings in left.items()}
        ready = {key: Reason(_nearest_first(because)) for key, because in grounded.items() if because}
        found |= ready or _together(left, put_back)
    return {key: found[key] for key in moved}


def _together(left: Broken, put_back: PutBack) -> dict[str, Reason]:
    """The fewest of those left that follow one another alone, with what all of them on their days would break."""
    group = min((_followed(key, left) for key in left), key=len)
    back = put_back(group)
    about = [f for f in back if not group.isdisjoint(f.breach.activities)] or list(back)
    because = _nearest_first([f for f in about if not (left.keys() - group) & set(f.breach.activities)] or about)
    return {key: Reason(because, tuple(other for other in left if other in group - {key})) for key in group}


def _followed(key: str, left: Broken) -> set[str]:
    """An activity, those that its findings tell of, those that theirs do, and so on."""
    group, new = {key}, [key]
    while new:
        one = new.pop()
        others = {other for finding in left[one] for other in _others(finding, one, left)} - group
        group |= others
        new += others
    return group


def _others(finding: Finding, key: str, among: Collection[str]) -> set[str]:
    return {other for other in finding.breach.activities if other != key and other in among}


def _nearest_first(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """What is about the day itself before what others make of it."""
    return tuple(sorted(findings, key=lambda finding: len(finding.breach.activities)))
