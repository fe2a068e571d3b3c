"""Reasons that follow from one another, and those that go round."""

from collections.abc import Collection, Mapping

from constraints.check import Finding
from constraints.rule import Breach
from constraints.shapes import Requirement
from plans.severity import Severity
from scenarios.rolling.reasons import reasons


def finding(rule: str, *activities: str) -> Finding:
    return Finding(Breach(Requirement(rule, activities)), Severity.BLOCK)


def told(broken: Mapping[str, list[Finding]], moved: str) -> dict[str, tuple[list[str], tuple[str, ...]]]:
    """The rules of each reason, and those it goes together with."""

    def put_back(keys: Collection[str]) -> list[Finding]:
        return broken["".join(sorted(keys))]

    return {key: ([f.rule for f in one.because], one.together) for key, one in reasons(moved, put_back).items()}


DAY, PAIR, WITH_C = finding("holiday", "a"), finding("precedence", "a", "b"), finding("overlap", "b", "c")


def test_one_that_has_a_reason_of_its_own_does_not_tell_of_those_that_follow_it() -> None:
    assert told({"a": [PAIR, DAY], "b": [PAIR]}, "ab") == {"a": (["holiday"], ()), "b": (["precedence"], ())}


def test_an_activity_on_its_day_is_a_reason_and_one_that_moved_without_any_other_is_not() -> None:
    assert told({"a": [PAIR], "b": [PAIR, WITH_C]}, "ab") == {"a": (["precedence"], ()), "b": (["overlap"], ())}


def test_two_that_hold_each_other_have_the_reason_that_neither_can_go_back_with_the_other() -> None:
    broken = {"a": [PAIR], "b": [PAIR], "ab": [finding("evenings", "a", "b", "c")]}
    assert told(broken, "ab") == {"a": (["evenings"], ("b",)), "b": (["evenings"], ("a",))}


def test_what_follows_two_that_hold_each_other_is_no_part_of_them() -> None:
    broken = {"a": [PAIR], "b": [PAIR], "c": [WITH_C], "ab": [finding("evenings", "a", "b")]}
    assert told(broken, "abc")["c"] == (["overlap"], ())
