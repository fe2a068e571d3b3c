"""Words nearly spelled: å, ä and ö misread by OCR in words of five letters, other slips in long words only."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations, pairwise

_MISREAD = {"å": "aàáâdé4t", "ä": "aàáâéèediftv4", "ö": "oòóôd06é"}
"""What OCR makes of the three letters, measured on one scanned report: "ndmnd", "némnd", "6vergripande"."""
_SUSPECT = frozenset("".join(_MISREAD.values()))

_SHORTEST_MISREAD = 5
_SHORTEST_SLIP = 8
_SHORTEST_TWO_SLIPS = 13
_LONGEST = 40
_MOST_KEPT = 20_000

_OTHER_WORDS = frozenset(
    {"lektorer", "lektorerna", "parterna", "parternas", "revisionen", "revisionens", "valberedning"}
)
"""Words one letter away from a body that mean something else."""


class Speller:
    """Known words, to be found by what is nearly one of them."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = frozenset(words)
        self._found: dict[str, str | None] = {}
        self._blanked: dict[str, str] = {}
        self._parts: defaultdict[tuple[int, int, str], list[str]] = defaultdict(list)
        for word in sorted(self._words):
            if len(word) >= _SHORTEST_MISREAD:
                self._blanked.setdefault(_blank(word), word)
            if len(word) >= _SHORTEST_SLIP:
                for start, part in _parts(word):
                    self._parts[len(word), start, part].append(word)

    def nearest(self, word: str) -> str | None:
        """The known word that a text's word in small letters stands for, if it is one and nearly right."""
        if not _SHORTEST_MISREAD <= len(word) <= _LONGEST or word in self._words or word in _OTHER_WORDS:
            return None
        if word not in self._found:
            if len(self._found) >= _MOST_KEPT:
                self._found.clear()
            self._found[word] = self._misread(word) or self._slipped(word)
        return self._found[word]

    def _misread(self, word: str) -> str | None:
        for place, letter in enumerate(word):
            joined = f"{word[:place]}rn{word[place + 1 :]}"  # nämndemas
            if letter == "m" and joined in self._words:
                return joined
        for blanked in _blankings(word):
            known = self._blanked.get(blanked)
            if known is not None and len(known) == len(word) and _is_misreading(word, known):
                return known
        return None

    def _slipped(self, word: str) -> str | None:
        if len(word) < _SHORTEST_SLIP - 1:
            return None
        best: tuple[int, str] | None = None
        for known in sorted(self._candidates(word)):
            allowed = _allowed(known)
            far = distance(word, known, allowed)
            if far <= allowed and (best is None or far < best[0]):
                best = (far, known)
        return best[1] if best else None

    def _candidates(self, word: str) -> set[str]:
        """Words that share a part with it at about the same place: all within the slips allowed are among them."""
        found: set[str] = set()
        for length in range(max(len(word) - 2, _SHORTEST_SLIP), len(word) + 3):
            slips = 2 if length >= _SHORTEST_TWO_SLIPS else 1
            if abs(length - len(word)) > slips:
                continue
            for start, end in _bounds(length):
                for at in range(max(start - slips, 0), start + slips + 1):
                    part = word[at : at + end - start]
                    found.update(self._parts.get((length, start, part), ()))
        return found


def distance(one: str, other: str, most: int = 99) -> int:
    """Levenshtein's: letters put in, left out or exchanged; anything over `most` once it must be more."""
    above = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        row = [i]
        for j, against in enumerate(other, 1):
            row.append(min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (letter != against)))
        if min(row) > most:
            return most + 1
        above = row
    return above[-1]


def _allowed(word: str) -> int:
    return 2 if len(word) >= _SHORTEST_TWO_SLIPS else 1


def _bounds(length: int) -> Iterator[tuple[int, int]]:
    """A word cut in one part more than it may have slips: one part at least is then untouched."""
    parts = 3 if length >= _SHORTEST_TWO_SLIPS else 2
    cuts = [length * n // parts for n in range(parts + 1)]
    yield from pairwise(cuts)


def _parts(word: str) -> Iterator[tuple[int, str]]:
    yield from ((start, word[start:end]) for start, end in _bounds(len(word)))


def _blank(word: str) -> str:
    return "".join("?" if letter in _MISREAD else letter for letter in word)


def _blankings(word: str) -> Iterator[str]:
    """The word with every å, ä, ö blank, and one or two of its suspect letters more."""
    blanked = _blank(word)
    places = [n for n, letter in enumerate(blanked) if letter in _SUSPECT]
    for count in range(3):
        for chosen in combinations(places, count):
            yield "".join("?" if n in chosen else letter for n, letter in enumerate(blanked))


def _is_misreading(word: str, known: str) -> bool:
    pairs = zip(word, known, strict=True)
    return all(one == other or one in _MISREAD or one in _MISREAD.get(other, "") for one, other in pairs)
