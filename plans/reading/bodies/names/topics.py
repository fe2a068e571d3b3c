"""Bodies named by what they are for: Nämnden för vatten och avlopp, Gemensamma nämnden för räddningsfrågor."""

import re
from collections.abc import Sequence

from plans.body import MEETS_AS_ONE
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
_AUTHORITIES = words_of("regionens länets landstingets förbundets stiftets kyrkans")
_OF_MUNICIPALITY = "Kommunala "
_JOINT = words_of("gemensam gemensamma")
_AND = words_of("och samt")
_NO_TOPICS = (
    NO_BODIES
    | PREPOSITIONS
    | PROSE
    | words_of(
        "att den det de en ett sin sitt sina år varje vidare kännedom perioden information informationen dialog "
        "genomgång diskussion remiss samråd avstämning behandling handläggning hantering prövning granskning "
        "uppföljning redovisning återkoppling redogörelse ny nytt extra slutlig slutligt eventuell eventuellt"
    )
)
"""Words that tell when or why a matter goes to a body, and not what the body is for."""
_DONE = re.compile(
    r"(?:yttr|utlåt|avgör|godkänn|beakt|ställningstag|antag|fastställ|överväg|genomför|åtgärd)ande(?:t|n)?|"
    r"beslut\w*|beredning\w*"
)
"""What is done to a matter there: "nämnden för yttrande", "för beslut"."""
_MEETINGS = re.compile(r"sammanträde|möte|datum|dagar|tider")
_ADJECTIVES = ("a", "al", "ell", "iv", "ig", "bar", "isk", "god")
_MOST = 6
_BLANKS = re.compile(r"\s+")
_SPACE = re.compile(r"(?:-,?|,)?[ \t\u00a0]+")


def match_at(words: Sequence[Token], at: int, lexicon: Lexicon, *, cell: bool = False) -> Match | None:
    """The longest body whose name begins with this word and is listed, or says what it is for, or whose it is."""
    found = (
        lexicon.match(words, at, cell=cell),
        _for_topic(words, at, lexicon),
        _of_another(words, at, lexicon),
    )
    return max((match for match in found if match is not None), key=lambda match: match.last, default=None)


def _of_another(words: Sequence[Token], at: int, lexicon: Lexicon) -> Match | None:
    """The council of another authority, where the list only has the municipality's: Regionens pensionärsråd."""
    if words[at].word not in _AUTHORITIES or at + 1 >= len(words) or not _SPACE.fullmatch(words[at + 1].gap):
        return None
    match = lexicon.match(words, at + 1)
    if match is None or match.short or not match.sense.name.startswith(_OF_MUNICIPALITY):
        return None
    texts = [token.text for token in words[at : match.last]]
    sense = Sense(code_of(texts), capital(" ".join(texts)), match.sense.kind, sure=False, origin=Origin.FORMED)
    return Match(at, match.last, sense, match.form)


def _for_topic(words: Sequence[Token], at: int, lexicon: Lexicon) -> Match | None:
    is_joint = words[at].word in _JOINT
    head = at + is_joint
    noun = noun_of(words[head].word) if head < len(words) else None
    if noun is None or noun[1].lemma not in _NOUNS or noun[1].plural or noun[1].genitive:
        return None
    topic = topic_at(words, head + 1, lexicon) if is_joint or words[at].capital or noun[1].definite else None
    if topic is None:
        return None
    last, said, texts = topic
    name = capital(f"{words[at].text}{_said(words[at + 1 : head + 1])}{said}")
    kind = kind_of_noun(noun[0], plural=False)
    sense = Sense(code_of([words[head].text, *texts]), name, kind, sure=False, origin=Origin.FORMED)
    return Match(at, last, sense, Form(words[last - 1].word, definite=True))


def topic_at(words: Sequence[Token], at: int, lexicon: Lexicon) -> tuple[int, str, list[str]] | None:
    """Where a "för" and what a body is for end, both as they are written, and the words of the topic."""
    if at + 1 >= len(words) or words[at].word != "för" or not _SPACE.fullmatch(words[at].gap):
        return None
    last = _end_of_topic(words, at + 1, lexicon)
    if last == at + 1:
        return None
    said, texts = _said(words[at:last]), [token.text for token in words[at + 1 : last]]
    if last < len(words) and _MEETINGS.match(words[last].word):
        said, texts[-1] = said.removesuffix("s"), texts[-1].removesuffix("s")
    return last, said, texts


def _said(words: Sequence[Token]) -> str:
    """The words as they are written, commas and hyphens with them."""
    return "".join(f"{_BLANKS.sub(' ', token.gap)}{token.text}" for token in words)


def _end_of_topic(words: Sequence[Token], first: int, lexicon: Lexicon) -> int:
    """Where the topic ends: before another body, a verb, a preposition; a comma is of it only before an "och"."""
    last = first
    while last < min(first + _MOST, len(words)) and _goes_on(words, last, lexicon):
        if last > first and not _may_stand_beside(words[last - 1], words[last]):
            break
        last += 1
        if words[last - 1].word in _AND and last < len(words) and not _goes_on(words, last, lexicon):
            return _without_joint(words, first, last - 1)
    joint = next((n for n in range(first, last) if words[n].word in _AND), first)
    comma = (n for n in range(max(first, joint) + 1, last) if "," in words[n].gap and "-" not in words[n].gap)
    return _without_joint(words, first, next(comma, last))


def _may_stand_beside(before: Token, token: Token) -> bool:
    """Whether both are of one topic: with no joint between them one has to be an adjective, or a place's name.

    "Hållbar miljö", "räddning norra Ekbygden"; not the "arbete budgetramarna" of what a sentence goes on with.
    """
    is_joined = "," in token.gap or "-" in token.gap or token.word in _AND or before.word in _AND
    is_described = before.word.endswith(_ADJECTIVES) or (
        token.word.endswith(_ADJECTIVES) and not token.word.endswith("na")
    )
    return is_joined or token.capital or is_described


def _without_joint(words: Sequence[Token], first: int, last: int) -> int:
    return last - 1 if last > first and words[last - 1].word in _AND else last


def _goes_on(words: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    token = words[at]
    if not _SPACE.fullmatch(token.gap) or not token.text[0].isalpha() or token.word in _NO_TOPICS:
        return False
    if _DONE.fullmatch(token.word):
        return False
    is_body = _is_noun(token) or lexicon.match(words, at) is not None
    return not is_body and not _MEETINGS.match(token.word)


def _is_noun(token: Token) -> bool:
    """Whether it may be the next body; not the råd that somebody gets."""
    noun = noun_of(token.word)
    return noun is not None and not (
        token.word == noun[0].lemma and token.text.islower() and noun[0].kind not in MEETS_AS_ONE
    )
