"""Words of a cell that no list has: where one body ends and the next begins, and what to call them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from plans.body import BodyKind
from plans.reading.bodies.known import known
from plans.reading.bodies.names.lexicon import Lexicon
from plans.reading.bodies.names.naming import code_of, is_person, kind_of_name, name_of, person_code
from plans.reading.bodies.names.phrases import FILLERS, JOINING, NO_BODIES, PREPOSITIONS
from plans.reading.bodies.names.sense import Origin, Sense, sense_of
from plans.reading.bodies.names.tokens import Token
from plans.reading.bodies.names.words import noun_of

_PARTED = re.compile(r"[,;:/&+•|·\t()]|\s[-–—]\s|^[-–—]\s|\n\s*\n")
_MOST_WORDS = 6
_PARTIES = frozenset({"S", "M", "C", "V", "MP", "L", "KD", "SD"})
_MOST_OF_A_CODE = 60
_COMPANY = frozenset({"AB", "KB", "HB"})
_AROUND = FILLERS | PREPOSITIONS
_PEOPLE = ("er", "or", "are", "iga", "erna", "arna", "orna", "män", "s")
"""Endings of words for several people: what follows "och" after one of them is somebody else."""


def made(text: str, run: Sequence[Token]) -> Iterator[tuple[int, int, Sense]]:
    """The bodies that a run of words names, from where to where."""
    for words in _names(run):
        start, end = words[0].start, words[-1].end
        raw = " ".join(text[start:end].split())
        if is_person(raw):
            yield start, end, Sense(person_code(raw), raw, BodyKind.PERSON, sure=False, origin=Origin.MADE)
            continue
        texts = [token.text for token in words]
        code = code_of(texts)[:_MOST_OF_A_CODE].rstrip("_")
        if code in _PARTIES:
            yield start, end, replace(sense_of(known()[code], known()[code].full[0], Origin.KNOWN), sure=False)
        elif sum(c.isalpha() for c in code) > 1 and not _NUMBERED.fullmatch(raw):
            is_formed = _is_named(words) and not any(map(_is_figures, texts))
            origin = Origin.FORMED if is_formed else Origin.MADE
            yield start, end, Sense(code, name_of(words), kind_of_name(texts), sure=False, origin=origin)


def _is_figures(text: str) -> bool:
    """Whether a word is a day or an account in figures, which no name has: "utfall per 270831 för enheter"."""
    return text.isdigit() and len(text) > _MOST_OF_A_NUMBER


_MOST_OF_A_NUMBER = 2
_NUMBERED = re.compile(r"(?:MS|MP|BP|TG|DP|GO|M|G|F|D|T|P)\s?\d{1,2}")
"""What a project numbers: milestones, gates, phases, deliveries; nobody is called so."""


def parts(words: Sequence[Token], at: int) -> bool:
    """Whether something stands before the word that parts it from the one before; a wrapped line does not."""
    gap = words[at].gap
    if at == 0 or (_PARTED.search(gap) and not (gap == "- " and words[at].word in JOINING)):
        return True
    before = words[at - 1].word
    return "\n" in gap and words[at].capital and before not in PREPOSITIONS and before not in JOINING


def may_go_on(run: Sequence[Token], words: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Whether this "och" stands inside a name: Vård och omsorg, Barn- och ungdomsforum."""
    if not run or at + 1 >= len(words) or words[at].gap.strip(" -"):
        return False
    after = words[at + 1]
    if words[at].gap.startswith("-"):
        return True
    return (
        words[at].word == "och"
        and after.text[:1].islower()
        and lexicon.match(words, at + 1, cell=True) is None
        and not any(token.word.endswith(_PEOPLE) or _noun(token) for token in (run[-1], after))
    )


def _names(run: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """The run without the words around it, cut where a capital follows a whole name or an abbreviation."""
    start = 0
    for n in range(1, len(run) + 1):
        if n == len(run) or _begins(run[n], run[n - 1]):
            words = _stripped(run[start:n])
            if words and len(words) <= _MOST_WORDS and not _is_nobody(words):
                yield words
            start = n


def _is_nobody(words: Sequence[Token]) -> bool:
    return NO_BODIES.issuperset(token.word for token in words) or tells_matter(words)


def tells_matter(words: Sequence[Token]) -> bool:
    """Whether words are what is written, or tell what is done with it: "Årsredovisning", "Konton avstämda"."""
    if not words or _noun(words[0]):
        return False
    if _PAPER.fullmatch(words[0].word) is not None and not _noun(words[-1]):
        return True
    return len(words) > 1 and _DONE.fullmatch(words[-1].text) is not None


_PAPER = re.compile(
    r"(?:årsredovisning|\w+berättelse|\w*rapport|\w+(?:bokslut|budget|prognos|uppföljning|underlag)|prognos|underlag)"
    r"(?:e[nt]|n|er|erna|ar|arna)?"
)
_DONE = re.compile(
    r"(?!utöka|utvidga|förstärk|begränsa|samla)(?-i:[a-zåäö]+(?:ade|erad|erat|lämnad|lämnat|bokad|bokat|skickad|skickat|visad|visat|slutad|slutat|sända|sänt|sänd|lagd|lagt|lagda|läst|lästa|stängd|stängt|"
    r"stängda)|klar[ta]?|inne|gjord|gjort|gjorda|färdig(?:a|t|ställ(?:d|t|da))?)"
)
"""What has been done with something, told behind it; that a group is larger than usual is no such thing."""


def _begins(token: Token, before: Token) -> bool:
    if token.gap.strip():
        return False
    letter = len(token.text) == 1  # Sammanträdesrum A
    return (token.capital and not letter and _noun(before)) or (token.abbreviated and before.abbreviated)


def _stripped(words: Sequence[Token]) -> Sequence[Token]:
    inside = [n for n, token in enumerate(words) if not _is_around(token)]
    return words[inside[0] : inside[-1] + 1] if inside else ()


def _is_around(token: Token) -> bool:
    a_letter = len(token.text) == 1 and token.capital  # M is a party, m.fl. is not
    return token.text.isdigit() or (token.word in _AROUND and not a_letter)


def _noun(token: Token) -> bool:
    found = noun_of(token.word)
    return found is not None and found[0].kind is not None


def _is_named(words: Sequence[Token]) -> bool:
    """Whether a noun for a body is the head of a name: not in "Rådets uppgifter" or "Ledamöter i rådet".

    So is it in a company's: "Ekbyhus AB", "AB Ekbyhus".
    """
    if len(words) > 1 and _COMPANY & {words[0].text, words[-1].text}:
        return True
    first = noun_of(words[0].word)
    is_whose = first is not None and first[1].genitive and first[1].lemma == first[0].lemma
    is_in = len(words) > 1 and words[-2].word in PREPOSITIONS
    return (_noun(words[-1]) and not is_in) or (_noun(words[0]) and not is_whose)
