"""The three real documents checked as they are read, before anybody has added anything: the law still speaks."""

from functools import cache
from pathlib import Path

import pytest

from constraints.check import check
from plans.reading.planning import plan_of
from plans.reading.read import read_file

SEEDS = Path(__file__).parents[1] / "plans" / "reading" / "seeds"


@cache
def said(seed: str) -> set[tuple[str, str]]:
    """Each finding's rule and first day, of the document as read."""
    (path,) = SEEDS.glob(f"{seed}_*.txt")
    plan = plan_of(read_file(path.read_bytes(), name=path.name))
    return {(found.rule, str(next(iter(found.breach.days), ""))) for found in check(plan)}


@pytest.mark.parametrize(
    ("seed", "rule", "day"),
    [
        ("001", "unions-same-day", "2023-06-07"),  # the unions and the board on one day
        ("001", "unions-same-day", "2023-11-07"),
        ("001", "budget-proposal", "2023-11-07"),  # November, so only for special reasons
        ("004", "committee-final", "2019-05-22"),  # a subcommittee's final decision on goals
        ("004", "board-first", "2019-11-25"),  # a budget that no board prepares
    ],
)
def test_what_the_law_asks_is_asked_of_a_document_just_read(seed: str, rule: str, day: str) -> None:
    assert (rule, day) in said(seed)
