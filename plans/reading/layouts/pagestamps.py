"""The days on which pages came out: alone on their lines, at a headline and a sentence that tell of another day.

A page with news has its own day under the headline or over it, "12.04.2027 kl. 08:57" or "18 maj 2027", and at
its end "Senast ändrat" with a day on the next line, or where and when it was signed. A site may begin each page
with the day on which it is looked at, and end it with "©" and that year.
"""

import re
from collections.abc import Sequence

from plans.activity import Kind
from plans.reading.bodies.legend import Legend
from plans.reading.bodies.sentences import sentences
from plans.reading.dates.find import find_dates
from plans.reading.dates.written import Partial, Written
from plans.reading.document import Block, Paragraph, Place
from plans.reading.kinds import kind_of
from plans.reading.layouts.calendar_label import label_of
from plans.reading.layouts.calendar_years import years_of
from plans.reading.layouts.called_off import is_called_off
from plans.reading.layouts.lists_names import is_named
from plans.reading.layouts.moves import moves_in
from plans.reading.layouts.prepared import prepared_for

_CHANGED = re.compile(
    r"\W*(?:(?:senast|sidan?|först|är)\s+)*(?:publicerad|uppdaterad|ändrad|granskad|publicerat|uppdaterat|ändrat|"
    r"granskat)(?:\s+den)?\W*",
    re.IGNORECASE,
)
"""A line that says what the day under it is: "Senast ändrat"."""
_CLOCK = re.compile(r"[\s|,;–-]*(?:(?:kl|klockan)\b\.?)?\s*(?:[012]?\d[.:](?P<minute>[0-5]\d))?\s*", re.IGNORECASE)
"""What may stand behind the day on its line: by which minute the page came out."""
_MEETINGS_MINUTES = 5
"""Meetings begin at whole five minutes; what came out at 08:57 did so by the clock."""
_WHERE = re.compile(r"\s*[A-ZÅÄÖ][\w-]+,?(?:\s+den)?\s*")
_SIGNER = re.compile(r"\s*(?:[A-ZÅÄÖ][\w.-]+\s+){1,2}[A-ZÅÄÖ][\w-]+\s*")
_ROLE = re.compile(r"[^\d.:]*\w*(?:ordförande|sekreterare|direktör|chef)\b[^\d.:]*", re.IGNORECASE)
_BEGINNING = re.compile(r"\b[^\W\d_]{6}")
"""By what a word is the same in another form: "budget", "budgeten"."""
_PROSE = re.compile(r"\s*[A-ZÅÄÖ](?:\S+\s+){4,}.*[.!]\s*", re.DOTALL)
_DIGIT = re.compile(r"\d")
_NEAR = 2
"""How many lines below the day are of its text: a headline and a sentence, a name and what that one is."""


def page_stamps(blocks: Sequence[Block], legend: Legend) -> frozenset[Place]:
    """The lines that hold nothing but such a day."""
    lines = [block for block in blocks if isinstance(block, Paragraph) and block.text.strip()]
    texts = [line.text for line in lines]
    stamps = [n for n in range(len(texts)) if _is_stamp(texts, n, legend)]
    said = [day.first for n in stamps if n and _CHANGED.fullmatch(texts[n - 1]) and (day := _whole_day(texts[n]))]
    again = [n for n in range(1, 1 + _NEAR) if _tells_stamp_again(texts, n, said)]
    return frozenset(lines[n].place for n in (*stamps, *again))


def _tells_stamp_again(texts: Sequence[str], n: int, said: Sequence[Partial]) -> bool:
    """Whether a line under the title has the very day on which the page came out, in a year before the title's."""
    dates = find_dates(texts[n]) if said and n < len(texts) else ()
    if len(dates) != 1 or dates[0].first not in said or dates[0].time is not None:
        return False
    years = years_of(texts[0])
    return bool(years) and min(years) > (dates[0].first.year or 0)


def _is_stamp(texts: Sequence[str], n: int, legend: Legend) -> bool:
    day = _whole_day(texts[n])
    if day is None:
        return False
    above, below = texts[n - 1] if n else "", texts[n + 1 : n + 1 + _NEAR]
    if n == 0 and _is_alone(texts[n]):
        return day.weekday is not None and _has_owner_since(texts, day)
    if (before := texts[n][: day.start]).strip():
        return _WHERE.fullmatch(before) is not None and _is_prose(above) and _is_signed(below)
    if _CHANGED.fullmatch(above):
        return True
    if not any(map(_is_prose, below)):
        return False
    by_the_clock = _minute_of(texts[n], day) % _MEETINGS_MINUTES > 0
    return by_the_clock or (day.weekday is None and _tells_another(above, below, day, legend))


def _whole_day(text: str) -> Written | None:
    """The one day of a line, with its year and perhaps a time behind it; None if the line says more behind it."""
    dates = find_dates(text)
    if len(dates) != 1 or dates[0].last is not None or None in (dates[0].first.year, dates[0].first.day):
        return None
    return dates[0] if _CLOCK.fullmatch(text, dates[0].end) else None


def _is_alone(text: str) -> bool:
    day = _whole_day(text)
    return day is not None and not text[: day.start].strip()


def _has_owner_since(texts: Sequence[str], day: Written) -> bool:
    """Whether a line below says whose the page is, in the year of its first line: "© Ekby 2027"."""
    return any(text.lstrip().startswith("©") and str(day.first.year) in text for text in texts)


def _minute_of(text: str, day: Written) -> int:
    behind = _CLOCK.fullmatch(text, day.end)
    return day.time.start if day.time is not None else int((behind and behind["minute"]) or 0)


def _is_signed(below: Sequence[str]) -> bool:
    """Whether a name stands below, and then what that one is or nothing."""
    return bool(below) and _SIGNER.fullmatch(below[0]) is not None and all(map(_ROLE.fullmatch, below[1:]))


def _tells_another(above: str, below: Sequence[str], day: Written, legend: Legend) -> bool:
    """Whether headline and sentence speak of the same meeting, on another day, and neither is a line of a list."""
    sentence = next(text for text in below if _is_prose(text))
    headlines = [text for text in (above, *below[: below.index(sentence)]) if not _is_alone(text)]
    headlines = [text for text in headlines if _DIGIT.search(text) or not is_named(label_of(text, legend))]
    texts = [text for text in headlines if _begin(text) & _begin(sentence)]
    said = [(one.first.month, one.first.day) for text in (*headlines, sentence) for one in find_dates(text)]
    is_own = (day.first.month, day.first.day) in said or any(map(_is_put_off, (*headlines, sentence)))
    return bool(texts) and not is_own and any(map(_tells_day, (*texts, sentence)))


def _is_prose(text: str) -> bool:
    return _PROSE.fullmatch(text) is not None


def _begin(text: str) -> set[str]:
    return set(_BEGINNING.findall(text.lower()))


def _is_put_off(text: str) -> bool:
    return is_called_off(text) or bool(moves_in(text, find_dates(text)))


def _tells_day(text: str) -> bool:
    """Whether one of its sentences says that somebody meets, or met, on a day."""
    pieces = [text[start:end] for start, end in sentences(text)]
    return any(_is_held(piece, find_dates(piece)) for piece in pieces)


def _is_held(sentence: str, dates: Sequence[Written]) -> bool:
    spoken = prepared_for(sentence, dates)
    own = [date for date in dates if date.first.day is not None and date.qualifier is None and date not in spoken]
    return bool(own) and kind_of(sentence).kind in (Kind.MEETING, Kind.DECISION)
