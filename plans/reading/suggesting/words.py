"""The words of a text as they can be compared: without their endings, and without those that say nothing."""

import csv
import re
from collections import Counter
from collections.abc import Collection, Iterable
from functools import cache
from importlib.resources import files
from math import log

from plans.reading.letters import folded

_WORD = re.compile(r"[^\W\d_]+")
_SHORTEST_STEM = 4
_SHORTEST_BEGINNING = 6
_LONGEST_ENDING = 3


def listed(sort: str) -> tuple[str, ...]:
    """The words of one sort in the table, as they stand there:

    `ending` what is cut off words, the longest first; `small` words that join others; `process` words for what is
    done and by whom; `general` words that name no row by themselves; `kind` those that tell a row's kind; `object`
    what is handed in whatever the matter.
    """
    return _table()[sort]


@cache
def stems(sort: str) -> frozenset[str]:
    """The stems of the words of one sort."""
    return frozenset(stem_of(word) for word in listed(sort))


@cache
def _table() -> dict[str, tuple[str, ...]]:
    text = (files("plans.reading.suggesting") / "words.csv").read_text(encoding="utf-8")
    found: dict[str, tuple[str, ...]] = {}
    for sort, words in list(csv.reader(text.splitlines(), delimiter=";"))[1:]:
        found[sort] = (*found.get(sort, ()), *words.split())
    return found


def words_of(text: str) -> tuple[str, ...]:
    """The stems of all words but the small ones, in order: "de fastställda ramarna" → faststalld, ram."""
    small = listed("small")
    found = (word for word in _WORD.findall(text.casefold()) if word not in small)
    return tuple(stem for word in found if len(stem := stem_of(word)) > 1)


def subject_of(text: str) -> frozenset[str]:
    """The stems that say what the text is about, and not what is done about it."""
    return frozenset(words_of(text)) - stems("process")


def stem_of(word: str) -> str:
    """The word in small letters a to z, without the ending of its form."""
    plain = folded(word)
    for ending in listed("ending"):
        if plain.endswith(ending) and len(plain) - len(ending) >= _SHORTEST_STEM:
            return plain[: -len(ending)]
    return plain


def is_same_word(one: str, other: str) -> bool:
    """Whether two stems are those of one word: endings are not always cut alike."""
    short, long = sorted((one, other), key=len)
    return long == short or (
        len(short) >= _SHORTEST_BEGINNING and long.startswith(short) and len(long) - len(short) <= _LONGEST_ENDING
    )


def begins_with(word: str, beginning: str) -> bool:
    """Whether a stem is another one or a compound of it: budgetforslag begins with budget."""
    return word == beginning or (len(beginning) >= _SHORTEST_BEGINNING and word.startswith(beginning))


class Weights:
    """How much each word tells: the fewer texts of a document have it, the more."""

    def __init__(self, texts: Iterable[Collection[str]]) -> None:
        self._texts = [set(text) for text in texts]
        self._count = Counter(word for text in self._texts for word in text)

    def __getitem__(self, word: str) -> float:
        return log(1 + (len(self._texts) + 1) / (self._count[word] + 1))

    def likeness(self, one: Collection[str], other: Collection[str]) -> float:
        """The part of what the shorter of the two says that the other says too, 0 to 1."""
        less, more = sorted((set(one), set(other)), key=lambda words: (self.of(words), sorted(words)))
        whole = self.of(less)
        return self.of({w for w in less if any(is_same_word(w, v) for v in more)}) / whole if whole else 0.0

    def of(self, words: Iterable[str]) -> float:
        """How much the words tell together."""
        return sum(self[word] for word in sorted(words))
