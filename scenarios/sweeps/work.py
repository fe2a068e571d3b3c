"""What a worker does: it keeps the plans it has read, and answers a chunk of questions, each with a row."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from plans.plan import Plan
from scenarios.changes import Change
from scenarios.sweeps.question import Question, Source
from scenarios.sweeps.row import Answered, Row, error_row, row_of

Ask = Callable[[Plan, tuple[Change, ...]], Answered]
"""Answers one question; a function at the top of a module, so that it can be sent to another process."""

Tell = Callable[[Exception], str]
"""Says on one line why a question has no answer; sent like `Ask`."""


def say(error: Exception) -> str:
    """The error as Python says it."""
    return f"{type(error).__name__}: {error}"


@dataclass(frozen=True)
class Work:
    """What is done with each question."""

    ask: Ask
    tell: Tell = say


def answer_all(work: Work, questions: tuple[Question, ...]) -> list[Row]:
    """A row for each question, in order. An error in one becomes its row; the others are answered."""
    return [_answer(work, question) for question in questions]


def _answer(work: Work, question: Question) -> Row:
    began = time.perf_counter()
    try:
        answered = work.ask(_plan(question.source), question.changes)
        return row_of(question, answered, time.perf_counter() - began)
    except Exception as error:
        return error_row(question, work.tell(error), time.perf_counter() - began)


@lru_cache(maxsize=4)
def _plan(source: Source) -> Plan:
    """The same object for the same text, so that what is prepared for a plan is prepared once a process."""
    return source.plan()
