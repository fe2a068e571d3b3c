"""What is on one of several days is one activity, of which it is asked which: "KF 19 maj eller 26 maj"."""

from collections.abc import Iterable
from dataclasses import replace

from plans.reading.moved import Whole

_OR = "eller"


def joined(rows: Iterable[Whole]) -> list[Whole]:
    """The rows, those of alternative days as one with all of its days."""
    done: list[Whole] = []
    for one in rows:
        is_open = one.row.written.alternative and one.row.refused is None
        first = next((n for n in reversed(range(len(done))) if is_open and _is_same(done[n], one)), None)
        if first is None:
            done.append(one)
        else:
            done[first] = _with_other(done[first], one)
    return done


def _is_same(first: Whole, one: Whole) -> bool:
    same = first.row.place == one.row.place and first.row.cell == one.row.cell and first.row.refused is None
    return same and set(first.people.bodies) == set(one.people.bodies)


def _with_other(first: Whole, one: Whole) -> Whole:
    written, other = first.row.written, one.row.written
    time = first.row.time or written.time or one.row.time or other.time
    row = replace(first.row, written=replace(written, raw=f"{written.raw} {_OR} {other.raw}"), time=time)
    return replace(first, row=row, others=(*first.others, one.dated))
