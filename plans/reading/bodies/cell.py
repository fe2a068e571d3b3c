"""A cell for participants: bodies beside each other, with or without anything between, and all of them meant."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from plans.body import MEETS_AS_ONE, BodyKind
from plans.reading.bodies.cellruns import made, may_go_on, parts
from plans.reading.bodies.known import owners
from plans.reading.bodies.labels import because_of, ends_label, label_of
from plans.reading.bodies.mention import Because, Mention, Role
from plans.reading.bodies.names.formed import formed, with_its_office
from plans.reading.bodies.names.lexicon import Lexicon
from plans.reading.bodies.names.parts import with_part
from plans.reading.bodies.names.phrases import (
    JOINING,
    OFFERED_AFTER,
    OFFERED_BEFORE,
    PARTIES,
    PREPOSITIONS,
    PROSE,
    SUBSTITUTES,
)
from plans.reading.bodies.names.places import with_place
from plans.reading.bodies.names.sense import Match, Sense
from plans.reading.bodies.names.tokens import Token, tokens
from plans.reading.bodies.names.topics import match_at
from plans.reading.bodies.names.units import with_unit
from plans.reading.bodies.names.words import noun_of
from plans.reading.bodies.ownership import office_alone, owner_of
from plans.reading.bodies.qualified import is_divisible, of_deputy, of_parties, of_side
from plans.reading.bodies.sentences import sentences, without_asides

_NOBODY = re.compile(r"[\s\-–—.,_/*]*|(?i:ingen|inga|n/?a|ej aktuellt|saknas|se .*)")
_BRACKETED = re.compile(r"\s*\(([^()]{0,80})\)")
_WHOSE = re.compile(r"\w[aeo]rnas$")
"""The end of a word for several that own something, and of no name."""
_NEW = "nya"
"""A word before a body that tells who sit in it, and not what it is called."""
_GO_ON = frozenset({"för", "kring", "inom"})


def cell_mentions(text: str, lexicon: Lexicon) -> tuple[Mention, ...]:
    """Every body of a cell. A part that is no known body becomes one of its own, unless it is a sentence."""
    if _NOBODY.fullmatch(text):
        return ()
    bare = without_asides(text)
    words = tokens(bare)
    starts = [token.start for token in words]
    cell = _Cell(bare, lexicon)
    for start, end in sentences(bare):
        cell.read(words[bisect_left(starts, start) : bisect_left(starts, end)])
    found = [replace(mention, raw=text[mention.start : mention.end]) for mention in cell.found]
    return tuple(_once(found))


class _Cell:
    """What has been read of a cell, from left to right."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self.found: list[Mention] = []
        self._text, self._lexicon = text, lexicon
        self._owner: Sense | None = None
        self._run: list[Token] = []
        self._behind = -1
        """Where the last body ended, if nothing but a space has come after it."""
        self._role: Role | None = None
        """What the bodies that come are there for, where a word before them says it."""

    def read(self, words: Sequence[Token]) -> None:
        """Read one sentence."""
        at, prose, skipped = 0, False, 0
        self._role = None
        while at < len(words):
            token = words[at]
            if token.start < skipped:
                at += 1
                continue
            if parts(words, at) or self._is_behind_run():
                skipped = self._end_run(prose)
                if token.start < skipped:
                    continue
            if ends_label(token.gap):
                self._role = None
            label = self._label(words, at)
            if label is not None:
                self._end_run(prose)
                self._role, at = label, at + 1
                continue
            match = self._match(words, at)
            if match is not None:
                deputy = of_deputy(self._run, words, match)
                if deputy is not None:
                    self._run, match = [], deputy
                if self._is_work(words[match.first]) or self._is_owner(words[match.first]):
                    self._run = []
                self._end_run(prose)
                skipped = self._add(words, match)
                at = match.last
                continue
            if not prose and token.word in PROSE and self._is_of_people():
                self._end_run(prose)
            prose = prose or token.word in PROSE
            if token.word == "till":
                self._end_run(prose)
                self._role = Role.RECIPIENT
            elif token.word in JOINING and not may_go_on(self._run, words, at, self._lexicon):
                self._end_run(prose)
            else:
                self._run.append(token)
            at += 1
        self._end_run(prose)

    def _label(self, words: Sequence[Token], at: int) -> Role | None:
        """The role of those that come, if the word says no more: "Ansvarig: KSO", "Ansvarig ekonomichef"."""
        role = label_of(words[at].word) if at + 1 < len(words) and not self._run else None
        if role is None or ":" in words[at + 1].gap or self._match(words, at + 1) is not None:
            return role
        return None

    def _match(self, words: Sequence[Token], at: int) -> Match | None:
        if self._is_tail(words, at):
            return None  # one name: "Kommunens äldre- och tillgänglighetsråd"
        match = match_at(words, at, self._lexicon, cell=True) or office_alone(
            words, at, self._lexicon, self._owner
        )
        if match is None and all(token.text.isdigit() or token.word == _NEW for token in self._run):
            match = formed(words, at, self._lexicon) or with_its_office(words, at, self._lexicon)
            match = match and with_part(words, match, self._lexicon)
            if match is not None and match.last < len(words) and words[match.last].word in _GO_ON:
                return None  # Beredningen för kollektivtrafik: one name
            return match and with_place(words, match, self._lexicon)
        whole = match and with_part(words, match, self._lexicon)
        return whole and with_unit(words, with_place(words, whole, self._lexicon), self._lexicon, cell=True)

    def _is_tail(self, words: Sequence[Token], at: int) -> bool:
        """Whether the words gathered left out their end before an "och", so that this word ends them too."""
        joint = self._run[-1] if len(self._run) > 1 else None
        return joint is words[at - 1] and joint.word in JOINING and joint.gap.startswith("-")

    def _is_of_people(self) -> bool:
        """Whether the word gathered is those who do what the verb behind it tells: "Chefer registrerar lön"."""
        noun = noun_of(self._run[0].word) if len(self._run) == 1 else None
        return noun is not None and noun[0].kind is BodyKind.PERSON and not self.found

    def _is_work(self, body: Token) -> bool:
        """Whether the word gathered is what the body right after it does: Beredning KSAU."""
        return [token.word for token in self._run] == ["beredning"] and body.gap == " "

    def _is_owner(self, body: Token) -> bool:
        """Whether the word gathered only says whose the body right after it is: "kommunernas kommunalråd"."""
        return len(self._run) == 1 and _WHOSE.search(self._run[0].word) is not None and body.gap == " "

    def _add(self, words: Sequence[Token], match: Match) -> int:
        """Take a body and what is said of it right after; returns where to go on."""
        first, last = words[match.first], words[match.last - 1]
        if self._is_whose(match.sense, first.start):
            return self._behind_it(last.end)
        self._owner = owner_of(match) or self._owner
        mention = self._mention(first.start, last.end, match.sense, match.spelled)
        if OFFERED_BEFORE.search(self._text, max(first.start - 20, 0), first.start):
            mention = _offered(mention)
        self.found.append(mention)
        return self._behind_it(last.end)

    def _is_whose(self, sense: Sense, start: int) -> bool:
        """Whether the body is the one whose office stands right before it: presidier nämnder."""
        if not self.found or self._text[self._behind : start].strip(" "):
            return False
        return owners().get(self.found[-1].code) == sense.code

    def _mention(self, start: int, end: int, sense: Sense, spelled: str | None = None) -> Mention:
        role = self._role or Role.TAKES_PART
        return Mention(start, end, self._text[start:end], sense, role, because_of(role), spelled=spelled)

    def _behind_it(self, end: int) -> int:
        """What stands right behind the last body: its parties, its substitutes, whether it only may come."""
        while True:
            mention, went = self.found[-1], end
            if bracket := _BRACKETED.match(self._text, end):
                parties = [token.text for token in tokens(bracket[1])]
                if parties and PARTIES.issuperset(parties):
                    self.found[-1] = of_parties(mention, parties, bracket.end())
                    end = bracket.end()
            if hit := SUBSTITUTES.match(self._text, end):
                self.found[-1] = replace(self.found[-1], with_substitutes=True)
                end = hit.end()
            elif hit := OFFERED_AFTER.match(self._text, end):
                self.found[-1] = _offered(self.found[-1])
                end = hit.end()
            if end == went:
                self._behind = end
                return end

    def _is_behind_run(self) -> bool:
        """Whether what comes says something of the body that the words gathered will be."""
        return bool(self._run) and any(
            behind.match(self._text, self._run[-1].end) for behind in (SUBSTITUTES, OFFERED_AFTER)
        )

    def _end_run(self, prose: bool) -> int:
        """Make of the words gathered what they are, or some of the body before; returns where to go on."""
        run, self._run = self._run, []
        if not run or prose or self._in_brackets(run[0]):
            return 0
        beside = bool(self.found) and not self._text[self._behind : run[0].start].strip()
        if beside and run[0].word in PREPOSITIONS:
            return 0  # nämndordförande per mål, gruppledare i fullmäktige
        if beside and run[0].gap == " " and run[0].capital and self.found[-1].kind is BodyKind.PERSON:
            return 0  # Rektor Ekskolan, ekonomichef Anna Ek
        if beside and is_divisible(self.found[-1]) and run[0].capital:
            self.found[-1] = of_side(self.found[-1], run)
            return 0
        behind = 0
        for start, end, sense in made(self._text, run):
            self.found.append(self._mention(start, end, sense))
            behind = self._behind_it(end)
        return behind

    def _in_brackets(self, token: Token) -> bool:
        before = self._text[max(token.start - 80, 0) : token.start]
        return bool(self.found) and before.rfind("(") > before.rfind(")")


def _offered(mention: Mention) -> Mention:
    """Who may come; of a board, "vid behov" says that the meeting is held if needed."""
    if mention.kind in MEETS_AS_ONE:
        return mention
    return replace(mention, role=Role.OPTIONAL, because=Because.OFFERED)


def _once(mentions: Iterable[Mention]) -> Iterator[Mention]:
    """Each body once, as it is first named: Kommunstyrelsen (KS)."""
    seen: set[str] = set()
    for mention in mentions:
        if mention.code not in seen:
            seen.add(mention.code)
            yield mention
