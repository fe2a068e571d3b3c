"""A precedence that may be suggested, before it is held against the others."""

from dataclasses import dataclass

from plans.activity import Reason, Sureness
from plans.reading.suggesting.rows import Row


@dataclass(frozen=True)
class Candidate:
    """`then` comes after `first`: why, how sure, and the document's own words for it."""

    first: Row
    then: Row
    reason: Reason
    sure: Sureness
    text: str | None = None
