"""Codes and kinds for bodies that no list has: made from their words, the same for every inflection."""

import re
import unicodedata
from collections.abc import Sequence

from plans.body import BodyKind
from plans.reading.bodies.names.phrases import words as words_of
from plans.reading.bodies.names.tokens import Token, tokens
from plans.reading.bodies.names.words import Noun, noun_of
from plans.reading.letters import capital

_LITTLE = words_of("och samt för av i på med till från inom vid den det de en ett resp respektive")
_KEPT = re.compile("[^0-9A-ZÅÄÖ]")
_PARTS = words_of(
    "alternativ avsnitt bilaga block del delmål etapp fas mål nivå område plan punkt spår steg version"
)
"""Words that a letter numbers."""
_PERSON = re.compile(
    r"[A-ZÅÄÖÉ][a-zåäöéü]+(?:-[A-ZÅÄÖÉ][a-zåäöéü]+)?"  # a first name
    r"(?:\s(?:v|von|af|de))?\s(?!(?:AB|HB|KB)\b)"  # which ends a company's name
    r"(?:[A-ZÅÄÖ][.:]?(?:\s?[A-ZÅÄÖ]\.?)?|"  # and an initial, or a family name
    r"(?:[A-ZÅÄÖÉ][a-zåäöéü]+[\s-])?[A-ZÅÄÖÉ][a-zåäöéü]*"
    r"(?:son|berg|ström|gren|[kq]vist|lund|lind|man|mark|dahl|stedt|sten|blad|holm|lén|én|ius|ell|sjö|skog))"
)


def code_of(words: Sequence[str]) -> str:
    """A plan's code, in capitals: ANALYSGRUPP of Analysgruppen, CHEF_AVFALL_VA of "chef för Avfall VA"."""
    parts = [_plain(_indefinite(word)) for word in words if word.lower() not in _LITTLE]
    return "_".join(part for part in parts if part) or "_".join(filter(None, map(_plain, words)))


def person_code(name: str) -> str:
    """A person's code, with hyphens: ANDERS-W."""
    return "-".join(filter(None, (_plain(token.text) for token in tokens(name))))


def is_person(name: str) -> bool:
    """Whether it is written like a person: Anders W, Christina v L, Anna-Karin Nilsson."""
    words = [token.word for token in tokens(name)]
    return _PERSON.fullmatch(name.strip()) is not None and not any(map(noun_of, words)) and words[0] not in _PARTS


def kind_of_noun(noun: Noun, *, plural: bool) -> BodyKind:
    """The kind of body whose name ends in this noun; a role held by several is an office."""
    if noun.kind is BodyKind.PERSON and plural:
        return BodyKind.OFFICE
    return noun.kind or BodyKind.GROUP


def kind_of_name(words: Sequence[str]) -> BodyKind:
    """The kind of body that a name tells, by its last word or its first; else a group."""
    for word in (*words[-1:], *words[:1]):
        found = noun_of(word.lower())
        if found is not None and found[0].kind is not None:
            return kind_of_noun(found[0], plural=found[1].plural is True)
    return BodyKind.GROUP


def name_of(words: Sequence[Token]) -> str:
    """The words as a name: one space between them, a capital first."""
    text = words[0].text
    for token in words[1:]:
        text += (" ".join(token.gap.split()) + " " if token.gap != "-" else "-") if "-" in token.gap else " "
        text += token.text
    return capital(text)


def _indefinite(word: str) -> str:
    """The word without its definite ending: analysgrupp, nyckelpersoner."""
    found = noun_of(word.lower())
    if found is None or not found[1].definite or found[1].genitive:
        return word
    noun, form = found
    return form.lemma if not form.plural else form.lemma.removesuffix(noun.lemma) + noun.plural


def _plain(word: str) -> str:
    """Capitals and digits; of other letters than Swedish ones, the letter without its mark."""
    upper = unicodedata.normalize("NFC", word).upper()
    bare = "".join(c if c in "ÅÄÖ" else unicodedata.normalize("NFKD", c)[0] for c in upper)
    return _KEPT.sub("", bare)
