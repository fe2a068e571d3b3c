"""The roles of an activity table's columns: what stands over each of them, and what it and the others hold."""

import re
from collections.abc import Sequence

from plans.reading.layouts.calendar_hours import ENDS
from plans.reading.layouts.contents import Content, Contents
from plans.reading.layouts.roles import WHEN, Role, is_numbered, role_of

_MOST = 0.5
_TIMES = re.compile(r"\W*(?:\w*tid(?:er|en)?|kl|klocka\w*)\W*", re.IGNORECASE)
_STAMP = re.compile(
    r"(?:(?:datum|tid|date|time)\s+)?(?:senast\s+|last\s+)?"
    r"(?:skapa[dt]|skapades|skapelse|skapande|registrera[dt]|registrerings?|inlag[dt]|ändrad|ändrades|uppdatera[dt]|"
    r"uppdaterades|sparad|created|creation|modified|changed|updated|entered)"
    r"(?:\s*(?:datum|den|tid|date|time|on|at|av|by))*",
    re.IGNORECASE,
)
"""What heads the days on which a record was made or changed: "Skapad den", "Last modified"."""
_BY = re.compile(rf"(?:{_STAMP.pattern})\s*(?<=av|by)|författare|author", re.IGNORECASE)
"""What heads those who did that."""
_DONE = re.compile(
    r"(?:datum\s+|date\s+)?(?:slutför[dt]|avslutad|completed)(?:\s+(?:datum|den|date|on))*", re.IGNORECASE
)
"""What heads the days on which what was due has been done."""
_SHARES = {"R": Role.WHO, "A": Role.RESPONSIBLE, "C": Role.RECIPIENT, "I": Role.RECIPIENT}
"""The letters over who does what there is to do, answers for it, is asked, and is told."""
_FEWEST_SHARES = {"R", "A", "I"}
_WORDED = 15
"""How long cells are on average that say more than a date."""


def roles_of(names: Sequence[str], contents: Sequence[Contents]) -> list[Role | None]:
    """The role of each column, as far as it can be told."""
    letters = _SHARES if {name.strip() for name in names} & _SHARES.keys() >= _FEWEST_SHARES else {}
    named = [letters.get(name.strip()) or _named(name) for name in names]
    own = _without_stamps([_role(one, holds) for one, holds in zip(named, contents, strict=True)], names)
    roles = _without_numbers(own, named, contents)
    return _with_words(_settled(roles, names, contents), named, contents)


def _named(name: str) -> Role | None:
    """What is said over a column that it is for; who made or changed a record is no activity's: "Ändrad av"."""
    if is_numbered(name):
        return Role.NUMBER
    return Role.TEXT if _BY.fullmatch(name.strip()) else role_of(name)


def _without_stamps(roles: Sequence[Role | None], names: Sequence[str]) -> list[Role | None]:
    """The roles, where days on which a record was made or changed are no activity's beside others that are."""
    dates = [n for n, role in enumerate(roles) if role is Role.DATE]
    stamps = [n for n in dates if _STAMP.fullmatch(names[n].strip())]
    done = [n for n in dates if _DONE.fullmatch(names[n].strip())]
    own = [names[n] for n in dates if n not in stamps and n not in done]
    if any(map(ENDS.match, own)):  # beside the day on which it is due, that on which it is done is no plan's
        stamps += done
    return [Role.TEXT if own and n in stamps else role for n, role in enumerate(roles)]


def is_worded_title(role: Role | None, holds: Contents) -> bool:
    """Whether a column says what happens with words that have days of their own."""
    return role is Role.TITLE and holds.length > _WORDED


def _role(named: Role | None, holds: Contents) -> Role | None:
    """The role of a column, as far as it can be told without the others."""
    if named is Role.NUMBER:
        return named
    if holds.share(Content.TIME) > _MOST or (named is Role.TIME and holds.clocks):
        return Role.TIME
    if holds.share(Content.WEEKDAY) > _MOST:
        return Role.WEEKDAY
    if holds.share(Content.YEAR) > _MOST:
        return Role.YEAR
    if named is Role.WEEK and holds.share(Content.DATE) <= _MOST:
        return named
    if named is Role.MONTH and holds.share(Content.DATE) <= _MOST:
        return named
    if named is Role.DATE and (holds.days > _MOST or holds.dated > 0):
        return Role.DAY if holds.days > _MOST else named
    if holds.dated > _MOST:
        return Role.DATE
    return None if named in WHEN or named is Role.TIME else named


def _without_numbers(
    roles: Sequence[Role | None], named: Sequence[Role | None], contents: Sequence[Contents]
) -> list[Role | None]:
    """Numbers that count on, under no heading for dates and beside a column of dates, number the rows."""
    counted = [n for n, holds in enumerate(contents) if holds.counts and named[n] not in WHEN]
    if not any(role in WHEN for n, role in enumerate(roles) if n not in counted):
        return list(roles)
    return [Role.NUMBER if n in counted else role for n, role in enumerate(roles)]


def _settled(
    roles: Sequence[Role | None], names: Sequence[str], contents: Sequence[Contents]
) -> list[Role | None]:
    """What a column of dates is beside others: months and weeks alone are dates, if there are no better ones."""
    settled = list(roles)
    dates = [n for n, role in enumerate(settled) if role is Role.DATE]
    whole = [n for n in dates if contents[n].share(Content.DATE) > 0]
    has_day = Role.DAY in settled
    in_weeks = any(holds.share(Content.WEEK) > _MOST for holds in contents)
    has_month = any(holds.share(Content.MONTH) > 0 for holds in contents)
    if whole or (in_weeks and not has_month):  # "Tid" over 8, 9.00 and 13 beside whole dates or weeks is no day
        settled = [
            Role.TIME if role is Role.DAY and _TIMES.fullmatch(name) else role
            for role, name in zip(settled, names, strict=True)
        ]
        has_day = Role.DAY in settled
    for number in dates:
        if number in whole or (not whole and not has_day):
            continue
        settled[number] = Role.WEEK if contents[number].share(Content.WEEK) > _MOST else Role.MONTH
    return settled


def _with_words(
    roles: Sequence[Role | None], named: Sequence[Role | None], contents: Sequence[Contents]
) -> list[Role | None]:
    """Beside a column of months or weeks, what is headed as what happens then is that, whatever days it names."""
    if not any(role in (Role.MONTH, Role.WEEK) for role in named):
        return list(roles)
    return [
        Role.TITLE if role in (Role.DATE, Role.MONTH) and is_worded_title(one, holds) else role
        for role, one, holds in zip(roles, named, contents, strict=True)
    ]
