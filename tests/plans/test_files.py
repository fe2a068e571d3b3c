import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plans.atomic import write_text
from plans.faults import Fault, PlanError, Problem
from plans.files import parse_plan, read_plan
from plans.parsing import MOST_BYTES
from tests.plans.making import problem_of, problems_of

SOUND = """\
format: 1
title: Mål och budget 😀
horizon: 2023-01..2023-12
bodies:
  KF: {name: Kommunfullmäktige, kind: council}
  NO: {name: Näringsliv}
activities:
  ks:
    title: Budget
    date: 2023-06-07
    bodies: [KF, NO]
  kf: {title: Beslut, date: 2023-06-19, latest: 2023-11-30}
dependencies:
  - {first: ks, then: kf, at_least: 7 days}
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "plan.yaml"


def changed(old: str, new: str) -> str:
    assert SOUND.count(old) == 1
    return SOUND.replace(old, new)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_a_plan_is_read_whatever_its_line_ends_and_byte_order_mark(path: Path, end: str, mark: str) -> None:
    path.write_bytes((mark + SOUND.replace("\n", end)).encode())
    assert read_plan(path).plan == parse_plan(SOUND).plan
    assert read_plan(str(path)).path == path


def test_a_plan_knows_where_its_activities_begin() -> None:
    file = parse_plan(SOUND)
    assert (file.line("ks"), file.line("kf"), file.line("bun")) == (8, 12, None)


def test_json_is_yaml_and_so_a_plan() -> None:
    assert parse_plan('{"title": "T", "activities": {"NO": {"title": "å"}}}').plan.activities["NO"].title == "å"


@pytest.mark.parametrize(
    ("old", "new", "place", "code"),
    [
        ("2023-06-07", "2023-04-31", "plan.yaml:10:11", "no_such_day"),
        ("2023-06-07", "7 juni", "plan.yaml:10:11", "bad_date"),
        ("2023-06-07", "2023-06-07..2023-06-05", "plan.yaml:10:11", "reversed_range"),
        ("2023-06-07", "1023-06-07", "plan.yaml:10:11", "year_out_of_range"),
        ("2023-06-07", "2024-06-07", "plan.yaml:10:11", "outside_horizon"),
        ("2023-06-07", "[2023-06-07]", "plan.yaml:10:11", "bad_date"),
        ("    date: 2023-06-07", "    between: 2022-12..2023-01", "plan.yaml:10:14", "outside_horizon"),
        ("latest: 2023-11-30", "latest: 2023-11", "plan.yaml:12:49", "not_a_day"),
        ("latest: 2023-11-30", "latest: {date: 2023-11-31}", "plan.yaml:12:56", "no_such_day"),
        ("[KF, NO]", "[KF, NÖ]", "plan.yaml:11:18", "unknown_body"),
        ("[KF, NO]", "KF", "plan.yaml:11:13", "tuple_type"),
        ("then: kf", "then: fk", "plan.yaml:14:23", "unknown_activity"),
        ("7 days", "en vecka", "plan.yaml:14:37", "bad_lag"),
        ("then: kf", "then: ks", "plan.yaml:14:5", "dependency_circle"),
        ("    title: Budget", "    titel: Budget\n    title: B", "plan.yaml:9:5", "extra_forbidden"),
        ("format: 1", "format: 2", "plan.yaml:1:9", "less_than_equal"),
        ("kind: council", "kind: parliament", "plan.yaml:5:39", "enum"),
        ("kind: council", "meets: FREQ=FOO", "plan.yaml:5:40", "bad_pattern"),
        ("kind: council", "rules: {wekend: warn}", "plan.yaml:5:41", "unknown_rule"),
        ("kind: council", "rules: {weekend: allow}", "plan.yaml:5:50", "allow_without_reason"),
        ("kind: council", "at: 25:00", "plan.yaml:5:37", "bad_time"),
        ("title: Beslut, ", "", "plan.yaml:12:7", "missing"),
        ("    title: Budget\n", "", "plan.yaml:9:5", "missing"),
        ("  kf: {title", "  ks: {title", "plan.yaml:12:3", "duplicate_key"),
        ("  kf: {title", "  ' ks ': {title", "plan.yaml:12:3", "duplicate_key"),
        ("    bodies: [KF", "    bodies: [KF, [", "plan.yaml:11:19", "yaml_syntax"),
        ("    bodies", "\tbodies", "plan.yaml:11:1", "yaml_syntax"),
        ("[KF, NO]", "[KF, *NO]", "plan.yaml:11:18", "unknown_alias"),
        ("[KF, NO]", "[KF, NO]\n---", "plan.yaml:12:1", "two_documents"),
    ],
)
def test_what_is_wrong_is_told_with_its_line_and_column(old: str, new: str, place: str, code: str) -> None:
    assert problem_of(changed(old, new)) == (place, code)


def test_a_circle_is_told_at_one_of_its_dependencies() -> None:
    text = SOUND + "  - first: kf\n    then: ks\n"
    (problem,) = problems_of(text)
    assert (problem.fault.code, problem.line) == ("dependency_circle", 14)
    assert problem.fault.facts["circle"] in ("ks → kf → ks", "kf → ks → kf")


def test_everything_that_is_wrong_is_told_and_each_thing_in_its_place() -> None:
    text = changed("2023-06-07", "2023-04-31").replace("7 days", "snart").replace("format: 1", "format: ett")
    problems = problems_of(text)
    assert [(p.line, p.fault.code) for p in problems] == [(1, "int_parsing"), (10, "no_such_day"), (14, "bad_lag")]


def test_what_is_wrong_behind_an_alias_is_told_where_the_alias_stands() -> None:
    text = "title: T\nphases: {a: &p {name: A}, b: *p}\nactivities:\n  a: {title: A}\n"
    assert [(p.place, p.fault.code) for p in problems_of(text)] == [
        ("plan.yaml:2:13", "missing"),
        ("plan.yaml:2:30", "missing"),
    ]


@pytest.mark.parametrize("text", ["", "\n\n", "# bara en kommentar\n", "~", "---\n", "\ufeff", "   "])
def test_an_empty_file_is_no_plan(text: str, path: Path) -> None:
    path.write_text(text, encoding="utf-8")
    assert problem_of(path) == (str(path), "empty")


def test_a_scenario_is_no_plan_and_that_is_all_that_is_said_of_it() -> None:
    assert problem_of("title: KF tidigare\nbase: plan.yaml\nchanges: []\n") == ("plan.yaml", "is_scenario")


@pytest.mark.parametrize("text", ["en rad text", "- a\n- b\n", "42", "[]"])
def test_a_text_that_is_no_mapping_is_no_plan(text: str) -> None:
    assert problem_of(text) == ("plan.yaml", "no_plan")


@pytest.mark.parametrize(
    "data",
    [
        *(b"\x89PNG\r\n\x1a\n\x00\x00", b"PK\x03\x04\x14\xff", b"title: \x00", b"\xff\xfe", b"\xed\xa0\x80"),
        *("title: å".encode("latin-1"), "title: å".encode("utf-16")),
    ],
)
def test_a_file_that_is_no_text_is_refused(data: bytes, path: Path) -> None:
    path.write_bytes(data)
    assert problem_of(path) == (str(path), "not_text")


def test_a_file_larger_than_any_plan_is_refused(path: Path) -> None:
    path.write_bytes(b"# " + b"x" * 10 * 1024 * 1024)
    assert problem_of(path) == (str(path), "too_large")
    path.write_bytes(SOUND.encode() + b"#" + b"x" * (MOST_BYTES - len(SOUND.encode()) - 1))
    assert path.stat().st_size == MOST_BYTES
    assert read_plan(path).plan.title


def test_a_text_that_unfolds_beyond_measure_is_refused(path: Path) -> None:
    path.write_text(
        "a: &a [x,x,x,x,x,x,x,x,x,x]\n"
        + "".join(
            f"{n}: &{n} [{'*' + p + ','}" + f"*{p},*{p},*{p},*{p},*{p}]\n"
            for p, n in zip("abcdefghij", "bcdefghijk", strict=True)
        ),
        encoding="utf-8",
    )
    (problem,) = problems_of(path)
    assert problem.fault.code == "too_many_nodes"
    assert problem.line is not None


def test_a_text_that_nests_beyond_measure_is_refused(path: Path) -> None:
    path.write_text("title: " + "[" * 5000, encoding="utf-8")
    assert problem_of(path) == (f"{path}:1:48", "too_deep")


def test_a_folder_and_a_missing_file_are_told_apart(tmp_path: Path) -> None:
    assert problem_of(tmp_path) == (str(tmp_path), "is_folder")
    assert problem_of(tmp_path / "x.yaml") == (str(tmp_path / "x.yaml"), "not_found")


def test_a_file_in_a_file_and_links_that_lead_nowhere_are_refused(path: Path) -> None:
    path.write_text(SOUND, encoding="utf-8")
    assert problem_of(path / "x.yaml")[1] == "cannot_use"
    broken, turning = path.with_name("broken"), path.with_name("turning")
    broken.symlink_to("nowhere")
    turning.symlink_to("turning")
    assert problem_of(broken)[1] == "not_found"
    assert problem_of(turning)[1] == "cannot_use"
    assert problem_of(path.with_name("x" * 5000))[1] == "cannot_use"


def test_a_link_to_a_plan_is_read_as_the_plan(path: Path) -> None:
    path.write_text(SOUND, encoding="utf-8")
    link = path.with_name("länk.yaml")
    link.symlink_to(path)
    assert read_plan(link).plan == read_plan(path).plan


def test_a_file_that_may_not_be_read_is_a_problem(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.write_text(SOUND, encoding="utf-8")

    def refuse(*_: Any, **__: Any) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert problem_of(path) == (str(path), "no_permission")


def test_a_pipe_or_a_device_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "rör"
    os.mkfifo(pipe)
    assert problem_of(pipe) == (str(pipe), "no_file")
    assert problem_of(Path("/dev/zero")) == ("/dev/zero", "no_file")


def test_what_is_written_is_read_again(path: Path) -> None:
    for text in (SOUND, SOUND.replace("\n", "\r\n")):
        write_text(path, text)
        assert read_plan(path).text == text


def test_a_long_value_is_shortened_in_the_facts() -> None:
    (problem,) = problems_of(changed("7 days", "x" * 500))
    assert len(problem.fault.facts["value"]) <= 500
    (problem,) = problems_of(changed("format: 1", "format: " + "x" * 500))
    assert len(problem.fault.facts["value"]) <= 60


def test_an_error_prints_as_compilers_write_it() -> None:
    problem = Problem("plan.yaml", 15, 12, Fault("bad_date", ("activities", "ks", "date"), {"value": "x"}))
    whole = Problem("plan.yaml", None, None, Fault("empty"))
    assert str(problem) == "plan.yaml:15:12: activities.ks.date: bad_date (value=x)"
    assert whole.place == "plan.yaml"
    assert str(PlanError([problem, whole])).splitlines()[0] == str(problem)


@settings(deadline=None, max_examples=150)
@given(st.integers(0, len(SOUND) - 1), st.integers(0, 6), st.text("ab:-?[]{},&*'\"# \n\t9é😀\x00\x85", max_size=4))
def test_a_plan_with_any_slip_at_all_is_read_or_refused_with_problems(at: int, cut: int, slip: str) -> None:
    try:
        parse_plan(SOUND[:at] + slip + SOUND[at + cut :])
    except PlanError as error:
        places = [problem.place for problem in error.problems]
    else:
        places = ["plan.yaml"]
    assert places
    assert all(place.startswith("plan.yaml") for place in places)


def test_a_wrong_value_hides_nothing_that_does_not_hang_on_it() -> None:
    problems = problems_of(
        "title: T\n"
        "bodies: {KS: {name: Styrelsen, kind: bord}}\n"
        "activities:\n"
        "  a: {title: A, date: 2023-13-01, bodies: [KS]}\n"
        "  b: {title: B, date: 2023-06-07, bodies: [KSX]}\n"
        "dependencies: [{first: a, then: c}]\n"
    )
    assert [(problem.fault.code, problem.line) for problem in problems] == [
        ("enum", 2),
        ("no_such_day", 4),
        ("unknown_body", 5),
        ("unknown_activity", 6),
    ]


def test_what_hangs_on_a_row_that_cannot_be_read_is_not_told_as_wrong() -> None:
    problems = problems_of("title: T\nactivities: {a: {date: 2023-06-07}, b: {title: B, date: 2023-06-08}}\n")
    assert [problem.fault.code for problem in problems] == ["missing"]
