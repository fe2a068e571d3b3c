"""Names that no list has, but that are formed like a body's: Servicenämnden, Allmänna utskottet, Område kultur."""

import re
from collections.abc import Sequence

from plans.body import MEETS_AS_ONE, BodyKind
from plans.reading.bodies.names.lexicon import Lexicon
from plans.reading.bodies.names.naming import code_of, kind_of_noun, name_of
from plans.reading.bodies.names.phrases import words as words_of
from plans.reading.bodies.names.sense import Match, Origin, Sense
from plans.reading.bodies.names.tokens import Token
from plans.reading.bodies.names.words import Form, Noun, noun_of
from plans.reading.letters import capital

_NAMES = words_of("nämnd styrelse fullmäktige utskott beredning råd grupp presidium kommitté")
_OFFICES = words_of("förvaltning avdelning enhet kontor chef direktör")
"""Nouns whose compounds are bodies, or those who speak for one, wherever they are written."""

NO_NAMES = tuple(
    words_of(
        "områd förråd samråd kapitalförvaltning medelsförvaltning förberedning självstyrelse målgrupp åldersgrupp "
        "arbetsgrupp yrkesgrupp folkgrupp personalgrupp brukargrupp patientgrupp elevgrupp barngrupp kundgrupp "
        "befolkningsgrupp riskgrupp undergrupp ärendeberedning presidieberedning ordförandeberedning "
        "arenhet vetenhet ägenhet ögenhet ppenhet åtenhet egenhet ivenhet lutenhet akenhet rogenhet nöjenhet "
        "agendaberedning nämndberedning nämndsberedning utskottsberedning mötesberedning sammanträdesberedning"
    )
)
"""Endings, in ground form, of words that are no names."""

WHICH = words_of(
    "alla aktuella andra berörda båda denna dessa egna extra flera gemensamma hela inblandade kommande nya "
    "närmaste olika övriga politiska samma samtliga sina vilka våra vissa"
)
"""Words that tell which one, and are no part of a name."""

_ALWAYS_ONE = frozenset({"fullmäktige"})
"""Nouns that have no other ending where one body is meant."""

_ALSO_WORK = words_of("beredning förvaltning")
"""Nouns that without an ending tell what is done, rather than who does it."""

_LEFT_OUT = re.compile(r"-,?[ \t\n]{1,2}")
_LEFT_OUT_BEFORE_AND = re.compile(r"[ \t]?-,?[ \t\n]{0,2}")
"""Before "och" there is nothing else that a hyphen can be, however it is spaced: "Plan -och byggnämnden"."""
_SPACE = re.compile(r"[ \t\u00a0]*(?:\r?\n)?[ \t\u00a0]*")
_MOST_LEFT_OUT = 3
_SHORTEST_FIRST_PART = 3
_AREAS = frozenset({"område", "områdeschef"})


def formed(words: Sequence[Token], at: int, lexicon: Lexicon, *, cell: bool = False) -> Match | None:
    """The body whose name is formed from this word on; in running text only where it is written as a name."""
    found = _area(words, at, lexicon, cell) or _described(words, at) or _compound(words, at, cell)
    return lexicon.with_office(words, found) if found is not None else None


def with_its_office(words: Sequence[Token], at: int, lexicon: Lexicon) -> Match | None:
    """A part of a board that has no other name than its sort: Styrelsens arbetsutskott."""
    noun = noun_of(words[at].word)
    if noun is None or noun[0].kind not in MEETS_AS_ONE or noun[1].lemma != noun[0].lemma:
        return None
    if not noun[1].genitive or noun[1].plural or at + 1 == len(words) or not _beside(words, at + 1):
        return None
    whole = _of_words(words, at, at + 1, *noun)
    part = lexicon.with_office(words, whole)
    return part if part.last > whole.last and not whole.sense.is_collective else None


def _area(words: Sequence[Token], at: int, lexicon: Lexicon, cell: bool) -> Match | None:
    """Område kultur och fritid. Its head, "områdeschef kultur och fritid", speaks for the area."""
    head = words[at]
    if head.word not in _AREAS or not (cell or head.capital or head.word == "områdeschef"):
        return None
    last = at + 1
    if last >= len(words) or not _beside(words, last) or lexicon.match(words, last) is not None:
        return None
    last += 1
    if last + 1 < len(words) and words[last].word == "och" and _beside(words, last) and _beside(words, last + 1):
        second = words[last + 1]
        if second.text[:1].islower() and lexicon.match(words, last + 1) is None and not noun_of(second.word):
            last += 2
    topic = [token.text for token in words[at + 1 : last]]
    name = f"Område {' '.join(topic).lower()}"
    return _match(at, last, f"OMR_{code_of(topic)}", name, BodyKind.OFFICE, Form(words[last - 1].word))


def _described(words: Sequence[Token], at: int) -> Match | None:
    """Allmänna utskottet: an adjective with a capital before the noun alone, or before a compound of it."""
    first = words[at]
    if at + 1 >= len(words) or not _beside(words, at + 1):
        return None
    adjective = first.capital and len(first.word) > 4 and first.word.endswith("a") and first.word not in WHICH
    if not adjective or noun_of(first.word) is not None:
        return None
    noun = _named(words[at + 1])
    if noun is None or not noun[1].definite:
        return None
    return _of_words(words, at, at + 2, *noun)


def _compound(words: Sequence[Token], at: int, cell: bool) -> Match | None:
    """Servicenämnden, Miljö- och hälsoskyddsnämnden, IT-nämnden; in a cell any noun that tells a kind of body."""
    last = end_of_compound(words, at)
    noun = noun_of(words[last].word) if cell else _named(words[last])
    if noun is None or noun[0].kind is None or (noun[1].lemma.endswith(NO_NAMES) and not cell):
        return None
    first_part = len(noun[1].lemma) - len(noun[0].lemma) + sum(len(token.word) for token in words[at:last])
    if first_part < _SHORTEST_FIRST_PART - (words[at].abbreviated and last > at):
        return None
    is_one = noun[1].definite or noun[0].lemma in _ALWAYS_ONE
    if not (cell or is_one or (words[at].capital and noun[0].lemma not in _ALSO_WORK)):
        return None
    return _of_words(words, at, last + 1, *noun)


def end_of_compound(words: Sequence[Token], at: int) -> int:
    """The last word of a name of several: each before it leaves its second part out, or is an abbreviation."""
    n = at
    while n + 1 < len(words) and n - at < _MOST_LEFT_OUT and words[n].text[-1:].isalpha():
        is_joint = words[n + 1].word in ("och", "samt")
        if (_LEFT_OUT_BEFORE_AND if is_joint else _LEFT_OUT).fullmatch(words[n + 1].gap):
            n += 1
            if is_joint and n + 1 < len(words) and _beside(words, n + 1):
                return n + 1
        elif words[n].abbreviated and words[n + 1].gap == "-" and not words[n + 1].capital:
            return n + 1
        else:
            break
    return n


def _named(token: Token) -> tuple[Noun, Form] | None:
    noun = noun_of(token.word)
    if noun is None or noun[0].lemma not in _NAMES | _OFFICES or noun[1].lemma.endswith(NO_NAMES):
        return None
    return noun


def _of_words(words: Sequence[Token], first: int, last: int, noun: Noun, form: Form) -> Match:
    named = words[first:last]
    plural = form.plural is True
    name = name_of(named).removesuffix("s") if form.genitive else name_of(named)
    name = capital(name.lower()) if name.isupper() else name
    last_word = form.lemma.removesuffix(noun.lemma) + (noun.plural if plural else noun.lemma)
    code = code_of([*(token.text for token in named[:-1]), last_word])
    return _match(first, last, code, name, kind_of_noun(noun, plural=plural), form)


def _match(first: int, last: int, code: str, name: str, kind: BodyKind, form: Form) -> Match:
    return Match(first, last, Sense(code, name, kind, sure=False, origin=Origin.FORMED), form)


def _beside(words: Sequence[Token], at: int) -> bool:
    return _SPACE.fullmatch(words[at].gap) is not None
