from typing import Any

import pytest

from plans.faults import PlanError
from scenarios.options import changes_of


def one(option: str, text: str) -> dict[str, Any]:
    (change,) = changes_of(**{option: [text]})
    return change.as_written()


@pytest.mark.parametrize(
    ("option", "text", "written"),
    [
        ("move", "kf=2023-06-12", {"activity": "kf", "to": "2023-06-12"}),
        ("move", " kf = 2023-06-12..2023-06-14 ", {"activity": "kf", "to": "2023-06-12..2023-06-14"}),
        ("forbid", "kf=2023-06", {"activity": "kf", "days": "2023-06"}),
        ("keep", "kf", {"activity": "kf"}),
        ("free", "kf", {"activity": "kf"}),
        ("absent", "KF=2023-06-01..2023-06-20", {"body": "KF", "days": "2023-06-01..2023-06-20"}),
        ("close", "2023-06-05..2023-06-09", {"name": "2023-06-05..2023-06-09", "days": "2023-06-05..2023-06-09"}),
        ("close", "Lov = a=2023-06-05", {"name": "Lov = a", "days": "2023-06-05"}),
        ("lag", "ks,kf=10 days", {"first": "ks", "then": "kf", "at_least": "10 days"}),
        ("lag", "a, b = 1 week..3 weeks", {"first": "a", "then": "b", "at_least": "1 week", "at_most": "3 weeks"}),
        ("lag", "ks,kf=..3 weeks", {"first": "ks", "then": "kf", "at_most": "3 weeks"}),
        ("lag", "ks,kf=10 days..", {"first": "ks", "then": "kf", "at_least": "10 days"}),
        ("rule", "eve=info", {"rule": "eve", "severity": "info"}),
        ("rule", "eve@kf=warn:för = att: så", {
            "rule": "eve", "activity": "kf", "severity": "warn", "because": "för = att: så",
        }),
        ("rule", "notice@ks,kf=allow:skäl", {
            "rule": "notice", "first": "ks", "then": "kf", "severity": "allow", "because": "skäl",
        }),
    ],
)  # fmt: skip
def test_an_option_says_a_change(option: str, text: str, written: dict[str, Any]) -> None:
    assert one(option, text) == {"change": option, **written}


def test_no_options_are_no_changes_and_many_come_in_their_order() -> None:
    assert changes_of() == []
    found = changes_of(keep=["a", "b"], move=["c=2023-06-12"])
    assert [(change.change, getattr(change, "activity", None)) for change in found] == [
        ("move", "c"),
        ("keep", "a"),
        ("keep", "b"),
    ]


@pytest.mark.parametrize(
    ("option", "text", "code"),
    [
        ("move", "kf", "option_form"),
        ("move", "kf=", "option_form"),
        ("move", "=2023-06-12", "option_form"),
        ("move", "", "option_form"),
        ("move", "kf=12 juni", "not_exact"),
        ("move", "kf=2023-06-31", "no_such_day"),
        ("move", "kf=2023-06", "not_exact"),
        ("forbid", "kf 2023-06-12", "option_form"),
        ("absent", "KF", "option_form"),
        ("absent", "KF=snart", "bad_date"),
        ("close", "", "option_form"),
        ("close", "Lov", "bad_date"),
        ("close", "Lov=", "option_form"),
        ("lag", "ks=10 days", "option_form"),
        ("lag", "ks,=10 days", "option_form"),
        ("lag", "ks,kf", "option_form"),
        ("lag", "ks,kf=..", "option_form"),
        ("lag", "ks,kf=10", "bad_lag"),
        ("rule", "eve", "option_form"),
        ("rule", "=warn", "option_form"),
        ("rule", "eve@=warn", "option_form"),
        ("rule", "eve@ks,=warn", "option_form"),
        ("rule", "eve=wan", "enum"),
        ("rule", "eve=allow", "option_without_reason"),
        ("rule", "eve=allow: ", "option_without_reason"),
    ],
)
def test_what_says_no_change_is_told_at_its_option_with_its_text(option: str, text: str, code: str) -> None:
    with pytest.raises(PlanError) as caught:
        changes_of(keep=["kf"], **{option: [text]} if option != "keep" else {})
    (problem,) = caught.value.problems
    assert (problem.place, problem.fault.code) == (f"--{option}", code)
    assert problem.fault.facts["value"] in text


def test_every_text_that_says_nothing_is_told() -> None:
    with pytest.raises(PlanError) as caught:
        changes_of(move=["x", "kf=2023-06-12", "y"], lag=["z"])
    assert [problem.place for problem in caught.value.problems] == ["--move", "--move", "--lag"]
