"""The doubts of a document asked one by one in a terminal, each answer kept as soon as it is given."""

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from plans.reading.answering import answer_of
from plans.reading.answers import write_answers
from plans.reading.document import Document
from plans.reading.read import read_document
from plans.reading.reading import About, Doubt, Reading
from reports.languages import words
from reports.reading.asking import kind_typed, prompt_lines, wrong_answer
from reports.reading.doubts import place_text, question_text

QUIT, LATER = "q", "?"


def asked(
    document: Document, name: str | None, reading: Reading, given: Mapping[str, str], kept: Path, language: str
) -> Reading:
    """The document as it is read with the answers that are given now; a doubt may be left for later.

    A year may tell the years of other dates, and is made use of before the next question. New doubts that an
    answer brings about are asked too. Every answer is in the file `kept` before the next question. Where the input
    ends, or somebody quits, the rest is left.
    """
    answers, said = dict(given), {}
    done: set[str] = set()
    head = words(language).reading.said["answers head"]
    while pending := [doubt for doubt in reading.doubts if doubt.key not in done]:
        doubt, number = pending[0], f"{len(done) + 1}/{len(done) + len(pending)}"
        answer = _answer(doubt, reading, number, language)
        if answer == QUIT:
            break
        done.add(doubt.key)
        if answer is not None:
            answers[doubt.key] = answer
            said[doubt.key] = f"{place_text(doubt.place, language)}: {question_text(doubt, language)}"
            write_answers(kept, answers, said, head.format(document=name or "–"))
        if len(pending) == 1 or (answer is not None and doubt.about is About.YEAR):
            reading = read_document(document, name, answers=answers)
    return read_document(document, name, answers=answers)


def _answer(doubt: Doubt, reading: Reading, number: str, language: str) -> str | None:
    """The answer, QUIT, or None to leave it for later."""
    for line in prompt_lines(doubt, reading.bodies, number, language):
        print(line, file=sys.stderr)
    for typed in _typed():
        if typed in (QUIT, LATER):
            return QUIT if typed == QUIT else None
        if not typed:
            return doubt.taken
        answer = answer_of(doubt, kind_typed(doubt, typed, language), reading.bodies)
        if answer is not None:
            return answer
        print(wrong_answer(doubt, typed, reading.bodies, language), file=sys.stderr)
    return QUIT


def _typed() -> Iterator[str]:
    """What is typed, a line at a time."""
    while True:
        print("> ", end="", file=sys.stderr, flush=True)
        line = sys.stdin.readline()
        if not line:
            print(file=sys.stderr)
            return
        yield line.strip()
