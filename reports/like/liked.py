"""What came of writing a plan in its document's form."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from plans.reading.document import Place
from plans.when import When


class Done(StrEnum):
    """What was done to the document."""

    CHANGED = "changed"
    ADDED = "added"
    ENTERED = "entered"
    REMOVED = "removed"


class Why(StrEnum):
    """Why something could not be written."""

    NO_DATE = "no_date"  # the plan has no date for it
    NOT_FOUND = "not_found"  # the date does not stand exactly once on its line
    NO_FORM = "no_form"  # the new date has no place in the form of the old one
    SHARED = "shared"  # the date is that of other activities too, which stay
    READS_OTHERWISE = "reads_otherwise"  # it would be read again as something else
    CONTRADICTED = "contradicted"  # a weekday, a week or a note beside it would say another day
    WALL = "wall"  # a wall calendar has a line for each day: the words would have to move, not the date
    FORMULA = "formula"  # a formula counts it
    NOT_IN_DOCUMENT = "not_in_document"  # the plan has it, the document has not
    NOT_IN_PLAN = "not_in_plan"  # the document has it, the plan has not


@dataclass(frozen=True)
class Change:
    """Something written: what stood there and what stands there now ("" for nothing), and the days these say."""

    done: Done
    activity: str | None
    title: str
    place: Place
    before: str
    after: str
    old: When | None = None
    new: When | None = None


@dataclass(frozen=True)
class Unwritten:
    """Something of the plan that the document does not say, and why; `before` is what it says instead."""

    activity: str | None
    title: str
    place: Place | None
    why: Why
    before: str = ""
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Liked:
    """The document written anew: its bytes, what was changed in it, and what could not be."""

    content: bytes
    format: str
    changes: tuple[Change, ...]
    unwritten: tuple[Unwritten, ...]
