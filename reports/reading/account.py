"""A reading in a terminal: how much came of it, what is asked, what is left aside, and an account of each line."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import groupby
from pathlib import Path

from plans.reading.document import Unread
from plans.reading.reading import LeftAside, Reading
from reports.grammar import Known
from reports.languages import words
from reports.paragraphs import INDENT, wrapped
from reports.reading.doubts import doubt_text, place_text, shortened
from reports.words import Words

_TOLD_ONE_BY_ONE = frozenset(
    {
        "prose",
        "spoken_of",
        "time_spoken_of",
        "body_spoken_of",
        "quoted",
        "moved",
        "recurs",
        "crossed_out",
        "answered",
        "goes_on_from_nothing",
        "no_day",
        "mark_unexplained",
    }
)
"""What may have been an activity after all: each is told with its words. Of the rest the lines are enough."""
_LONGEST = 100
_USES = ("read", "joined", "used", "aside", "refused", "empty")


def reading_text(reading: Reading, language: str = "sv", width: int = 100, *, explain: bool = False) -> str:
    """How much was read; with `explain` how each part was understood; questions, the rest, and the account."""
    told = words(language)
    lines = wrapped(reading.title, "", width)
    lines += wrapped(summary_text(reading, language), "", width)
    if explain:
        lines += ["", f"{told.reading.said['understood']}:", *_explained(reading, told, width)]
    if reading.doubts:
        lines += ["", told.reading.said["questions"].format(len(reading.doubts)), ""]
        for doubt in reading.doubts:
            text = f"{place_text(doubt.place, language)}: {doubt_text(doubt, reading.bodies, language)}"
            lines += wrapped(text, INDENT, width)
    if reading.left_aside:
        lines += [
            "",
            told.reading.said["aside"].format(len(reading.left_aside)),
            "",
            *_aside(reading, told, width),
        ]
    if reading.unread:
        also = [_unread(one, told) for one in reading.unread]
        lines += ["", *wrapped(told.reading.said["also there"].format(told.grammar.listed(also)), "", width)]
    lines += ["", *wrapped(account_text(reading, language), "", width), *_answers(reading, told, width)]
    return "\n".join(lines) + "\n"


def summary_text(reading: Reading, language: str = "sv") -> str:
    """`52 aktiviteter, 51 med datum, 12 frågor.`; rows that may be none are counted apart."""
    said, counts = words(language).reading.said, reading.counts()
    rows, perhaps = len(reading.activities), counts["rows"] - len(reading.activities)
    found = f"{_counted(rows, 'row', 'rows read', said)}, {said['dates'].format(counts['dates'])}"
    asked = _counted(perhaps, "perhaps row", "perhaps rows", said) if perhaps else ""
    doubts = _counted(counts["doubts"], "doubt", "doubts", said) if counts["doubts"] else said["no doubts"]
    return f"{found}{asked}, {doubts}."


def account_text(reading: Reading, language: str = "sv") -> str:
    """`Dokumentets 83 rader: 45 lästa, 10 fortsättningar, …`: the parts add up to the whole."""
    told, counts = words(language), reading.counts()
    said = told.reading.said
    names = {"aside": "left"}
    parts = [said[names.get(use, use)].format(counts[use]) for use in _USES if counts[use]]
    return said["account"].format(lines=counts["lines"], parts=told.grammar.listed(parts, most=len(parts)))


def written_text(output: Path | None, language: str = "sv") -> str:
    """Where the plan file is, or how to get one."""
    said = words(language).reading.said
    return said["not written"] if output is None else said["written"].format(output)


def _counted(number: int, one: str, several: str, said: Mapping[str, str]) -> str:
    return said[one] if number == 1 else said[several].format(number)


def _answers(reading: Reading, told: Words, width: int) -> Iterator[str]:
    """The answers that nothing came of."""
    said, places = told.reading.said, {doubt.key: doubt.place for doubt in reading.doubts}
    for key, answer in reading.strange.items():
        place = place_text(places[key], told.grammar.language)
        yield ""
        yield from wrapped(said["strange answer"].format(text=told.grammar.quoted(answer), place=place), "", width)
    if reading.idle:
        yield ""
        yield from wrapped(said["idle answers"].format(told.grammar.listed(reading.idle)), "", width)


def _explained(reading: Reading, told: Words, width: int) -> Iterator[str]:
    said, language = told.reading.said, told.grammar.language
    for part in reading.explained:
        layout = _template(told.reading.layouts, part.layout)
        rows = f", {_counted(part.rows, 'row', 'rows read', said)}" if part.rows else ""
        seen = told.grammar.listed((_seen(code, told) for code in part.because), most=len(part.because) or 1)
        head = said["part"].format(place=place_text(part.place, language), layout=layout, rows=rows)
        yield from wrapped(f"{head}: {seen}." if seen else f"{head}.", INDENT, width)


def _seen(code: str, told: Words) -> str:
    """`”Tid” är datum`."""
    sort, _, name = code.partition("=")
    return told.reading.seen.get(sort, code).format(name)


def _aside(reading: Reading, told: Words, width: int) -> Iterator[str]:
    by_reason: dict[str, list[LeftAside]] = defaultdict(list)
    for one in reading.left_aside:
        by_reason[one.because].append(one)
    language = told.grammar.language
    for because, found in by_reason.items():
        reason = _template(told.reading.left, because)
        if because in _TOLD_ONE_BY_ONE:
            for one in found:
                said = told.grammar.quoted(shortened(one.text, _LONGEST))
                yield from wrapped(f"{place_text(one.place, language)}: {said} ({reason})", INDENT, width)
        else:
            places = told.grammar.listed(_runs([one.place.line for one in found]), most=20)
            yield from wrapped(f"{told.reading.said['line'].format(places)}: {reason}", INDENT, width)


def _runs(lines: list[int]) -> Iterator[str]:
    """`2–4`, `9`: lines in a row."""
    numbered = enumerate(sorted(set(lines)))
    for _, run in groupby(numbered, key=lambda pair: pair[1] - pair[0]):
        numbers = [line for _, line in run]
        yield str(numbers[0]) if len(numbers) == 1 else f"{numbers[0]}–{numbers[-1]}"


def _unread(one: Unread, told: Words) -> str:
    """`dolda rader på bladet Tidplan (10, 12)`."""
    facts = {
        name: told.grammar.listed(map(str, fact), most=20) if isinstance(fact, tuple) else fact
        for name, fact in one.facts.items()
    }
    return _template(told.reading.unread, one.what).format_map(Known(facts))


def _template(by_code: Mapping[str, str], code: str) -> str:
    return by_code.get(code, by_code[""])
