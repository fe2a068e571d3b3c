"""Bodies told apart by where they are: Byarådet Ekby and Byarådet Norra Lid are two."""

from collections.abc import Sequence
from dataclasses import replace

from plans.reading.bodies.names.lexicon import Lexicon
from plans.reading.bodies.names.naming import code_of, is_person
from plans.reading.bodies.names.phrases import NO_BODIES
from plans.reading.bodies.names.phrases import words as words_of
from plans.reading.bodies.names.sense import Match, Origin
from plans.reading.bodies.names.tokens import Token
from plans.reading.bodies.names.words import noun_of

_LOCAL = words_of("nämnd styrelse utskott råd grupp kommitté")
"""Nouns of bodies that there may be one of in every place."""
_WHICH_PART = words_of("norra södra västra östra gamla nya stora lilla övre nedre yttre inre")
_NO_PLACES = ("en", "et", "na", "are", "er", "chef", "ordförande")
"""Endings of words for somebody else, who stands beside the body: "Byarådet Räddningstjänsten"."""
_MOST = 3
_SHORTEST = 2


def with_place(words: Sequence[Token], match: Match, lexicon: Lexicon) -> Match:
    """The match with the place behind it that ends its name, where no list has the body."""
    noun = noun_of(words[match.last - 1].word)
    is_local = noun is not None and noun[0].lemma in _LOCAL and not (noun[1].plural or noun[1].genitive)
    if match.sense.origin is not Origin.FORMED or not is_local:
        return match
    last = match.last
    while last < len(words) and last - match.last < _MOST and _is_of_place(words, last, lexicon):
        last += 1
    named = words[match.last : last]
    is_end = last == len(words) or bool(words[last].gap.strip())
    if not named or not is_end or named[-1].word in _WHICH_PART:
        return match
    place = " ".join(token.text for token in named)
    if is_person(place) and named[0].word not in _WHICH_PART:
        return match
    code = f"{match.sense.code}_{code_of([token.text for token in named])}"
    return replace(match, last=last, sense=replace(match.sense, code=code, name=f"{match.sense.name} {place}"))


def _is_of_place(words: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    token = words[at]
    return (
        token.gap == " "
        and token.capital
        and not token.abbreviated
        and token.text.isalpha()
        and len(token.text) >= _SHORTEST
        and not token.word.endswith(_NO_PLACES)
        and token.word not in NO_BODIES
        and noun_of(token.word) is None
        and lexicon.match(words, at, cell=True) is None
    )
