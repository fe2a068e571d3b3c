"""Bodies named by what they are for: Nämnden för vatten och avlopp, Gemensamma nämnden för räddningsfrågor."""

import re
from collections.abc import Sequence

from plans.reading.bodies.names.lexicon import Lexicon
from plans.reading.bodies.names.naming import code_of, kind_of_noun
from plans.reading.bodies.names.phrases import NO_BODIES, PREPOSITIONS, PROSE
from plans.reading.bodies.names.phrases import words as words_of
from plans.reading.bodies.names.sense import Match, Origin, Sense
from plans.reading.bodies.names.tokens import Token
from plans.reading.bodies.names.words import Form, noun_of
from plans.reading.letters import capital

_NOUNS = words_of("nämnd utskott")
"""Nouns that without a topic mean any body of the sort."""
_JOINT = words_of("gemensam gemensamma")
_AND = words_of("och samt")
_NO_TOPICS = (
    NO_BODIES
    | PREPOSITIONS
    | PROSE
    | words_of(
        "att den det de en ett sin sitt sina år varje vidare kännedom godkännande yttrande ställningstagande "
        "antagande fastställande beredning perioden"
    )
)
"""Words that tell when or why a matter goes to a body, and not what the body is for."""
_MEETINGS = re.compile(r"sammanträde|möte|datum|dagar|tider")
_MOST = 6
_BLANKS = re.compile(r"\s+")
_SPACE = re.compile(r"(?:-,?|,)?[ \t\u00a0]+")


def match_at(words: Sequence[Token], at: int, lexicon: Lexicon, *, cell: bool = False) -> Match | None:
    """The longest body whose name begins with this word and is listed, or is that of a body for something."""
    found = (lexicon.match(words, at, cell=cell), _for_topic(words, at, lexicon))
    return max((match for match in found if match is not None), key=lambda match: match.last, default=None)


def _for_topic(words: Sequence[Token], at: int, lexicon: Lexicon) -> Match | None:
    is_joint = words[at].word in _JOINT
    head = at + is_joint
    if head + 2 >= len(words) or words[head + 1].word != "för" or not (is_joint or words[at].capital):
        return None
    noun = noun_of(words[head].word)
    if noun is None or noun[1].lemma not in _NOUNS or noun[1].plural or noun[1].genitive:
        return None
    last = _end_of_topic(words, head + 2, lexicon)
    if last == head + 2:
        return None
    name, texts = _name(words[at:last]), [token.text for token in words[head:last]]
    if last < len(words) and _MEETINGS.match(words[last].word):
        name, texts[-1] = name.removesuffix("s"), texts[-1].removesuffix("s")
    kind = kind_of_noun(noun[0], plural=False)
    sense = Sense(code_of(texts), name, kind, sure=False, origin=Origin.FORMED)
    return Match(at, last, sense, Form(words[last - 1].word, definite=True))


def _name(words: Sequence[Token]) -> str:
    """The words as they are written, commas and hyphens with them."""
    after = "".join(f"{_BLANKS.sub(' ', token.gap)}{token.text}" for token in words[1:])
    return capital(f"{words[0].text}{after}")


def _end_of_topic(words: Sequence[Token], first: int, lexicon: Lexicon) -> int:
    """Where the topic ends: before another body, a verb, a preposition; a comma is of it only before an "och"."""
    last = first
    while last < min(first + _MOST, len(words)) and _goes_on(words, last, lexicon):
        last += 1
        if words[last - 1].word in _AND and last < len(words) and not _goes_on(words, last, lexicon):
            return _without_joint(words, first, last - 1)
    joint = next((n for n in range(first, last) if words[n].word in _AND), first)
    comma = (n for n in range(max(first, joint) + 1, last) if "," in words[n].gap and "-" not in words[n].gap)
    return _without_joint(words, first, next(comma, last))


def _without_joint(words: Sequence[Token], first: int, last: int) -> int:
    return last - 1 if last > first and words[last - 1].word in _AND else last


def _goes_on(words: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    token = words[at]
    if not _SPACE.fullmatch(token.gap) or not token.text[0].isalpha() or token.word in _NO_TOPICS:
        return False
    is_body = noun_of(token.word) is not None or lexicon.match(words, at) is not None
    return not is_body and not _MEETINGS.match(token.word)
