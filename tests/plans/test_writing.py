"""A plan written is the same plan when read, whatever its texts are and whatever is said about them."""

from hypothesis import given
from hypothesis import strategies as st

from plans.files import parse_plan
from plans.plan import Plan
from plans.writing import Comments, plan_text
from tests.plans.making import day
from tests.strategies import plans

_TRAPS = [
    "null",
    "~",
    "NO",
    "12:30",
    "2023-06-07",
    "- a",
    "a: b",
    "#",
    "'",
    '"',
    "{a}",
    "[b",
    "å, ä",
    "a\nb",
    "a\u2028b",
    "x" * 1100,
    "!x",
    "&a",
    "*a",
    "%",
    "@",
    "?",
]
texts = st.sampled_from(_TRAPS) | st.text(st.characters(exclude_categories=["Cs", "Cn"]), min_size=1).filter(
    str.strip
)


@given(plans())
def test_a_plan_written_is_the_same_plan(plan: Plan) -> None:
    assert parse_plan(plan_text(plan)).plan == plan


@given(texts, texts, texts)
def test_any_text_can_be_written(title: str, column: str, cell: str) -> None:
    plan = Plan.model_validate(
        {
            "title": title,
            "notes": [cell, title],
            "table": {"columns": [column.strip(), "x"], "date": "x", "title": "x"},
            "bodies": {"KS": {"name": title, "note": cell}},
            "activities": {"a": {"title": title, "columns": {column.strip(): cell, "x": None}}},
            "phases": {"p": {"name": cell, "days": "2023-01-01..2023-02-01"}},
        }
    )
    assert parse_plan(plan_text(plan)).plan == plan


@given(plans(), st.lists(st.text(), max_size=3))
def test_comments_are_no_part_of_the_plan(plan: Plan, said: list[str]) -> None:
    key = next(iter(plan.activities))
    comments: Comments = {(): said, ("activities", key): said, ("activities",): said, ("bodies",): said}
    assert parse_plan(plan_text(plan, comments)).plan == plan


def test_what_is_said_stands_above_what_it_is_said_of() -> None:
    plan = Plan.model_validate(
        {"title": "Mål", "activities": {"ks": {"title": "KS", "date": "2023-06-07"}, "kf": {"title": "KF"}}}
    )
    assert plan.schedule["ks"].start == day("2023-06-07")
    assert plan_text(plan, {(): ["Överst."], ("activities", "kf"): ["Vilken dag?", ""]}) == (
        "# Överst.\n\nformat: 1\ntitle: Mål\n\nactivities:\n\n"
        "  ks:\n    title: KS\n    kind: meeting\n    date: 2023-06-07\n\n"
        "  # Vilken dag?\n  #\n  kf:\n    title: KF\n    kind: meeting\n"
    )


def test_a_long_remark_is_broken_into_lines() -> None:
    plan = Plan.model_validate({"title": "Mål", "activities": {"ks": {"title": "KS"}}})
    lines = plan_text(plan, {("activities", "ks"): ["ord " * 60]}).splitlines()
    remark = [line for line in lines if line.lstrip().startswith("#")]
    assert len(remark) > 1
    assert all(len(line) <= 110 for line in remark)
