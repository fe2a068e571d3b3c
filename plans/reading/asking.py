"""Doubts as they come up, in order, each with a key that a second reading finds its answer by."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from hashlib import sha256

from plans.reading.answering import understood
from plans.reading.reading import IN_TURN, LEFT_OUT, About, Doubt

_DIGITS = 12


class Asking:
    """The doubts of one reading, and the answers that were given before it.

    An answered doubt is not asked again. Its key is made of what it is about, what the source says, and the how
    manyeth such doubt it is: not of the line, which changes when something is written above it.
    """

    def __init__(self, answers: Mapping[str, str] | None = None) -> None:
        self._answers = answers or {}
        self._seen: Counter[tuple[str, str]] = Counter()
        self._told: dict[tuple[object, ...], str | None] = {}
        self._open: dict[tuple[object, ...], str] = {}
        self._once: dict[tuple[object, ...], str | None] = {}
        self.doubts: list[Doubt] = []
        self.asked: list[Doubt] = []
        """All doubts, those too that are answered."""
        self.used: dict[str, str] = {}
        """The answers that were made use of, by key."""
        self.strange: dict[str, str] = {}
        """Those that are no answers to their doubts, which are asked again."""

    def ask(self, doubt: Doubt) -> str | None:
        """The reading to take: the one answered, else the one the doubt itself takes, and then it is asked.

        What is asked already of the same place is not asked again.
        """
        same = _same(doubt)
        if same not in self._told:
            asked = len(self.doubts)
            self._told[same] = self._ask(doubt)
            if len(self.doubts) > asked:
                self._open[same] = self.doubts[-1].key
        return self._told[same]

    def key_of(self, doubt: Doubt) -> str:
        """The key under which a doubt is asked; empty for one that is not, as it was answered."""
        return self._open.get(_same(doubt), "")

    def ask_once(self, doubt: Doubt) -> str | None:
        """The same, asked only where it is first met: what a title means, it means everywhere."""
        what = doubt.about, " ".join(doubt.text.split()), doubt.readings, doubt.because
        if what not in self._once:
            self._once[what] = self.ask(doubt)
        return self._once[what]

    def _ask(self, doubt: Doubt) -> str | None:
        about = doubt.about, " ".join(doubt.text.split())
        self._seen[about] += 1
        key = _digest(*about, str(self._seen[about]))
        doubt = replace(doubt, about=About(doubt.about), key=key)
        self.asked.append(doubt)
        if key in self._answers:
            answer = understood(doubt, self._answers[key])
            if answer is not None:
                self.used[key] = answer
                return answer
            self.strange[key] = self._answers[key]
        self.doubts.append(doubt)
        return doubt.taken

    @property
    def idle(self) -> tuple[str, ...]:
        """The keys of answers to which the document has no doubt."""
        return tuple(key for key in self._answers if key not in self.used and key not in self.strange)

    def answered(self, doubt: Doubt) -> bool:
        """Ask, where the answer is only whether the doubt is settled: a reading left out, or anything at all."""
        before = len(self.doubts)
        self.ask(doubt)
        return len(self.doubts) == before


def is_left_out(answer: str | None) -> bool:
    """Whether the answer is that the row is none."""
    return answer == LEFT_OUT


def named_in(answer: str | None) -> tuple[str, ...]:
    """The bodies that an answer names, with commas between; none where there is no answer, or nobody comes."""
    return () if answer is None or is_left_out(answer) else tuple(one.strip() for one in answer.split(","))


def in_turn(answer: str | None, turn: int) -> str | None:
    """What an answer says of one of the days that it is about: who meets then, of those who meet in turn."""
    if answer is None:
        return None
    said = answer.split(IN_TURN)
    return said[turn % len(said)]


def _same(doubt: Doubt) -> tuple[object, ...]:
    facts = [(name, str(fact)) for name, fact in doubt.facts.items() if name != "near"]
    return doubt.place, doubt.about, doubt.text, doubt.readings, doubt.because, *facts


def _digest(*parts: str) -> str:
    return sha256("\x1f".join(parts).encode()).hexdigest()[:_DIGITS]
