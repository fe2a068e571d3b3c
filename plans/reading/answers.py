"""Answers to the doubts of a document, kept in a file so that nobody is asked twice."""

from collections.abc import Mapping
from pathlib import Path

from plans.atomic import write_text
from plans.filesort import FileSort
from plans.model import Model
from plans.parsing import parse_as, text_of
from plans.writing import one_line, remark

ANSWERS_FILE = FileSort(
    "answers", empty="no_answers", other="no_answers", own="answers", foreign="activities", mistaken="no_answers"
)
_ENDING = ".svar.yaml"


class Answers(Model):
    """The answers by the keys of their doubts."""

    format: int = 1
    answers: dict[str, str] = {}


def beside(path: Path) -> Path:
    """Where the answers are kept that belong to a plan file, or to a document without one."""
    return path.with_name(f"{path.stem}{_ENDING}")


def read_answers(path: Path) -> dict[str, str]:
    """The answers in the file; none if there is no such file. Raises PlanError for anything else in it."""
    if not path.exists():
        return {}
    found, _ = parse_as(Answers, text_of(path), path, ANSWERS_FILE)
    return found.answers


def write_answers(path: Path, answers: Mapping[str, str], said: Mapping[str, str], head: str) -> None:
    """Write the answers, what is said of each above it; the file is written whole or not at all."""
    lines = [*remark(head, ""), "", "format: 1", "answers:" if answers else "answers: {}"]
    for key, answer in answers.items():
        lines += remark(said[key], "  ") if key in said else []
        lines.append(f"  {one_line(key)}: {one_line(answer)}")
    write_text(path, "\n".join(lines) + "\n")
