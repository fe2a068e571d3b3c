"""Bodies in running text: those that are known or named like one, in chains that share what is said of them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from plans.reading.bodies.mention import Mention
from plans.reading.bodies.names.formed import formed
from plans.reading.bodies.names.lexicon import Lexicon
from plans.reading.bodies.names.parts import with_part
from plans.reading.bodies.names.phrases import FILLERS, JOINING, SUBSTITUTES
from plans.reading.bodies.names.sense import Match
from plans.reading.bodies.names.tokens import Token, tokens
from plans.reading.bodies.names.topics import match_at
from plans.reading.bodies.names.units import with_unit
from plans.reading.bodies.roles import FAR, begins_behind_label, role_of
from plans.reading.bodies.sentences import sentences, unwrapped, without_asides

_BRACKETS = re.compile(r"\([^()]{0,80}\)")
_BETWEEN = re.compile(r"[\s,/&+]*|\s*,?\s*(?:[^\W\d_]+\.?\s+){1,3}")
_LONGEST_BETWEEN = 120
_RARELY_A_WORD = 3
"""An abbreviation of so many letters is hardly anything but a body."""
_ALONE_AFTER = re.compile(r"(?:^|[\n:;(|–—]|\s-\s|\b(?i:möte|mötet|extra|i|på|till|med|av|från|sammanträde))\s*$")
_ALONE_BEFORE = re.compile(r"\s*(?:$|[\n:;),/|–—]|\d|-\s|(?i:och|samt)\b)")


@dataclass(frozen=True)
class _Found:
    """A body in the text, the characters it takes, and whether others come with it."""

    match: Match
    start: int
    end: int
    with_substitutes: bool


def text_mentions(text: str, lexicon: Lexicon) -> tuple[Mention, ...]:
    """Every body that a text names, with what it does there."""
    bare = unwrapped(without_asides(text))
    found = list(_bodies(bare, tokens(bare), lexicon))
    mentions: list[Mention] = []
    n = 0
    for start, end in sentences(bare):
        here = []
        while n < len(found) and found[n].start < end:
            here.append(found[n])
            n += 1
        for chain in _chains(bare, here):
            matches = [one.match for one in chain]
            first, last = chain[0].start, chain[-1].end
            before, after = bare[max(start, first - FAR) : first], bare[last : min(end, last + FAR)]
            if chain[0] is here[0] and begins_behind_label(before, after):
                before = ""
            role, because = role_of(before, after, matches)
            mentions.extend(
                Mention(
                    one.start,
                    one.end,
                    text[one.start : one.end],
                    one.match.sense,
                    role,
                    because,
                    one.with_substitutes,
                    one.match.spelled,
                )
                for one in chain
            )
    return tuple(mentions)


def _bodies(text: str, words: Sequence[Token], lexicon: Lexicon) -> Iterator[_Found]:
    at, behind = 0, 0
    while at < len(words):
        match = match_at(words, at, lexicon) or formed(words, at, lexicon)
        if match is None:
            at += 1
            continue
        match = _to_the_end(words, with_part(words, match, lexicon), lexicon)
        at = match.last
        start, end = words[match.first].start, words[match.last - 1].end
        doubtful = match.short and not match.sense.sure
        if doubtful and not (_stands_alone(text, words, match) or (behind and _joined(text[behind:start]))):
            continue
        behind = end
        others = SUBSTITUTES.match(text, end)
        yield _Found(match, start, end, others is not None)


def _to_the_end(words: Sequence[Token], match: Match, lexicon: Lexicon) -> Match:
    """The match with its unit, if the text is nothing but that name: beside other words they may be a matter."""
    whole = with_unit(words, match, lexicon) if match.first == 0 else match
    return whole if whole.last == len(words) else match


def _stands_alone(text: str, words: Sequence[Token], match: Match) -> bool:
    """Whether an abbreviation of several meanings stands like a body: first, last, in a list, beside a date."""
    first, last = words[match.first], words[match.last - 1]
    neighbours = (*words[max(match.first - 1, 0) : match.first], *words[match.last : match.last + 1])
    if any(token.abbreviated and len(token.text) > 4 for token in neighbours):
        return False  # a line in capitals
    if len(first.text) >= _RARELY_A_WORD:
        return True
    before = text[max(first.start - 20, 0) : first.start]
    return _ALONE_AFTER.search(before) is not None and _ALONE_BEFORE.match(text, last.end) is not None


def _chains(text: str, found: Sequence[_Found]) -> Iterator[list[_Found]]:
    """Bodies with nothing between them but a comma, "och" and words that tell which."""
    chain: list[_Found] = []
    for one in found:
        if chain and not _joined(text[chain[-1].end : one.start]):
            yield chain
            chain = []
        chain.append(one)
    if chain:
        yield chain


def _joined(between: str) -> bool:
    if len(between) > _LONGEST_BETWEEN:
        return False
    between = _BRACKETS.sub(" ", between)
    between = SUBSTITUTES.sub(" ", between, count=1)
    if not any(sign in between for sign in ",/&+\n") and not JOINING.intersection(between.lower().split()):
        return False
    return _BETWEEN.fullmatch(between) is not None and all(
        word.strip(".,").lower() in FILLERS | {"till"} for word in between.split() if word.strip(".,/&+")
    )
