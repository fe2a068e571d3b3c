"""What a person answers to a doubt, as the reading takes it."""

import re
from collections.abc import Mapping
from datetime import date

from pydantic_core import PydanticCustomError

from plans.activity import Kind
from plans.body import Body
from plans.reading.bodies.answered import body_answered, is_misspelt
from plans.reading.dates.find import find_dates
from plans.reading.dates.rest import rest
from plans.reading.dates.written import Written
from plans.reading.dates.years.whens import own_year, when_in
from plans.reading.layouts.calendar_hours import hours_alone
from plans.reading.reading import IN_TURN, LEFT_OUT, About, Doubt
from plans.when import When, parse_when

KEPT = "+"
"""The answer to a doubt about two rows that both are to be there."""

_YEAR = re.compile(r"\d{4}")


def choices(doubt: Doubt) -> tuple[str, ...]:
    """The answers to choose among by number, from 1."""
    if doubt.about is About.DUPLICATE:
        return (KEPT, LEFT_OUT)
    return doubt.readings


def answer_of(doubt: Doubt, typed: str, bodies: Mapping[str, Body]) -> str | None:
    """The answer that was typed: a choice by its number, or something of one's own. None if it is neither.

    Bodies are codes or names of the reading's bodies, with commas between them; of a body that is not known, what
    is typed may be its name, and one who nobody has named may be any body.
    """
    typed = " ".join(typed.split())
    listed = choices(doubt)
    if typed.isdecimal() and 0 < int(typed) <= len(listed):
        return listed[int(typed) - 1]
    if doubt.about is About.BODY and typed != LEFT_OUT:
        said = [_bodies(names, bodies) for names in typed.split(IN_TURN)]
        named = IN_TURN.join(one for one in said if one) if all(said) else None
        return named or ((typed or None) if doubt.readings else _new_bodies(typed, bodies))
    return understood(doubt, typed)


def understood(doubt: Doubt, said: str) -> str | None:
    """What is said of a doubt, as the reading takes it; None if it is no answer to it.

    A date may be as in a plan file or as in a document ("7 juni 2023"), of the doubt's own year where it has none;
    for a missing year the year is enough. Where a line means several days, all are the answer ("9/11, 23/11").
    """
    said = " ".join(said.split())
    if said in choices(doubt):
        return said
    match doubt.about:
        case About.YEAR:
            return _date(f"{said}-01") if _YEAR.fullmatch(said) else _date(said)
        case About.KIND:
            return said.lower() if said.lower() in set(Kind) else LEFT_OUT if said == LEFT_OUT else None
        case About.BODY:
            return said or None
        case About.TIME:
            hours = hours_alone(said)
            return LEFT_OUT if said == LEFT_OUT else None if hours is None else str(hours)
        case About.DUPLICATE | About.LAYOUT:
            return said if said in (LEFT_OUT, KEPT) else None
    return LEFT_OUT if said == LEFT_OUT else _date(said) or _days(said, doubt)


def days_of(answer: str | None) -> tuple[When, ...]:
    """The dates of an answer about a date, as understood; none if it is no date."""
    try:
        return () if answer is None else tuple(parse_when(one) for one in answer.split(", "))
    except PydanticCustomError:
        return ()


def _days(said: str, doubt: Doubt) -> str | None:
    """Several dates, or one without its year, in the year of the doubt's readings or nearest to its neighbours."""
    whole = [_date(piece) for piece in said.split(",")]
    if all(whole):
        return ", ".join(one for one in whole if one)
    dates = find_dates(said, cell=True)
    if not dates or rest(said, dates) or any(one.first.day is None for one in dates):
        return None
    whens = [_nearest(one, doubt) for one in dates]
    return ", ".join(map(str, whens)) if all(whens) else None


def _nearest(written: Written, doubt: Doubt) -> When | None:
    years = {when.first.year for when in days_of(", ".join(doubt.readings) or None)}
    year = own_year(written) or (years.pop() if len(years) == 1 else None)
    if year is not None:
        return when_in(written, year)
    if "near" not in doubt.facts:
        return None
    near = date.fromisoformat(str(doubt.facts["near"]))
    whens = [when for away in (0, 1, -1) if (when := when_in(written, near.year + away)) is not None]
    return min(whens, key=lambda when: abs(when.first - near), default=None)


def _bodies(typed: str, bodies: Mapping[str, Body]) -> str | None:
    codes = [_code(name.strip(), bodies) for name in typed.split(",")]
    return ", ".join(code for code in codes if code) if codes and all(codes) else None


def _new_bodies(typed: str, bodies: Mapping[str, Body]) -> str | None:
    """The codes or names of bodies of which some are not in the document."""
    said = [_code(name.strip(), bodies) or name.strip() for name in typed.split(",")]
    new = [name for name in said if name not in bodies]
    is_told = all(body_answered(name) is not None and not is_misspelt(name, bodies) for name in new)
    return ", ".join(said) if is_told else None


def _code(name: str, bodies: Mapping[str, Body]) -> str | None:
    named = {body.name.casefold(): code for code, body in bodies.items()} | {
        code.casefold(): code for code in bodies
    }
    return named.get(name.casefold())


def _date(typed: str) -> str | None:
    try:
        return str(parse_when(typed))
    except PydanticCustomError:
        dates = find_dates(typed, cell=True)
    year = own_year(dates[0]) if len(dates) == 1 and not rest(typed, dates) else None
    when = when_in(dates[0], year) if year is not None else None
    return None if when is None else str(when)
