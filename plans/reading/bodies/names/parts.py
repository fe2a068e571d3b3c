"""A part of a body that has a name of its own: Regionstyrelsens personalutskott, Socialnämndens brukarråd."""

from collections.abc import Sequence
from dataclasses import replace

from plans.body import BodyKind
from plans.reading.bodies.names.formed import NO_NAMES, WHICH, end_of_compound
from plans.reading.bodies.names.lexicon import Lexicon
from plans.reading.bodies.names.naming import code_of, kind_of_noun, name_of
from plans.reading.bodies.names.phrases import words as words_of
from plans.reading.bodies.names.sense import Match, Origin, Sense, genitive
from plans.reading.bodies.names.tokens import Token
from plans.reading.bodies.names.topics import topic_at
from plans.reading.bodies.names.words import Form, Noun, noun_of

_PARTS = words_of("utskott beredning råd grupp kommitté delegation")
_OFFICES = words_of("stab kansli kontor förvaltning")
_SHORTEST_FIRST_PART = 3
_WHOLES = frozenset(
    {
        BodyKind.COUNCIL,
        BodyKind.BOARD,
        BodyKind.COMMITTEE,
        BodyKind.SUBCOMMITTEE,
        BodyKind.DRAFTING,
        BodyKind.OFFICE,
    }
)
_CENTRAL = frozenset({"KF", "KS"})
"""Whose part a listed body is that the list puts in no other."""


def with_part(words: Sequence[Token], match: Match, lexicon: Lexicon) -> Match:
    """The match, or the part of it that stands beside it: one body, and not two."""
    return _staff(words, _for_something(words, _part_beside(words, match, lexicon), lexicon), lexicon)


def _staff(words: Sequence[Token], match: Match, lexicon: Lexicon) -> Match:
    """The match, or the office that is its own: Kommunstyrelsens stab is one, and not two beside each other."""
    at = match.last
    is_owner = match.form.genitive and match.sense.kind in _WHOLES and not match.sense.is_collective
    if not is_owner or at >= len(words) or words[at].gap.strip() or lexicon.office(words, at) is not None:
        return match
    found = noun_of(words[at].word)
    is_its = found is not None and found[0].lemma in _OFFICES and found[1].lemma == found[0].lemma
    if found is None or not is_its or found[1].plural or found[1].definite:
        return match
    office = _composed(words, match, at + 1, *found)
    return replace(office, sense=replace(office.sense, sure=False, origin=Origin.FORMED))


def _for_something(words: Sequence[Token], match: Match, lexicon: Lexicon) -> Match:
    """The match, or the part that is named by what it is for: Vårdnämndens utskott för barn."""
    at, part = match.last, match
    if match.owner is None and match.form.genitive and match.sense.kind in _WHOLES and at < len(words):
        noun = _noun(words[at]) if not words[at].gap.strip() else None
        if noun is None or not _may_be_for(noun[0], match.sense):
            return match
        part = _composed(words, match, at + 1, *noun)
    topic = topic_at(words, part.last, lexicon)
    is_one = part.owner is not None and part.form.lemma in _PARTS and not (part.form.plural or part.form.genitive)
    if topic is None or not is_one:
        return match
    last, said, texts = topic
    sense, form = part.sense, Form(words[last - 1].word, definite=True)
    sense = replace(sense, code=f"{sense.code}_{code_of(texts)}", name=f"{sense.name}{said}")
    return replace(part, last=last, sense=sense, form=form)


def _may_be_for(noun: Noun, whole: Sense) -> bool:
    """Whether a noun alone may be a part: "beredning" is what a board does, and what a council has."""
    return noun.kind is not BodyKind.DRAFTING or whole.kind is BodyKind.COUNCIL


def _part_beside(words: Sequence[Token], match: Match, lexicon: Lexicon) -> Match:
    at = match.last
    if match.sense.kind not in _WHOLES or match.form.plural or at >= len(words) or words[at].gap.strip():
        return match
    if not match.form.genitive and not (match.short and words[at].text[:1].islower()):
        return match
    described = match.form.genitive and _is_adjective(words, at)
    last = at + 1 if described else end_of_compound(words, at)
    noun = _noun(words[last]) if described else _part(words[last], definite=match.form.genitive)
    if noun is None:
        return match
    listed = lexicon.match(words, at, cell=True)
    if listed is not None and (listed.last > at + 1 or _sits_in(listed.sense, match.sense)):
        return replace(listed, first=match.first, sense=replace(listed.sense, sure=match.sense.sure))
    return lexicon.with_office(words, _composed(words, match, last + 1, *noun))


def _is_adjective(words: Sequence[Token], at: int) -> bool:
    """Whether a word tells what a single part is called: Vårdnämndens enskilda utskott, not its "båda utskott"."""
    word = words[at].word
    if at + 1 >= len(words) or words[at + 1].gap.strip() or words[at].capital:
        return False
    return len(word) > _SHORTEST_FIRST_PART and word.endswith("a") and word not in WHICH and noun_of(word) is None


def _part(token: Token, *, definite: bool) -> tuple[Noun, Form] | None:
    """The noun of a compound for one part of a body; an ending of its own makes it a body that stands beside."""
    found = _noun(token, definite=definite)
    if found is None:
        return None
    return found if len(found[1].lemma) - len(found[0].lemma) >= _SHORTEST_FIRST_PART else None


def _noun(token: Token, *, definite: bool = False) -> tuple[Noun, Form] | None:
    found = noun_of(token.word)
    if found is None or found[0].lemma not in _PARTS or found[1].lemma.endswith(NO_NAMES):
        return None
    form = found[1]
    return None if form.plural or (form.definite and not (definite or form.genitive)) else found


def _sits_in(part: Sense, whole: Sense) -> bool:
    if part.origin is Origin.LEGEND or whole.code in part.part_of:
        return True
    return whole.code in _CENTRAL and not part.part_of


def _composed(words: Sequence[Token], match: Match, last: int, noun: Noun, form: Form) -> Match:
    whole, named = match.sense, words[match.last : last]
    text = name_of(named).removesuffix("s") if form.genitive else name_of(named)
    sense = Sense(
        f"{whole.code}_{code_of([*(token.text for token in named[:-1]), form.lemma])}",
        f"{genitive(whole.name)} {text[:1].lower()}{text[1:]}",
        kind_of_noun(noun, plural=False),
        sure=whole.sure,
        origin=whole.origin,
        part_of=(whole.code, *whole.part_of),
    )
    return Match(match.first, last, sense, form, spelled=match.spelled, owner=whole)
