"""What each column of an activity table is for: by the words above it, by what its cells hold, or by both."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from plans.body import BodyKind
from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.legend import Legend
from plans.reading.bodies.names.sense import Origin
from plans.reading.document import Row
from plans.reading.layouts.activity_roles import is_worded_title, roles_of
from plans.reading.layouts.activity_spans import is_end_of_span, lowest_of, names_of, over_of, settled_of, spans_of
from plans.reading.layouts.contents import Content, Contents, contents_of
from plans.reading.layouts.headrow import has_day, is_head, same_words
from plans.reading.layouts.part import Part
from plans.reading.layouts.roles import WHEN, Role, role_of

_HEAD_WITHIN = 4
"""Among how many first rows the heading row is looked for."""
_MOST = 0.5
_NEARLY_ALL = 0.8
_FLAG = re.compile(r"\W*(?:sant|falskt|true|false|ja|nej)?\W*", re.IGNORECASE)
"""What a column holds that names nothing, whatever it is called: "Heldagshändelse"."""
_SAMPLE = 60
"""How many cells of a column are looked at to see whether bodies stand in it."""


@dataclass(frozen=True)
class Columns:
    """The columns of a table: their names as the document has them ("" for none), roles, and what they hold.

    `title` is the column that names the activity, which may be one for participants too. `heads` are the heading
    rows, and `spans` pairs of columns of a date's beginning and end.
    """

    names: tuple[str, ...]
    roles: tuple[Role, ...]
    contents: tuple[Contents, ...]
    title: int | None
    heads: tuple[Row, ...]
    usual: tuple[int, ...] = ()
    """The columns that dated rows have filled, nearly all of them."""
    spans: tuple[tuple[int, int], ...] = ()
    settled: tuple[int, int] | None = None
    """The columns of the day that was thought of, and of the one that holds where it is settled."""

    @property
    def headed(self) -> bool:
        """Whether the columns have headings."""
        return bool(self.heads)

    def at(self, *roles: Role) -> tuple[int, ...]:
        """The columns that have one of these roles."""
        return tuple(number for number, role in enumerate(self.roles) if role in roles)

    def first(self, role: Role) -> int | None:
        """The first column that has a role."""
        return next(iter(self.at(role)), None)

    @property
    def when(self) -> tuple[int, ...]:
        """The columns that dates are put together of."""
        return self.at(*WHEN)

    @property
    def dates(self) -> int:
        """How many dates of its own a row has room for: a beginning and its end are one, and so are the
        day that was thought of and the one that holds."""
        return len({*self.at(Role.DATE)} - {end for _, end in (*self.spans, *filter(None, [self.settled]))})

    def name(self, number: int) -> str:
        """What a column is called: by its number where nothing stands above it."""
        return self.names[number] or f"Kolumn {number + 1}"

    def of_date(self, number: int) -> str:
        """What the dates of a column are called: a beginning and its end by what stands over both of them."""
        if any(number in span for span in self.spans):
            return over_of(self.heads, number)
        return self.name(number)


def columns_of(part: Part, legend: Legend) -> Columns:
    """The columns of a table."""
    heads = heads_of(part.rows)
    body = [row for row in part.rows if not is_repeated(row, heads)]
    width = len(part.rows[0].cells)
    names = names_of(heads, width)
    contents = tuple(contents_of([_text(row, number) for row in body]) for number in range(width))
    roles = roles_of(names, contents)
    texts = [[_text(row, number) for row in body[:_SAMPLE]] for number in range(width)]
    title = _title(roles, names, contents, texts, legend)
    settled = tuple(
        Role.TITLE if n == title and role is not Role.WHO else role or Role.TEXT for n, role in enumerate(roles)
    )
    usual = _usual(body, settled)
    spans = spans_of(lowest_of(heads, width), settled)
    apart = settled if spans else _apart(settled, contents)
    return Columns(names, apart, contents, title, heads, usual, spans, settled_of(names, apart))


def _apart(roles: Sequence[Role], contents: Sequence[Contents]) -> tuple[Role, ...]:
    """The roles where several columns of weeks each tell when something is: they are dates, and no part of one."""
    weeks = [n for n, role in enumerate(roles) if role is Role.WEEK and contents[n].share(Content.WEEK) > _MOST]
    are_dates = len(weeks) > 1 and Role.DATE not in roles
    return tuple(Role.DATE if are_dates and n in weeks else role for n, role in enumerate(roles))


def _usual(body: Sequence[Row], roles: Sequence[Role]) -> tuple[int, ...]:
    when = [n for n, role in enumerate(roles) if role in WHEN]
    dated = [row for row in body if any(_text(row, n).strip() for n in when)]
    if not dated:
        return ()
    filled = [sum(bool(_text(row, n).strip()) for row in dated) / len(dated) for n in range(len(roles))]
    return tuple(n for n, share in enumerate(filled) if share >= _NEARLY_ALL)


def heads_of(rows: Sequence[Row]) -> tuple[Row, ...]:
    """The heading rows: the first that is one, near the top, and a second that says more of merged columns."""
    for number, row in enumerate(rows[:_HEAD_WITHIN]):
        if is_head(row):
            under = rows[number + 1] if number + 1 < len(rows) else None
            return (row, under) if under is not None and _is_under(under, row) else (row,)
        if has_day(row):
            break
    return ()


def _is_under(row: Row, head: Row) -> bool:
    """Whether a row goes on with the headings: the format says so, or it has only headings, under merged ones."""
    if row.header:
        return head.header and is_head(row)
    own = [n for n, cell in enumerate(row.cells) if cell.text.strip() and cell.merged is None]
    merged = [n for n, cell in enumerate(head.cells) if cell.merged is not None or not cell.text.strip()]
    return bool(own) and any(n in merged for n in own) and all(_is_heading(row.cells[n].text) for n in own)


def _is_heading(text: str) -> bool:
    return role_of(text) is not None or is_end_of_span(text)


def is_repeated(row: Row, heads: Sequence[Row]) -> bool:
    """Whether the row is one of the heading rows, or says the same, as at the top of a page."""
    return is_head(row) if row.header else any(same_words(row, head) for head in heads)


def _text(row: Row, number: int) -> str:
    return row.cells[number].text


def _title(
    roles: list[Role | None],
    names: Sequence[str],
    contents: Sequence[Contents],
    texts: Sequence[Sequence[str]],
    legend: Legend,
) -> int | None:
    """The column that names the activity; columns without a role where bodies stand become participants'."""
    worded = [
        n
        for n, holds in enumerate(contents)
        if is_worded_title(roles[n], holds) or (holds.share(Content.WORDS) > _MOST and holds.length > 0)
    ]
    flags = [n for n in worded if all(map(_FLAG.fullmatch, texts[n]))]
    if len(flags) < len(worded):
        for number in flags:
            roles[number] = Role.TEXT
        worded = [n for n in worded if n not in flags]
    named = [n for n in worded if roles[n] is Role.TITLE]
    free = [n for n in worded if roles[n] is None]
    if not any(roles[n] is Role.WHO for n in worded):
        shares = {number: _share_of_bodies(texts[number], legend) for number in free}
        who = [number for number, share in shares.items() if share > _MOST]
        if len(who) == len(free) > 1 and not named:
            who.remove(min(who, key=lambda number: shares[number]))  # what happens also names who does it
        for number in who:
            roles[number] = Role.WHO
    free = [n for n in free if roles[n] is None]
    others = [n for role in (Role.WHO, Role.TEXT) for n in worded if roles[n] is role]
    for number in named[1:]:
        roles[number] = Role.TEXT
    if not named and not free and others and roles[others[0]] is Role.TEXT:
        is_who = _share_of_bodies(texts[others[0]], legend) > _MOST
        roles[others[0]] = Role.WHO if is_who else Role.TEXT
    free.sort(key=lambda number: role_of(names[number]) in WHEN)  # "T – 6 veckor" tells when, and not what
    return next(iter(named or free or others), None)


def _share_of_bodies(texts: Sequence[str], legend: Legend) -> float:
    """How many of the cells that say something are bodies and nothing else."""
    said = [text for text in texts if any(map(str.isalpha, text))]
    return sum(_is_bodies(text, legend) for text in said) / len(said) if said else 0.0


def _is_bodies(text: str, legend: Legend) -> bool:
    found = find_bodies(text, legend, cell=True)
    mentions = [m for m in found if m.origin is not Origin.MADE and m.kind is not BodyKind.ROOM]
    return sum(m.end - m.start for m in mentions) * 2 > len(text)
