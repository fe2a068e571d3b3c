from typing import Any

import pytest

from tests.scenarios.making import EVERY, change, wrong

MOVE, KEEP, FREE = EVERY["move"], change("keep", activity="kf"), change("free", activity="kf")


@pytest.mark.parametrize(
    ("one", "other", "code", "field"),
    [
        (MOVE, MOVE | {"to": "2023-06-27"}, "moved_twice", "to"),
        (MOVE, KEEP, "move_and_keep", "activity"),
        (KEEP, MOVE, "move_and_keep", "activity"),
        (KEEP, FREE, "keep_and_free", "activity"),
        (EVERY["add"], EVERY["add"], "added_twice", "activity"),
        (change("remove", activity="kf"), MOVE, "removed_and_changed", "activity"),
        (EVERY["remove"], EVERY["add"] | {"activity": "odaterad"}, "removed_and_changed", "activity"),
        (EVERY["lag"], EVERY["lag"] | {"at_least": "11 days"}, "lag_twice", "at_least"),
        (EVERY["rule"], EVERY["rule"] | {"severity": "warn"}, "rule_twice", "severity"),
        (MOVE, change("forbid", activity="kf", days="2023-06-20..2023-06-30"), "move_on_forbidden", None),
        (KEEP, change("forbid", activity="kf", days="2023-06-19"), "keep_on_forbidden", None),
    ],
)
def test_changes_that_contradict_each_other_are_told(
    one: dict[str, Any], other: dict[str, Any], code: str, field: str | None
) -> None:
    ((found, path),) = wrong(one, other)
    assert found == code
    assert field is None or path == (1, field)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (MOVE, MOVE),
        (MOVE, FREE),
        (KEEP, KEEP),
        (MOVE, change("keep", activity="ks")),
        (MOVE, change("forbid", activity="kf", days="2023-06-25")),
        (KEEP, change("forbid", activity="kf", days="2023-06-20")),
        (EVERY["remove"], EVERY["remove"]),
        (EVERY["lag"], change("lag", first="ks", then="kf", at_most="4 weeks")),
        (EVERY["lag"], change("lag", first="arbete", then="ks", at_least="11 days")),
        (EVERY["rule"], EVERY["rule"] | {"severity": "warn", "activity": "ks"}),
        (EVERY["rule"], change("rule", rule="weekend", severity="warn")),
        (EVERY["absent"], EVERY["absent"]),
    ],
)
def test_changes_that_go_together_are_not(one: dict[str, Any], other: dict[str, Any]) -> None:
    assert wrong(one, other) == []


def test_each_change_is_told_once_against_the_first_of_a_kind() -> None:
    days = ("2023-06-26", "2023-06-27", "2023-06-28", "2023-06-26")
    assert [path for _, path in wrong(*(MOVE | {"to": day} for day in days))] == [(1, "to"), (2, "to")]


def test_the_two_lags_of_a_pair_are_two_things() -> None:
    most = change("lag", first="ks", then="kf", at_most="4 weeks")
    found = wrong(EVERY["lag"], most, most | {"at_most": "5 weeks"}, EVERY["lag"] | {"at_least": "9 days"})
    assert found == [("lag_twice", (2, "at_most")), ("lag_twice", (3, "at_least"))]


def test_many_changes_of_one_activity_are_soon_looked_through() -> None:
    days = [change("forbid", activity="kf", days=f"2023-05-{n % 31 + 1:02}") for n in range(20_000)]
    assert wrong(*days) == []
