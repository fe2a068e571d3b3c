"""A day of a list with the words behind it: a note on it, or those who meet then."""

import re
from dataclasses import dataclass, replace

from plans.body import BodyKind
from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.legend import Legend
from plans.reading.dates.written import Written
from plans.reading.layouts.calendar_entries import Entry, entries_of
from plans.reading.layouts.calendar_label import Label, label_of, without_joint
from plans.reading.layouts.deeds import says_what_is_done
from plans.reading.layouts.lists_names import PLAIN, is_name
from plans.reading.layouts.where import without_place

_LONGEST_NOTE = 70
MOST_BARE = 3
"""How many words may stand behind a day with no sign before them and still be a note."""
EDGE = " \t\n,;:.–-"
NOTE = re.compile(r"\s*(?:$|[,(;.:*–-]|kl\b|obs\b|\d{1,2}[.:]\d{2}\b|[¹²³])", re.IGNORECASE)
_CODES = re.compile(r"\s*[A-ZÅÄÖ]{1,3}(?:[\s,/]+[A-ZÅÄÖ]{1,3})*(?:\s*[,(].*)?")
_SENTENCE = re.compile(
    r"^\W*[A-ZÅÄÖ][^.:;(]*\s(?:lämnar|lämnas|beslutar|beslutas|bereder|bereds|behandlar|behandlas|fastställer|fastställs|"
    r"antar|antas|skickar|skickas|presenterar|presenteras|redovisar|redovisas|tar fram|går igenom|ska|skall|"
    r"överlämnar|överlämnas|sammanställer|sammanställs|godkänner|godkänns)\b"
)
"""Words behind a day that say what somebody does then."""
_FOR_SOMEBODY = re.compile(r"\bför\s[^.:;(]*\satt\s+[^\W\d]+[aå]\b")
"""What somebody is to do: "sista dag för nämnderna att lämna underlag till kansliet"."""


@dataclass(frozen=True)
class Day:
    """A day with what is said of it; `entries` are bodies that stand beside it and not over it.

    `instead_of` is the day that it was moved from.
    """

    written: Written
    said: str = ""
    entries: tuple[Entry, ...] = ()
    instead_of: Written | None = None


def day_of(date: Written, words: str, legend: Legend, *, beside: bool) -> Day | None:
    """A date and its words: a note, or (`beside`) the bodies that meet; None if they are neither."""
    if not any(map(str.isalnum, words)):
        return Day(date, words.strip(EDGE))
    if _SENTENCE.search(words) or _FOR_SOMEBODY.search(words):
        return None
    if beside and not (words.startswith("(") or _with_others(words, legend) or says_what_is_done(words, legend)):
        entries = entries_of(words.lstrip(" :–-"), legend)
        label = entries[0].label if entries else Label("")
        if label.known and label.bodies and label.kind is not BodyKind.PUBLIC:
            return Day(date, "", entries)
    if NOTE.match(words) or _with_others(words, legend) or _CODES.fullmatch(words):
        return Day(date, words.strip(EDGE)) if len(words) <= _LONGEST_NOTE or words.startswith("(") else None
    is_short = len(words.split()) <= MOST_BARE and words[:1].islower()
    is_note = is_short or PLAIN.fullmatch(words) is not None or not without_place(words)
    return Day(date, words) if is_note or is_body_alone(words, legend) else None


def of_heading(day: Day) -> Day:
    """The day of a list under a body's name, with what is prepared then as said of it: "5 maj: budgetberedning".

    In small letters and without its ending such a word names what the body does, and no other body.
    """
    match day.entries:
        case (Entry(label=Label(kind=BodyKind.DRAFTING, words=words)) as entry,) if _MATTER_OF.fullmatch(words):
            return replace(day, said=", ".join(filter(None, (words, entry.said))), entries=())
    return day


_MATTER_OF = re.compile(r"[a-zåäö]+beredning")
_TOGETHER = re.compile(r"[\s,;–-]*(?:tillsammans|gemensamt|ihop|samman)\s+med\b", re.IGNORECASE)
"""How words begin that tell who else comes to the meeting."""


def _with_others(words: str, legend: Legend) -> bool:
    """Whether words tell who else comes to the meeting: "besök tillsammans med ungdomsrådet"."""
    found = _TOGETHER.search(words)
    if found is None or not found.start():
        return found is not None
    what = words[: found.start()].lstrip(" ,;–-")
    return what[:1].islower() and not find_bodies(what, legend)


def is_body_alone(words: str, legend: Legend) -> bool:
    """Whether the words are a body and nothing else: "KF" in "KS 14/1, KF 27/1"."""
    words = without_joint(words.strip(EDGE))
    label = label_of(words, legend)
    return label.known and label.words == words and is_name(label)
