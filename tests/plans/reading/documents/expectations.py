"""The evaluation set: documents made after real ones, and for each what a reader should find in it.

`texts/` holds the documents that are text; `built/` makes the Word, Excel and PDF files. `expected/` holds one
YAML file for each document:

    document: 10_tabell_med_fel.csv
    after: …                          the sort of real document it is made after
    delivered: windows                as Excel writes text: Windows-1252 and CRLF (bom: UTF-8 with a mark and CRLF)
    year: asked                       no year can be known: a doubt about it is due, whatever year is taken
                                      (may_ask: the weekdays leave one year; asking is as right)
    count: 49                         the pairs that must be read or asked
    bodies: {KF: [Kommunfullmäktige]} a code for this file and every name that is right for it
    also: [Nämnderna]                 who may stand in any row: neither demanded nor counted as invented
    pairs:
      - {date: 2024-01-29, bodies: [KF], time: "18:00", line: 8}
    refused: [{text: 2024-04-31, line: 28}]   must be told, and nothing may be read from it
    left_aside: [{what: contact list, lines: [38, 41]}]   nothing may be read from it

`date` is in the plan file's grammar. An entry is one pair for each of its bodies, or one without a body.
`line` (and `sheet`) is left out where the format has no lines of its own (PDF, HTML). Marks on an entry:

    asked      a doubt is the only right outcome; `readings` are the dates that may be taken beside it
    may_ask    read or asked, both right
    perhaps    certain, uncertain ("2024-08-20?") or asked, all right
    about      any days within the month, or the month, or asked
    all_day    "all day" is right beside the time
    optional   neither demanded nor counted as invented: holidays, a pair mentioned a second time
    duplicate  the same line twice: two rows, or one and the other told
    cancelled  does not take place: told, never read without a doubt
    dropped    no longer holds, or is no plan at all: never read without a doubt, need not be told

`readings` without `asked` are other dates that are as right: a week's end on Sunday where `date` ends on Friday.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import yaml

from plans.clock import Hours, parse_hours
from plans.when import When, parse_when

HERE = Path(__file__).parent
ENCODINGS = {"windows": "cp1252", "bom": "utf-8-sig"}


class Mark(StrEnum):
    ASKED = "asked"
    MAY_ASK = "may_ask"
    PERHAPS = "perhaps"
    ABOUT = "about"
    ALL_DAY = "all_day"
    OPTIONAL = "optional"
    DUPLICATE = "duplicate"
    CANCELLED = "cancelled"
    DROPPED = "dropped"


NOT_DEMANDED = frozenset({Mark.OPTIONAL, Mark.CANCELLED, Mark.DROPPED})


@dataclass(frozen=True)
class Entry:
    when: When
    readings: tuple[When, ...]
    bodies: tuple[str, ...]
    also: tuple[str, ...]
    time: Hours | None
    line: int | None
    sheet: str | None
    marks: frozenset[Mark]

    @property
    def demanded(self) -> bool:
        return not self.marks & NOT_DEMANDED


@dataclass(frozen=True)
class Refused:
    """A text that cannot be read, or a block of lines of which something must be told."""

    text: str
    line: int | None
    lines: tuple[int, int] | None
    sheet: str | None


@dataclass(frozen=True)
class LeftAsidePart:
    what: str
    lines: tuple[int, int] | None


@dataclass(frozen=True)
class Expected:
    name: str
    document: str
    delivered: str | None
    year: Mark | None
    count: int
    bodies: Mapping[str, tuple[str, ...]]
    also: tuple[str, ...]
    entries: tuple[Entry, ...]
    refused: tuple[Refused, ...]
    left_aside: tuple[LeftAsidePart, ...]

    @cached_property
    def content(self) -> bytes:
        """The document itself."""
        path = HERE / "texts" / self.document
        if not path.exists():
            return _builders()[self.name]()
        if self.delivered is None:
            return path.read_bytes()
        return path.read_text(encoding="utf-8").replace("\n", "\r\n").encode(ENCODINGS[self.delivered])

    def names(self, code: str) -> tuple[str, ...]:
        """A code or name of this file, and all that is right for it."""
        return (code, *self.bodies.get(code, ()))


def names() -> list[str]:
    return sorted(path.stem for path in (HERE / "expected").glob("*.yaml"))


@cache
def load(name: str) -> Expected:
    data = yaml.safe_load((HERE / "expected" / f"{name}.yaml").read_text(encoding="utf-8"))
    return Expected(
        name=name,
        document=data["document"],
        delivered=data.get("delivered"),
        year=Mark(data["year"]) if "year" in data else None,
        count=data["count"],
        bodies={code: tuple(right) for code, right in data["bodies"].items()},
        also=tuple(data.get("also", ())),
        entries=tuple(_entry(entry) for entry in data["pairs"]),
        refused=tuple(_refused(one) for one in data.get("refused", ())),
        left_aside=tuple(LeftAsidePart(one["what"], _lines(one)) for one in data.get("left_aside", ())),
    )


KEYS = frozenset({"date", "readings", "bodies", "also", "time", "line", "sheet", *Mark})


def _entry(data: Mapping[str, Any]) -> Entry:
    if unknown := set(data) - KEYS:
        raise ValueError(f"unknown keys: {unknown}")
    return Entry(
        when=parse_when(data["date"]),
        readings=tuple(parse_when(one) for one in data.get("readings", ())),
        bodies=tuple(data["bodies"]),
        also=tuple(data.get("also", ())),
        time=parse_hours(data["time"]) if "time" in data else None,
        line=data.get("line"),
        sheet=data.get("sheet"),
        marks=frozenset(mark for mark in Mark if data.get(mark)),
    )


def _refused(data: Mapping[str, Any]) -> Refused:
    return Refused(str(data["text"]), data.get("line"), _lines(data), data.get("sheet"))


def _lines(data: Mapping[str, Any]) -> tuple[int, int] | None:
    return tuple(data["lines"]) if "lines" in data else None


def _builders() -> dict[str, Callable[[], bytes]]:
    from tests.plans.reading.documents.built import excel, pdf, word

    return {
        "24_word_rutnat": word.grid,
        "25_word_kedja_namnd": word.chain,
        "26_word_nar_vad_vem": word.activities,
        "27_excel_kedja": excel.chain,
        "28_excel_tidpunkt_moment": excel.moments,
        "29_excel_almanacka": excel.planner,
        "30_pdf_rutnat": pdf.grid,
        "31_pdf_listor": pdf.lists,
    }
