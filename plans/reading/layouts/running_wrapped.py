"""Sentences that a hard line break has cut: which lines of a text are one, and where each of them begins in it."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from plans.reading.dates.grammar.words import MANY_WEEKDAYS, MONTHS, WEEKDAYS
from plans.reading.dates.written import Written
from plans.reading.document import Paragraph, Place
from plans.reading.layouts.part import RawRow
from plans.reading.numbering import number_before
from plans.reading.reading import Use

_FULL = 50
"""How long a line is at least that was broken because it was full."""
_FIGURE = re.compile(r"\d")
_HYPHEN = re.compile(r"[a-zåäö]{2}-$")
_OPEN = re.compile(
    r"\S.{20,}\s(?:den|senast|och|samt|i|på|av|om|för|till|med|från|inför|efter|enligt|före|innan|mellan|under|att|som|"
    r"ska|skall|kl\.?|klockan|vid|en|ett|det|de|sin|sina|[–-])$",
    re.DOTALL,
)
_MONTH = rf"(?:{'|'.join(sorted(MONTHS, key=len, reverse=True))})\b"
_DAY = re.compile(r"[^\W\d].*\s\d{1,2}$", re.DOTALL)
_DATE = re.compile(rf"[^\W\d].{{20,}}\b\d{{1,2}} {_MONTH}$", re.IGNORECASE | re.DOTALL)
_MONTH_FIRST = re.compile(_MONTH, re.IGNORECASE)
_YEAR_FIRST = re.compile(r"(?:19|20)\d\d(?:[.,;)]|\s+[a-zåäö(])")
_OF_ITS_OWN = re.compile(rf"(?:{'|'.join((*WEEKDAYS, *MANY_WEEKDAYS))}|kl)\b|[^\Wiåö\d]\s")
"""How a line may begin that is one of its own, though its letter is small: a scan makes letters of bullets."""


@dataclass(frozen=True)
class Wrapped:
    """A line as it was before it was broken; `starts` are the places of its pieces, and where each begins."""

    line: Paragraph
    starts: tuple[tuple[int, Place], ...]

    def place_of(self, date: Written) -> Place:
        """The place of the piece that a date's figures stand in; that of the line if the date is not its own."""
        if self.line.text[date.start : date.end] != date.raw:
            return self.line.place
        figure = _FIGURE.search(date.raw)
        at = date.start + (figure.start() if figure is not None else 0)
        return next(place for start, place in reversed(self.starts) if start <= at)


def wrapped(lines: Sequence[Paragraph]) -> Iterator[Wrapped]:
    """The lines of a text, those together that are one sentence."""
    return _together(lines, _goes_on)


def with_whole_dates(lines: Sequence[Paragraph]) -> Iterator[Wrapped]:
    """The lines of a list, those together that a break has cut in a date, between two, or in a decision's item."""
    return _together(lines, lambda line, then: _is_cut(line, then) or _is_in_item(line, then))


def _together(lines: Sequence[Paragraph], goes_on: Callable[[Paragraph, Paragraph], bool]) -> Iterator[Wrapped]:
    whole: Wrapped | None = None
    for line in lines:
        if whole is not None and goes_on(whole.line, line):
            whole = _joined(whole, line)
            continue
        if whole is not None:
            yield whole
        whole = Wrapped(line, ((0, line.place),))
    if whole is not None:
        yield whole


def _is_cut(line: Paragraph, then: Paragraph) -> bool:
    before, after = line.text.rstrip(), then.text.strip()
    is_full = len(before) >= _FULL and not then.bullet and _LISTS.search(before) is not None
    return (_CUT.search(before) is not None and _MONTH_FIRST.match(after) is not None) or (
        is_full and _DAY_FIRST.match(after) is not None
    )


_LISTS = re.compile(rf"\d\s?(?:/\d{{1,2}}|{_MONTH})(?:\s\d{{4}})?\s?(?:,|\soch|\ssamt)$", re.IGNORECASE)
"""How a full line ends in the midst of a list of days."""
_DAY_FIRST = re.compile(rf"\d{{1,2}}(?:/\d{{1,2}}\b|\s{_MONTH})", re.IGNORECASE)
_CUT = re.compile(r"[a-zåäö]{3}\.?\s*(?:,|och|samt)\s+\d{1,2}$")


def _is_in_item(line: Paragraph, then: Paragraph) -> bool:
    """Whether a line is an item of a decision, and the next goes on with it and begins none of its own."""
    before, after = line.text.rstrip(), then.text.strip()
    is_end = before.endswith((":", ";", "!", "?")) or (before.endswith(".") and not _OPEN.search(before))
    is_end = is_end or then.bullet or bool(then.heading) or not after
    if is_end or not is_item(before) or is_item(after):
        return False
    is_own = _OF_ITS_OWN.match(after) is not None and not (before.endswith(",") or after.startswith("kl"))
    is_small = after[:1].islower() and not is_own
    is_day = before.endswith(",") and _DAY_FIRST.match(after) is not None
    return _OPEN.search(before) is not None or (len(before) >= _FULL and (is_small or is_day))


def is_item(text: str) -> bool:
    """Whether a line begins an item of a decision: "att nämnden …", "2. Mötena …", "KS beslutar att …"."""
    return _ITEM.match(text) is not None or number_before(text) > 0


_ITEM = re.compile(
    r"att\s|[^.:;\d]{3,80}\s(?:beslutar?|föreslår|noterar|antecknar|konstaterar|godkänner)\s+att\s", re.IGNORECASE
)


_ENDS_ITEM = re.compile(r"(?:,|\b(?:och|samt))$")


def _joined(whole: Wrapped, line: Paragraph) -> Wrapped:
    before, after = whole.line.text.rstrip(), line.text.strip()
    is_word = _HYPHEN.search(before) is not None and not after.startswith(("och ", "eller ", "samt "))
    start = f"{before[:-1]}" if is_word else f"{before} "
    return Wrapped(replace(whole.line, text=start + after), (*whole.starts, (len(start), line.place)))


def _goes_on(above: Paragraph, below: Paragraph) -> bool:
    """Whether a line only was full, and the next goes on with its sentence."""
    before, after = above.text.rstrip(), below.text.strip()
    if above.heading or below.heading or below.bullet or not before or not after:
        return False
    if _ENDS_ITEM.search(before) and is_item(after) and (is_item(before) or after.startswith("att ")):
        return False
    if before.startswith("att ") and after.startswith("att ") and before[-4:].isdigit():
        return False  # the next item of a decision, behind the days of the one before
    is_small = after[:1].islower()
    if _HYPHEN.search(before) and is_small:
        return True
    is_month = _MONTH_FIRST.match(after) is not None and (is_small or _MONTH_FIRST.fullmatch(after) is None)
    if _DAY.search(before) and is_month and not _MONTH_FIRST.match(before):
        return True
    if _OPEN.search(before) or (_DATE.search(before) and _YEAR_FIRST.match(after)):
        return True
    is_full = len(before) >= _FULL and not before.endswith((".", ":", ";", "!", "?"))
    goes_on = is_small and not _OF_ITS_OWN.match(after)
    return is_full and (goes_on or (before.endswith(",") and _FIGURE.match(after) is not None))


def in_pieces(rows: Iterable[RawRow], broken: Mapping[Place, Wrapped], uses: dict[Place, Use]) -> list[RawRow]:
    """Each row at the piece of its line that its date stands in; the other pieces have gone into one another."""
    placed = [replace(row, place=broken[row.place].place_of(row.written)) for row in rows]
    read = {row.place for row in placed}
    for whole in broken.values():
        first, *others = (place for _, place in whole.starts)
        if others and uses[first] is Use.READ and first not in read:
            uses[first] = Use.USED
        uses.update((place, Use.READ if place in read else Use.JOINED) for place in others)
    return placed
