"""What came of a reading: rows, doubts, what was left aside, and counts that add up to the source."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from plans.activity import Kind, Phase
from plans.body import Body
from plans.clock import Hours
from plans.reading.document import Place, Unread
from plans.when import When

LEFT_OUT = "-"
"""The answer to a doubt that what it asks about is no activity."""
IN_TURN = " / "
"""What stands between bodies that meet in turn on the days that a doubt asks about: "SN_AU / SN"."""


class YearFrom(StrEnum):
    """Where the year of a date comes from, in the order they are trusted."""

    WRITTEN = "written"
    ANSWERED = "answered"
    TITLE = "title"
    SECTION = "section"
    NEIGHBOURS = "neighbours"
    WEEKDAYS = "weekdays"


@dataclass(frozen=True)
class ReadRow:
    """One activity as read. `bodies` and the like are codes of the reading's bodies.

    `when` is None where the date was refused or left open by a doubt. `columns` are the source's own cells.
    """

    place: Place
    raw_date: str
    when: When | None
    title: str
    kind: Kind
    bodies: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()
    responsible: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    time: Hours | None = None
    weekday: int | None = None
    week: int | None = None
    year_from: YearFrom | None = None
    extra: bool = False
    columns: Mapping[str, str] = field(default_factory=dict)
    cell: str | None = None
    """The column (or grid cell) the date stands in, where a line holds several."""
    asked: str = ""
    """The key of the doubt that leaves the row without a date."""
    stands: bool = True
    """Whether it is an activity; not while that itself is asked, as of a meeting called off."""
    on_one_day: bool = False
    """Whether it is on a single day of `when` that nobody has named: a meeting of which only the week is known."""


class About(StrEnum):
    """What a doubt is about."""

    YEAR = "year"  # which year a date has that is written without one
    DATE = "date"  # whether the date holds: "20 aug?", in brackets, struck through, called off, no date at all
    WEEKDAY = "weekday"  # the weekday or the week beside the date says another day
    BODY = "body"  # who is meant, or who meets
    KIND = "kind"
    CELL = "cell"  # what cannot be read
    TIME = "time"  # which time of day holds
    DUPLICATE = "duplicate"
    LAYOUT = "layout"  # a part with dates whose layout is not known


@dataclass(frozen=True)
class Doubt:
    """Something not certain: where, what the source says, the readings possible, and the one taken.

    `about` is one of About; `readings` are texts in the plan file's own grammar, the likeliest first; `taken` is
    one of them, or None if nothing was taken. `because` is a code with `facts` for the sentence that explains it.
    `key` is what an answer is given by: any of the readings, another text of the same grammar, or LEFT_OUT.
    """

    place: Place
    about: str
    text: str
    readings: tuple[str, ...]
    taken: str | None
    because: str
    facts: Mapping[str, object] = field(default_factory=dict)
    key: str = ""


@dataclass(frozen=True)
class LeftAside:
    """A line that is no activity, and why: a code with facts for its sentence."""

    place: Place
    text: str
    because: str
    facts: Mapping[str, object] = field(default_factory=dict)


class Use(StrEnum):
    """What became of a line of the source: each line has exactly one use."""

    READ = "read"  # one row or several came of it
    JOINED = "joined"  # it continues the line above it
    USED = "used"  # a heading, a header row, a legend: it told something about other lines
    ASIDE = "aside"  # left aside, and said so
    REFUSED = "refused"  # it should have been read, but cannot be trusted
    EMPTY = "empty"


@dataclass(frozen=True)
class Explained:
    """How a part of the document was understood: its first line, its layout ("" for none), and what was seen."""

    place: Place
    layout: str
    because: tuple[str, ...]
    rows: int


@dataclass(frozen=True)
class Reading:
    """A document understood. `uses` holds every line of the document once."""

    format: str
    title: str
    layouts: tuple[str, ...]
    rows: tuple[ReadRow, ...]
    bodies: Mapping[str, Body]
    doubts: tuple[Doubt, ...]
    left_aside: tuple[LeftAside, ...]
    uses: Mapping[Place, Use]
    columns: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    phases: tuple[Phase, ...] = ()
    explained: tuple[Explained, ...] = ()
    unread: tuple[Unread, ...] = ()
    """What the file holds that is in no line: see formats/."""
    strange: Mapping[str, str] = field(default_factory=dict)
    """Answers that are none to their doubts, by key: the doubts are asked again."""
    idle: tuple[str, ...] = ()
    """The keys of answers to which there is no doubt."""

    @property
    def activities(self) -> tuple[ReadRow, ...]:
        """The rows that are activities as far as is known."""
        return tuple(row for row in self.rows if row.stands)

    def counts(self) -> dict[str, int]:
        """Lines by their use, and the rows, dates and doubts that came of them."""
        by_use = Counter(self.uses.values())
        return {
            "lines": len(self.uses),
            **{use.value: by_use[use] for use in Use},
            "rows": len(self.rows),
            "dates": sum(row.when is not None for row in self.rows),
            "doubts": len(self.doubts),
        }
