"""A way to write a changed date: what is edited, and where it is then read."""

import re
from dataclasses import dataclass

from plans.reading.document import Place
from reports.like.ground import Edit

_WORDS = re.compile(r"\s+|\S+")


@dataclass(frozen=True)
class Way:
    """Edits that together write a date, what then stands there, and the line that it moves to, if it does."""

    edits: tuple[Edit, ...]
    says: str
    place: Place | None = None


def trimmed(edit: Edit) -> Edit | None:
    """The edit without the words at both ends that stay the same; None where nothing changes."""
    old, new = _WORDS.findall(edit.piece.text[edit.start : edit.end]), _WORDS.findall(edit.text)
    if old == new:
        return None
    before = 0
    while before < min(len(old), len(new)) and old[before] == new[before]:
        before += 1
    after = 0
    while after < min(len(old), len(new)) - before and old[-1 - after] == new[-1 - after]:
        after += 1
    start = edit.start + sum(map(len, old[:before]))
    end = edit.end - sum(map(len, old[len(old) - after :]))
    return Edit(edit.piece, start, end, "".join(new[before : len(new) - after]))
