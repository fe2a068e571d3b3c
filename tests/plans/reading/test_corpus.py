"""The reader on every document of the evaluation set: each date–body pair right or asked, none invented."""

from functools import cache
from typing import Any

import pytest

from plans.reading.reading import Reading
from tests.plans.reading.documents.expectations import load, names
from tests.plans.reading.score import Score, details, score, table

reader: Any = pytest.importorskip("plans.reading.read", reason="there is no reader yet")

FEW = 0.02
"""The share of clear pairs that may be asked about all the same."""

each = pytest.mark.parametrize("name", names())


@cache
def read(name: str) -> Reading:
    expected = load(name)
    reading: Reading = reader.read_file(expected.content, name=expected.document)
    return reading


@cache
def scored(name: str) -> Score:
    return score(read(name), load(name))


@each
def test_nothing_is_lost(name: str) -> None:
    assert not scored(name).lost, details(scored(name))


@each
def test_nothing_is_invented(name: str) -> None:
    assert not scored(name).invented, details(scored(name))


@each
def test_what_must_be_asked_is_asked(name: str) -> None:
    assert not scored(name).silent, details(scored(name))


@each
def test_nothing_vanishes(name: str) -> None:
    """What is refused or cancelled is told."""
    assert not scored(name).untold, details(scored(name))


@each
def test_no_time_is_wrong(name: str) -> None:
    assert not scored(name).times_wrong, details(scored(name))


@each
def test_a_pair_is_found_on_its_line(name: str) -> None:
    assert not scored(name).misplaced, details(scored(name))


@each
def test_every_line_has_one_use(name: str) -> None:
    reading = read(name)
    places = {row.place for row in reading.rows}
    places |= {doubt.place for doubt in reading.doubts} | {line.place for line in reading.left_aside}
    assert places <= set(reading.uses)


def test_questions_are_few() -> None:
    scores = {name: scored(name) for name in names()}
    needless = sum(len(one.needless) for one in scores.values())
    assert needless <= FEW * sum(one.pairs for one in scores.values()), table(scores)
