from contextlib import suppress
from time import perf_counter
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from plans.yamltext import MOST_DEPTH, MOST_NODES, Place, YamlFault, parse_yaml


def fault(text: str) -> tuple[str, int | None, int | None]:
    with pytest.raises(YamlFault) as caught:
        parse_yaml(text)
    return caught.value.fault.code, caught.value.line, caught.value.column


def cut(text: str, place: Place) -> str:
    return text[place.start : place.end]


@pytest.mark.parametrize(
    "word",
    [
        *("NO", "no", "on", "yes", "true", "18:00", "1_000", "0o17", "0x1F", "1e3", ".inf", "007", "2023-06-07"),
        *("2027-13-45", "2001-12-14t21:59:43.10-05:00", "=", "<<", "nUll", "None", "1:2:3", "+46", "åäö", "😀"),
    ],
)
def test_a_word_stays_the_text_that_was_written(word: str) -> None:
    assert parse_yaml(f"a: {word}\nb: [{word}]").value == {"a": word, "b": [word]}


def test_a_key_stays_the_text_that_was_written() -> None:
    assert parse_yaml("NO: a\n1: b\n2023-06-07: c\ntrue: d\n18:00: e\n~: f").value == {
        "NO": "a",
        "1": "b",
        "2023-06-07": "c",
        "true": "d",
        "18:00": "e",
        "~": "f",
    }


@pytest.mark.parametrize("nothing", ["", "~", "null", "Null", "NULL", "# only a comment"])
def test_nothing_may_be_written_in_the_ways_of_yaml(nothing: str) -> None:
    assert parse_yaml(f"a: {nothing}\nb: x").value == {"a": None, "b": "x"}
    assert parse_yaml(nothing).value is None


@pytest.mark.parametrize("word", ["~", "null", ""])
@pytest.mark.parametrize("quote", ["'", '"'])
def test_what_is_quoted_is_text(word: str, quote: str) -> None:
    assert parse_yaml(f"a: {quote}{word}{quote}").value == {"a": word}


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("|\n  en\n  två\n", "en\ntvå\n"),
        ("|-\n  en\n  två\n", "en\ntvå"),
        (">\n  en\n  två\n", "en två\n"),
        ("en\n  två\n", "en två"),
        ('"en\\ntvå"', "en\ntvå"),
        ("'it''s'", "it's"),
        ("!!str 12", "12"),
    ],
)
def test_text_over_several_lines_and_with_escapes_is_read(written: str, value: str) -> None:
    assert parse_yaml(f"a: {written}").value == {"a": value}
    assert parse_yaml(f"a: {written}".replace("\n", "\r\n")).value == {"a": value}


def test_an_alias_stands_for_what_it_points_to() -> None:
    assert parse_yaml("a: &x [1, 2]\nb: *x").value == {"a": ["1", "2"], "b": ["1", "2"]}


TEXTS = st.text(st.sampled_from("aåäö😀é€ '\"#:-"), max_size=8)
VALUES: st.SearchStrategy[Any] = st.recursive(
    TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS.map(str.strip), inner, max_size=3),
    max_leaves=8,
)


@settings(deadline=None)
@given(VALUES, st.sampled_from([True, False, None]), st.booleans(), st.sampled_from(["\n", "\r\n"]))
def test_whatever_is_written_by_yaml_is_read_and_stands_where_it_is_said_to(
    value: Any, flow: bool | None, plain_unicode: bool, end: str
) -> None:
    text = yaml.safe_dump(value, default_flow_style=flow, allow_unicode=plain_unicode, line_break=end)
    parsed = parse_yaml(text)
    assert parsed.value == value
    lines = text.splitlines(keepends=True)
    for path, place in [*parsed.values.items(), *parsed.keys.items()]:
        assert place.start == sum(map(len, lines[: place.line - 1])) + place.column - 1, path
        assert place.start <= place.end <= len(text)
    for path, place in parsed.keys.items():
        assert yaml.safe_load(cut(text, place)) == path[-1]


@pytest.mark.parametrize("before", ["", "# å ä ö 😀\n", "å: 😀😀\n", "'😀': {å: ö}\n", "\ufeff", "\ufeff# ö\n"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_place_counts_characters_whatever_stands_before_it(before: str, end: str) -> None:
    text = f"{before}a:\n  ö😀: 'värde'  # å\n  c: [x, yå]\n".replace("\n", end)
    parsed = parse_yaml(text)
    assert cut(text, parsed.keys[("a", "ö😀")]) == "ö😀"
    assert cut(text, parsed.values[("a", "ö😀")]) == "'värde'"
    assert cut(text, parsed.values[("a", "c")]) == "[x, yå]"
    assert cut(text, parsed.values[("a", "c", 1)]) == "yå"


def test_a_place_is_a_line_and_a_column_from_one() -> None:
    parsed = parse_yaml("a: 1\nb:\n  c: [x, {d: y}]\n")
    assert (parsed.values[("b", "c", 1, "d")].line, parsed.values[("b", "c", 1, "d")].column) == (3, 14)
    assert (parsed.keys[("b", "c")].line, parsed.keys[("b", "c")].column) == (3, 3)
    assert parsed.values[("b", "c")].flow
    assert parsed.values[("b", "c", 1)].flow
    assert not parsed.values[("b",)].flow


def test_the_place_of_what_is_missing_is_that_of_what_is_around_it() -> None:
    parsed = parse_yaml("a:\n  b: x\nc: {}")
    assert parsed.place(("a", "z", 3)) == parsed.values[("a",)]
    assert parsed.place(("a", "b"), key=True) == parsed.keys[("a", "b")]
    assert parsed.place(("a", "b")) == parsed.values[("a", "b")]
    assert parsed.place(("nowhere",)) == parsed.values[()]
    assert parse_yaml("").place(("a",)) is None


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [("a: 1\nb: 2\na: 3", 3, 1), ("x: {å: 1, ö: 2, å: 3}", 1, 17), ("x:\n  - a: 1\n    'a': 2", 3, 5)],
)
def test_a_key_may_stand_only_once(text: str, line: int, column: int) -> None:
    assert fault(text) == ("duplicate_key", line, column)


def test_a_key_that_stands_twice_says_where_it_stood_first() -> None:
    with pytest.raises(YamlFault) as caught:
        parse_yaml("x:\n  a: 1\n  b: 2\n  a: 3")
    assert caught.value.fault.facts == {"value": "a", "first": 2}


@pytest.mark.parametrize(
    "text", ["a: 1\n  b: 2", "a: [1", "a: {b", "a: 'x", "a: b: c", "a: @x", "a: %x", "a: !x!y 1"]
)
def test_a_slip_in_the_syntax_has_its_line_and_column(text: str) -> None:
    code, line, column = fault(text)
    assert code == "yaml_syntax"
    assert line is not None
    assert column is not None


@pytest.mark.parametrize("text", ["a:\n\tb: 1", "a: 1\n\tb: 2", "a:\n  b: 1\n\tc: 2"])
def test_a_tab_cannot_indent(text: str) -> None:
    code, line, _ = fault(text)
    assert code == "yaml_syntax"
    assert line == text.split("\t")[0].count("\n") + 1


@pytest.mark.parametrize(
    ("text", "line", "column"), [("a: 1\nb: \x07x", 2, 4), ("å😀\x00", 1, 3), ("a: \ud800", 1, 4)]
)
def test_a_character_that_no_text_has_is_refused_where_it_stands(text: str, line: int, column: int) -> None:
    assert fault(text) == ("yaml_syntax", line, column)


@pytest.mark.parametrize("text", ["a: 1\n---\nb: 2", "---\n---\na: 1", "a: 1\n---\n"])
def test_two_documents_are_one_too_many(text: str) -> None:
    assert fault(text)[0] == "two_documents"
    assert parse_yaml("%YAML 1.2\n---\na: 1\n...\n").value == {"a": "1"}


@pytest.mark.parametrize("text", ["? [a, b]\n: x", "? {a: b}\n: x", "k: &k x\n*k : y", "{[a]: b}"])
def test_a_key_is_a_text(text: str) -> None:
    assert fault(text)[0] == "key_is_no_text"


@pytest.mark.parametrize("text", ["a: *x", "a: &x [*x]", "a: &x {b: *x}", "a: *x\nb: &x 1"])
def test_an_alias_of_nothing_or_of_itself_is_refused(text: str) -> None:
    assert fault(text)[0] == "unknown_alias"


def test_a_text_that_unfolds_beyond_measure_is_refused_at_once() -> None:
    bomb = "x0: &x0 [a, a, a, a, a, a, a, a, a]\n"
    bomb += "".join(f"x{n + 1}: &x{n + 1} [{', '.join([f'*x{n}'] * 9)}]\n" for n in range(30))
    begun = perf_counter()
    assert fault(bomb)[0] == "too_many_nodes"
    assert perf_counter() - begun < 1


def test_a_text_of_more_parts_than_any_plan_has_is_refused() -> None:
    assert fault("[" + "a," * MOST_NODES + "]")[0] == "too_many_nodes"


@pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ("{a: ", "}")])
def test_a_text_may_nest_so_deep_and_no_deeper(opening: str, closing: str) -> None:
    assert parse_yaml(opening * MOST_DEPTH + "x" + closing * MOST_DEPTH).value
    deeper = MOST_DEPTH + 1
    assert fault(opening * deeper + "x" + closing * deeper)[0] == "too_deep"


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? "])
def test_a_hundred_thousand_brackets_are_refused_at_once(opening: str) -> None:
    begun = perf_counter()
    assert fault(opening * 100_000)[0] in ("too_deep", "yaml_syntax", "key_is_no_text")
    assert perf_counter() - begun < 2


@settings(deadline=None, max_examples=200)
@given(st.text(st.sampled_from("ab:-?[]{},&*!|>'\"%@`# \n\t\r~.😀\ufeff\x85\x07"), max_size=30))
def test_any_text_at_all_is_read_or_refused_as_a_fault(text: str) -> None:
    with suppress(YamlFault):
        parse_yaml(text)
