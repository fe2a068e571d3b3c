"""What the cells of a calendar sheet say: who meets, or a cross, a weekday, a time under who heads the column."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from plans.body import BodyKind
from plans.clock import ALL_DAY, Hours
from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.legend import Legend
from plans.reading.dates.find import find_dates
from plans.reading.dates.grammar.words import SHORT_WEEKDAYS, WEEKDAYS
from plans.reading.dates.rest import rest
from plans.reading.dates.written import Written
from plans.reading.layouts.calendar_days import WEEKDAY_NAMES, day_text
from plans.reading.layouts.calendar_entries import Entry, entries_of
from plans.reading.layouts.calendar_hours import ENDS, hours_alone, hours_of_cell, said_hours, until
from plans.reading.layouts.calendar_label import Label, label_of
from plans.reading.layouts.calendar_sheet import Sheet

WEEKDAY = re.compile(rf"\b({WEEKDAY_NAMES})\b\.?", re.IGNORECASE)
_BEGINS_WEEKDAY = re.compile(rf"(?:^|[,;\n]\s*)({WEEKDAY_NAMES})\b\.?:?\s+", re.IGNORECASE)
_CROSS = re.compile(r"[xX•●✓✔✗]?\s*(\*{0,3})\s*(?:\(([^()]*)\))?")
_APART = re.compile(r"\s*(?:[,;/\n]|\boch\b|\bsamt\b)\s*")
_BESIDE = re.compile(
    r"\W*(?:(?:mötes|start|slut|sammanträdes)?(?:tid\w*|plats\w*|lokal\w*)|start|slut|till|kl(?:ockan|\.)?|klockslag|rum|sal|adress|"
    r"ordförande|sekreterare|ansvarig\w*|handläggare|kontakt\w*|helg\w*|namnsdag\w*)\W*",
    re.IGNORECASE,
)
"""Headings of columns that tell of a day's meetings, and not who meets."""
NOTES = re.compile(r"\W*(?:anm\w*|kommentar\w*|notering\w*|övrigt|obs)\W*", re.IGNORECASE)


def headed(sheet: Sheet, legend: Legend) -> list[int]:
    """The columns that a body heads, and whose cells hold no more than that it meets, and when."""
    return [at for at in sheet.entry_columns() if at not in sheet.days and _is_headed(sheet, at, legend)]


def _is_headed(sheet: Sheet, at: int, legend: Legend) -> bool:
    texts = [text for line in sheet.lines if (text := sheet.view.text(line, at))]
    return bool(texts) and all(under_heading(heading_of(sheet, at), text, legend) for text in texts)


def notes_beside(sheet: Sheet, line: int, at: int) -> tuple[str, ...]:
    """What a column of notes says of the only meetings of a day."""
    if NOTES.fullmatch(heading_of(sheet, at)):
        return ()
    columns = [at for at in sheet.entry_columns() if NOTES.fullmatch(heading_of(sheet, at))]
    beside = [other for other in (*columns, *sheet.beside) if sheet.day_column(other) == sheet.day_column(at)]
    return tuple(text for other in sorted(beside) if (text := sheet.view.text(line, other)))


def entries_at(sheet: Sheet, line: int, at: int, legend: Legend) -> tuple[Entry, ...]:
    """The entries of a cell; none where its column only tells of another's. A time is nobody's meeting."""
    heading, text = heading_of(sheet, at), sheet.view.text(line, at)
    if at in sheet.days:
        day = day_text(text)
        return entries_of(day.rest if day is not None else text, legend)
    if at in sheet.times:
        return (Entry(Label("")),)
    if _BESIDE.fullmatch(heading) or (NOTES.fullmatch(heading) and _is_beside(sheet, line, at)):
        return ()
    return under_heading(heading, text, legend) or entries_of(text, legend)


def _is_beside(sheet: Sheet, line: int, at: int) -> bool:
    """Whether other columns have meetings on the day, of which a note there tells more."""
    heads = [other for other in sheet.entry_columns() if other not in sheet.days and other != at]
    return any(
        sheet.view.text(line, other)
        for other in heads
        if not _BESIDE.fullmatch(heading_of(sheet, other)) and not NOTES.fullmatch(heading_of(sheet, other))
    )


def heading_of(sheet: Sheet, at: int) -> str:
    """What stands over a column."""
    return sheet.view.text(sheet.head, at) if sheet.head >= 0 else ""


def other_day(text: str) -> Written | None:
    """The day of its own, with its month, that is all that a cell holds."""
    dates = find_dates(text, cell=True)
    is_day = len(dates) == 1 and dates[0].first.day is not None and not rest(text, dates)
    return dates[0] if is_day else None


def under_heading(heading: str, text: str, legend: Legend) -> tuple[Entry, ...]:
    """The meeting of the body that heads a column, if the cell holds no more than that it meets, and when."""
    label = label_of(heading, legend)
    if not (label.known and label.bodies and text):
        return ()
    pieces = _APART.split(text)
    if all(WEEKDAY.match(piece) for piece in pieces):
        told = [(piece, hours_alone(WEEKDAY.sub(" ", piece)), WEEKDAY.sub(" ", piece).strip()) for piece in pieces]
        if all(hours is not None or not rest for _, hours, rest in told):
            return tuple(Entry(replace(label, hours=hours or label.hours), piece) for piece, hours, _ in told)
    cross, hours = _CROSS.fullmatch(text), hours_alone(text)
    if cross is None and hours is None:
        return _timed(label, text, legend)
    said = " ".join(filter(None, cross.groups())) if cross is not None else ""
    said = "ev." if said.lower() == "x" else said  # a cross in brackets
    return (Entry(replace(label, hours=hours or label.hours), said),)


def _timed(label: Label, text: str, legend: Legend) -> tuple[Entry, ...]:
    """The meeting at the time that a cell begins with, with words behind that name nobody: "8:30 (heldag)"."""
    said = said_hours(text)
    if not said or said[0].hours == ALL_DAY or any(map(str.isalnum, text[: said[0].start])):
        return ()
    note = text[said[0].end :].strip(" ,.;()")
    if find_bodies(note, legend) or any(one.hours != ALL_DAY for one in said_hours(note)):
        return ()
    return (Entry(replace(label, hours=said[0].hours), note),)


def hours_beside(sheet: Sheet, line: int, at: int) -> Hours | None:
    """The time in a column of times, for the meetings of a cell to the left of it, up to that in one of ends.

    Else the time in the heading of the cell's own column: "Förmiddag kl. 9.00".
    """
    times = list(_times(sheet, line, at))
    first = next((hours for _, hours in times), None)
    second = next((hours for heading, hours in times[1:] if ENDS.match(heading)), None)
    if first is not None:
        return until(first, second)
    over = said_hours(heading_of(sheet, at))
    return over[0].hours if len(over) == 1 else None


def _times(sheet: Sheet, line: int, at: int) -> Iterator[tuple[str, Hours]]:
    for other in sorted((*sheet.entry_columns(), *sheet.times)):
        heading = heading_of(sheet, other)
        is_of_times = other in sheet.times or _BESIDE.fullmatch(heading)
        if sheet.day_column(other) == sheet.day_column(at) and is_of_times:
            hours = hours_of_cell(sheet.view.text(line, other))
            if hours is not None:
                yield heading, hours


def weekday_of(text: str) -> int | None:
    """The weekday that is written, long or short."""
    word = text.strip().lower().strip(".")
    return WEEKDAYS.get(word, SHORT_WEEKDAYS.get(word))


def are_parts(sheet: Sheet, legend: Legend) -> bool:
    """Whether the cells beside a day tell of one activity, what, where and who, and not each of its own.

    They are each of its own where they are the names of those who meet, holidays, or have their own times, and
    where one stands alone that is not the first.
    """
    columns = [at for at in sheet.entry_columns() if at not in sheet.days]
    cells = {at: [text for line in sheet.lines if (text := sheet.view.text(line, at))] for at in columns}
    filled = [at for at in columns if cells[at]]
    if len(sheet.days) > 1 or len(filled) <= 1:
        return False
    said = ([at for at in filled if sheet.view.text(line, at)] for line in sheet.lines)
    if any(len(ats) == 1 and ats != filled[:1] for ats in said):
        return False
    own = {at: sum(_is_of_its_own(text, legend) for text in cells[at]) for at in filled}
    return any(2 * own[at] < len(cells[at]) for at in filled)


def _is_of_its_own(text: str, legend: Legend) -> bool:
    entries = entries_of(text, legend)
    return all(entry.free or entry.label.hours is not None or _gathers(entry.label) for entry in entries)


def _gathers(label: Label) -> bool:
    """Whether a label is of people who meet, and not of those who answer for something."""
    return label.known and label.kind not in (BodyKind.PERSON, BodyKind.OFFICE, BodyKind.PUBLIC)


def by_weekday(text: str) -> list[tuple[str, str]]:
    """The weekdays of a cell with the words behind each, where it begins with one: "må KSAU 8.30, to SN 13"."""
    hits = list(_BEGINS_WEEKDAY.finditer(text))
    if not hits or hits[0].start():
        return []
    ends = [*(hit.start() for hit in hits[1:]), len(text)]
    said = [(hit[1], text[hit.end() : end].strip(" ,;")) for hit, end in zip(hits, ends, strict=True)]
    return said if all(any(map(str.isalpha, words)) for _, words in said) else []


def has_days_beside(sheet: Sheet) -> bool:
    """Whether days stand beside the days, and no headings tell what they are of: the rows are lists of days."""
    texts = [
        sheet.view.text(line, at) for line in sheet.lines for at in sheet.entry_columns() if at not in sheet.days
    ]
    said = [text for text in texts if text]
    return 2 * sum(other_day(text) is not None for text in said) > len(said)


def has_days_across(sheet: Sheet) -> bool:
    """Whether days with months stand side by side, but for other days: they are of who begins the row."""
    bare = [at for at in sheet.days if all(_is_bare(sheet.view.text(line, at)) for line in sheet.lines)]
    return any(_are_days(sheet, range(before + 1, after)) for before, after in pairwise(bare))


def _are_days(sheet: Sheet, columns: range) -> bool:
    """Whether the columns hold days with their months, if anything: "Utskick" between two meetings."""
    texts = [text for line in sheet.lines for at in columns if (text := sheet.view.text(line, at))]
    return all(other_day(text) is not None for text in texts)


def _is_bare(text: str) -> bool:
    day = day_text(text)
    return not text or (day is not None and not day.rest.strip() and day.written.first.month is not None)


def has_steps_alone(sheet: Sheet) -> bool:
    """Whether there are days beside a day, and nobody: the row is of who stands above, and no free day."""
    for line in sheet.lines:
        columns = [at for at in sheet.entry_columns() if at not in sheet.days]
        beside = [text for at in columns if (text := sheet.view.text(line, at))]
        days = [text for text in beside if other_day(text) is not None]
        if days and all(text in days or hours_alone(text) is not None for text in beside):
            return True
    return False


def has_notes_alone(sheet: Sheet) -> bool:
    """Whether nothing but notes stands beside the days: of the meetings of whoever is named above."""
    columns = [at for at in sheet.entry_columns() if at not in sheet.days and not _is_empty(sheet, at)]
    return bool(columns) and all(NOTES.fullmatch(heading_of(sheet, at)) for at in columns)


def _is_empty(sheet: Sheet, at: int) -> bool:
    return not any(sheet.view.text(line, at) for line in sheet.lines)
