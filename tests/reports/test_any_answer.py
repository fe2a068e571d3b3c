"""Whatever the plan and the answer: they can be told in both languages, without a trace of the program."""

import re
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from plans.files import parse_plan
from plans.plan import Plan
from reports import contract
from reports.comparing import comparison_text
from reports.frames import comparison_frame, days_frame, windows_frame
from reports.whatif import whatif_text
from reports.why import why_text
from reports.windows import days_text, windows_text
from tests.reports import strategies as any_of
from tests.strategies import fewer, plans

FILE = parse_plan("title: T\nactivities: {a: {title: A, date: 2023-06-07}}\n")
LANGUAGES = st.sampled_from(["sv", "en"])
LEAKS = re.compile(r"\bNone\b(?! is)|Requirement\(|Severity\.|datetime|Lag\(|Point\(|\{\w+\}")

LARGE = settings(fewer, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def assert_told(text: str, width: int | None = None) -> None:
    """Said without a trace of the program, and without endless lines."""
    assert text.endswith("\n")
    assert not LEAKS.search(text), text
    assert width is None or all(len(line) <= width for line in text.splitlines()), text


@LARGE
@given(plans(max_activities=5), st.data(), LANGUAGES)
def test_any_what_if_can_be_told(plan: Plan, data: Any, language: str) -> None:
    found = data.draw(any_of.whatifs(plan))
    assert_told(whatif_text(FILE, found, language, 90), 90)
    printed = contract.whatif_out(found, language)
    assert contract.WhatIfOut.model_validate_json(printed.model_dump_json()) == printed


@LARGE
@given(plans(max_activities=5), st.data(), LANGUAGES)
def test_any_windows_and_days_can_be_told(plan: Plan, data: Any, language: str) -> None:
    windows, days = data.draw(any_of.windows(plan)), data.draw(any_of.day_costs(plan))
    window = windows[0]
    assert_told(windows_text(plan, windows, language, 90), 90)
    assert_told(days_text(plan, window.activity, days, language, 90), 90)
    why = data.draw(any_of.whys(plan, window))
    assert_told(why_text(plan, why, language, 90), 90)
    assert len(windows_frame(plan, windows)) == len(windows)
    assert len(days_frame(days)) == len(days)
    contract.windows_out(windows).model_dump_json()
    contract.days_out(plan, window.activity, days, language).model_dump_json()
    contract.why_out(plan, why, language).model_dump_json()


@LARGE
@given(plans(max_activities=5), st.data(), LANGUAGES)
def test_any_comparison_can_be_told(plan: Plan, data: Any, language: str) -> None:
    comparison = data.draw(any_of.comparisons(plan))
    assert_told(comparison_text(comparison, language, 90), 90)
    assert len(comparison_frame(comparison)) == len(comparison.compared) * len(plan.activities)
    printed = contract.compare_out(comparison, language)
    assert contract.CompareOut.model_validate_json(printed.model_dump_json()) == printed
