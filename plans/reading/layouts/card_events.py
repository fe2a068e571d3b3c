"""The cards of a page told apart: in each of them the name stands right under the day, or right over it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile

from plans.reading.bodies.legend import Legend
from plans.reading.dates.find import find_dates
from plans.reading.document import Paragraph, Place
from plans.reading.layouts.called_off import says_off
from plans.reading.layouts.card_lines import Line, Sort, card_lines
from plans.reading.layouts.copied_heads import is_body

_FEWEST = 3
_FEWEST_SPLIT = 2
"""So many days that stand on several lines each are enough."""
_MOST_LINES = 10
_LONGEST = 120


@dataclass(frozen=True)
class Event:
    """A card, with the month or year right over it. Without `name` the page itself says whose it is."""

    date: Line
    name: Line | None
    others: tuple[Line, ...]
    over: tuple[Line, ...] = ()

    @property
    def lines(self) -> tuple[Line, ...]:
        """All of its lines, in no order."""
        return (self.date, *((self.name,) if self.name is not None else ()), *self.others)

    @property
    def places(self) -> frozenset[Place]:
        """Where all of it stands, and what is over it."""
        return frozenset(one.place for line in (*self.over, *self.lines) for one in line.paragraphs)


def events_of(paragraphs: Sequence[Paragraph], legend: Legend) -> list[Event]:
    """The cards; none where the lines beside the days are not alike."""
    lines = _without_badges(card_lines(paragraphs))
    days = [n for n, line in enumerate(lines) if line.sort is Sort.DATE]
    fewest = _FEWEST_SPLIT if any(line.is_split for line in lines) else _FEWEST
    if len(days) < fewest or not all(2 <= end - start <= _MOST_LINES for start, end in pairwise(days)):
        return []
    if any(_begins_with_day(line) for line in lines[days[0] : days[-1]]):
        return []
    gaps = [lines[start + 1 : end] for start, end in pairwise([-1, *days, len(lines)])]
    names = _names(gaps, legend)
    under = [found[0] if found else None for found in names[1:]]
    over = [found[-1] if found else None for found in names[:-1]]
    dates = [lines[n] for n in days]
    timed = all(any(line.sort is Sort.TIME for line in gap) for gap in gaps[1:-1])
    if _are_names(under, over, names, legend, timed=timed) or _are_headings(under, over):
        return _under(dates, under, gaps)
    is_under = _begin_blocks(dates, paragraphs) or _may_be_under(over, gaps, legend)
    if _are_names(over, under, names, legend, timed=timed) and not is_under:
        return _over(dates, over, gaps)
    return _under(dates, [None] * len(dates), gaps) if timed and not any(names[1:-1]) else []


def _are_headings(found: Sequence[Line | None], others: Sequence[Line | None]) -> bool:
    """Whether every day has a heading right under it, and the first of them none over it."""
    is_under = all(one is not None and one.paragraphs[0].heading for one in found)
    return is_under and not (others[0] is not None and others[0].paragraphs[0].heading)


def _may_be_under(over: Sequence[Line | None], gaps: Sequence[Sequence[Line]], legend: Legend) -> bool:
    """Whether single lines that are not all bodies stand between the days, and one behind the last.

    Each may as well tell what happens on the day over it, under the title of the page.
    """
    are_single = all(len(gap) == 1 for gap in gaps[1:-1]) and gaps[-1][:1] and gaps[-1][0].sort is Sort.WORDS
    return bool(are_single) and not all(one is not None and is_body(one.text, legend) for one in over)


def _begin_blocks(dates: Sequence[Line], paragraphs: Sequence[Paragraph]) -> bool:
    """Whether an empty line parts every day from what stands over it, and none from what stands under it."""
    filled = {line.place for line in paragraphs if line.text.strip()}
    before = dict(zip((line.place for line in paragraphs[1:]), (line.place for line in paragraphs), strict=False))
    after = {above: below for below, above in before.items()}
    return all(
        before.get(date.paragraphs[0].place) not in filled and after.get(date.paragraphs[-1].place) in filled
        for date in dates
    )


def _without_badges(lines: Sequence[Line]) -> list[Line]:
    """The lines, the day on each card's badge and the same day further down in it as the one date that they are.

    As they stand where a day that says no year is no badge: it may be a card's only one.
    """
    days = [n for n, line in enumerate(lines) if line.sort is Sort.DATE]
    badges = {n: date for n, date in pairwise(days) if date - n <= _NEAR and _is_badge_of(lines[n], lines[date])}
    if any(n not in badges and not _has_year(lines[n]) for n in days):
        return list(lines)
    dates = set(badges.values())
    return [
        _with_badge(line, lines[badges[n]]) if n in badges else line
        for n, line in enumerate(lines)
        if n not in dates
    ]


_NEAR = 3
"""Within how many lines of its badge a card says its day again."""


def _with_badge(badge: Line, date: Line) -> Line:
    return replace(date, paragraphs=(*badge.paragraphs, *date.paragraphs))


def _is_badge_of(badge: Line, date: Line) -> bool:
    """Whether the second of two dates is the first one's day, and says its year."""
    (one,), (other,) = find_dates(badge.text, cell=True), find_dates(date.text, cell=True)
    is_same = (one.first.month, one.first.day) == (other.first.month, other.first.day)
    return is_same and one.last is None and not _has_year(badge) and _has_year(date)


def _has_year(line: Line) -> bool:
    return any(date.first.year is not None for date in find_dates(line.text, cell=True))


def _begins_with_day(line: Line) -> bool:
    """Whether a line begins with a day and goes on with words: no card of its own, and none of a card's lines."""
    dates = find_dates(line.text) if line.sort is not Sort.DATE else ()
    return any(date.first.day is not None and not line.text[: date.start].strip() for date in dates)


def _names(gaps: Sequence[Sequence[Line]], legend: Legend) -> list[list[Line]]:
    """The lines between the days that may be names: no words that most cards have, as a link to more."""
    said = Counter(text for gap in gaps for text in {line.text for line in gap if line.sort is Sort.WORDS})
    links = {text for text, count in said.items() if count * 2 >= len(gaps) - 1 and not is_body(text, legend)}
    return [
        [line for line in gap if line.sort is Sort.WORDS and len(line.text) <= _LONGEST and line.text not in links]
        for gap in gaps
    ]


def _are_names(
    found: Sequence[Line | None],
    others: Sequence[Line | None],
    names: Sequence[Sequence[Line]],
    legend: Legend,
    *,
    timed: bool,
) -> bool:
    """Whether every card has a name there, most of them bodies, and more than stand in the other place.

    Where every card has a time too, it is enough that no body stands in the other place.
    """
    bodies, less = (sum(one is not None and is_body(one.text, legend) for one in some) for some in (found, others))
    is_sure = bodies > less and (bodies * 2 >= len(found) or (timed and not less))
    return (
        is_sure
        and all(found)
        and not any(sum(is_body(one.text, legend) for one in gap) > 1 for gap in names[1:-1])
    )


def _under(dates: Sequence[Line], names: Sequence[Line | None], gaps: Sequence[Sequence[Line]]) -> list[Event]:
    """Cards that begin with their day."""
    over = tuple(reversed([*takewhile(lambda line: line.sort is Sort.OVER, reversed(gaps[0]))]))
    bodies = _bodies(gaps[1:])
    events = []
    for date, name, body, gap in zip(dates, names, bodies, gaps[1:], strict=True):
        events.append(Event(date, name, tuple(line for line in body if line is not name), over))
        over = tuple(line for line in gap if line.sort is Sort.OVER)
    return events


def _over(dates: Sequence[Line], names: Sequence[Line | None], gaps: Sequence[Sequence[Line]]) -> list[Event]:
    """Cards that begin with their name."""
    at = [gap.index(name) for gap, name in zip(gaps[:-1], names, strict=True) if name is not None]
    tails = [*(gap[:n] for gap, n in zip(gaps[1:-1], at[1:], strict=True)), gaps[-1]]
    over = tuple(reversed([*takewhile(lambda line: line.sort is Sort.OVER, reversed(gaps[0][: at[0]]))]))
    events = []
    for n, (date, body) in enumerate(zip(dates, _bodies(tails), strict=True)):
        events.append(Event(date, names[n], (*gaps[n][at[n] + 1 :], *body), over))
        over = tuple(line for line in tails[n] if line.sort is Sort.OVER)
    return events


def _bodies(gaps: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """What stands in each card behind its first line: in the last no more than in any other."""
    bodies = [[line for line in gap if line.sort is not Sort.OVER] for gap in gaps[:-1]]
    last = [*takewhile(lambda line: line.sort is not Sort.OVER, gaps[-1])]
    most = max(map(len, bodies))
    return [*bodies, last[: most + bool(last[most:] and says_off(last[most].text))]]
