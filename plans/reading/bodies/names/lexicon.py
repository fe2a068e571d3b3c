"""What may be written for a body, built in or told by the document, and the longest match of it in a text."""

import re
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from plans.reading.bodies.known import OFFICES, ONE, SEVERAL, SHORT, Known, known
from plans.reading.bodies.names.sense import Match, Origin, Sense, office_of, sense_of
from plans.reading.bodies.names.spelling import Speller, distance
from plans.reading.bodies.names.tokens import Token, tokens
from plans.reading.bodies.names.words import Form, inflections, noun_of


@dataclass
class _Node:
    """Where a name may go on, by the next word in ground form, and what it means if it ends here."""

    after: dict[str, "_Node"] = field(default_factory=dict)
    senses: list[Sense] = field(default_factory=list)


_WITHIN = re.compile(r"(?:-,)?[ \t\u00a0-]*(?:\r?\n)?[ \t\u00a0]*")
_STOPPED = re.compile(rf"\.?{_WITHIN.pattern}")
_WRITTEN_WITH_A_STOP = frozenset({"ordf", "v", "au"})
_OF = frozenset({"i", "för", "av", "hos"})
_LONGEST_ABBREVIATION = 7


class Lexicon:
    """All that may be written for a body in one document."""

    def __init__(self, told: Sequence[Known] = ()) -> None:
        self._full, self._offices = _Node(), _Node()
        self._short: dict[str, Sense] = {}
        self._surfaces: defaultdict[str, list[Form]] = defaultdict(list)
        for body in told:
            self._add(body, Origin.LEGEND)
        for body in known().values():
            self._add(body, Origin.KNOWN)
        for office in OFFICES:
            for text in office.written:
                self._insert(self._offices, text, Sense("", office.name, office.kind, office=office))
        self._speller = Speller(self._surfaces)

    def match(self, words: Sequence[Token], at: int, *, cell: bool = False) -> Match | None:
        """The longest body whose name begins with this word, with the office that follows it."""
        found = (
            self._abbreviation(words, at, cell),
            self._name(words, at, cell),
            self._office_first(words, at, cell),
        )
        matches = [self.with_office(words, match) for match in found if match is not None]
        return max(matches, key=lambda match: match.last, default=None)

    def office(self, words: Sequence[Token], at: int) -> Match | None:
        """An office that begins with this word, of whatever body."""
        return self._walk(self._offices, words, at, cell=True)

    def with_office(self, words: Sequence[Token], match: Match) -> Match:
        """The match and the offices that follow it: the presidium of the working committee of a board."""
        while match.open and match.sense.owns and match.last < len(words) and _follows(words, match.last):
            office = self.office(words, match.last)
            if office is None:
                break
            sense, owner = office_of(match.sense, office.sense.office), match.sense
            if match.form.plural is False and owner.is_collective:
                sense = replace(sense, sure=False)  # "nämndens arbetsutskott" is that of one of them
            spelled = match.spelled or office.spelled
            match = Match(match.first, office.last, sense, office.form, spelled=spelled, owner=owner)
        return match

    def _add(self, body: Known, origin: Origin) -> None:
        for name in body.full:
            self._insert(self._full, name.text, sense_of(body, name, origin))
        for name in body.short:
            self._short.setdefault(name.text, sense_of(body, name, origin))

    def _insert(self, node: _Node, name: str, sense: Sense) -> None:
        for lemma in ground_form(name):
            if lemma not in self._surfaces:
                for surface, form in inflections(lemma):
                    self._surfaces[surface].append(form)
            node = node.after.setdefault(lemma, _Node())
        node.senses.append(sense)

    def _abbreviation(self, words: Sequence[Token], at: int, cell: bool) -> Match | None:
        token = words[at]
        sense = self._short.get(token.text)
        if sense is None and cell and len(token.text) > 1:
            sense = self._short.get(token.text.upper())
        if sense is None:
            return self._abbreviated_committee(words, at)
        return Match(at, at + 1, sense, Form(token.word, genitive=token.genitive), short=True)

    def _abbreviated_committee(self, words: Sequence[Token], at: int) -> Match | None:
        """BUNAU, where BUN is known."""
        text = words[at].text
        owner = self._short.get(text[:-2]) if text.endswith("AU") else None
        if owner is None or not owner.owns:
            return None
        office = next(office for office in OFFICES if office.code == "AU")
        return Match(at, at + 1, office_of(owner, office), Form(words[at].word), short=True, owner=owner)

    def _name(self, words: Sequence[Token], at: int, cell: bool) -> Match | None:
        return self._walk(self._full, words, at, cell)

    def _office_first(self, words: Sequence[Token], at: int, cell: bool) -> Match | None:
        """Presidiet i kommunfullmäktige, ordförande KS."""
        office = self.office(words, at)
        if office is None or office.last >= len(words):
            return None
        start = office.last + (words[office.last].word in _OF)
        if start >= len(words) or not all(_follows(words, n) for n in range(office.last, start + 1)):
            return None
        owner = self._abbreviation(words, start, cell) or self._name(words, start, cell)
        is_one = start > office.last or words[start].text.islower()  # "Presidium kommunfullmäktige"
        if owner is None or not owner.sense.owns or not (is_one or owner.short):
            return None
        sense = office_of(owner.sense, office.sense.office)
        return Match(at, owner.last, sense, office.form, spelled=owner.spelled, owner=owner.sense)

    def _walk(self, node: _Node, words: Sequence[Token], at: int, cell: bool) -> Match | None:
        best: Match | None = None
        right: list[str] = []
        definite = misspelled = False
        for n in range(at, len(words)):
            if n > at and not _follows(words, n):
                break
            forms, spelled = self._forms(words[n])
            form = next((form for form in forms if form.lemma in node.after), None)
            if form is None:
                break
            node = node.after[form.lemma]
            right.append(spelled)
            misspelled = misspelled or spelled != words[n].word
            sense = _fitting(node.senses, form, cell)
            if sense is not None and not (definite and form.definite):  # two of them stand side by side
                best = Match(at, n + 1, sense, form, spelled=" ".join(right) if misspelled else None)
            definite = definite or (form.definite and not form.genitive)
        return best

    def _forms(self, token: Token) -> tuple[Sequence[Form], str]:
        """What a word may be, and how it ought to be spelled."""
        forms = self._surfaces.get(token.word)
        if forms is not None:
            return [replace(form, genitive=True) for form in forms] if token.genitive else forms, token.word
        if token.abbreviated and len(token.text) <= _LONGEST_ABBREVIATION:
            return (), token.word
        near, noun = self._speller.nearest(token.word), noun_of(token.word)
        is_word = noun is not None and noun[1].lemma == noun[0].lemma  # "sektorer" is no "rektorer"
        if near is None or is_word or (noun is not None and distance(token.word, near, most=1) > 1):
            return (), token.word  # what is formed like a name may be one: Framtidsnämnden, no Fritidsnämnd
        return self._surfaces[near], near


@lru_cache(maxsize=16)
def lexicon(told: tuple[Known, ...] = ()) -> Lexicon:
    """The lexicon of a document that tells these meanings of its own."""
    return Lexicon(told)


def ground_form(name: str) -> list[str]:
    """The words of a name, each in ground form."""
    return [noun[1].lemma if (noun := noun_of(token.word)) else token.word for token in tokens(name)]


def _fitting(senses: Collection[Sense], form: Form, cell: bool) -> Sense | None:
    """What the name means in this number and place; the document's own meaning stands first."""
    for sense in senses:
        several = {ONE: False, SHORT: False, SEVERAL: True}.get(sense.tells)
        if (cell or not sense.cell_only) and (several is None or (form.plural is True) == several):
            return sense
    return None


def _follows(words: Sequence[Token], at: int) -> bool:
    """Whether no more than a space, a hyphen or a line's end parts the word from the one before."""
    stopped = words[at - 1].word in _WRITTEN_WITH_A_STOP
    return (_STOPPED if stopped else _WITHIN).fullmatch(words[at].gap) is not None
