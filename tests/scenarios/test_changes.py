from typing import get_args

import pytest
from hypothesis import given
from pydantic import ValidationError

from plans.when import parse_when
from scenarios.changes import AddActivity, Change, ChangeLag, MoveActivity
from tests.scenarios.making import EVERY, ONE, ROW, change
from tests.scenarios.strategies import any_change

KINDS = get_args(get_args(Change)[0])


def test_there_is_an_example_of_every_kind() -> None:
    assert [kind.model_fields["change"].default for kind in KINDS] == list(EVERY)


@pytest.mark.parametrize("kind", EVERY)
def test_a_change_is_written_as_it_was_read(kind: str) -> None:
    read = ONE.validate_python(EVERY[kind])
    assert read.change == kind
    assert read.as_written() == EVERY[kind]


@given(any_change())
def test_any_change_is_the_same_when_written_and_read_again(one: Change) -> None:
    assert ONE.validate_python(one.as_written()) == one
    assert next(iter(one.as_written())) == "change"


def test_in_python_the_class_says_the_kind() -> None:
    move = MoveActivity(activity="kf", to=parse_when("2023-06-12"))
    assert move.as_written() == {"change": "move", "activity": "kf", "to": "2023-06-12"}
    with pytest.raises(ValidationError):
        move.activity = "ks"  # type: ignore[misc]


def test_what_is_left_at_its_default_is_not_written() -> None:
    added = ONE.validate_python(
        change("add", activity="extra", row=ROW | {"status": "draft", "latest": "2023-06-30"})
    )
    assert isinstance(added, AddActivity)
    assert added.as_written()["row"] == ROW | {"latest": {"date": "2023-06-30"}}


@pytest.mark.parametrize(
    ("written", "code"),
    [
        (change("move", activity="kf", to="2023-06"), "not_exact"),
        (change("move", activity="kf", to="2023-06-12?"), "bad_date"),
        (change("move", activity="kf"), "missing"),
        (change("keep", activity="kf", days="2023-06-12"), "extra_forbidden"),
        (change("absent", body="KF", days="2023-06-12", severity="allow"), "allow_without_reason"),
        (change("lag", first="ks", then="kf"), "lag_without_length"),
        (change("lag", first="ks", then="kf", at_least="soon"), "bad_lag"),
        (change("rule", rule="weekend", severity="allow"), "allow_without_reason"),
        (change("rule", rule="weekend", severity="warn", activity="kf", body="KF"), "rule_of_several"),
        (change("rule", rule="notice", severity="warn", activity="kf", first="ks", then="kf"), "rule_of_several"),
        (change("rule", rule="notice", severity="warn", first="ks"), "rule_of_half_a_pair"),
        (change("rule", rule="notice", severity="warn", then="ks"), "rule_of_half_a_pair"),
        (change("add", activity="", row=ROW), "string_too_short"),
        (change("add", activity="x", row={}), "missing"),
        (change("flytta", activity="kf"), "union_tag_invalid"),
        ({"activity": "kf"}, "union_tag_not_found"),
    ],
)
def test_a_change_that_says_too_little_or_too_much_is_none(written: dict[str, object], code: str) -> None:
    with pytest.raises(ValidationError) as caught:
        ONE.validate_python(written)
    assert [details["type"] for details in caught.value.errors()] == [code]


def test_one_lag_is_enough() -> None:
    lag = ONE.validate_python(change("lag", first="ks", then="kf", at_most="2 weeks"))
    assert isinstance(lag, ChangeLag)
    assert lag.at_least is None
