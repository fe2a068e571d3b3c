"""Lines that begin with a month and then say a day, or bodies with their days: "Juni 21", "Juni KS 13, KF 25"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from plans.reading.bodies.legend import Legend
from plans.reading.dates.grammar.words import FULL_MONTHS, MONTHS
from plans.reading.document import Document, Paragraph, with_texts
from plans.reading.layouts.calendar_label import label_of

_FEWEST = 2
_FEWEST_NUMBERS = 3
_HOURS, _LAST_DAY = 24, 31
_MONTH = re.compile(rf"\s*({'|'.join(sorted(FULL_MONTHS))})\b\.?(?:\s+((?:19|20)\d\d))?[\s:–-]+", re.IGNORECASE)
_DAY = r"\d{1,2}(?![\d.:/]|\s*[-–]\s*\d)"
_BESIDE = r"(?:\s*(?:kl(?:ockan)?\.?\s*\d[\d.:]*(?:\s*[–-]\s*\d[\d.:]*)?|\([^()\d]*\)))*"
_BODY = re.compile(
    rf"([^\W\d][^\d,;]*?)\s+(?:den\s+)?({_DAY}(?:\s*(?:,|och|&)\s*{_DAY})*)({_BESIDE})\s*"
    r"(?:[,;.]\s*|$|(?:och\s+)?(?=[^\W\d]))"
)
"""A body, its days, and the time or the remark behind them."""
_NUMBER = re.compile(r"\d+")
_OF_MONTH = re.compile(
    rf"(?P<before>\W*)(?P<month>{'|'.join(sorted(FULL_MONTHS))})\s+(?P<days>\d{{1,2}}(?:\s?[-–]\s?\d{{1,2}})?"
    r"(?:\s*(?:,|och)\s*\d{1,2}(?![\d.:/]))*)"
    r"(?=\s*$|\s*[,(](?!\s*\d)|\s+[-–]\s)",
    re.IGNORECASE,
)
"""A month, its days, and a sign or nothing behind them: "Juni 10–11, planeringsdagar", "Oktober 8, 29"."""
_NAME = "|".join(sorted(MONTHS, key=len, reverse=True))
_NUMBERS = rf"\d{{1,2}}(?!\d|[.:/]\d)(?:(?:,|\s+och)\s+\d{{1,2}}(?!\d|[.:/]\d|\s+(?:{_NAME})\b))*"
_IN_RUN = re.compile(rf"({_NAME})\.?\s+({_NUMBERS})", re.IGNORECASE)
_RUN = re.compile(
    rf"(?<!\w)(?<!\d\s)(?:{_NAME})\.?\s+{_NUMBERS}"
    rf"(?:(?:\s+\([^()\d]*\))?(?:[,;]|\s+och|\s+samt)\s+(?:{_NAME})\.?\s+{_NUMBERS}){{2,}}",
    re.IGNORECASE,
)
"""Three months or more in a row, each with its days behind it."""


@dataclass(frozen=True)
class _Meeting:
    name: str
    days: str
    beside: str


def with_days_in_months(document: Document, legend: Legend) -> Document:
    """The document with the month behind each day of such lines, where they are several.

    A number alone may be an hour too: there have to be more than hours can be, or three that are not the same.
    """
    told = {one.place: found for one in _paragraphs(document) if (found := _meetings(one.text, legend))}
    numbers = {int(day) for found in told.values() for one in found for day in _NUMBER.findall(one.days)}
    if len(told) < _FEWEST or (len(numbers) < _FEWEST_NUMBERS and max(numbers) <= _HOURS):
        return document
    texts = {one.place: one.text for one in _paragraphs(document)}
    return with_texts(document, {place: _with_month(texts[place], found) for place, found in told.items()})


def with_days_first(document: Document) -> Document:
    """The document with the day before its month on each line that begins with a month and a day, if several do.

    Such numbers are days where the months follow on one another and the numbers can be no hours. So are those in
    a row, "jan 16, feb 13, mar 13".
    """
    document = with_texts(document, {one.place: _RUN.sub(_each_turned, one.text) for one in _paragraphs(document)})
    told = {one.place: found for one in _paragraphs(document) if (found := _OF_MONTH.match(one.text)) is not None}
    months = [MONTHS[found["month"].lower()] for found in told.values()]
    numbers = [int(number) for found in told.values() for number in _NUMBER.findall(found["days"])]
    if len(told) < _FEWEST_NUMBERS or months != sorted(months) or not _HOURS < max(numbers) <= _LAST_DAY:
        return document
    return with_texts(document, {place: _turned(found) for place, found in told.items()})


def _each_turned(run: re.Match[str]) -> str:
    """The days of a row each before its month; the row as it is where its months do not follow on one another."""
    found = list(_IN_RUN.finditer(run[0]))
    months = [MONTHS[one[1].lower()] for one in found]
    days = [int(day) for one in found for day in _NUMBER.findall(one[2])]
    if months != sorted(months) or not all(1 <= day <= _LAST_DAY for day in days) or len(set(days)) == 1:
        return run[0]
    return _IN_RUN.sub(lambda one: ", ".join(f"{day} {one[1].lower()}" for day in _NUMBER.findall(one[2])), run[0])


def _turned(found: re.Match[str]) -> str:
    return f"{found['before']}{found['days']} {found['month'].lower()}{found.string[found.end() :]}"


def _paragraphs(document: Document) -> Iterator[Paragraph]:
    return (block for block in document.blocks if isinstance(block, Paragraph))


def _with_month(text: str, meetings: Sequence[_Meeting]) -> str:
    month = _MONTH.match(text)
    of = " ".join(filter(None, month.groups())) if month is not None else ""
    return ", ".join(f"{one.name} {one.days} {of}{one.beside}" for one in meetings)


def _meetings(text: str, legend: Legend) -> list[_Meeting]:
    """The bodies of a line that begins with a month, with their days; none where it says more than those."""
    month, found = _MONTH.match(text), list[_Meeting]()
    at = month.end() if month is not None else len(text)
    while at < len(text.rstrip()):
        hit = _BODY.match(text.rstrip(), at)
        if hit is None or not is_who_meets(hit[1], legend) or not _are_days(hit[2]):
            return []
        found.append(_Meeting(hit[1].strip(), hit[2], hit[3]))
        at = hit.end()
    return found


def is_who_meets(words: str, legend: Legend) -> bool:
    """Whether words are the name of one body that meets, or what any of a sort is called: "nämnd"."""
    label = label_of(words, legend)
    return label.meets and (label.general or (label.known and len(label.bodies) == 1))


def _are_days(text: str) -> bool:
    return all(1 <= int(day) <= _LAST_DAY for day in _NUMBER.findall(text))
