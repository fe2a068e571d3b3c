"""Dates written in every style that is supported, with what they say."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from hypothesis import strategies as st

from plans.clock import ALL_DAY, Hours
from plans.reading.dates.written import Partial

MONTHS = tuple(
    names.split()
    for names in (
        "januari februari mars april maj juni juli augusti september oktober november december",
        "jan feb mar apr maj jun jul aug sep okt nov dec",
    )
)
WEEKDAYS = tuple(
    names.split()
    for names in (
        "måndag tisdag onsdag torsdag fredag lördag söndag",
        "mån tis ons tors fre lör sön",
        "må ti on to fr lö sö",
    )
)
DASHES = "-–—‑−"
SPACES = " \u00a0\u2009\u202f"


@dataclass(frozen=True)
class Said:
    """A text and the date it says."""

    text: str
    first: Partial
    last: Partial | None = None
    weekday: int | None = None
    time: Hours | None = None


DAY_STYLES = (
    "{day} {name} {year}",
    "{day} {name}",
    "den {day}:e {name} {year}",
    "{day} {name}, {year}",
    "{day}/{month}",
    "{day:02}/{month:02}",
    "{day}/{month} {year}",
    "{day}/{month}{dash}{year}",
    "{day}/{month}/{year}",
    "{year}{dash}{month:02}{dash}{day:02}",
    "{year}.{month:02}.{day:02}",
    "{day}.{month}.{year}",
)
CELL_STYLES = ("{year}{month:02}{day:02}", "{day}.{month}", "{day}{name}{year}")
RANGE_STYLES = (DAY_STYLES[0], *DAY_STYLES[6:7], *DAY_STYLES[9:12])
TIMES: tuple[tuple[str, Hours], ...] = (
    (" kl 10", Hours(600)),
    (", kl. 8.30–12", Hours(510, 720)),
    (" klockan 18:00", Hours(1080)),
    (" kl 13.00-16.30", Hours(780, 990)),
    (" 13–16.30", Hours(780, 990)),
    (" (heldag)", ALL_DAY),
    (" kl 0930", Hours(570)),
)

days = st.dates(date(2000, 1, 1), date(2099, 11, 30))
dashes = st.sampled_from(DASHES)
CASES: tuple[Callable[[str], str], ...] = (str.lower, str.upper, str.capitalize)


@st.composite
def month_names(draw: st.DrawFn, month: int) -> str:
    name = draw(st.sampled_from(CASES))(draw(st.sampled_from(MONTHS))[month - 1])
    return name + draw(st.sampled_from(["", "."])) * (len(name) == 3 and name.lower() != "maj")


def partial(day: date, style: str = "{year}") -> Partial:
    return Partial(day.year if "{year}" in style else None, day.month, day.day)


def written(style: str, day: date, name: str, dash: str = "-") -> str:
    return style.format(day=day.day, month=day.month, year=day.year, name=name, dash=dash)


@st.composite
def single_days(draw: st.DrawFn, styles: tuple[str, ...] = DAY_STYLES) -> Said:
    day, style = draw(days), draw(st.sampled_from(styles))
    text = written(style, day, draw(month_names(day.month)), draw(dashes))
    weekday = None
    if draw(st.booleans()):
        weekday = day.weekday()
        text = f"{draw(st.sampled_from(WEEKDAYS))[weekday]} {text}"
    after, time = draw(st.sampled_from([("", None), *TIMES]))
    return Said(text.replace(" ", draw(st.sampled_from(SPACES))) + after, partial(day, style), None, weekday, time)


@st.composite
def ranges(draw: st.DrawFn) -> Said:
    """Two days joined by a dash or a word, in one style or with the month written once."""
    first = draw(days)
    last = first + timedelta(draw(st.integers(1, 25)))
    between = draw(st.sampled_from([*DASHES, " – ", " - ", " till ", " t.o.m. "]))
    if first.month == last.month and draw(st.booleans()):
        text = f"{first.day}{between}{last.day} {draw(month_names(first.month))} {last.year}"
    else:
        style, dash = draw(st.sampled_from(RANGE_STYLES)), draw(dashes)
        text = between.join(written(style, day, draw(month_names(day.month)), dash) for day in (first, last))
    return Said(text, partial(first), partial(last))


@st.composite
def ranges_without_years(draw: st.DrawFn) -> Said:
    first = draw(days)
    last = first + timedelta(draw(st.integers(1, 300)))
    style = draw(st.sampled_from((DAY_STYLES[1], DAY_STYLES[4])))
    between = draw(st.sampled_from([*DASHES, " – ", " till "]))
    text = between.join(written(style, day, draw(month_names(day.month))) for day in (first, last))
    return Said(text, partial(first, style), partial(last, style))


@st.composite
def wholes(draw: st.DrawFn) -> Said:
    """Whole months and weeks, one or two."""
    year, month, week = draw(st.integers(2000, 2099)), draw(st.integers(1, 11)), draw(st.integers(1, 51))
    dash = draw(st.sampled_from([*DASHES, " – "]))
    one, two = draw(month_names(month)), draw(month_names(month + 1))
    alone = MONTHS[0][month - 1] if one.lower().startswith("jul") else one  # alone, "jul" is Christmas
    return draw(
        st.sampled_from(
            [
                Said(f"{alone} {year}", Partial(year, month)),
                Said(f"{one}{dash}{two}", Partial(month=month), Partial(month=month + 1)),
                Said(f"{one}/{two} {year}", Partial(month=month), Partial(year, month + 1)),
                Said(f"vecka {week}", Partial(week=week)),
                Said(f"v.{week} {year}", Partial(year, week=week)),
                Said(f"v. {week}{dash}{week + 1}", Partial(week=week), Partial(week=week + 1)),
            ]
        )
    )
