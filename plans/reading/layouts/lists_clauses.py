"""Items of a decision that each list a body's days: "att socialnämnden sammanträder klockan 9 följande datum:"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from plans.reading.bodies.legend import Legend
from plans.reading.dates.find import find_dates
from plans.reading.document import Paragraph
from plans.reading.layouts.lists_decided import decided_days
from plans.reading.layouts.lists_lines import Kind, Line
from plans.reading.layouts.lists_names import is_name
from plans.reading.letters import capital

_HEAD = re.compile(
    r"att\s+(?P<whose>[^\d:]+?)(?:\s+under)?(?:\s+(?:år(?:et)?\s+)?(?P<year>20\d\d))?"
    r"\s+(?:sammanträder|har\s+(?:\w+\s+)?(?:sammanträden|möten))(?:\s+(?:under\s+)?(?:år(?:et)?\s+)?(?P<later>20\d\d))?"
    r"(?P<time>\s+(?:klockan|kl\.?)\s+[\d.:]+)?\s+(?:på\s+)?följande\s+(?:datum|dagar|tider):?",
    re.IGNORECASE,
)
_MOST_LINES = 2


def with_clauses(lines: Sequence[Paragraph], legend: Legend) -> list[Paragraph]:
    """The lines, those of each such item's opening as the heading that it is of the days below it.

    A break may have cut it; what is behind the break is left empty. What somebody decides of meetings is put as
    whose they are.
    """
    return list(_headed(lines, legend))


def heads_days(line: Line) -> Line:
    """An item's opening as the heading that it is; `known` only if most of its words are a known name."""
    return replace(
        line, kind=Kind.HEADING, label=replace(line.label, known=line.label.known and is_name(line.label))
    )


def _headed(lines: Sequence[Paragraph], legend: Legend) -> Iterator[Paragraph]:
    n = 0
    while n < len(lines):
        count, head = _clause(lines[n : n + _MOST_LINES])
        decided = None if count else decided_days(lines[n].text, legend)
        if decided is not None and decided.decides:
            count, head = 1, f"{decided.head}{lines[n].text[decided.end :]}"
        yield replace(lines[n], text=head) if count else lines[n]
        yield from (replace(line, text="") for line in lines[n + 1 : n + count])
        n += max(count, 1)


def _clause(lines: Sequence[Paragraph]) -> tuple[int, str]:
    """How many lines an item's opening takes, and the heading that it comes to; none where it is no such item."""
    for count in range(1, len(lines) + 1):
        text = " ".join(line.text.strip() for line in lines[:count])
        found = _HEAD.fullmatch(text)
        if found is not None and not find_dates(found["whose"]):
            year = found["year"] or found["later"] or ""
            return count, " ".join(f"{capital(found['whose'])} {year} {found['time'] or ''}".split())
    return 0, ""
