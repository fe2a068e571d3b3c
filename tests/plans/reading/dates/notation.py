"""What was read, in the short notation of docs/dates.md: "åååå-12-02; kl 10:00; osäker"."""

from collections.abc import Sequence

from plans.clock import ALL_DAY, Hours
from plans.reading.dates.marks import DayCell, DayMark
from plans.reading.dates.written import DayPart, Partial, Qualifier, Unsure, Written

DAYS = ("mån", "tis", "ons", "tor", "fre", "lör", "sön")
QUALIFIERS = {
    Qualifier.BY: "senast",
    Qualifier.FROM: "från",
    Qualifier.ABOUT: "omkring",
    Qualifier.BEFORE: "före",
    Qualifier.AFTER: "efter",
}
PARTS = {DayPart.MORNING: "fm", DayPart.AFTERNOON: "em", DayPart.EVENING: "kväll", DayPart.HALF: "halvdag"}
UNSURE = {Unsure.OCR: "skannat", Unsure.YEAR_OR_DAY: "år eller dag", Unsure.DAY_OR_MONTH: "dag eller månad"}
NOTHING = "–"


def said_dates(dates: Sequence[Written]) -> str:
    return " + ".join(map(said, dates)) or NOTHING


def said(written: Written) -> str:
    end = "" if written.last is None else f"..{said_part(written.last)}"
    return "; ".join([said_part(written.first) + end, *_told(written)])


def said_part(part: Partial) -> str:
    year = "åååå" if part.year is None else str(part.year)
    if part.week is not None:
        return f"{year}-v{part.week:02}"
    return "-".join([year, *(f"{number:02}" for number in (part.month, part.day) if number is not None)])


def _told(written: Written) -> list[str]:
    told = []
    if written.weekday is not None:
        last = "" if written.last_weekday is None else f"–{DAYS[written.last_weekday]}"
        told.append(DAYS[written.weekday] + last)
    if written.week is not None:
        told.append(f"v {written.week}")
    told += _time(written.time, written.part)
    if written.qualifier is not None:
        told.append(QUALIFIERS[written.qualifier])
    told += ["osäker"] * written.uncertain + ["inom parentes"] * written.bracketed
    if written.label is not None:
        told.append(f"märkt {written.label}")
    if written.unsure is not None:
        told.append(UNSURE[written.unsure])
    return told


def _time(time: Hours | None, part: DayPart | None) -> list[str]:
    told = [] if time is None else ["heldag" if time == ALL_DAY else f"kl {time}"]
    return told + ([] if part is None else [PARTS[part]])


def said_cell(cell: DayCell) -> str:
    days = " + ".join(map(said_day, cell.days)) or NOTHING
    return days + (f"; oläst: {cell.rest}" if cell.rest else "")


def said_day(mark: DayMark) -> str:
    told = [_day(mark.day, mark.month) + ("" if mark.last is None else f"..{_day(mark.last, mark.last_month)}")]
    last = "" if mark.last_weekday is None else f"–{DAYS[mark.last_weekday]}"
    told += [] if mark.weekday is None else [DAYS[mark.weekday] + last]
    told += _time(mark.time, mark.part)
    told += [] if mark.qualifier is None else [QUALIFIERS[mark.qualifier]]
    told += [f"märkt {sign}" for sign in mark.marks]
    told += ["osäker"] * mark.uncertain + ["inom parentes"] * mark.bracketed
    told += [] if mark.unsure is None else [UNSURE[mark.unsure]]
    return "; ".join(told)


def _day(day: int, month: int | None) -> str:
    return str(day) if month is None else f"{month:02}-{day:02}"
