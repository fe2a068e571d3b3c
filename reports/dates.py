"""Days, spans, months and times of day as a reader of the documents writes them."""

from datetime import date

from babel.dates import format_date, get_month_names

from plans.clock import ALL_DAY, Hours
from plans.schedule import Slot
from plans.when import Precision, When

_ALL_DAY = {"sv": "heldag", "en": "all day"}


def day(day: date, language: str) -> str:
    """`7 juni 2023`."""
    return format_date(day, "d MMMM y", locale=language)


def short_day(day: date, language: str) -> str:
    """`ons 7 juni`."""
    return format_date(day, "EEE d MMMM", locale=language).replace(".", "")


def weekday_day(day: date, language: str) -> str:
    """`ons 2023-06-07`: days that stand below each other, and so are equally long."""
    return f"{format_date(day, 'EEE', locale=language)[:3]} {day.isoformat()}"


def tiny_day(day: date, language: str) -> str:
    """`7/6`, or `7 Jun` in English, where 7/6 is two different days."""
    return f"{day.day}/{day.month}" if language == "sv" else format_date(day, "d MMM", locale=language)


def tiny_span(start: date, end: date, language: str) -> str:
    """`7/6`, `6–8/2`, `23/6–5/10`; `6–8 Feb`, `23 Jun–5 Oct` in English."""
    if start == end:
        return tiny_day(start, language)
    same_month = (start.year, start.month) == (end.year, end.month)
    first = str(start.day) if same_month else tiny_day(start, language)
    return f"{first}–{tiny_day(end, language)}"


def span(start: date, end: date, language: str) -> str:
    """`7 juni 2023`, `6–8 februari 2023`, `23 juni – 5 oktober 2023`, `30 december 2023 – 2 januari 2024`."""
    if start == end:
        return day(start, language)
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day}–{day(end, language)}"
    first = day(start, language) if start.year != end.year else format_date(start, "d MMMM", locale=language)
    return f"{first} – {day(end, language)}"


def short_span(start: date, end: date, language: str) -> str:
    """`6–8 feb 2023`, `23 juni – 5 okt 2023`, `30 dec 2023 – 2 jan 2024`."""
    names = month_names(language)
    last = f"{end.day} {names[end.month - 1]} {end.year}"
    if start == end:
        return last
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day}–{last}"
    year = "" if start.year == end.year else f" {start.year}"
    return f"{start.day} {names[start.month - 1]}{year} – {last}"


def tiny_months(when: When, language: str) -> str:
    """`dec`, `aug–sep`."""
    names = month_names(language)
    return "–".join(dict.fromkeys(names[day.month - 1] for day in (when.first, when.last)))


def months(when: When, language: str) -> str:
    """`december 2023`, `augusti–september 2016`, `december 2023 – januari 2024`."""
    last = format_date(when.last, "MMMM y", locale=language)
    if (when.first.year, when.first.month) == (when.last.year, when.last.month):
        return last
    if when.first.year == when.last.year:
        return f"{format_date(when.first, 'MMMM', locale=language)}–{last}"
    return f"{format_date(when.first, 'MMMM y', locale=language)} – {last}"


def when(when: When, language: str) -> str:
    """A date as precise as it is known: days, or months; an uncertain one ends with a question mark."""
    exact = when.precision in (Precision.DAY, Precision.RANGE)
    text = span(when.first, when.last, language) if exact else months(when, language)
    return f"{text}?" if when.uncertain else text


def hours(hours: Hours, language: str) -> str:
    """`kl 13.00–16.30`, `kl 18.00`, `heldag`; `13:00–16:30` in English."""
    if hours == ALL_DAY:
        return _ALL_DAY[language]
    ends = [hours.start] if hours.end is None else [hours.start, hours.end]
    colon, before = (".", "kl ") if language == "sv" else (":", "")
    return before + "–".join(f"{minutes // 60:02}{colon}{minutes % 60:02}" for minutes in ends)


def month_names(language: str) -> tuple[str, ...]:
    """The twelve short names: `jan`, `feb`, `mars`, …"""
    names = get_month_names("abbreviated", context="stand-alone", locale=language)
    return tuple(names[number].rstrip(".") for number in range(1, 13))


def changed(new: Slot | None, old: Slot | None) -> bool:
    """Whether the days or the hours differ, or only one of the two has any days."""
    return moved(new, old) or other_hours(new, old)


def moved(new: Slot | None, old: Slot | None) -> bool:
    """Whether the days differ, or only one of the two has any; another time of day is no move."""
    if new is None or old is None:
        return new is not old
    return (new.start, new.end) != (old.start, old.end)


def other_hours(new: Slot | None, old: Slot | None) -> bool:
    """Whether the new slot has another time of day; one that has none says nothing about it."""
    return new is not None and old is not None and new.hours is not None and new.hours != old.hours
