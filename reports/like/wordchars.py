"""The characters of Word's paragraphs, each with the element that holds it, and tracked changes of them."""

import copy
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from plans.reading.formats.wordstyles import is_on, value_of
from plans.reading.formats.wordtext import sort_of, visible
from reports.like.ground import CannotWrite
from reports.like.packed import local, tag

_SIGNS = {"tab": "\t", "ptab": "\t", "cr": "\n", "br": "\n", "noBreakHyphen": "-"}
_HOLDERS = frozenset({"p", "ins", "moveTo", "hyperlink", "smartTag", "sdtContent", "fldSimple", "customXml"})
_OTHERS = frozenset({"ins", "moveTo"})
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


@dataclass(frozen=True)
class Char:
    """A character as read: the run's child that holds it and its number in it. No holder ends a paragraph."""

    text: str
    holder: Any = None
    at: int = 0

    @property
    def run(self) -> Any:
        """Its run."""
        return self.holder.getparent()


def chars_of(paragraphs: Sequence[Any]) -> list[Char]:
    """The characters of paragraphs but those that are hidden, or struck through beside others that are not."""
    runs = [list(runs_of(paragraph)) for paragraph in paragraphs]
    plain = any(_says(run) for of_one in runs for run in of_one if not _is_struck(run))
    chars: list[Char] = []
    for number, of_one in enumerate(runs):
        if number:
            chars.append(Char("\n"))
        for run in of_one:
            if not (plain and _is_struck(run)):
                chars += _chars(run)
    return chars


def runs_of(paragraph: Any) -> Iterator[Any]:
    """The runs of a paragraph that are seen, with all changes accepted."""
    for element in visible(paragraph):
        look = element.find("{*}rPr")
        if sort_of(element) == "r" and not (look is not None and is_on(look.find("{*}vanish"))):
            yield element


def _is_struck(run: Any) -> bool:
    look = run.find("{*}rPr")
    return look is not None and (is_on(look.find("{*}strike")) or is_on(look.find("{*}dstrike")))


def _says(run: Any) -> bool:
    return any(char.text.strip() for char in _chars(run))


def _chars(run: Any) -> Iterator[Char]:
    for child in visible(run):
        if sort_of(child) == "t":
            yield from (Char(sign, child, at) for at, sign in enumerate(child.text or ""))
        elif sort_of(child) in _SIGNS:
            yield Char(_SIGNS[sort_of(child)], child)


@dataclass
class Tracking:
    """Changes as Word tracks them: who made them, when, and the numbers that they are known by."""

    author: str
    date: str
    number: int

    def change(self, sort: str, beside: Any) -> Any:
        """A new `ins` or `del`, in the namespace of an element."""
        made = beside.makeelement(tag(beside, sort))
        self.number += 1
        for name, value in (("id", str(self.number)), ("author", self.author), ("date", self.date)):
            made.set(tag(beside, name), value)
        return made


def replace_chars(chars: Sequence[Char], start: int, end: int, text: str, tracking: Tracking) -> None:
    """Delete the characters from start to end and insert a text in their place, both tracked.

    The new text looks as the first character deleted, or where none is, the one before it. Raises CannotWrite
    where the characters are not a paragraph's own.
    """
    gone = chars[start:end]
    beside = gone[0] if gone else chars[start - 1] if start else chars[0] if chars else None
    if beside is None or beside.holder is None or any(char.holder is None for char in gone):
        raise CannotWrite("split_text")
    if any(local(char.run.getparent()) not in _HOLDERS for char in (*gone, beside)):
        raise CannotWrite("split_text")
    if gone:
        parts = [_cut_out(run, held) for run, held in _by_run(gone)]
        for part in parts:
            wrap_deleted(part, tracking)
        after = parts[-1].getparent()
    else:
        after = _split(beside.run, beside, after=bool(start))
    if text:
        _put_after(after, inserted_run(beside.run if not gone else parts[0], text, tracking), tracking)


def _put_after(element: Any, inserted: Any, tracking: Tracking) -> None:
    """Put an insertion after an element; another's insertion that it would stand in is divided around it."""
    outer = element.getparent()
    if local(outer) not in _OTHERS:
        element.addnext(inserted)
        return
    rest = tracking.change(local(outer), outer)
    for name in ("author", "date"):
        rest.set(tag(outer, name), value_of(outer, name))
    rest.extend(list(element.itersiblings()))
    outer.addnext(inserted)
    if len(rest):
        inserted.addnext(rest)


def _by_run(chars: Sequence[Char]) -> list[tuple[Any, list[Char]]]:
    runs: list[tuple[Any, list[Char]]] = []
    for char in chars:
        if not runs or runs[-1][0] is not char.run:
            runs.append((char.run, []))
        runs[-1][1].append(char)
    return runs


def _cut_out(run: Any, chars: Sequence[Char]) -> Any:
    """The run cut in three, so that one holds these characters and no others; the middle one."""
    first, last = chars[0], chars[-1]
    rest = _divided(run, last.holder, last.at + 1)
    middle = _divided(run, first.holder, first.at)
    run.addnext(middle)
    if _is_bare(rest):
        rest = None
    if rest is not None:
        middle.addnext(rest)
    if _is_bare(run):
        run.getparent().remove(run)
    return middle


def _divided(run: Any, holder: Any, at: int) -> Any:
    """A new run that takes what stands in the run from a character on."""
    made = run.makeelement(run.tag, dict(run.attrib))
    look = run.find("{*}rPr")
    if look is not None:
        made.append(copy.deepcopy(look))
    following = list(holder.itersiblings())
    if sort_of(holder) == "t":
        text = holder.text or ""
        if at < len(text):
            tail = holder.makeelement(holder.tag)
            _say(tail, text[at:])
            made.append(tail)
            _say(holder, text[:at])
    elif at == 0:
        following = [holder, *following]
    for child in following:
        made.append(child)
    return made


def _split(run: Any, beside: Char, *, after: bool) -> Any:
    """Divide a run at a character; the part before it."""
    rest = _divided(run, beside.holder, beside.at + after)
    run.addnext(rest)
    if _is_bare(rest):
        rest.getparent().remove(rest)
    return run


def _is_bare(run: Any) -> bool:
    return all(sort_of(child) == "rPr" or (sort_of(child) == "t" and not child.text) for child in run)


def _say(holder: Any, text: str) -> None:
    holder.text = text
    if text != text.strip() or "  " in text:
        holder.set(_SPACE, "preserve")


def wrap_deleted(run: Any, tracking: Tracking) -> None:
    """Delete a whole run, tracked."""
    deleted = tracking.change("del", run)
    run.addprevious(deleted)
    deleted.append(run)
    for child in run:
        if sort_of(child) == "t":
            child.tag = tag(run, "delText")
            child.set(_SPACE, "preserve")


def inserted_run(like: Any, text: str, tracking: Tracking) -> Any:
    """A tracked insertion of a text that looks as another run."""
    inserted = tracking.change("ins", like)
    run = like.makeelement(like.tag)
    look = like.find("{*}rPr")
    if look is not None:
        run.append(copy.deepcopy(look))
    said = like.makeelement(tag(like, "t"))
    _say(said, text)
    run.append(said)
    inserted.append(run)
    return inserted


def insert_first(paragraph: Any, text: str, tracking: Tracking) -> None:
    """Insert a text in a paragraph that has none, looking as the paragraph's own mark does."""
    run = paragraph.makeelement(tag(paragraph, "r"))
    look = paragraph.find("{*}pPr/{*}rPr")
    if look is not None:
        own = run.makeelement(tag(run, "rPr"))
        own.extend(copy.deepcopy(child) for child in look if sort_of(child) not in ("ins", "del", "rPrChange"))
        run.append(own)
    paragraph.append(inserted_run(run, text, tracking))
