"""Lists of meetings: a heading for each body (or month) and its days under it, or both in a line."""

from dataclasses import replace

from plans.reading.dates.find import find_dates
from plans.reading.document import Place
from plans.reading.kinds import kind_of
from plans.reading.layouts.calendar_above import above
from plans.reading.layouts.calendar_making import Making
from plans.reading.layouts.calendar_rest import with_rest
from plans.reading.layouts.lists_changed import tells_change
from plans.reading.layouts.lists_clauses import with_clauses
from plans.reading.layouts.lists_decided import decided_days
from plans.reading.layouts.lists_figures import Figure, as_it_stands, figures_in, with_days
from plans.reading.layouts.lists_hours import tells_exception
from plans.reading.layouts.lists_items import with_items_apart
from plans.reading.layouts.lists_order import has_bodies_in_blocks
from plans.reading.layouts.lists_pieces import days_in
from plans.reading.layouts.lists_reader import ListReader
from plans.reading.layouts.lists_stopped import without_stops
from plans.reading.layouts.minutes import SPOKEN_OF, STAMP, no_plan
from plans.reading.layouts.moves import moves_in
from plans.reading.layouts.part import Context, Part, PartRead
from plans.reading.layouts.running_when import is_when, same_day, under_when, with_times
from plans.reading.layouts.running_wrapped import Wrapped, is_item, with_whole_dates
from plans.reading.reading import Use

NAME = "lists"
_LEAST = 0.5
"""How many of the days have to be a list's."""
_LONGEST = 80
"""A sentence with more words than these beside its days is a list only if it names whose they are."""
_MANY, _SAID = 3, 0.99
"""So sure is a list of which a sentence says that so many days are somebody's meetings, whatever else is told."""


def fit(part: Part, context: Context) -> float:
    """How sure: lines of days with a body over them or beside them."""
    if part.is_table:
        return 0.0
    reader = _reader(part, context)
    listed, lines = reader.listed, reader.paragraphs
    lists = {n: days for n, days in listed.days.items() if listed.lengths[n] <= _LONGEST or n in listed.told}
    others = [
        days_in(line.text)
        for n, line in enumerate(lines)
        if not (n in lists or n in listed.no_plan | listed.apart or _is_aside(line.text))
    ]
    named = sum(days for n, days in lists.items() if n in listed.named)
    if has_bodies_in_blocks(reader.lines) or listed.missed or _say_below_what_is_done(reader):
        return 0.0
    share = named / max(sum(lists.values()) + sum(others), 1)
    if share < _LEAST:
        return 0.0
    many = [n for n, days in lists.items() if days >= _MANY]
    if any(decided_days(lines[n].text, context.legend) or _is_told(n, reader) for n in many):
        return _SAID
    return 0.55 + 0.44 * share - 0.1 * (named == 1)


def _say_below_what_is_done(reader: ListReader) -> bool:
    """Whether most days stand alone, each right over a line that says what is due, sent or worked on then."""
    lines, days = reader.paragraphs, reader.listed.days
    alone = [n for n, of_line in days.items() if of_line == 1 and n not in reader.listed.told]
    below = [lines[n + 1].text.strip() for n in alone if n + 1 < len(lines)]
    told = [kind_of(text) for text in below if text[:1].isupper() and not find_dates(text)]
    return max(2, len(days)) < 2 * sum(one.sure and not one.kind.gathers for one in told)


def _is_told(n: int, reader: ListReader) -> bool:
    """Whether an item of a decision says itself whose its days are."""
    return n in reader.listed.told and is_item(reader.paragraphs[n].text)


def _is_aside(text: str) -> bool:
    """Whether a line's days are of no list: they move, have a time of their own, or are the page's."""
    dates = find_dates(text)
    is_of_times = tells_exception(text) or tells_change(text)
    return bool(moves_in(text, dates)) or is_of_times or no_plan(text, dates) == STAMP


def read(part: Part, context: Context) -> PartRead:
    """Every day of every list; what else has days is read as running text."""
    reader = _reader(part, context)
    making = reader.making
    _take_times(reader)
    bodies = {row.bodies for row in making.rows}
    return with_rest(making.done(["lists" if len(bodies) > 1 else "list"]), part, context)


def _take_times(reader: ListReader) -> None:
    """Let a day under "Tid och plats" tell the time of the same body's meeting that a line above names."""
    making = reader.making
    under = set(under_when(reader.paragraphs, {row.place for row in making.rows}))
    when = [row for row in making.rows if row.place in under]
    others = [row for row in making.rows if row.place not in under]
    told = {
        row.place
        for row in when
        if is_when(row.title) or all(row.bodies == one.bodies for one in others if same_day(one, row))
    }
    making.rows, gone = with_times(making.rows, told)
    for row in gone:
        making.uses[row.place] = Use.USED
        making.tell(row.place, row.written.raw, SPOKEN_OF)


def _reader(part: Part, context: Context) -> ListReader:
    """The list read, lines that a break has cut inside a date as the one they were."""
    whole = list(with_whole_dates(part.paragraphs))
    uncut = with_items_apart([one.line for one in whole], context.legend)
    lines = with_clauses(uncut, context.legend)
    clauses = frozenset(n for n, line in enumerate(lines) if line is not uncut[n] and line.text)
    lines = without_stops(lines)
    sure, perhaps = figures_in(lines)
    reader = ListReader(
        Making(NAME, part, context.legend),
        above(part, context),
        with_days(lines, sure),
        perhaps=perhaps,
        clauses=clauses,
    )
    reader.read()
    for figure in sure:
        _put_figures(figure, lines[figure.n].place, reader.making)
    for one in whole:
        if len(one.starts) > 1 and reader.making.uses.get(one.line.place) in (Use.READ, Use.USED):
            _put_back(one, reader.making)
    return reader


def _put_figures(figure: Figure, place: Place, making: Making) -> None:
    """The rows of a line of figures with those, as the document has them."""
    for n, row in enumerate(making.rows):
        if row.place == place:
            making.rows[n] = replace(row, written=as_it_stands(row.written, figure))


def _put_back(whole: Wrapped, making: Making) -> None:
    """Each row on the line that its date begins on; a line without any goes on with the one before."""
    behind = 0
    for n, row in enumerate(making.rows):
        at = whole.line.text.find(row.written.raw, behind) if row.place == whole.line.place else -1
        if at >= 0:
            behind = at + len(row.written.raw)
            place = next(place for start, place in reversed(whole.starts) if start <= at)
            making.rows[n] = replace(row, place=place)
            making.uses[place] = Use.READ
    for _, place in whole.starts[1:]:
        making.joined(place)
