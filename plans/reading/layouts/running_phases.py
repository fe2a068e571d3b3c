"""Phases of the process in a text: "Fas 1 – Förutsättningar (januari–mars)" over what happens in it."""

import re
from collections.abc import Sequence

from plans.reading.dates.find import find_dates
from plans.reading.dates.written import Written
from plans.reading.document import Paragraph, Place
from plans.reading.layouts.part import RawPhase

_NAMED = re.compile(
    r"\W*(?:\d{1,2}(?:\.\d{1,2})*\.?\s+)?(?P<name>(?:Fas|FAS|Etapp|ETAPP|Steg|STEG|Skede|Period)\b.*)"
)
_EDGE = " \t:;,.–—-("
_LONGEST = 90


def names_phase(text: str) -> bool:
    """Whether a line begins with the name of a phase."""
    return _NAMED.match(text) is not None


def days_of_phase(heading: str) -> Written | None:
    """When the phase is that a heading names."""
    phase = phase_of(Paragraph(Place(0), heading), find_dates(heading))
    return None if phase is None else phase.written


def phase_of(line: Paragraph, dates: Sequence[Written]) -> RawPhase | None:
    """The phase that a line names with its months, weeks or days, and with no words behind them.

    A phase lasts: what happens on a day is an activity ("Steg 3. Ramar. KS beslutar om ramar den 13 april").
    """
    text = line.text.strip()
    named = _NAMED.match(line.text)
    if named is None or len(dates) != 1 or len(text) > _LONGEST or line.text[dates[0].end :].strip(" ):."):
        return None
    if dates[0].first.day is not None and dates[0].last is None:
        return None
    name = line.text[named.start("name") : dates[0].start].strip(_EDGE)
    return RawPhase(line.place, name, dates[0]) if any(map(str.isalnum, name.partition(" ")[2])) else None
