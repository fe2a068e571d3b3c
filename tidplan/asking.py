"""The doubts of a document asked one by one in a terminal, each answer kept as soon as it is given."""

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from plans.reading.answering import answer_of
from plans.reading.answers import write_answers
from plans.reading.document import Document
from plans.reading.read import read_document
from plans.reading.reading import Doubt, Reading
from reports.languages import words
from reports.reading.asking import kind_typed, prompt_lines, wrong_answer
from reports.reading.doubts import place_text, question_text

QUIT, LATER = "q", "?"


def asked(
    document: Document, name: str | None, reading: Reading, given: Mapping[str, str], kept: Path, language: str
) -> Reading:
    """The document as it is read with the answers that are given now; a doubt may be left for later.

    New doubts that an answer brings about are asked too. Every answer is in the file `kept` before the next
    question. Where the input ends, or somebody quits, the rest is left.
    """
    answers, said = dict(given), {}
    later: set[str] = set()
    for_all = words(language).reading.said
    while pending := [doubt for doubt in reading.doubts if doubt.key not in later]:
        if later:
            print("\n" + for_all["more questions"].format(len(pending)), file=sys.stderr)
        for n, doubt in enumerate(pending, 1):
            answer = _answer(doubt, reading, f"{n}/{len(pending)}", language)
            if answer == QUIT:
                later |= {one.key for one in reading.doubts}
                break
            later.add(doubt.key)
            if answer is not None:
                answers[doubt.key] = answer
                said[doubt.key] = f"{place_text(doubt.place, language)}: {question_text(doubt, language)}"
                write_answers(kept, answers, said, for_all["answers head"].format(document=name or "–"))
        reading = read_document(document, name, answers=answers)
    return reading


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
