"""Other months and weekdays, written as one in the source is: as long, as large, with its full stop."""

import re

from reports.grammar import capital

_MONTHS = (
    *("januari", "februari", "mars", "april", "maj", "juni"),
    *("juli", "augusti", "september", "oktober", "november", "december"),
)
_SHORT = ("jan", "feb", "mars", "apr", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec")
_THREE = ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_ALIKE = frozenset(_MONTHS) & frozenset(_SHORT)
"""Months that are written the same, long or short."""
_WEEKDAYS = (
    ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"),
    ("måndagen", "tisdagen", "onsdagen", "torsdagen", "fredagen", "lördagen", "söndagen"),
    ("månd", "tisd", "onsd", "torsd", "fred", "lörd", "sönd"),
    ("mån", "tis", "ons", "tors", "fre", "lör", "sön"),
    ("mån", "tis", "ons", "tor", "fre", "lör", "sön"),
    ("må", "ti", "on", "to", "fr", "lö", "sö"),
    ("m", "ti", "o", "to", "f", "l", "s"),
)

MONTH = (
    r"(?:jan(?:uari)?|febr?(?:uari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
"""A pattern of every month's name, whole or short."""
WEEKDAY = (
    r"(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?|månd|tisd|onsd|torsd|fred|lörd|sönd|mån|tis|ons|tors?|fre|lör"
    r"|sön|må|ti|on|to|fr|lö|sö)"
)
"""A pattern of every weekday's name."""
_WORD = re.compile(rf"(?<!\w){MONTH}(?!\w)", re.IGNORECASE)


def month_number(name: str) -> int:
    """The month that a name stands for, from 1."""
    return _THREE.index(name.lower()[:3]) + 1


def month_like(name: str, month: int, *, short: bool = False, glued: bool = False) -> str:
    """The name of another month as long as `name`.

    `short` where the months around it are shortened, `glued` where no space is in the date (15-mar-23).
    """
    bare = name.lower().rstrip(".")
    names = _MONTHS if bare in _MONTHS and not (bare in _ALIKE and (short or glued)) else _SHORT
    if names is _SHORT and (glued or bare in ("mar", "jun", "jul")):
        names = _THREE
    new = names[month - 1]
    return as_large(name, new + "." * (name.endswith(".") and new not in _ALIKE))


def months_are_short(texts: list[str]) -> bool:
    """Whether the months in some texts are shortened, those that tell it."""
    words = [word.lower() for text in texts for word in _WORD.findall(text)]
    telling = [word in _MONTHS for word in words if word not in _ALIKE]
    return bool(telling) and not any(telling)


def weekday_like(name: str, weekday: int) -> str:
    """Another weekday's name, 0 for Monday, as long as `name` is."""
    bare = name.lower().rstrip(".")
    names = next((names for names in _WEEKDAYS if bare in names), _WEEKDAYS[0])
    return as_large(name, names[weekday] + "." * name.endswith("."))


def weekday_number(name: str) -> int | None:
    """The weekday that a name stands for, 0 for Monday; None if it is none."""
    bare = name.lower().strip().rstrip(".")
    return next((names.index(bare) for names in _WEEKDAYS[:-1] if bare in names), None)


def as_large(old: str, new: str) -> str:
    """The new word with large letters where the old one has them."""
    letters = old.rstrip(".")
    if len(letters) > 1 and letters.isupper():
        return new.upper()
    return capital(new) if letters[:1].isupper() else new
