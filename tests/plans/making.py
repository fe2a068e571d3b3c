"""Small plans for the tests of this folder."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import strategies as st
from pydantic import ValidationError
from pydantic_core import PydanticCustomError

from plans.faults import Fault, KeyPath, PlanError, Problem
from plans.files import parse_plan, read_plan
from plans.plan import Plan
from plans.when import When, parse_when

BODIES: dict[str, Any] = {
    "KF": {"name": "Kommunfullmäktige", "kind": "council", "at": "18:00"},
    "KS": {"name": "Kommunstyrelsen", "kind": "board", "at": "13:00"},
    "KSO": {"name": "Ordföranden", "kind": "person", "part_of": ["KS"]},
    "EKO": {"name": "Ekonomi", "kind": "office"},
}

ACTIVITIES: dict[str, Any] = {
    "ks": {"title": "Budget KS", "kind": "decision", "date": "2023-06-07", "bodies": ["KS"]},
    "kf": {"title": "Budget KF", "kind": "decision", "date": "2023-06-19", "bodies": ["KF"]},
}

DAYS = st.dates(date(1990, 1, 1), date(2040, 12, 31))


def day(text: str) -> date:
    return date.fromisoformat(text)


def when(text: str) -> When:
    return parse_when(text)


def plan_of(**parts: Any) -> Plan:
    """A sound plan of two decisions, with the parts given instead of its own."""
    whole = {"title": "Mål och budget", "bodies": BODIES, "activities": ACTIVITIES} | parts
    return Plan.model_validate(whole)


def plan_with(key: str = "ks", /, **parts: Any) -> Plan:
    """The plan with something else said of one activity."""
    return plan_of(activities=ACTIVITIES | {key: ACTIVITIES[key] | parts})


def faults_of(**parts: Any) -> list[Fault]:
    """What the plan's links find wrong with it."""
    with pytest.raises(ValidationError) as caught:
        plan_of(**parts)
    (error,) = caught.value.errors()
    assert error["type"] == "links", error
    faults: list[Fault] = error["ctx"]["faults"]
    return faults


def faults_with(key: str = "ks", /, **parts: Any) -> list[Fault]:
    """The same with something else said of one activity."""
    return faults_of(activities=ACTIVITIES | {key: ACTIVITIES[key] | parts})


def fault_of(**parts: Any) -> tuple[str, KeyPath]:
    """The code and path of the one thing that is wrong."""
    (fault,) = faults_of(**parts)
    return fault.code, fault.path


def fault_with(key: str = "ks", /, **parts: Any) -> tuple[str, KeyPath]:
    """The same with something else said of one activity."""
    (fault,) = faults_with(key, **parts)
    return fault.code, fault.path


def code_of(reader: Any, text: object) -> str:
    """The code of the error with which a reader refuses the text."""
    with pytest.raises(PydanticCustomError) as caught:
        reader(text)
    return caught.value.type


def problems_of(source: str | Path) -> list[Problem]:
    """What is wrong with a plan's text, or with the file at a path."""
    with pytest.raises(PlanError) as caught:
        read_plan(source) if isinstance(source, Path) else parse_plan(source)
    return caught.value.problems


def problem_of(source: str | Path) -> tuple[str, str]:
    """The place and code of the one thing that is wrong."""
    (problem,) = problems_of(source)
    return problem.place, problem.fault.code
