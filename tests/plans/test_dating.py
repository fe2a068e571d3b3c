import json
from typing import Any

import pytest
from hypothesis import given, settings

from plans.dating import with_dates
from plans.faults import PlanError
from plans.files import PlanFile, parse_plan, read_plan
from plans.plan import Plan
from plans.when import Precision, parse_days, parse_when
from tests.plans.making import when
from tests.plans.texts import Written, plan_texts

HEAD = "title: T\nhorizon: 2016-01-01..2023-12-31\nactivities:\n"


def moved(text: str, **dates: str) -> str:
    return with_dates(parse_plan(text), {key: parse_when(date) for key, date in dates.items()})


def block(*lines: str) -> str:
    return HEAD + "  a:\n" + "".join(f"    {line}\n" for line in lines)


def as_wished(file: PlanFile, written: list[Written]) -> Plan:
    """The plan with the new dates, and the months of the old ones as windows."""
    activities: dict[str, Any] = {}
    for one in written:
        activity = file.plan.activities[one.key]
        said: dict[str, Any] = {"date": one.new} if one.new is not None else {}
        old = activity.date
        months = old is not None and old.precision in (Precision.MONTH, Precision.MONTHS)
        if said and months and activity.between is None:
            said["between"] = parse_days(str(old).rstrip("?"))
        activities[one.key] = activity.model_copy(update=said)
    return file.plan.model_copy(update={"activities": activities})


@settings(deadline=None, max_examples=150)
@given(plan_texts())
def test_new_dates_are_read_again_as_given_and_nothing_else_is_said(made: tuple[str, list[Written]]) -> None:
    text, written = made
    file = parse_plan(text)
    changed = with_dates(file, {one.key: one.new for one in written if one.new is not None})
    assert parse_plan(changed).plan == as_wished(file, written)


@settings(deadline=None, max_examples=150)
@given(plan_texts())
def test_every_line_that_holds_no_new_date_stays_as_it_was(made: tuple[str, list[Written]]) -> None:
    text, written = made
    changed = with_dates(parse_plan(text), {one.key: one.new for one in written if one.new is not None})
    touched = {
        line for one in written if one.new is not None for line in one.lines if "date:" in line or "{" in line
    }
    touched |= {line for one in written if one.new is not None for line in one.lines if "between:" in line}
    touched |= {one.lines[0] for one in written if one.new is not None and len(one.lines) == 1}
    kept = [line for line in text.splitlines(keepends=True) if line.rstrip("\r\n") not in touched]
    left = iter(changed.splitlines(keepends=True))
    assert all(line in left for line in kept)  # in the same order
    assert text.count("\r\n") == 0 or changed.count("\n") == changed.count("\r\n")


@settings(deadline=None, max_examples=30)
@given(plan_texts())
def test_no_new_dates_give_the_same_text(made: tuple[str, list[Written]]) -> None:
    text, _ = made
    file = parse_plan(text)
    same = {key: a.date for key, a in file.plan.activities.items() if a.date is not None}
    assert with_dates(file, {}) == with_dates(file, same) == file.text


def test_only_the_date_itself_is_replaced() -> None:
    text = block("title: A", "date:   2023-06-07   # preliminärt", "bodies: []  # ingen")
    assert moved(text, a="2023-06-09") == text.replace("2023-06-07", "2023-06-09")


def test_two_dates_are_replaced_each_in_its_place() -> None:
    text = HEAD + "  b: {title: B, date: 2023-06-07}\n  a: {date: 2023-06-07, title: A}\n"
    assert moved(text, a="2023-06-08", b="2023-06-09..2023-06-10") == (
        HEAD + "  b: {title: B, date: 2023-06-09..2023-06-10}\n  a: {date: 2023-06-08, title: A}\n"
    )


def test_a_date_that_is_missing_is_put_in_with_the_indentation_of_its_activity() -> None:
    text = block("# först en kommentar", "title: A", "note: x")
    assert moved(text, a="2023-06-07") == text.replace("    title", "    date: 2023-06-07\n    title")
    flow = HEAD + "  a: { title: A }\n"
    assert moved(flow, a="2023-06-07") == flow.replace("{ title", "{ date: 2023-06-07, title")


def test_a_month_is_kept_as_the_window() -> None:
    text = block("title: A", "date: 2016-03  # mars")
    assert moved(text, a="2016-03-07") == text.replace("date: 2016-03", "between: 2016-03\n    date: 2016-03-07")
    assert moved(text, a="2016-03") == text


def test_a_month_with_a_question_mark_is_kept_without_it() -> None:
    assert parse_plan(moved(block("title: A", "date: 2016-03?"), a="2016-03-07")).plan.window("a") == when(
        "2016-03"
    )


def test_a_stated_window_is_left_as_it_is() -> None:
    text = block("title: A", "between: 2016-02..2016-03", "date: 2016-03")
    assert moved(text, a="2016-03-07") == text.replace("date: 2016-03", "date: 2016-03-07")


@pytest.mark.parametrize("nothing", ["", " ", " ~", " null", " # inte än"])
def test_a_date_that_is_left_open_is_filled_in(nothing: str) -> None:
    for text in (block("title: A", f"date:{nothing}", "note: x"), block("title: A", f"date:{nothing}")):
        changed = moved(text, a="2023-06-07")
        assert parse_plan(changed).plan.activities["a"].date == when("2023-06-07")
        assert changed.count("date") == 1


@pytest.mark.parametrize("nothing", ["", " ~", " # vet inte"])
def test_a_window_that_is_left_open_is_filled_in_rather_than_doubled(nothing: str) -> None:
    changed = moved(block("title: A", f"between:{nothing}", "date: 2016-03"), a="2016-03-07")
    assert parse_plan(changed).plan.window("a") == when("2016-03")


def test_windows_line_ends_stay_windows_line_ends() -> None:
    text = block("title: A", "date: 2016-03", "note: x").replace("\n", "\r\n")
    assert moved(text, a="2016-03-07") == (
        text.replace("date: 2016-03", "between: 2016-03\r\n    date: 2016-03-07")
    )


def test_quoted_dates_and_json_are_still_what_they_were() -> None:
    text = '{"title": "T", "activities": {"a": {"title": "å 😀", "date": "2023-06-07"}}}'
    assert moved(text, a="2023-06-09?") == text.replace("2023-06-07", "2023-06-09?")
    unstated = '{"title": "T", "activities": {"a": {"title": "A"}, "b": {"date": "2016-03", "title": "B"}}}'
    added = json.loads(moved(unstated, a="2016-03-07", b="2016-03-08"))["activities"]
    assert added["a"] == {"date": "2016-03-07", "title": "A"}
    assert added["b"] == {"between": "2016-03", "date": "2016-03-08", "title": "B"}
    single = block("title: A", "date: '2023-06-07'")
    assert moved(single, a="2023-06-09") == single.replace("2023-06-07", "2023-06-09")


@pytest.mark.parametrize("style", ["|-", "|", ">", ">-"])
def test_a_date_written_as_a_block_of_text_is_replaced_too(style: str) -> None:
    changed = moved(block("title: A", f"date: {style}", "  2023-06-07", "note: x"), a="2023-06-09")
    activity = parse_plan(changed).plan.activities["a"]
    assert (activity.date, activity.note) == (when("2023-06-09"), "x")


@pytest.mark.parametrize(
    ("lines", "key"),
    [
        ("  a: {title: A, date: &d 2023-06-07}\n  b: {title: B, date: *d}\n", "a"),
        ("  a: {title: A, date: &d 2023-06-07}\n  b: {title: B, date: *d}\n", "b"),
        ("  a: &x {title: A, date: 2023-06-07}\n  b: *x\n", "a"),
        ("  a: &x {title: A, date: 2023-06-07}\n  b: *x\n", "b"),
        ("  a: &x {title: A}\n  b: *x\n", "b"),
        ("  a:\n    ? title\n    : A\n  b: {title: B}\n", "a"),
    ],
)
def test_a_text_that_cannot_be_changed_in_one_place_alone_is_refused_and_never_spoilt(
    lines: str, key: str
) -> None:
    file = parse_plan(HEAD + lines)
    moved = file.plan.activities[key].model_copy(update={"date": when("2023-06-09")})
    try:
        read = dict(parse_plan(with_dates(file, {key: when("2023-06-09")})).plan.activities)
    except PlanError as error:
        codes = [problem.fault.code for problem in error.problems]
    else:
        codes = [] if read == file.plan.activities | {key: moved} else ["spoilt"]
    assert codes in ([], ["cannot_edit"])


def test_a_file_with_a_byte_order_mark_keeps_it(tmp_path: Any) -> None:
    path = tmp_path / "plan.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + block("title: Å", "date: 2023-06-07").encode())
    changed = with_dates(read_plan(path), {"a": when("2023-06-09")})
    assert changed.encode() == path.read_bytes().replace(b"06-07", b"06-09")


def test_an_activity_that_is_not_in_the_plan_has_no_date_to_change() -> None:
    with pytest.raises(KeyError):
        moved(block("title: A"), b="2023-06-07")
