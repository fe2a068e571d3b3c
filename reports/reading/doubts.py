"""A doubt as a question: what is not certain, where, what was taken and what else it may be."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from babel.dates import get_day_names
from pydantic_core import PydanticCustomError

from plans.activity import Kind
from plans.body import Body
from plans.reading.answering import KEPT
from plans.reading.document import Place
from plans.reading.doubting import NO_ACTIVITY
from plans.reading.reading import IN_TURN, About, Doubt
from plans.reading.refusals import MAY_BE_NONE
from plans.when import parse_when
from reports import dates
from reports.grammar import Known
from reports.languages import words
from reports.words import Words

_LONGEST = 90
_MOST_READINGS = 4
_MOST_DAYS = 8
_BARE = 4
"""How long a day is that stands without its month: `12`, `30*`, `x`."""
_NOTHING: dict[str, str] = {
    **dict.fromkeys((*MAY_BE_NONE, NO_ACTIVITY), "not there"),
    **dict.fromkeys((About.DATE, About.WEEKDAY, About.CELL), "no day"),
    "columns_lost": "nothing",
    "figures_left": "rest read",
    About.YEAR: "no year",
    About.TIME: "no time",
    About.BODY: "nobody",
}
"""What is said where nothing was taken, by why it is asked, or else by what it is about."""


def question_text(doubt: Doubt, language: str = "sv") -> str:
    """`Datumet ”20 aug?” har ett frågetecken. Är det säkert?`"""
    told = words(language)
    template = next(told.reading.doubts[code] for code in _codes(doubt) if code in told.reading.doubts)
    return template.format_map(Known(_facts(doubt, told)))


def doubt_text(doubt: Doubt, bodies: Mapping[str, Body], language: str = "sv") -> str:
    """The question, what was taken for now, and what else it may be."""
    told = words(language)
    return f"{question_text(doubt, language)} {_readings_text(doubt, bodies, told)}".rstrip()


def reading_text(doubt: Doubt, reading: str, bodies: Mapping[str, Body], language: str = "sv") -> str:
    """One of a doubt's readings in words: a date, a body's name, a kind."""
    told = words(language)
    if doubt.about is About.KIND and reading in set(Kind):
        return told.reading.kinds[Kind(reading)]
    if doubt.about is About.BODY:
        groups = [
            [bodies[c].name if c in bodies else c for c in one.split(", ")] for one in reading.split(IN_TURN)
        ]
        named = IN_TURN.join(map(", ".join, groups))
        return named if len(groups) == 1 else told.reading.said["in turn"].format(named)
    if reading == KEPT:
        return told.reading.said["ask each"]
    try:
        days = [told.grammar.when(parse_when(day)) for day in _settled(reading, doubt).split(", ")]
    except PydanticCustomError:
        return reading
    text, said = told.grammar.listed(days, most=_MOST_DAYS), told.reading.said
    if reading in map(_certain, _open(doubt)):
        return said["certain"].format(text)
    return said["uncertain"].format(text) if reading in _open(doubt) else text


def is_settling(doubt: Doubt) -> bool:
    """Whether it is asked if a date is settled: the same date with and without its question mark."""
    return bool(_open(doubt))


def is_of_several(doubt: Doubt) -> bool:
    """Whether it is asked of several days at once if they are settled, or held after all."""
    is_alike = is_settling(doubt) or doubt.because in MAY_BE_NONE
    return is_alike and any(", " in reading for reading in doubt.readings)


def _open(doubt: Doubt) -> list[str]:
    """The readings with question marks of which there is another without."""
    return [one for one in doubt.readings if one != _certain(one) and _certain(one) in doubt.readings]


def _certain(reading: str) -> str:
    return reading.replace("?", "")


def _settled(reading: str, doubt: Doubt) -> str:
    """A reading without its question marks where it is these that are asked about."""
    return _certain(reading) if is_settling(doubt) else reading


def place_text(place: Place, language: str = "sv") -> str:
    """`rad 7`, `Blad1 rad 7`, `rad 7 (sida 2)`."""
    said = words(language).reading.said
    if place.sheet is not None:
        return said["sheet"].format(sheet=place.sheet, line=place.line)
    return (
        said["line"].format(place.line)
        if place.page is None
        else said["page"].format(line=place.line, page=place.page)
    )


def _readings_text(doubt: Doubt, bodies: Mapping[str, Body], told: Words) -> str:
    said, language = told.reading.said, told.grammar.language
    others = [
        reading_text(doubt, reading, bodies, language)
        for reading in doubt.readings[:_MOST_READINGS]
        if reading not in (doubt.taken, KEPT) and reading != _certain(doubt.taken or "")
    ]
    either = f" {said['or']} ".join(part for part in (", ".join(others[:-1]), *others[-1:]) if part)
    if doubt.taken is not None:
        own = reading_text(doubt, doubt.taken, bodies, language)
        taken = said["read so"] if own == doubt.facts.get("name") else said["taken"].format(own)
        if own == doubt.text:
            return ""
        return f"{taken} {said['also'].format(either)}" if others and doubt.about is not About.KIND else taken
    if doubt.about is About.DUPLICATE:
        return said["both"]
    nothing = said[_NOTHING.get(doubt.because) or _NOTHING.get(doubt.about, "nothing")]
    maybe = said["then" if doubt.because in MAY_BE_NONE else "perhaps"]
    return f"{nothing} {maybe.format(either)}" if others else nothing


def _codes(doubt: Doubt) -> tuple[str, ...]:
    """The codes of its question, the most particular first; a name that only says itself again is none."""
    own = str(doubt.facts.get("name", "")).casefold() == doubt.text.strip().casefold()
    is_bare = own and doubt.about is About.BODY and doubt.because == "ambiguous"
    because = "unknown_abbreviation" if is_bare else doubt.because
    several = [f"{doubt.about}:{because}:several"] if is_of_several(doubt) else []
    return *several, f"{doubt.about}:{because}", str(doubt.about), f"{About.CELL}:{because}", ""


def _facts(doubt: Doubt, told: Words) -> dict[str, str]:
    facts = doubt.facts
    text = told.grammar.quoted(shortened(doubt.text))
    title = ", ".join(filter(None, (str(facts.get("title", "")).strip("() "), _column(doubt))))
    if title and doubt.text.strip() and title.casefold() not in doubt.text.casefold():
        text = f"{text} ({shortened(title)})"
    elif title and not doubt.text.strip():
        text = told.grammar.quoted(shortened(title))
    return {key: str(value) for key, value in facts.items()} | {
        "text": text,
        "when": f" ({facts['date']})" if "date" in facts else "",
        "clue": _clue(facts, doubt, told),
        "rows": told.reading.said["rows"].format(facts["rows"]) if _number(facts.get("rows")) > 1 else "",
        "day": _day(facts["day"], told) if "day" in facts else "?",
        **{name: _weekday(doubt, facts[name], told) for name in ("said", "real") if name in facts},
    }


def _column(doubt: Doubt) -> str:
    """The month of a bare number in a grid, as its column is headed."""
    _, comma, column = str(doubt.facts.get("cell", "")).rpartition(", ")
    return column if comma and len(doubt.text) <= _BARE else ""


def _day(iso: object, told: Words) -> str:
    return dates.day(date.fromisoformat(str(iso)), told.grammar.language)


def _weekday(doubt: Doubt, value: object, told: Words) -> str:
    if doubt.because == "week":
        return str(value)
    return str(get_day_names("wide", locale=told.grammar.language)[_number(value)])


def _clue(facts: Mapping[str, Any], doubt: Doubt, told: Words) -> str:
    """What of the document gives the year for now."""
    said = told.reading.said
    near = {name: _near(facts, name, told) for name in ("before", "after") if name in facts}
    if doubt.taken is None:
        return said["none"]
    if len(near) > 1:
        return said["between"].format(**near)
    if near:
        return said["beside"].format(*near.values())
    if "meeting" in facts:
        return said["meeting"].format(_day(facts["meeting"], told))
    if "heading" in facts:
        return said["heading"].format(told.grammar.quoted(shortened(str(facts["heading"]))))
    return said[{"weekdays": "weekdays", "no_free_day": "free"}.get(str(doubt.because), "around")]


def _near(facts: Mapping[str, Any], name: str, told: Words) -> str:
    text = told.grammar.quoted(shortened(str(facts[name])))
    line = facts.get(f"{name}_line")
    return text if line is None else f"{text}, {told.reading.said['line'].format(line)}"


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0


def shortened(text: str, longest: int = _LONGEST) -> str:
    """The text on one line, cut where it is longer."""
    plain = " ".join(text.split())
    return plain if len(plain) <= longest else plain[: longest - 1].rstrip() + "…"
