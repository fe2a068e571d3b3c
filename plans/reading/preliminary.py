"""Documents whose titles say that they are preliminary: all of their days are, and that is one question."""

import re
from collections.abc import Sequence
from dataclasses import replace

from plans.reading.dating import Placed
from plans.reading.layouts.called_off import is_perhaps
from plans.reading.layouts.part import RawRow

_PRELIMINARY = r"prel(?:\.|iminär\w*)"
_PLAN = (
    r"(?:(?:tid|tids|års|mötes|sammanträdes|aktivitets)?plan(?:en|ering\w*)?|(?:mötes|sammanträdes)?"
    r"(?:schema|kalender|almanacka|datum|dagar|tider)\w*|(?:mötes|sammanträdes)\w+|möten|sammanträden|årshjul\w*)"
)
_SAYS_SO = re.compile(
    rf"\b{_PRELIMINARY}\s+{_PLAN}\b|\b{_PLAN}\b[^.]*[-–—(,:]\s*{_PRELIMINARY}\W*$|^\W*{_PRELIMINARY}\W*{_PLAN}\b",
    re.IGNORECASE,
)
"""The plan or its days are called so, and not the budget that it is for: "Preliminär sammanträdesplan 2027"."""


def with_preliminary(rows: Sequence[Placed], title: str) -> list[Placed]:
    """The rows, all their dates open by the title if it says so, but for those that have a reason of their own."""
    if _SAYS_SO.search(title) is None:
        return list(rows)
    return [one if _is_apart(one.row, title) else replace(one, row=_opened(one.row, title)) for one in rows]


def _is_apart(row: RawRow, title: str) -> bool:
    """Whether the row is none, or says itself why its date is open: "vid behov", "(5 maj)", "omkring"."""
    words = f"{row.title} {row.text}".replace(title, " ")
    own = (
        row.written.bracketed or row.written.qualifier is not None or (row.written.uncertain and is_perhaps(words))
    )
    return row.refused is not None or row.open_by != "" or own


def _opened(row: RawRow, title: str) -> RawRow:
    return replace(row, written=replace(row.written, uncertain=True), open_by=title)
