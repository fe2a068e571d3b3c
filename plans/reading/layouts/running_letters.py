"""The day of a letter or of news: alone on its line, under who has signed it, or before the first sentence."""

import re
from collections.abc import Sequence

from plans.body import MEETS_AS_ONE, BodyKind
from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.legend import Legend
from plans.reading.dates.find import find_dates
from plans.reading.dates.written import Written
from plans.reading.document import Paragraph
from plans.reading.kinds import kind_of
from plans.reading.layouts.calendar_label import label_of
from plans.reading.layouts.called_off import is_called_off
from plans.reading.layouts.lists_names import is_named
from plans.reading.layouts.minutes import PAPER, STAMP, is_contact, no_plan
from plans.reading.layouts.moves import moves_in
from plans.reading.layouts.part import Part
from plans.reading.layouts.running_entries import Entry
from plans.reading.layouts.running_lines import is_sentence


def is_letters_day(entry: Entry, part: Part, over: Sequence[str], legend: Legend) -> bool:
    """Whether an entry is that day; not where the words over it tell what happens then, or which body meets.

    A diary number under it, or "Senast uppdaterad:" over it, tells the same anywhere.
    """
    lines = [line for line in part.paragraphs if line.text.strip()]
    while lines and is_contact(lines[-1].text):
        lines.pop()
    if _is_issued(entry, lines, legend):
        return _is_addressed(entry.words) or not any(_says_what(text, legend) for text in over)
    if not _is_day(entry):
        return False
    dates = [one.written for one in entry.head.dates]
    is_label = bool(over) and (over[0].endswith(":") or _CHANGED.fullmatch(over[0].strip()) is not None)
    is_stamped = is_label and no_plan(f"{over[0]} {dates[0].raw}", dates) == STAMP
    if is_stamped or (entry.words and _DIARY.match(entry.words[0])):
        return True
    if _is_below_signature(entry, lines, legend):
        return True
    at_an_end = entry.lines[0].place == lines[0].place or entry.lines[-1].place == lines[-1].place
    is_news = [line.place for line in lines if _ISO.fullmatch(line.text)] == [entry.lines[0].place]
    at_head = entry.lines[0].place in [line.place for line in lines[:_HEAD]]
    if is_news and at_head and entry.words and _ADDRESSED.match(entry.words[0]):
        return True
    is_listed = sum(map(_is_alone, lines)) >= _LISTED
    is_own = (at_an_end and not is_listed) or is_news
    return is_own and _is_bare(entry) and not any(_says_what(text, legend) for text in over)


def _is_alone(line: Paragraph) -> bool:
    """Whether a line is a day with its year and nothing else."""
    dates = find_dates(line.text)
    return len(dates) == 1 and dates[0].raw == line.text.strip() and dates[0].first.year is not None


_LISTED = 3
"""So many such days are those that the text lists, and the last of them is not the text's own."""


def _is_below_signature(entry: Entry, lines: Sequence[Paragraph], legend: Legend) -> bool:
    """Whether the day ends a letter right under who sends it, behind its last sentence, when others told days."""
    if len(lines) < _LETTER or lines[-1].place != entry.lines[-1].place or not _is_bare(entry):
        return False
    *told, above, day = lines
    is_right_under = above.place.line == day.place.line - 1
    is_behind = is_sentence(told[-1].text) and told[-1].place.line < above.place.line - 1
    is_sender = is_named(label_of(above.text, legend)) and above.text.strip()[-1:].isalpha()
    return is_right_under and is_behind and is_sender and any(find_dates(line.text) for line in told)


def _is_issued(entry: Entry, lines: Sequence[Paragraph], legend: Legend) -> bool:
    """Whether a day stands with the office that has issued the text under its title, over the days it tells."""
    one, *others = entry.head.dates
    is_whole = (
        one.written.first.year is not None and one.written.first.day is not None and one.written.time is None
    )
    is_addressed = _is_addressed(entry.words)
    if others or (entry.words and not is_addressed) or len(entry.lines) > 1 + is_addressed or not is_whole:
        return False
    at = (
        [line.place for line in lines[:_HEAD]].index(entry.lines[0].place)
        if entry.lines[0] in lines[:_HEAD]
        else 0
    )
    label = label_of(one.label, legend)
    sender = _OF_MUNICIPALITY.sub("", one.label)
    is_office = label.kind is BodyKind.OFFICE and label.who == (sender,)
    is_at_head = at > 0 or is_addressed
    return is_at_head and is_office and any(find_dates(line.text) for line in lines[at + 1 :])


def _is_addressed(words: Sequence[str]) -> bool:
    """Whether nothing but whom the letter goes to stands under its day: "Till nämnder och förvaltningschefer"."""
    return len(words) == 1 and _ADDRESSED.match(words[0]) is not None and not kind_of(words[0]).sure


_CHANGED = re.compile(r"senast\s+(?:ändra|uppdatera|granska)\w*", re.IGNORECASE)
_LETTER = 3
"""So many lines a letter has at least: a sentence, who sends it, and when."""
_HEAD = 3
"""How many lines a letter's head has at most: whose it is, its day, and to whom it goes."""
_ADDRESSED = re.compile(r"\s*(?:till|samtliga|alla)\s+[^\W\d]", re.IGNORECASE)
_DIARY = re.compile(r"\s*(?:d(?:iarie)?nr|diarienummer)\b", re.IGNORECASE)


def is_paper(entry: Entry, over: Sequence[str]) -> bool:
    """Whether an entry is a day alone under words for papers, that are listed by their days: "Protokoll"."""
    one, *others = entry.head.dates
    is_alone = not (entry.words or others or one.label or len(entry.lines) > 1)
    return is_alone and any(len(text) <= _SHORT and _listed_as(text, one.written) == PAPER for text in over[:1])


def _listed_as(over: str, day: Written) -> str | None:
    return no_plan(f"{over.strip(' :')}: {day.raw}", [day])


_SHORT = 30


def stamp_before(text: str, dates: Sequence[Written]) -> Written | None:
    """The day on which news of meetings moved or called off came out: it stands before the first sentence.

    So is the one that a blog's page has beside its title: "title: Kallelse till årsmöte 3 maj date: 2027-04-02".
    """
    keyed = next((date for date in dates if _KEYED.search(text[: date.start])), None)
    if keyed is not None and len(dates) >= _WITH_ANOTHER:
        return keyed
    is_first = bool(dates) and _CHANGE.fullmatch(text[: dates[0].start]) is not None
    if len(dates) < _WITH_ANOTHER or not is_first or not _ISO.fullmatch(dates[0].raw):
        return None
    said = text[dates[0].end :].lstrip(" :–-")
    others = find_dates(said)
    tells = bool(moves_in(said, others)) or is_called_off(said)
    return (
        dates[0] if said[:1].isupper() and tells and not any(_ISO.fullmatch(date.raw) for date in others) else None
    )


_WITH_ANOTHER = 2
_CHANGE = re.compile(
    r"\W*(?:(?:(?:ändring|ändringar|ändrat|ändrad|rättelse|nytt)(?:\s+den)?|obs|uppdatering)\W*)?", re.IGNORECASE
)
"""What may stand before the day of such news: "Ändring 2027-09-02: KF den 9 november flyttas"."""
_KEYED = re.compile(r"(?:^|\s)(?:date|lastmod|published|updated)\s*[:=]\s*[\"']?$")


def _is_day(entry: Entry) -> bool:
    """Whether an entry's own line is one day with its year, and not a word but who wrote or signed it where."""
    one, *others = entry.head.dates
    is_whole = one.written.first.year is not None and one.written.first.day is not None
    is_whose = not one.label or (_SITE if _is_signed(entry) else _MUNICIPALITY).fullmatch(one.label) is not None
    words = "" if one.label or _is_signed(entry) else entry.head.words
    hours = one.written.time or one.hours
    lasts = hours is not None and hours.end is not None  # a text comes out at one moment
    return is_whole and is_whose and not (others or words or lasts)


def _is_bare(entry: Entry) -> bool:
    """Whether nothing stands under the day but who has signed it."""
    return _is_signed(entry) or not (entry.words or len(entry.lines) > 1)


def _is_signed(entry: Entry) -> bool:
    return bool(entry.words) and all(map(_SIGNER.fullmatch, entry.words))


_MUNICIPALITY = re.compile(r"(?:[A-ZÅÄÖ][\w-]*,?\s+){1,3}(?:kommun|stad|region|landsting)|Region\s+[A-ZÅÄÖ]\w+")
"""Whose letter it is, before its day: "Vallunda kommun 2026-01-05"."""
_OF_MUNICIPALITY = re.compile(rf"(?:{_MUNICIPALITY.pattern}),?\s+")
_SITE = re.compile(r"[A-ZÅÄÖ][\w-]+(?:\s+den)?")
_SIGNER = re.compile(r"(?:[A-ZÅÄÖ][\w.-]+\s+){1,2}[A-ZÅÄÖ][\w-]+(?:\s+\([A-ZÅÄÖ]+\))?(?:,\s+[a-zåäö ]{4,40})?")
"""Who signed it, below where and when: "Per Holm, ordförande"."""
_ISO = re.compile(r"\s*\d{4}-\d\d-\d\d\s*")


def _says_what(words: str, legend: Legend) -> bool:
    return kind_of(words).sure or any(body.kind in MEETS_AS_ONE for body in find_bodies(words, legend))
