"""The body that a definition means: one that is known by its name, or one of the document's own."""

from dataclasses import replace

from plans.body import BodyKind
from plans.reading.bodies.known import UNEXPLAINED, Known, Name, known
from plans.reading.bodies.names.formed import formed
from plans.reading.bodies.names.lexicon import lexicon
from plans.reading.bodies.names.naming import code_of, kind_of_name
from plans.reading.bodies.names.sense import Origin, Sense
from plans.reading.bodies.names.tokens import tokens
from plans.reading.bodies.names.words import noun_of
from plans.reading.bodies.told.definitions import Definition
from plans.reading.letters import capital

_MOST_WORDS = 7


def body_of(definition: Definition) -> Known | None:
    """The body, with the code that plans give it; None where the meaning is no body."""
    if len(definition.short) < 2 or not definition.short[0].isalpha():
        return None
    meaning = definition.meaning.strip(" .,;")
    sense = _sense(meaning)
    if sense is None and not (definition.certain and _like_a_body(meaning)):
        return None
    name = capital(meaning)
    sure = sense is None or sense.sure or sense.origin is not Origin.KNOWN
    names, short = (Name(meaning, sure),), (Name(definition.short, sure),)
    words = [token.text for token in tokens(meaning)]
    if sense is None:
        sense = Sense(code_of(words), name, kind_of_name(words))
    listed = known().get(sense.code)
    if listed is None:
        return Known(_code(definition.short, sense), name, sense.kind, names, short, sense.part_of, "")
    return replace(
        listed, code=_code(definition.short, sense), name=name, full=(*names, *listed.full), short=short
    )


def _code(short: str, sense: Sense) -> str:
    """The code of a body that the document abbreviates so.

    It is the abbreviation, but for the bodies that every plan calls alike; and where that is taken by another body
    of the built-in list (KF for kulturförvaltningen), it is the body's own, or made of its name.
    """
    listed = known().get(sense.code)
    code = short.upper()
    if listed is not None and (listed.kind is not BodyKind.COMMITTEE or _is_of(short, listed)):
        return listed.code
    taken = any(code == body.code or _is_of(short, body) for body in known().values() if body.tells != UNEXPLAINED)
    return sense.code if taken else code


def _is_of(short: str, body: Known) -> bool:
    return any(short == name.text for name in body.short)


def _sense(meaning: str) -> Sense | None:
    """The body whose name is all of the meaning."""
    words = tokens(meaning)
    if not words or len(words) > _MOST_WORDS:
        return None
    built_in = lexicon()
    for match in (built_in.match(words, 0, cell=True), formed(words, 0, built_in, cell=True)):
        if match is not None and match.last == len(words) and not match.short:
            return match.sense
    return None


def _like_a_body(meaning: str) -> bool:
    """Whether its first or last word is one for people who meet: Beredning samhällsbyggnad."""
    words = tokens(meaning)
    if not words or len(words) > _MOST_WORDS or any(c.isdigit() for c in meaning):
        return False
    ends = (noun_of(words[0].word), noun_of(words[-1].word))
    return any(noun is not None and noun[0].kind is not None for noun in ends)
