"""What the rules about people say in English, of a breach and as a demand."""

from datetime import date, timedelta

from reports.case import Case
from reports.words import Telling

_FEW = 4
"""So many people are named; of more, the first of them and how many more."""


def _who(c: Case) -> str:
    return c.grammar.listed((c.plan.who(code).name for code in c.facts["people"]), most=_FEW)


def _seats(c: Case) -> str:
    """`Member 1 (S): in both KS and BUN`."""
    one, other = (c.bodies(codes) for codes in c.facts["by"])
    return f"{_who(c)}: in both {one} and {other}"


def _needed(c: Case) -> str:
    """What a meeting would lack, where it is more than a member."""
    leading, short = c.facts["leading"], c.facts["short"]
    told = ""
    if leading:
        who = c.grammar.listed((c.plan.who(code).name for code in leading), most=_FEW)
        told += f" To lead one of the meetings: {who}."
    if short:
        told += f" Without them no quorum: {c.bodies(short)}."
    return told


def _person_twice(c: Case) -> str:
    assumed = any(hours is not None and hours.end is None for hours in (c.hours(0), c.hours(1)))
    counted = " A meeting without an end counts as two hours." if assumed else ""
    at_once = f"{_seats(c)}, which meet at once on {c.all_days()}: {c.timed(0)} and {c.timed(1)}."
    return f"{at_once}{_needed(c)}{counted}"


def _person_twice_unknown(c: Case) -> str:
    unknown = [c.title(at) for at in (0, 1) if c.hours(at) is None]
    missing = "both" if len(unknown) == 2 else unknown[0]
    same_day = f"{_seats(c)}, which meet on the same day, {c.all_days()}: {c.timed(0)} and {c.timed(1)}."
    return f"{same_day}{_needed(c)} The time of {missing} is not given, so whether they clash cannot be seen."


def _absent(c: Case) -> str:
    """`Away: Member 1 (S) and Member 2 (M)`, with the substitutes who can come."""
    worst = c.facts["worst"]
    spare = worst.spare
    come = f" ({'one substitute' if spare == 1 else f'{spare} substitutes'} can come)" if spare else ""
    return f"{_who(c)}{come}"


def _left(c: Case) -> str:
    worst = c.facts["worst"]
    return f"{worst.total - worst.missing} of {worst.total}"


def _quorum(c: Case) -> str:
    told = f"{c.body()} has no quorum at {c.title()} on {c.all_days()}. Away: {_absent(c)}."
    return f"{told} That leaves {_left(c)}, and it takes {c.facts['worst'].quorum}."


def _members_away(c: Case) -> str:
    worst, chairs = c.facts["worst"], c.facts["chairs"]
    chair = " The chair is missing." if chairs else ""
    enough = f" That leaves {_left(c)}, and it takes {worst.quorum}." if worst.quorum else ""
    return f"Away when {c.body()} meets, {c.title()} on {c.all_days()}: {_absent(c)}.{chair}{enough}"


def _away_days(c: Case) -> str:
    """The days in stretches, a few of them."""
    runs: list[list[date]] = []
    for day in c.facts["days"]:
        if runs and day - runs[-1][-1] == timedelta(1):
            runs[-1].append(day)
        else:
            runs.append([day])
    return c.grammar.listed((c.grammar.span(run[0], run[-1]) for run in runs), most=_FEW)


def _break(c: Case) -> str:
    assumed = any(hours is not None and hours.end is None for hours in (c.hours(0), c.hours(1)))
    counted = " A meeting without an end counts as two hours." if assumed else ""
    two = f"{_who(c)}: from one meeting to the other on {c.all_days()}, {' and '.join(c.by_clock())}."
    between = f"are {c.facts['gap']} minutes" if c.facts["gap"] else "is no time"
    return f"{two} Between them {between}, and there are to be at least {c.facts['least']} minutes.{counted}"


def _evenings(c: Case) -> str:
    each = " each" if len(c.facts["people"]) > 1 else ""
    weeks = [
        f"{_count(len(week.evenings))}{each} in week {week.monday.isocalendar().week} ({c.titles(week.keys)}, "
        f"{c.grammar.days(week.evenings)})"
        for week in c.facts["full"]
    ]
    return f"{_who(c)}: {c.grammar.listed(weeks, most=_FEW)}, and it may be at most {_most(c)} a week."


def _count(evenings: int) -> str:
    return "one evening" if evenings == 1 else f"{evenings} evenings"


def _most(c: Case) -> str:
    most = c.facts["most"]
    return _count(most) if most else "no evening"


def _apart(why: str, c: Case) -> str:
    return f"{c.apart(0)} and {c.apart(1)} may not be on the same day: {why}"


PEOPLE: dict[str, Telling] = {
    "person-twice": _person_twice,
    "person-twice-unknown": _person_twice_unknown,
    "break": _break,
    "evenings": _evenings,
    "quorum": _quorum,
    "members-away": _members_away,
    "room-size": lambda c: (
        f"{c.title()}{c.aside()} calls {c.facts['called']} people, but {c.body()} holds {c.facts['seats']}."
    ),
}

PEOPLE_DEMANDS: dict[str, Telling] = {
    "person-twice": lambda c: _apart(f"needed at both, at times that clash: {_who(c)}", c),
    "person-twice-unknown": lambda c: _apart(f"needed at both, at unknown times: {_who(c)}", c),
    "break": lambda c: _apart(
        f"needed at both, and there are not {c.facts['least']} minutes between: {_who(c)}", c
    ),
    "evenings": lambda c: f"At most {_most(c)} a week: {_who(c)}",
    "quorum": lambda c: f"{c.apart()} may not be when {c.body()} has no quorum ({_away_days(c)})",
    "members-away": lambda c: f"{c.apart()} is not to be while away: {_who(c)} ({_away_days(c)})",
    "room-size": lambda c: f"{c.body()} is to hold those who are called to {c.title()}",
}
