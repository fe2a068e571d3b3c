"""Rows of Word's tables, and lines between them, put in and taken away, tracked as Word does it."""

import copy
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from plans.reading.document import Place, Row, Table
from plans.reading.formats.word import word_lines
from plans.reading.formats.wordtext import sort_of, visible
from reports.like.ground import CannotWrite
from reports.like.packed import local, repacked, tag, xml_bytes
from reports.like.rows import Added, Removed, RowStep
from reports.like.word import AUTHOR, columns_of, goes_on, last_number, main_name
from reports.like.wordchars import Tracking, inserted_run, runs_of, wrap_deleted

_OWN = frozenset({"paraId", "textId"})
"""Attributes that name a paragraph, and so may stand once only."""


def word_with(source: bytes, steps: Sequence[RowStep], moment: datetime) -> bytes:
    """The document with the steps taken, tracked. Raises CannotWrite where a row cannot be."""
    document, origins = word_lines(source)
    rows = {row.place: row for block in document.blocks if isinstance(block, Table) for row in block.rows}
    wanted = [step.places[0] for step in steps]
    sorts = {sort_of(origins[place]) for place in wanted if place in origins}
    if not sorts <= {"tr", "p"} or not wanted or not _are_whole(steps, origins):
        raise CannotWrite("no_row")
    root = origins[wanted[0]].getroottree().getroot()
    tracking = Tracking(AUTHOR, moment.strftime("%Y-%m-%dT%H:%M:%SZ"), last_number(root))
    added = [step for step in steps if isinstance(step, Added)]
    for one in (*(s for s in added if s.first), *(s for s in reversed(added) if not s.first)):
        if one.like in rows:
            _add(origins[one.like], origins.get(one.place), rows[one.like], one, tracking)
        else:
            _add_line(origins[one.like], one, tracking)
    for step in steps:
        if isinstance(step, Removed):
            for place in step.places:
                _remove(origins.get(place), tracking)
    return repacked(source, {main_name(source): xml_bytes(root)})


def _are_whole(steps: Sequence[RowStep], origins: Mapping[Place, Any]) -> bool:
    """Whether every paragraph that a step is about is one line of the document, and has no other."""
    about = [origins[step.places[0]] for step in steps if step.places[0] in origins]
    counts = Counter(map(id, origins.values()))
    return all(counts[id(element)] == 1 for element in about if sort_of(element) == "p")


def _add_line(paragraph: Any, step: Added, tracking: Tracking) -> None:
    """A copy of a paragraph with other words, in the look of its first ones."""
    made = _copy(paragraph)
    run = next(iter(runs_of(made)), None)
    if run is None:
        raise CannotWrite("no_row")
    for child in [child for child in made if local(child) != "pPr"]:
        made.remove(child)
    _mark(made, "ins", tracking)
    made.append(inserted_run(copy.deepcopy(run), step.cells[0], tracking))
    if step.first:
        paragraph.addprevious(made)
    else:
        paragraph.addnext(made)


def _copy(element: Any) -> Any:
    """A copy without the attributes that may stand once only."""
    made = copy.deepcopy(element)
    for part in made.iter():
        for name in [name for name in part.attrib if name.rpartition("}")[2] in _OWN]:
            del part.attrib[name]
    return made


def _remove(row: Any, tracking: Tracking) -> None:
    if row is None:
        return
    if sort_of(row) == "p":
        _remove_words(row, tracking)
    if sort_of(row) != "tr":
        return
    if any(cell.find("{*}tcPr/{*}vMerge") is not None for cell in row.iterfind("{*}tc")):
        raise CannotWrite("merged")
    _look(row).append(tracking.change("del", row))
    for paragraph in row.iter(tag(row, "p")):
        _remove_words(paragraph, tracking)


def _remove_words(paragraph: Any, tracking: Tracking) -> None:
    _mark(paragraph, "del", tracking)
    for run in list(runs_of(paragraph)):
        wrap_deleted(run, tracking)


def _add(row: Any, last: Any, read: Row, step: Added, tracking: Tracking) -> None:
    cells = [cell for cell in visible(row) if sort_of(cell) == "tc"]
    if any(goes_on(cell) or cell.find("{*}tcPr/{*}vMerge") is not None for cell in cells):
        raise CannotWrite("merged")
    texts = [step.cells.get(at, "") if at is not None else "" for at in columns_of(read.cells, cells)]
    made = _copy(row)
    for cell, text in zip([c for c in visible(made) if sort_of(c) == "tc"], texts, strict=True):
        _say(cell, text, tracking)
    look = _look(made)
    for old in [child for child in look if local(child) in ("ins", "del", "tblHeader", "trPrChange")]:
        look.remove(old)
    look.append(tracking.change("ins", made))
    if step.first:
        row.addprevious(made)
    else:
        (last if last is not None and sort_of(last) == "tr" else row).addnext(made)


def _say(cell: Any, text: str, tracking: Tracking) -> None:
    """Keep the look of the cell's first paragraph and run, and none of its words."""
    paragraph = next(p for p in cell.iter(tag(cell, "p")))
    run = next(iter(runs_of(paragraph)), None)
    like = cell.makeelement(tag(cell, "r")) if run is None else copy.deepcopy(run)
    for child in list(cell):
        if local(child) != "tcPr" and child is not paragraph:
            cell.remove(child)
    for child in list(paragraph):
        if local(child) != "pPr":
            paragraph.remove(child)
    if paragraph.getparent() is not cell:
        cell.append(paragraph)
    _mark(paragraph, "ins", tracking)
    if text:
        paragraph.append(inserted_run(like, text, tracking))


def _look(row: Any) -> Any:
    """The row's properties, made where it has none."""
    look = row.find("{*}trPr")
    if look is None:
        look = row.makeelement(tag(row, "trPr"))
        before = [child for child in row if local(child) == "tblPrEx"]
        row.insert(len(before), look)
    return look


def _mark(paragraph: Any, sort: str, tracking: Tracking) -> None:
    """Track the paragraph's own mark too."""
    properties = paragraph.find("{*}pPr")
    if properties is None:
        properties = paragraph.makeelement(tag(paragraph, "pPr"))
        paragraph.insert(0, properties)
    look = properties.find("{*}rPr")
    if look is None:
        look = properties.makeelement(tag(paragraph, "rPr"))
        after = next((c for c in properties if local(c) in ("sectPr", "pPrChange")), None)
        if after is None:
            properties.append(look)
        else:
            after.addprevious(look)
    for old in [child for child in look if local(child) in ("ins", "del")]:
        look.remove(old)
    look.insert(0, tracking.change(sort, paragraph))
