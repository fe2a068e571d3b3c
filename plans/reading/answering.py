"""What a person answers to a doubt, as the reading takes it."""

import re
from collections.abc import Mapping

from pydantic_core import PydanticCustomError

from plans.activity import Kind
from plans.body import Body
from plans.reading.dates.find import find_dates
from plans.reading.dates.rest import rest
from plans.reading.dates.years.whens import own_year, when_in
from plans.reading.reading import LEFT_OUT, About, Doubt
from plans.when import parse_when

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
    is typed may be its name.
    """
    typed = " ".join(typed.split())
    listed = choices(doubt)
    if typed.isdecimal() and 0 < int(typed) <= len(listed):
        return listed[int(typed) - 1]
    if doubt.about is About.BODY and typed != LEFT_OUT:
        return _bodies(typed, bodies) or (typed if doubt.readings and typed else None)
    return understood(doubt, typed)


def understood(doubt: Doubt, said: str) -> str | None:
    """What is said of a doubt, as the reading takes it; None if it is no answer to it.

    A date may be as in a plan file or as in a document ("7 juni 2023"); for a missing year the year is enough.
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
        case About.DUPLICATE | About.LAYOUT:
            return said if said in (LEFT_OUT, KEPT) else None
    return LEFT_OUT if said == LEFT_OUT else _date(said)


def _bodies(typed: str, bodies: Mapping[str, Body]) -> str | None:
    codes = [_code(name.strip(), bodies) for name in typed.split(",")]
    return ", ".join(code for code in codes if code) if codes and all(codes) else None


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
