"""The committee that a document means by "nämnden" alone, where it names no more than one: never all of them."""

import re
from collections.abc import Iterable, Iterator, Sequence

from plans.body import BodyKind
from plans.reading.bodies.known import OFFICES, SHORT, Known, Name
from plans.reading.bodies.mention import Role
from plans.reading.bodies.names.lexicon import Lexicon
from plans.reading.bodies.names.sense import Origin, Sense, office_of
from plans.reading.bodies.names.tokens import tokens
from plans.reading.bodies.names.words import noun_of
from plans.reading.bodies.running import text_mentions

THE_COMMITTEE = "NÄMNDEN"
"""The code of the committee that nobody has named."""

_NOUN = "nämnd"
_CHAIRS = next(office for office in OFFICES if office.code == "PRESIDIUM")
_WORKING = next(office for office in OFFICES if office.code == "AU")
_OF_THE_BOARD = re.compile(r"(?i:\bkommunstyrelse|\bregionstyrelse)|\bKS(?:AU)?\b")
"""Whose working committee may be meant too, beside that of the only committee: "arbetsutskottet"."""
_NAMES = (_NOUN, *(f"{_NOUN}{s}{meeting}" for s in ("", "s") for meeting in ("möte", "sammanträde")))
_MAY_NAME = re.compile(rf"(?i:{_NOUN})|\b[A-ZÅÄÖ]{{2,5}}\b")
_ONE = re.compile(
    r"(?<!respektive )(?<!resp )(?<!resp\. )(?<!varje )(?<!per )"
    r"\bnämnd(?:(?:en)?s?|s?(?:möte|sammanträde)\w{0,3})\b",
    re.IGNORECASE,
)
_SEVERAL = re.compile(r"\b(?:fack)?nämnder(?:na)?s?\b|\b(?:respektive|resp\.?|varje|per)\s+nämnd\b", re.IGNORECASE)


def own_committee(texts: Sequence[str], known: Lexicon) -> tuple[Known, ...]:
    """The only committee that the texts name, or one without a name, and its presidium; none beside several.

    One that does nothing itself in the texts, and has no line of its own, is not certain to be meant.
    """
    whole = "\n".join(texts)
    if not _ONE.search(whole) or _SEVERAL.search(whole):
        return ()
    named: dict[str, Sense] = {}
    sure = False
    for sense, is_own in _committees(texts, known):
        named.setdefault(sense.code, sense)
        sure = sure or is_own
    if len(named) == 1:
        sense = next(iter(named.values()))
        sure = sure and (sense.sure or sense.origin is Origin.FORMED)
    else:
        sense, sure = Sense(THE_COMMITTEE, "Nämnden", BodyKind.COMMITTEE), False
    chairs, working = office_of(sense, _CHAIRS), office_of(sense, _WORKING)
    told = _short_for(sense, _NAMES, sure=sure), _short_for(chairs, (f"{_NOUN} {_CHAIRS.name}",), sure=sure)
    is_named = working.name.lower() in whole.lower() and not _OF_THE_BOARD.search(whole)
    return (*told, _short_for(working, (_WORKING.name,), sure=sure)) if is_named else told


def _committees(texts: Sequence[str], known: Lexicon) -> Iterator[tuple[Sense, bool]]:
    """The committees that are named, each with whether it acts there or has the line to itself."""
    for text in dict.fromkeys(text for text in texts if _MAY_NAME.search(text)):
        for mention in text_mentions(text, known):
            is_guess = mention.origin is Origin.KNOWN and not mention.sure
            if mention.kind is BodyKind.COMMITTEE and _is_committee(mention.sense) and not is_guess:
                is_own = mention.raw == text.strip(" .:") or mention.role is Role.TAKES_PART
                yield mention.sense, is_own and mention.raw[0].isupper()


def _is_committee(sense: Sense) -> bool:
    forms = (noun_of(token.word) for token in tokens(sense.name))
    return any(found is not None and found[0].lemma == _NOUN and not found[1].genitive for found in forms)


def _short_for(sense: Sense, names: Iterable[str], *, sure: bool) -> Known:
    full = tuple(Name(name, sure) for name in names)
    return Known(sense.code, sense.name, sense.kind, full, (), sense.part_of, SHORT)
