"""Words that tell that something does not take place, or perhaps not."""

import re

from plans.reading.dates.find import find_dates
from plans.reading.dates.rest import rest

_OFF = re.compile(
    r"\b(?:inst[äaé]ll(?:t|d|da|s|as)|avbokad?t?|avlyst|str[uy]ke[nt]|utgår(?! från)|utgått|ställs? in)\b",
    re.IGNORECASE,
)
_INSTEAD = re.compile(r"\b(?:ersätter|i stället för|istället för)\b.{0,40}$", re.IGNORECASE)
_PERHAPS = re.compile(
    r"\b(?:vid behov|om behov|prel(?:iminär\w*)?\b|ev(?:entuell\w*)?\b|reserv\w*|förslagsvis|obekräfta\w+|"
    r"kan (?:komma att )?(?:kallas|behövas|hållas|bli aktuell\w*))",
    re.IGNORECASE,
)


def is_called_off(text: str) -> bool:
    """Whether it is said not to take place: not where it only replaces what does not."""
    off = _OFF.search(text)
    return off is not None and _INSTEAD.search(text[: off.start()]) is None


def says_off(text: str) -> bool:
    """Whether a note, however long, begins with it: "Inställt – flyttat till 22 juni"."""
    return _OFF.match(text.lstrip(" \t(*!")) is not None


def is_perhaps(text: str) -> bool:
    """Whether it is said to take place only perhaps."""
    return _PERHAPS.search(text) is not None


def are_all_perhaps(cell: str) -> bool:
    """Whether a cell says so of all of its dates: not by the word of one alone, "17 juni (ev. 18 juni)"."""
    return is_perhaps(cell) and is_perhaps(rest(cell, find_dates(cell, cell=True)))
