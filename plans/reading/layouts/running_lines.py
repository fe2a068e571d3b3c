"""What lines of a text are as a whole: a month that stands over others, the cells of a table one by one."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from plans.reading.dates.find import find_dates
from plans.reading.dates.rest import rest
from plans.reading.dates.written import Partial, Written
from plans.reading.document import Paragraph
from plans.reading.kinds import kind_of
from plans.reading.layouts.calendar_hours import without_hours
from plans.reading.layouts.called_off import tells_of_none
from plans.reading.layouts.contents import Content, content_of
from plans.reading.layouts.lists_names import PLAIN
from plans.reading.layouts.part import Part
from plans.reading.layouts.running_words import Head
from plans.reading.numbering import number_before

_CELLS = (Content.NUMBER, Content.MONTH, Content.TIME)
_MANY_CELLS = 0.3


def is_of_cells(part: Part) -> bool:
    """Whether many lines are cells of a table, one on each: days, months, hours, with no words.

    A month right over words is no cell but the heading of a year wheel.
    """
    sorts = [_cell(line.text) for line in part.paragraphs if line.text.strip()]
    heads = sum(
        sort is Content.MONTH and below not in _CELLS for sort, below in pairwise((*sorts, Content.NOTHING))
    )
    return sum(sort in _CELLS for sort in sorts) - heads > len(sorts) * _MANY_CELLS


def _cell(text: str) -> Content:
    """What a line holds; a month with words behind it says what happens then: "Februari: KS antar direktiv"."""
    sort = content_of(text)
    says = sort is Content.MONTH and _WORD.search(without_hours(rest(text, find_dates(text, cell=True))))
    return Content.WORDS if says else sort


_WORD = re.compile(r"(?!kl\b)[^\W\d_]{2}", re.IGNORECASE)


def month_of(text: str) -> Written | None:
    """The month (or months, or week) that a heading is, if it is nothing else."""
    dates = find_dates(text, cell=True)
    if len(dates) != 1 or rest(text, dates) or dates[0].first.day is not None:
        return None
    return dates[0] if dates[0].first.month or dates[0].first.week else None


def unnumbered(line: Paragraph) -> Paragraph:
    """A month that is the head of a numbered chapter, without its number: "1. JANUARI"."""
    number = _NUMBER.match(line.text)
    words = line.text[number.end() :] if number is not None else ""
    return replace(line, text=words) if words and month_of(words) is not None else line


_NUMBER = re.compile(r"\s*\d{1,2}[.)]\s+(?=[^\W\d])")


def is_week(text: str) -> bool:
    """Whether a line is a week by that name and nothing else: "Vecka 38"."""
    month = month_of(text) if len(text) <= _LONGEST_WEEK and text[:1].lower() == "v" else None
    return month is not None and month.first.week is not None and month.last is None


_LONGEST_WEEK = 20


def is_in_month(text: str, *, is_heading: bool) -> bool:
    """Whether a line happens in the month over it: any words under a heading, else those that say what happens."""
    return (
        any(map(str.isalnum, text))
        and not text.endswith(":")
        and not tells_of_none(text)
        and (is_heading or _says_what(text))
    )


def _says_what(text: str) -> bool:
    return is_all_month(text) or kind_of(text).sure


def is_year_wheel(texts: Sequence[str]) -> bool:
    """Whether months stand alone on their lines, and most of what is under them says that something happens."""
    months = [n for n, text in enumerate(texts) if month_of(text) is not None]
    under = [text for text in texts[months[0] + 1 :] if text.strip() and not find_dates(text)] if months else []
    return len(months) >= _WHEEL and sum(map(_says_what, under)) * 2 > len(under)


def is_wheel_by_name(headings: Sequence[str], texts: Sequence[str]) -> bool:
    """Whether a heading says that it is a wheel, and months stand alone on their lines, in their order."""
    months = [month.first.month or 0 for text in texts if (month := month_of(text)) is not None]
    turns = sum(after <= before for before, after in pairwise(months))
    return len(months) >= _WHEEL and turns <= 1 and names_wheel(headings)


def names_wheel(headings: Sequence[str]) -> bool:
    """Whether a heading says that what stands below goes around the year."""
    return any(map(_NAMES_WHEEL.search, headings))


_NAMES_WHEEL = re.compile(r"\bårs(?:hjul|cykel|klocka|kalender|planering)", re.IGNORECASE)
_WHEEL = 3
"""So many months over words are a year wheel."""


def is_sentence(text: str) -> bool:
    """Whether a line is a whole sentence, from its capital to its full stop."""
    return _SENTENCE.match(text) is not None


_SENTENCE = re.compile(r"\s*[A-ZÅÄÖ](?:\S+\s+){3,}.*[^\W\d]{2}\.\s*$", re.DOTALL)


def is_item(line: Paragraph) -> bool:
    """Whether a line is one of a list, by its bullet or its number."""
    return line.bullet or number_before(line.text) > 0


def with_subject(line: Paragraph, whose: str) -> Paragraph:
    """An item that goes on with the name over it, as the sentence they are: "KF", "fastställer budget 15/6"."""
    is_predicate = (
        whose and line.bullet and _PREDICATE.match(line.text) is not None and bool(find_dates(line.text))
    )
    return replace(line, text=f"{whose.strip(' :')} {line.text.strip()}") if is_predicate else line


_PREDICATE = re.compile(r"\s*[a-zåäö]{3,}(?:r|s)\s")


def is_all_month(text: str) -> bool:
    """Whether a line begins by saying that it happens all through the month over it."""
    return _ALL_MONTH.match(text) is not None


_ALL_MONTH = re.compile(r"\W*hela månaden\b", re.IGNORECASE)


def year_of(dates: Sequence[Written]) -> int | None:
    """The year that a line is, and nothing else: it stands over what follows."""
    first = dates[0].first if len(dates) == 1 and dates[0].last is None else Partial()
    return first.year if first.month is None and first.week is None else None


def is_period(text: str, dates: Sequence[Written]) -> bool:
    """Whether a line is a month, a year or the like and nothing else: it stands over others."""
    return not rest(text, dates) and all(date.first.day is None and date.first.week is None for date in dates)


def is_over_others(text: str, head: Head | None, titles: Sequence[str]) -> bool:
    """Whether a head of months or years tells when others are: the title, or one without words of its own."""
    if head is None or head.words or any(one.written.first.day or one.written.first.week for one in head.dates):
        return False
    named = any(PLAIN.fullmatch(f" {one.label} {one.note}") is None for one in head.dates)
    return not named or " ".join(text.split()) in titles
