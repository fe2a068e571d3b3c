"""What the rules about people say in Swedish, of a breach and as a demand."""

from datetime import date, timedelta

from reports.case import Case
from reports.words import Telling

_FEW = 4
"""So many people are named; of more, the first of them and how many more."""


def _who(c: Case) -> str:
    return c.grammar.listed((c.plan.who(code).name for code in c.facts["people"]), most=_FEW)


def _seats(c: Case) -> str:
    """`Ledamot 1 (S) sitter i både KS och BUN`."""
    one, other = (c.bodies(codes) for codes in c.facts["by"])
    return f"{_who(c)} sitter i både {one} och {other}"


def _needed(c: Case) -> str:
    """What a meeting would lack, where it is more than a member."""
    leading, short = c.facts["leading"], c.facts["short"]
    told = ""
    if leading:
        all_of_one = len(leading) == len(c.facts["people"]) == 1
        who = "Hen" if all_of_one else c.grammar.listed((c.plan.who(code).name for code in leading), most=_FEW)
        told += f" {who} behövs för att leda något av mötena."
    if short:
        told += f" Utan dem är {c.bodies(short)} inte beslutför."
    return told


def _person_twice(c: Case) -> str:
    assumed = any(hours is not None and hours.end is None for hours in (c.hours(0), c.hours(1)))
    counted = " Utan sluttid räknas ett möte som två timmar." if assumed else ""
    at_once = f"{_seats(c)}, som möts samtidigt {c.all_days()}: {c.timed(0)} och {c.timed(1)}."
    return f"{at_once}{_needed(c)}{counted}"


def _person_twice_unknown(c: Case) -> str:
    unknown = [c.title(at) for at in (0, 1) if c.hours(at) is None]
    missing = "båda" if len(unknown) == 2 else unknown[0]
    same_day = f"{_seats(c)}, som möts samma dag, {c.all_days()}: {c.timed(0)} och {c.timed(1)}."
    return f"{same_day}{_needed(c)} Klockslag saknas för {missing}, så det går inte att se om de krockar."


def _spare(c: Case) -> str:
    """` En ersättare kan gå in.`, if any can."""
    spare = c.facts["worst"].spare
    return f" {'En ersättare' if spare == 1 else f'{spare} ersättare'} kan gå in." if spare else ""


def _left(c: Case) -> str:
    worst = c.facts["worst"]
    return f"{worst.total - worst.missing} av {worst.total}"


def _quorum(c: Case) -> str:
    told = f"{c.body()} är inte beslutför vid {c.title()} {c.all_days()}: {_who(c)} är borta.{_spare(c)}"
    return f"{told} Det blir {_left(c)}, och minst {c.facts['worst'].quorum} behövs."


def _members_away(c: Case) -> str:
    worst, chairs = c.facts["worst"], c.facts["chairs"]
    chair = " Ordföranden saknas." if chairs else ""
    enough = f" Det blir {_left(c)}, och {worst.quorum} behövs." if worst.quorum else ""
    return f"{_who(c)} är borta när {c.body()} möts, {c.title()} {c.all_days()}.{_spare(c)}{chair}{enough}"


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
    counted = " Utan sluttid räknas ett möte som två timmar." if assumed else ""
    two = f"{_who(c)} går från det ena mötet till det andra {c.all_days()}: {' och '.join(c.by_clock())}."
    between = f"{c.facts['gap']} minuter" if c.facts["gap"] else "ingen tid"
    return f"{two} Mellan dem är det {between}, men det ska vara minst {c.facts['least']} minuter.{counted}"


def _evenings(c: Case) -> str:
    weeks = [
        f"{_count(len(week.evenings))} i vecka {week.monday.isocalendar().week} ({c.titles(week.keys)}, "
        f"{c.grammar.days(week.evenings)})"
        for week in c.facts["full"]
    ]
    each = "var " if len(c.facts["people"]) > 1 else ""
    return f"{_who(c)} har {each}{c.grammar.listed(weeks, most=_FEW)}, men det får vara högst {_most(c)} i veckan."


def _count(evenings: int) -> str:
    return "en kväll" if evenings == 1 else f"{evenings} kvällar"


def _most(c: Case) -> str:
    most = c.facts["most"]
    return _count(most) if most else "ingen kväll"


def _apart(why: str, c: Case) -> str:
    return f"{c.apart(0)} och {c.apart(1)} får inte ligga samma dag: {why}"


PEOPLE: dict[str, Telling] = {
    "person-twice": _person_twice,
    "person-twice-unknown": _person_twice_unknown,
    "break": _break,
    "evenings": _evenings,
    "quorum": _quorum,
    "members-away": _members_away,
    "room-size": lambda c: (
        f"{c.title()}{c.aside()} kallar {c.facts['called']} personer, men {c.body()} rymmer {c.facts['seats']}."
    ),
}

PEOPLE_DEMANDS: dict[str, Telling] = {
    "person-twice": lambda c: _apart(f"{_who(c)} behövs på båda, och tiderna krockar", c),
    "person-twice-unknown": lambda c: _apart(f"{_who(c)} behövs på båda, klockslag saknas", c),
    "break": lambda c: _apart(
        f"{_who(c)} behövs på båda, och mellan dem är det inte {c.facts['least']} minuter", c
    ),
    "evenings": lambda c: f"{_who(c)} ska ha högst {_most(c)} i veckan",
    "quorum": lambda c: f"{c.apart()} får inte ligga när {c.body()} inte är beslutför ({_away_days(c)})",
    "members-away": lambda c: f"{c.apart()} ska inte ligga när {_who(c)} är borta ({_away_days(c)})",
    "room-size": lambda c: f"{c.body()} ska rymma dem som kallas till {c.title()}",
}
