"""One sign for every dash, space and slash, and the way back to the characters of the source."""

import re
import unicodedata
from dataclasses import dataclass

_SAME = str.maketrans(
    {
        **dict.fromkeys(
            "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f", " "
        ),
        **dict.fromkeys("\u205f\u3000\u180e", " "),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\ufe58\ufe63\uff0d\u2500", "-"),
        **dict.fromkeys("\u2044\u2215\uff0f", "/"),
        **dict.fromkeys("\u2018\u2019\u201b\u2032\u00b4`", "'"),
        **dict.fromkeys("\u2236\uff1a", ":"),
        **dict.fromkeys("\r\v\f\u0085\u2028\u2029", "\n"),
    }
)
_SILENT = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
_MOVING = re.compile(f"[{_SILENT}\u0300-\u036f]")


@dataclass(frozen=True)
class Plain:
    """A text in few signs. `places` says from where to where each stands in the source; None where all stand."""

    text: str
    places: tuple[tuple[int, int], ...] | None = None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The same stretch in the source."""
        if self.places is None or start >= end:
            return start, end
        return self.places[start][0], self.places[end - 1][1]


def plain(text: str) -> Plain:
    """Dashes, spaces, slashes and letters with loose accents as one sign each; silent signs left out.

    A soft hyphen between digits is a dash: PDF files write it for one.
    """
    if not _MOVING.search(text):
        return Plain(text.translate(_SAME))
    signs: list[str] = []
    places: list[tuple[int, int]] = []
    for place, sign in enumerate(text):
        if unicodedata.combining(sign) and signs:
            whole = unicodedata.normalize("NFC", signs[-1] + sign)
            if len(whole) == 1:
                signs[-1] = whole
                places[-1] = places[-1][0], place + 1
                continue
        if sign == "\u00ad" and text[place - 1 : place].isdigit() and text[place + 1 : place + 2].isdigit():
            sign = "-"
        if sign not in _SILENT:
            signs.append(sign)
            places.append((place, place + 1))
    return Plain("".join(signs).translate(_SAME), tuple(places))
