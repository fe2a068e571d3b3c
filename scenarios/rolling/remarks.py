"""What a planner should look at in a rolled plan, as data: left out, left standing, or of another year."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from plans.activity import Activity, Closed, Status
from plans.body import BodyKind
from plans.faults import KeyPath
from plans.plan import Plan
from plans.question import Question
from plans.severity import Severity
from plans.when import When
from scenarios.rolling.elections import Council, council_remark, terms_begun
from scenarios.rolling.terms import Held, open_seats, rolled_seats
from scenarios.rolling.texts import texts
from scenarios.rolling.weeks import last_week
from scenarios.rolling.years import Turning, dates_named, elections_named


class About(StrEnum):
    """What a remark is about."""

    BLOCKING = "blocking"  # what no moving could mend, in the old plan as in the new
    COUNCIL = "council"  # who fixes the budget: the new year has an election, or has none
    ELECTION_YEAR = "election-year"  # what is only for election years comes in a year of another sort
    NEW_TERM = "new-term"  # between the plans a term begins: other people sit in the bodies
    NEXT_TERM = "next-term"  # seats that are those of the next term now: the roles stay, the people are not known
    OPEN_SEATS = "open-seats"  # seats whose term is over in the new plan
    SAME_TERM = "same-term"  # the process belongs to a term that goes on
    CLOSED = "closed"  # school holidays lie where they lay, as near as can be
    ABSENCES = "absences"  # who was away is not carried over
    QUESTIONS = "questions"  # what the old year's document left open is not carried over
    STATUS = "status"  # what was called or decided is a draft
    ANSWERS = "answers"  # what was allowed, with its reason, is allowed still
    LAW = "law"  # the last days that stay on their dates
    WEEK_53 = "week-53"  # the year has no such week
    DATES_IN_TEXT = "dates-in-text"  # a text names a date, which is not turned
    REWRITTEN = "rewritten"  # the file's own text could not be kept


_ELECTION = re.compile(r"\bvalår|\bkonstituerande\b|\bnyvald", re.IGNORECASE)
_CHOSEN = (BodyKind.COUNCIL, BodyKind.BOARD, BodyKind.COMMITTEE)


@dataclass(frozen=True)
class Remark:
    """One thing to look at, with what a sentence about it needs; `places` are those of `texts` in the new file."""

    about: About
    activities: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()
    closed: tuple[Closed, ...] = ()
    absences: tuple[tuple[str, When], ...] = ()
    questions: tuple[Question, ...] = ()
    texts: tuple[str, ...] = ()
    places: tuple[KeyPath, ...] = ()
    dates: tuple[date, ...] = ()
    council: Council | None = None
    seats: tuple[Held, ...] = ()


def remarks(
    before: Plan, after: Plan, turning: Turning, *, blocking: tuple[str, ...], rewritten: bool
) -> tuple[Remark, ...]:
    """All of them, the most important first."""
    first = (Remark(About.BLOCKING, activities=blocking),) if blocking else ()
    return (*first, *_remarks(before, after, turning, rewritten))


def _remarks(before: Plan, after: Plan, turning: Turning, rewritten: bool) -> Iterator[Remark]:
    council = council_remark(after, turning)
    if council is not None:
        yield Remark(About.COUNCIL, activities=council.activities, council=council)
    yield from _of_terms(before, after, turning)
    if after.calendar.closed:
        yield Remark(About.CLOSED, closed=after.calendar.closed)
    if before.absences:
        yield Remark(About.ABSENCES, absences=tuple((one.body, one.days) for one in before.absences))
    if before.open_questions:
        yield Remark(About.QUESTIONS, questions=before.open_questions)
    firm = tuple(key for key, a in before.activities.items() if a.status is not Status.DRAFT)
    if firm:
        yield Remark(About.STATUS, activities=firm)
    answered = tuple(key for key, a in after.activities.items() if _allows(a))
    if answered:
        yield Remark(About.ANSWERS, activities=answered)
    lawful = [key for key, a in after.activities.items() if a.latest is not None and a.latest.law is not None]
    if lawful:
        days = [latest.date for key in lawful if (latest := after.activities[key].latest) is not None]
        yield Remark(About.LAW, activities=tuple(lawful), dates=tuple(days))
    lost = tuple(key for key, a in before.activities.items() if a.stated and _lost(a.stated, turning.years))
    if lost:
        yield Remark(About.WEEK_53, activities=lost)
    named = [(path, name) for path, text in texts(after) for name in (*dates_named(text), *elections_named(text))]
    if named:
        paths, names = zip(*named, strict=True)
        yield Remark(About.DATES_IN_TEXT, texts=names, places=paths)
    if rewritten:
        yield Remark(About.REWRITTEN)


def _of_terms(before: Plan, after: Plan, turning: Turning) -> Iterator[Remark]:
    called = tuple(key for key, a in before.activities.items() if _of_elections(a))
    if called and turning.years % 4:
        yield Remark(About.ELECTION_YEAR, activities=called)
    begun = terms_begun(before, after)
    if begun:
        yield Remark(About.NEW_TERM, bodies=_elected(after), dates=begun)
    if rolled := rolled_seats(before, after):
        yield Remark(About.NEXT_TERM, seats=rolled)
    if over := open_seats(before, after):
        yield Remark(About.OPEN_SEATS, seats=over)
    if "mandatperiod" in before.title.lower() and before.title == after.title:
        yield Remark(About.SAME_TERM, texts=(after.title,))


def _of_elections(activity: Activity) -> bool:
    return any(_ELECTION.search(text) for text in (activity.title, *activity.columns.values()) if text)


def _allows(activity: Activity) -> bool:
    return any(setting.severity is Severity.ALLOW for setting in activity.rules.values())


def _elected(plan: Plan) -> tuple[str, ...]:
    """The persons, by name or by role, who sit in the council, a board or a committee."""
    bodies = [code for code, body in plan.bodies.items() if body.kind in _CHOSEN]
    sitting = {part for code in bodies for part in plan.containment.parts_of(code)}
    return tuple(code for code, body in plan.bodies.items() if body.kind is BodyKind.PERSON and code in sitting)


def _lost(stated: When, years: int) -> bool:
    year, week, _ = stated.first.isocalendar()
    return week > last_week(year + years)
