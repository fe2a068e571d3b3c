"""A plan rolled to another year, as text: what differs from the same week and weekday and why, what to look at."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from plans.person import Role
from plans.when import When
from reports import dates
from reports.languages import words
from reports.moving import move_text, title_text
from reports.openquestions import question_text
from reports.paragraphs import INDENT, MANY, counted, wrapped
from reports.sentences import finding_text
from reports.words import Words
from scenarios.rolling.differences import Difference
from scenarios.rolling.remarks import About, Remark

if TYPE_CHECKING:
    from scenarios.rolling.roll import Rolled

_BULLET = f"{INDENT}– "
_PATTERN = "pattern"
_TOLD = 2
"""So many reasons are told: of the day itself first. The JSON object has them all."""
_MOST = 12
"""So many activities or periods are named in one remark."""
_MOST_PEOPLE = 3
"""So many of a body's people are named, and how many more they are; the JSON object has them all."""
_MOST_TEXTS = 100
"""Dates in texts are named all: each is somebody's to change."""


def rolled_text(rolled: "Rolled", language: str = "sv", width: int = 100) -> str:
    """How much stays, what differs and why, what to look at, and what the check says of the new plan."""
    told = words(language)
    lines = wrapped(heading_text(rolled, told), "", width)
    patterns = [one for one in rolled.differences if one.because and one.because[0].rule == _PATTERN]
    patterns = patterns if len(patterns) >= MANY else []
    others = [one for one in rolled.differences if one not in patterns]
    if others:
        lines += ["", f"{told.labels['rolled differences'].format(len(others))}:"]
    for difference in others:
        lines += ["", *wrapped(difference_text(rolled, difference, language), _BULLET, width)]
        lines += wrapped(because_text(rolled, difference, language), " " * len(_BULLET), width)
    if patterns:
        lines += ["", f"{told.labels['rolled patterns'].format(len(patterns))}:", ""]
    for difference in patterns:
        lines += wrapped(difference_text(rolled, difference, language), _BULLET, width)
    if rolled.remarks:
        lines += ["", f"{told.labels['rolled remarks'].format(len(rolled.remarks))}:", ""]
    for remark in rolled.remarks:
        lines += wrapped(remark_text(rolled, remark, language), _BULLET, width)
    found = told.grammar.listed(counted(rolled.findings, language)) or told.labels["nothing"]
    lines += ["", *wrapped(told.labels["rolled check"].format(found), "", width)]
    return "\n".join(lines) + "\n"


def heading_text(rolled: "Rolled", told: Words) -> str:
    """From which year to which, and how many activities are on the same week and weekday."""
    if not rolled.years:
        return told.labels["rolled by none"].format(rolled.year)
    dated, differ = len(rolled.same.plan.schedule), len(rolled.differences)
    facts = {"old": rolled.year, "new": rolled.year + rolled.years, "same": dated - differ, "dated": dated}
    parts = [told.labels["rolled" if differ else "rolled all"].format(**facts)]
    if differ and rolled.proven:
        parts.append(told.labels["rolled fewest"])
    undated = len(rolled.same.plan.activities) - dated
    if undated:
        parts.append(told.labels["rolled undated"].format(undated))
    return " ".join(parts)


def difference_text(rolled: "Rolled", difference: Difference, language: str) -> str:
    """`”A”: fredag 29 mars → tisdag 2 april 2024 (4 dagar senare).`"""
    plan, told = rolled.same.plan, words(language)
    return f"{move_text(plan, difference.activity, difference.same, difference.slot, told)}."


def because_text(rolled: "Rolled", difference: Difference, language: str) -> str:
    """What the same day would break, and whether the old plan broke it."""
    told = words(language)
    reasons = [finding_text(rolled.same.plan, finding.breach, language) for finding in difference.because[:_TOLD]]
    if not reasons:
        return told.labels["rolled reasonless"]
    why = [told.labels["rolled because"].format(" ".join(reasons))]
    if difference.together:
        why.insert(0, told.labels["rolled together"].format(_titles(rolled, difference.together, told)))
    if difference.standing:
        why.append(told.labels["rolled standing"])
    return " ".join(why)


def remark_text(rolled: "Rolled", remark: Remark, language: str) -> str:
    """One thing to look at, as a sentence or two."""
    told = words(language)
    if remark.council is not None:
        return " ".join(_council(rolled, remark, told))
    text = told.labels[f"roll {remark.about}"].format(**_facts(rolled, remark, told))
    if remark.about is About.NEW_TERM and remark.bodies:
        text += " " + told.labels["roll elected"].format(bodies=_bodies(rolled, remark.bodies, told))
    return text


def _council(rolled: "Rolled", remark: Remark, told: Words) -> Iterator[str]:
    council = remark.council
    assert council is not None
    named = {"activities": _titles(rolled, remark.activities, told), "year": council.year}
    days = {
        "election": told.grammar.day(council.election),
        "takes_office": dates.span(council.takes_office, council.takes_office, told.grammar.language),
    }
    kinds = ("elects", "before") if council.elects else ("again", "waiting")
    yield told.labels[f"roll {About.COUNCIL} {kinds[0]}"].format(**named, **days)
    if remark.activities:
        yield told.labels[f"roll {About.COUNCIL} {kinds[1]}"].format(**named)


def _facts(rolled: "Rolled", remark: Remark, told: Words) -> dict[str, str]:
    latest = zip(remark.activities, remark.dates, strict=False)
    return {
        "activities": _titles(rolled, remark.activities, told),
        "dates": _listed((_day(day, told) for day in remark.dates), told),
        "closed": _listed((f"{one.name} {_span(one.days, told)}" for one in remark.closed), told),
        "absences": _listed(
            (f"{_body(rolled, code)} {_span(days, told)}" for code, days in remark.absences), told
        ),
        "questions": _listed((question_text(one, told) for one in remark.questions), told),
        "seats": _listed(_seats(rolled, remark, told), told),
        "texts": told.grammar.listed(_texts(rolled, remark, told), most=_MOST_TEXTS),
        "latest": _listed(
            (f"{_day(day, told)} {title_text(rolled.same.plan, key, told)}" for key, day in latest), told
        ),
    }


def _seats(rolled: "Rolled", remark: Remark, told: Words) -> Iterator[str]:
    """`Kommunstyrelsen till 31 december 2026 (Ledamot 1 (S) och 12 till)`: a body and a term at a time."""
    together: dict[tuple[str, When], list[str]] = {}
    for held in remark.seats:
        role = "" if held.role is Role.MEMBER else f", {told.labels[f'role {held.role}']}"
        together.setdefault((held.body, held.term), []).append(f"{_body(rolled, held.person)}{role}")
    for (body, term), people in together.items():
        who = told.grammar.listed(people, most=_MOST_PEOPLE)
        label = "roll seats to" if remark.about is About.OPEN_SEATS else "roll seats in"
        last = _day(term.last, told)
        yield told.labels[label].format(body=_body(rolled, body), last=last, term=_span(term, told), people=who)


def _titles(rolled: "Rolled", keys: Iterable[str], told: Words) -> str:
    return _listed((title_text(rolled.same.plan, key, told) for key in keys), told)


def _bodies(rolled: "Rolled", codes: Iterable[str], told: Words) -> str:
    return _listed((_body(rolled, code) for code in codes), told)


def _body(rolled: "Rolled", code: str) -> str:
    return rolled.before.plan.who(code).name


def _listed(items: Iterable[str], told: Words) -> str:
    return told.grammar.listed(items, most=_MOST)


def _day(day: date, told: Words) -> str:
    return dates.span(day, day, told.grammar.language)


def _span(days: When, told: Words) -> str:
    return dates.when(days, told.grammar.language)


def _texts(rolled: "Rolled", remark: Remark, told: Words) -> Iterator[str]:
    """What texts say, with the line of the new file where there is one: `16 februari 2023 (rad 499)`."""
    if not remark.places:
        yield from map(told.grammar.quoted, remark.texts)
    places = {} if rolled.file is None else rolled.file.yaml.values
    stand = [
        (places[path].line, text)
        for text, path in zip(remark.texts, remark.places, strict=False)
        if path in places
    ]
    for line, text in sorted(stand):  # what an alias repeats stands elsewhere
        yield f"{text} ({told.labels['line'].format(line)})"
