"""Values in a plan file's text are changed, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plans.editing import with_edits
from plans.faults import KeyPath, PlanError
from plans.files import parse_plan
from plans.writing import plan_text
from tests.plans.test_writing import texts

TEXT = """\
title: 'Budget 2024'  # the title
notes:
  - >-
    Not for 2024,
    but for 2025.
absences:
  - {body: KS, days: 2023-06-01..2023-06-09}
  # away
bodies: {KS: {name: KS}}
activities:
  a: {title: A 2024, date: &d 2023-06-07, columns: {}}
  b:
    title: B  # as A
    date: *d
    note: |
      Two
      lines 2024
"""


def edited(text: str, **edits: str | None) -> str:
    paths = {tuple(int(p) if p.isdigit() else p for p in path.split("__")): new for path, new in edits.items()}
    return with_edits(parse_plan(text), paths)


def test_comments_quotes_and_line_breaks_stay() -> None:
    new = edited(TEXT, title="Budget 2025", notes__0="Not for 2025, but for 2026.", activities__a__title="A 2025")
    assert "title: 'Budget 2025'  # the title" in new
    assert "    Not for 2025,\n    but for 2026.\n" in new
    assert "a: {title: A 2025, date: &d" in new
    assert new.replace("2026", "2025").replace("2025", "2024") == TEXT.replace("2025", "2024")


def test_a_list_is_emptied() -> None:
    new = edited(TEXT, absences=None)
    assert "absences: []" in new
    assert not parse_plan(new).plan.absences
    assert "bodies: {KS: {name: KS}}" in new


def test_an_alias_follows_its_anchor_or_gets_a_value_of_its_own() -> None:
    same = edited(TEXT, activities__a__date="2024-06-05", activities__b__date="2024-06-05")
    assert "date: &d 2024-06-05" in same
    assert "date: *d" in same
    other = edited(TEXT, activities__a__date="2024-06-05", activities__b__date="2024-06-06")
    assert "date: &d 2024-06-05" in other
    assert "date: 2024-06-06" in other


def test_what_an_alias_repeats_cannot_be_changed_in_one_place_alone() -> None:
    text = "title: T\nactivities:\n  a: {title: A, source: &s {raw: x}}\n  b: {title: B, source: *s}\n"
    with pytest.raises(PlanError, match="cannot_edit"):
        edited(text, activities__a__source__raw="y")
    assert "&s {raw: y}" in edited(text, activities__a__source__raw="y", activities__b__source__raw="y")


def test_a_text_of_other_words_is_written_anew() -> None:
    new = edited(TEXT, activities__b__note="One: line, #1")
    assert parse_plan(new).plan.activities["b"].note == "One: line, #1"
    assert new.startswith(TEXT[: TEXT.index("    note:")])


@given(texts, texts, st.booleans())
def test_any_text_can_take_the_place_of_any_other(old: str, new: str, twice: bool) -> None:
    plan = parse_plan("title: T\nactivities: {a: {title: A}}\n").plan
    again = plan.model_copy(update={"title": old.strip(), "notes": (old.strip(), "x")})
    file = parse_plan(plan_text(again))
    edits: dict[KeyPath, str | None] = {("title",): new}
    if twice:
        edits["notes", 0] = new
    changed = parse_plan(with_edits(file, edits)).plan
    assert changed.title.strip() == new.strip()
    assert changed.notes[0].strip() == (new if twice else old).strip()
