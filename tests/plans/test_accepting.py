"""Suggestions become dependencies, in a plan and in its file."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from plans.accepting import accepted, chosen, with_accepted
from plans.activity import Sureness
from plans.faults import PlanError
from plans.files import parse_plan
from plans.plan import Plan
from tests.plans.making import plan_of

STATED = {"reason": "named", "sure": "stated", "seen": "12 days", "text": "inför KF"}
ACTIVITIES = {key: {"title": key} for key in "abcd"}
SUGGESTIONS = [
    {"first": "a", "then": "b", "at_least": "7 days", "suggested": STATED},
    {"first": "b", "then": "c", "suggested": {"reason": "chain", "sure": "usual"}},
    {"first": "c", "then": "d", "suggested": {"reason": "matter", "sure": "guess"}},
]
FILE = """\
# En plan
title: Plan
bodies: {}
activities:
  a: {title: A}
  b: {title: B}
  c: {title: C}
  d: {title: D}
dependencies:
  # det vi vet
  - {first: a, then: d}  # säkert
suggestions:
  # det som föreslås
  - {first: a, then: b, at_least: 7 days, suggested: {reason: named, sure: stated}}  # fråga Eva
  - first: b  # först
    then: c
    # inne i raden
    suggested: {reason: chain, sure: usual}
  - {first: c, then: d,
     suggested: {reason: matter, sure: guess}}
rules: {}  # sist
"""


def plan() -> Plan:
    return plan_of(activities=ACTIVITIES, suggestions=SUGGESTIONS)


@pytest.mark.parametrize(
    ("which", "numbers"),
    [
        ("1", (1,)),
        ("3,1", (1, 3)),
        ("1-2", (1, 2)),
        ("all", (1, 2, 3)),
        ("stated", (1,)),
        ("stated, usual", (1, 2)),
        ("guess,1,1", (1, 3)),
    ],
)
def test_which_are_meant(which: str, numbers: tuple[int, ...]) -> None:
    assert chosen(plan(), which) == numbers


@pytest.mark.parametrize("which", ["0", "4", "3-4", "2-1", "", "1,", "alla", "-1", "1.5", "stated usual"])
def test_what_means_none(which: str) -> None:
    with pytest.raises(ValueError, match="^" + (which.split(",")[-1]) + "$"):
        chosen(plan(), which)


def test_no_suggestions_are_all_of_none() -> None:
    assert chosen(plan_of(), "all") == chosen(plan_of(), "stated") == ()


def test_an_accepted_one_is_a_dependency_and_remembers_why() -> None:
    after = accepted(plan(), [1])
    (one,) = after.dependencies
    assert (one.first, one.then, str(one.at_least)) == ("a", "b", "7 days")
    assert one.suggested is not None
    assert (one.suggested.sure, str(one.suggested.seen)) == (Sureness.STATED, "12 days")
    assert [s.first for s in after.suggestions] == ["b", "c"]


def test_none_is_the_same_plan() -> None:
    assert accepted(plan(), []) == plan()


def test_a_circle_is_refused() -> None:
    turned = {"first": "b", "then": "a", "suggested": STATED}
    both = plan_of(activities=ACTIVITIES, suggestions=[*SUGGESTIONS, turned])
    assert accepted(both, [4]).dependencies
    with pytest.raises(ValidationError, match="dependency_circle"):
        accepted(both, [1, 4])


@given(st.sets(st.integers(1, 3)))
def test_the_file_says_what_the_plan_does(numbers: set[int]) -> None:
    file = parse_plan(FILE)
    text = with_accepted(file, numbers)
    assert parse_plan(text).plan == accepted(file.plan, numbers)
    comments = [line.partition("#")[2] for line in text.splitlines() if "#" in line]
    assert sorted(comments) == sorted(line.partition("#")[2] for line in FILE.splitlines() if "#" in line)


def test_the_lines_move_as_they_are() -> None:
    text = with_accepted(parse_plan(FILE), [1, 2])
    assert (
        """\
  - {first: a, then: d}  # säkert
  - {first: a, then: b, at_least: 7 days, suggested: {reason: named, sure: stated}}  # fråga Eva
  - first: b  # först
    then: c
    # inne i raden
    suggested: {reason: chain, sure: usual}
suggestions:
  # det som föreslås
  - {first: c, then: d,
"""
        in text
    )


def test_nothing_is_left_of_an_empty_list_but_its_comments() -> None:
    text = with_accepted(parse_plan(FILE), [1, 2, 3])
    assert "suggestions" not in text
    assert "  # det som föreslås\n" in text


@pytest.mark.parametrize("old", ["", "dependencies: []\n", "dependencies: []  # än inga\n"])
def test_where_there_are_no_dependencies_yet(old: str) -> None:
    head, _, tail = FILE.partition("dependencies:")
    file = parse_plan(head + old + tail[tail.index("suggestions:") :])
    text = with_accepted(file, [2])
    assert parse_plan(text).plan == accepted(file.plan, [2])
    assert old.partition("#")[2] in text


def test_other_indents_and_line_ends() -> None:
    deeper = FILE.replace("  - {first: a, then: d}", "    - {first: a, then: d}").replace("\n", "\r\n")
    file = parse_plan(deeper)
    text = with_accepted(file, [2, 3])
    assert parse_plan(text).plan == accepted(file.plan, [2, 3])
    assert "    - first: b  # först\r\n      then: c\r\n" in text


def test_the_last_line_may_have_no_end() -> None:
    file = parse_plan(FILE[: FILE.index("rules:")].rstrip("\n"))
    text = with_accepted(file, [3])
    assert parse_plan(text).plan == accepted(file.plan, [3])


@pytest.mark.parametrize(
    "text",
    [
        "suggestions: [{first: a, then: b, suggested: {reason: chain, sure: usual}}]\n",
        "dependencies: [{first: a, then: d}]\n"
        "suggestions:\n  - {first: a, then: b, suggested: {reason: chain, sure: usual}}\n",
        "dependencies:\n  - {first: a, then: d}\n"
        "suggestions:\n  - {first: c, then: d, suggested: &y {reason: chain, sure: usual}}\n"
        "  - {first: a, then: b, suggested: *y}\n",
    ],
)
def test_what_cannot_be_moved_alone_is_refused(text: str) -> None:
    file = parse_plan(FILE[: FILE.index("dependencies:")] + text, Path("p.yaml"))
    with pytest.raises(PlanError) as caught:
        with_accepted(file, [len(file.plan.suggestions)])
    assert [problem.fault.code for problem in caught.value.problems] == ["cannot_accept"]


def test_a_circle_in_a_file_is_refused() -> None:
    turned = "  - {first: b, then: a, suggested: {reason: matter, sure: guess}}\nrules:"
    with pytest.raises(PlanError, match="dependency_circle"):
        with_accepted(parse_plan(FILE.replace("rules:", turned)), [1, 4])


@pytest.mark.parametrize("number", [0, 4])
def test_a_number_without_a_suggestion(number: int) -> None:
    with pytest.raises(ValueError, match=str(number)):
        accepted(plan(), [number])
