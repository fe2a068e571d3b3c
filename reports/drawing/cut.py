"""Titles cut to the room there is: at a whole word, with nothing left hanging."""

import re

from reports.drawing.fonts import Weight, width

_LEADING_ON = frozenset(
    [
        *("och", "samt", "av", "att", "med", "för", "om", "till", "på", "i"),
        *("inför", "innan", "ur", "från", "per", "avseende"),
        *("and", "of", "the", "with", "for", "to", "&"),
    ]
)
_WORD_END = re.compile("[ /]")
_BRACKETS = {")": "(", "]": "["}
_FEW = 12


def shortened(text: str, most: int) -> str:
    """The text in about so many characters at most; a longer one ends at a whole word, with an ellipsis."""
    if len(text) <= most:
        return text
    ends = [found.start() for found in _WORD_END.finditer(text)] + [len(text)]
    end = max((end for end in ends if end <= most), default=0)
    if end < 0.75 * most:  # a long word stands on the edge: take all of it, or some of it
        longer = min(other for other in ends if other > end)
        end = longer if longer <= 1.15 * most else end or most - 1
    return text if end == len(text) else _tidy(text[:end]) + "…"


def fitted(text: str, room: float, size: float, weight: Weight = "normal") -> str:
    """The text, shortened to the pixels there are; empty where not even two letters fit."""
    most = len(text)
    shorter = text
    while shorter and width(shorter, size, weight) > room:
        most -= 1
        shorter = shortened(text, most) if most > _FEW else _closed(text[:most]) + "…" if most > 1 else ""
    return shorter


def _tidy(text: str) -> str:
    """The text without what only leads on to what has been cut away: brackets, little words, signs."""
    kept = _closed(text).rstrip(" ,;:.–-/&")
    head, _, last = kept.rpartition(" ")
    return _tidy(head) if head and last.casefold() in _LEADING_ON else kept


def _closed(text: str) -> str:
    """The text up to the first bracket that is never closed; a text that begins with one loses only the sign."""
    unclosed: list[int] = []
    for place, letter in enumerate(text):
        if letter in _BRACKETS.values():
            unclosed.append(place)
        elif unclosed and text[unclosed[-1]] == _BRACKETS.get(letter):
            unclosed.pop()
    if not unclosed:
        return text
    before, after = text[: unclosed[0]].rstrip(), text[unclosed[0] + 1 :]
    return before or _closed(after.lstrip())


def broken(text: str, room: float, size: float) -> list[str]:
    """The text in lines that fit the pixels there are; a word that is longer is shortened."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if width(longer, size) <= room:
            lines[-1] = longer
        else:
            lines.append(fitted(word, room, size))
    return [line for line in lines if line]
