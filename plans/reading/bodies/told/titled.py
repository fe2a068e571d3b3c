"""The body that a document's title says it is of: what is called no more than "nämnden" there is that one."""

import re
from collections.abc import Iterable, Iterator, Sequence

from plans.body import BodyKind
from plans.reading.bodies.known import OFFICES, SHORT, Known, Name
from plans.reading.bodies.mention import Mention, Role
from plans.reading.bodies.names.lexicon import Lexicon
from plans.reading.bodies.names.sense import Origin, Sense, office_of
from plans.reading.bodies.names.tokens import tokens
from plans.reading.bodies.names.words import noun_of
from plans.reading.bodies.running import text_mentions

_NOUNS = ("nämnd", "styrelse", "utskott")
"""Names that many bodies have in common, each alone short for the one that is meant."""
_MEETINGS = ("möte", "sammanträde")
_WORKING = next(office for office in OFFICES if office.code == "AU")
_CHAIRS = next(office for office in OFFICES if office.code == "PRESIDIUM")
_WHOLE = frozenset({BodyKind.BOARD, BodyKind.COMMITTEE})
_MEET = _WHOLE | {BodyKind.SUBCOMMITTEE}
_SHORT_FOR_ONE = re.compile(
    r"\b(?i:nämnd(?:en)?s?|styrelse(?:n|ns)?|(?:arbets)?utskott(?:et|ets)?|(?:nämnds?|styrelse)(?:möte|sammanträde)\w*|"
    r"presidiet|au)\b"
)
_WITH = re.compile(r"\bmed\s+$", re.IGNORECASE)
"""What stands before one whom the document's own body meets."""
_TO = re.compile(r"\btill\s+$", re.IGNORECASE)
"""What stands before one to whom something goes: it is not whose the document is."""


def titled_bodies(titles: Iterable[str], texts: Sequence[str], known: Lexicon) -> tuple[Known, ...]:
    """What the only committee, board or subcommittee of the titles is called for short, and the parts of it.

    Where another of the sort acts in the texts it is not certain that the title's is meant, so it is asked.
    """
    if not any(map(_SHORT_FOR_ONE.search, texts)):
        return ()
    named = [
        mention
        for title in titles
        for mention in text_mentions(title, known)
        if _is_named(mention) and not _TO.search(title[: mention.start])
    ]
    acting = list(_acting(texts, known)) if named else []
    return tuple(_told(named, acting))


def _is_named(mention: Mention) -> bool:
    """Whether a title's words name one certain body, or all of a sort; "arbetsutskott" alone names none."""
    sense = mention.sense
    is_any = sense.kind is BodyKind.SUBCOMMITTEE and sense.origin is Origin.KNOWN and not sense.sure
    return sense.is_collective or (sense.kind in _MEET and not is_any) or _is_council(sense)


def _is_council(sense: Sense) -> bool:
    """Whether it is a group with a working committee of its own: Kommunala pensionärsrådet."""
    return sense.kind is BodyKind.GROUP and sense.name.endswith("rådet")


def _acting(texts: Sequence[str], known: Lexicon) -> Iterator[Sense]:
    for text in dict.fromkeys(texts):
        for mention in text_mentions(text, known):
            acts = mention.role is not Role.NAMED and mention.role is not Role.RECIPIENT
            if acts and _is_named(mention) and not _WITH.search(text[: mention.start]):
                yield mention.sense


def _told(named: Sequence[Mention], acting: Sequence[Sense]) -> Iterator[Known]:
    bodies = {mention.code: mention.sense for mention in named}
    for noun in _NOUNS:
        alike = [sense for sense in bodies.values() if _noun(sense) == noun and not sense.is_collective]
        if len(alike) == 1:
            others = {sense.code for sense in acting if _noun(sense) == noun} - {alike[0].code}
            names = (noun, *(f"{noun}{s}{meeting}" for s in ("", "s") for meeting in _MEETINGS))
            sure = not (others - _collective(acting))
            yield _short_for(alike[0], names, (), sure=sure)
            yield _short_for(office_of(alike[0], _CHAIRS), (f"{noun} {_CHAIRS.name}",), (), sure=sure)
    wholes = [sense for sense in bodies.values() if sense.kind in _WHOLE or sense.is_collective]
    wholes = wholes or [sense for sense in bodies.values() if _is_council(sense)]
    if len(wholes) == 1 and not wholes[0].is_collective:
        others = {sense.code for sense in acting if sense.kind in _WHOLE} - {wholes[0].code}
        short = (_WORKING.code, _WORKING.code.capitalize())
        sure = not (others or _is_council(wholes[0]))  # "Rådet" beside it is no name that tells whose days are
        yield _short_for(office_of(wholes[0], _WORKING), (_WORKING.name,), short, sure=sure)
        yield _short_for(office_of(wholes[0], _CHAIRS), (_CHAIRS.name,), (), sure=sure)


def _collective(acting: Iterable[Sense]) -> set[str]:
    return {sense.code for sense in acting if sense.is_collective}


def _noun(sense: Sense) -> str:
    """The noun for a body that its name is formed of; that of its whole is a genitive."""
    forms = (noun_of(token.word) for token in tokens(sense.name))
    found = (form.lemma for hit in forms if hit is not None and not (form := hit[1]).genitive)
    return next((noun for lemma in found for noun in _NOUNS if lemma.endswith(noun)), "")


def _short_for(sense: Sense, names: Iterable[str], short: Iterable[str], *, sure: bool) -> Known:
    sure = sure and (sense.sure or sense.origin is Origin.FORMED)
    full, initials = (tuple(Name(name, sure) for name in texts) for texts in (names, short))
    return Known(sense.code, sense.name, sense.kind, full, initials, sense.part_of, SHORT)
