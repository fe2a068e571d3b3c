"""What a document says by the colours of its cells, where it explains them: "röd = inställt".

A cell whose colour stands for what is called off counts as struck through; a day in a meeting's colour says so.
"""

import re
from collections.abc import Iterator, Sequence
from colorsys import rgb_to_hsv
from dataclasses import dataclass, field, replace

from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.names.sense import Origin
from plans.reading.dates.find import find_dates
from plans.reading.document import Block, Cell, Document, Paragraph, Place, Row, Table, Unread
from plans.reading.kinds import kind_of
from plans.reading.layouts.called_off import is_called_off
from plans.reading.layouts.contents import Content, content_of
from plans.reading.layouts.minutes import is_holiday

_NAMES = {
    "röd": r"rö[dt]\w*",
    "orange": r"orange\w*",
    "gul": r"gul\w*",
    "grön": r"grön\w*",
    "turkos": r"turkos\w*",
    "blå": r"blå\w*",
    "lila": r"lila|violett\w*",
    "rosa": r"rosa\w*",
    "brun": r"brun\w*",
    "grå": r"grå\w*",
}
_WORDED = re.compile(
    rf"\W*(?:ljus|mörk)?(?P<name>{'|'.join(_NAMES.values())})"
    r"(?:[ -]?(?:markering\w*|markera\w*|färg\w*|rut\w+|fält|datum|dagar\w*|cell\w*|bakgrund|"
    r"(?P<letters>text\w*|stil|bokstäver|typsnitt|siffr\w+)))?"
    r"\s*(?:=|:|–|-|betyder|innebär|är|avser)\s*(?P<says>[^\W\d]\D*)",
    re.IGNORECASE,
)
_HUES = ((20, "röd"), (45, "orange"), (70, "gul"), (165, "grön"), (200, "turkos"), (255, "blå"), (295, "lila"))
_LONGEST = 80
_PALE = 0.55
_GREY = 0.12


@dataclass
class _Key:
    """What the colours stand for that are shown, and those that are named; `places` are the lines that say it."""

    shown: dict[str, str] = field(default_factory=dict)
    named: dict[str, str] = field(default_factory=dict)
    letters: dict[str, str] = field(default_factory=dict)
    """What the colours of letters stand for: those are not seen."""
    places: set[Place] = field(default_factory=set)

    def of(self, colour: str) -> str:
        """What a colour stands for; nothing if nobody says."""
        if not colour:
            return ""
        by_name = (self.named[name] for name in names_of(colour) if name in self.named)
        return self.shown.get(colour) or next(by_name, "")


def with_colours(document: Document) -> Document:
    """The document with what its colours stand for; a colour explained that no cell has is told of."""
    key = _key(document)
    if not key.places:
        return document
    cells = [
        cell for block in document.blocks if isinstance(block, Table) for row in block.rows for cell in row.cells
    ]
    there = {name for cell in cells for name in names_of(cell.colour)}
    lost = [*key.letters.items(), *((name, says) for name, says in key.named.items() if name not in there)]
    unseen = tuple(Unread("colour", {"name": name, "text": says}) for name, says in lost)
    blocks = tuple(told for block in document.blocks for told in _told(block, key))
    return replace(document, blocks=blocks, unread=(*document.unread, *unseen))


def names_of(colour: str) -> tuple[str, ...]:
    """What people call a colour: pale red is pink, too."""
    if not re.fullmatch("[0-9a-f]{6}", colour):
        return ()
    hue, strength, light = rgb_to_hsv(*(int(colour[n : n + 2], 16) / 255 for n in (0, 2, 4)))
    if strength < _GREY:
        return ("grå",)
    name = next((name for most, name in _HUES if hue * 360 < most), "rosa" if hue * 360 < 340 else "röd")
    if name in ("röd", "orange") and light < 0.65:
        return (name, "brun")
    return (name, "rosa") if name == "röd" and strength < _PALE else (name,)


def _key(document: Document) -> _Key:
    key = _Key()
    for block in document.blocks:
        if isinstance(block, Paragraph):
            if block.colour and is_called_off(block.text) and not find_dates(block.text):
                key.shown[block.colour] = block.text
                key.places.add(block.place)
            _explain(key, block.place, block.text)
            continue
        for row in block.rows:
            shown = dict(_shown(row.cells))
            if shown:
                key.shown.update(shown)
                key.places.add(row.place)
            else:
                _explain(key, row.place, _words(row.cells))
    return key


def _explain(key: _Key, place: Place, text: str) -> None:
    """Take a line that says what a colour stands for by its name."""
    found = _WORDED.fullmatch(" ".join(text.split())) if len(text) <= _LONGEST else None
    if found is None:
        return
    name = next(name for name, pattern in _NAMES.items() if re.fullmatch(pattern, found["name"], re.IGNORECASE))
    (key.letters if found["letters"] else key.named)[name] = found["says"]
    key.places.add(place)


def _shown(cells: Sequence[Cell]) -> Iterator[tuple[str, str]]:
    """The colours of empty cells with the words beside them, if all the words of the row stand so.

    A filled cell alone that says itself what is called off shows that, too.
    """
    worded = [n for n, cell in enumerate(cells) if cell.text.strip() and cell.merged is None]
    pairs = [(_beside(cells, n), cells[n].text.strip(" =:")) for n in worded]
    if len(pairs) == 1 and cells[worded[0]].colour and is_called_off(pairs[0][1]):
        pairs = [(cells[worded[0]].colour, pairs[0][1])]
    if pairs and all(colour and content_of(says) is Content.WORDS for colour, says in pairs):
        yield from pairs


def _beside(cells: Sequence[Cell], n: int) -> str:
    """The colour of an empty cell right before one that has another, or none."""
    before = cells[n - 1] if n else Cell("")
    return before.colour if not before.text.strip() and before.colour != cells[n].colour else ""


def _words(cells: Sequence[Cell]) -> str:
    """The words of a row; two cells alone are a colour and what it stands for."""
    texts = [cell.text.strip() for cell in cells if cell.merged is None and cell.text.strip()]
    joint = " = " if len(texts) == 2 and not texts[1].startswith(("=", "–", "-")) else " "
    return joint.join(texts)


def _told(block: Block, key: _Key) -> Iterator[Block]:
    """The block with its colours told; lines of the key are text, and part the table they stand in."""
    if isinstance(block, Paragraph):
        is_off = block.place not in key.places and is_called_off(key.of(block.colour))
        yield replace(block, struck=True) if is_off else block
        return
    rows: list[Row] = []
    for row in block.rows:
        if row.place in key.places:
            if rows:
                yield Table(tuple(rows))
                rows = []
            yield Paragraph(row.place, _words(row.cells))
        else:
            rows.append(replace(row, cells=tuple(_cells(row.cells, key))))
    if rows:
        yield Table(tuple(rows))


def _cells(cells: Sequence[Cell], key: _Key) -> Iterator[Cell]:
    """The cells of a row. The words of a coloured day go into the empty cell behind it, if that has its colour."""
    waiting = ""
    for n, cell in enumerate(cells):
        says = key.of(cell.colour)
        if is_called_off(says):
            yield replace(cell, struck=bool(cell.text.strip()))
            continue
        behind = cells[n + 1] if n + 1 < len(cells) else Cell("")
        is_apart = behind.colour == cell.colour and not behind.text.strip()
        if waiting and cell.colour == cells[n - 1].colour and not cell.text.strip():
            yield replace(cell, text=waiting)
            waiting = ""
        elif _is_meeting(says) and content_of(cell.text) is Content.NUMBER:
            waiting = says if is_apart else ""
            yield cell if is_apart else replace(cell, text=f"{cell.text} {says}")
        else:
            waiting = ""
            yield cell


def _is_meeting(says: str) -> bool:
    """Whether words say who meets or what happens, and not that the day is free."""
    if not says or is_holiday(says):
        return False
    known = any(body.origin is not Origin.MADE for body in find_bodies(says, cell=True))
    return known or kind_of(says).sure
