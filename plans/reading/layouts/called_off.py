"""Words that tell that something does not take place, or perhaps not."""

import re

_OFF = re.compile(
    r"\b(?:inst[äaé]ll(?:t|d|da|s|as)|avbokad?t?|avlyst|str[uy]ke[nt]|utgår(?! från)|utgått|ställs? in)\b",
    re.IGNORECASE,
)
_INSTEAD = re.compile(r"\b(?:ersätter|i stället för|istället för)\b.{0,40}$", re.IGNORECASE)
_PERHAPS = re.compile(
    r"\b(?:vid behov|om behov|prel(?:iminär\w*)?\b|ev(?:entuell\w*)?\b|reserv\w*|förslagsvis|obekräfta\w+)",
    re.IGNORECASE,
)


def is_called_off(text: str) -> bool:
    """Whether it is said not to take place: not where it only replaces what does not."""
    off = _OFF.search(text)
    return off is not None and _INSTEAD.search(text[: off.start()]) is None


def is_perhaps(text: str) -> bool:
    """Whether it is said to take place only perhaps."""
    return _PERHAPS.search(text) is not None
