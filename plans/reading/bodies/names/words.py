"""Swedish nouns for people who meet: their inflections, and what sort of body a name ending in one is."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from plans.body import BodyKind


@dataclass(frozen=True)
class Form:
    """What an inflected word says: its lemma, and of how many, which and whose. None: the word does not tell."""

    lemma: str
    plural: bool | None = None
    definite: bool = False
    genitive: bool = False


@dataclass(frozen=True)
class Noun:
    """A noun in its four forms, and the kind of body that a compound ending in it is; None: not by itself."""

    lemma: str
    definite: str
    plural: str
    plurals: str
    kind: BodyKind | None


def _nouns(kind: BodyKind | None, *lines: str) -> Iterator[Noun]:
    for line in lines:
        lemma, definite, plural, plurals = line.split()
        yield Noun(lemma, definite, plural, plurals, kind)


NOUNS = (
    *_nouns(
        # A board is the municipality's own, and that one is known by name: any other is one committee more.
        BodyKind.COMMITTEE,
        "nämnd nämnden nämnder nämnderna",
        "styrelse styrelsen styrelser styrelserna",
        "fullmäktige fullmäktigen fullmäktige fullmäktigena",
        "direktion direktionen direktioner direktionerna",
    ),
    *_nouns(BodyKind.SUBCOMMITTEE, "utskott utskottet utskott utskotten"),
    *_nouns(BodyKind.DRAFTING, "beredning beredningen beredningar beredningarna"),
    *_nouns(
        BodyKind.PRESIDIUM,
        "presidium presidiet presidier presidierna",
        "presidie presidiet presidier presidierna",
    ),
    *_nouns(
        BodyKind.GROUP,
        "grupp gruppen grupper grupperna",
        "råd rådet råd råden",
        "forum forumet forum forumen",
        "kommitté kommittén kommittéer kommittéerna",
        "nätverk nätverket nätverk nätverken",
        "team teamet team teamen",
        "kollegium kollegiet kollegier kollegierna",
        "ledning ledningen ledningar ledningarna",
        "delegation delegationen delegationer delegationerna",
        "revision revisionen revisioner revisionerna",
    ),
    *_nouns(
        BodyKind.PARTY,
        "parti partiet partier partierna",
        "majoritet majoriteten majoriteter majoriteterna",
        "opposition oppositionen oppositioner oppositionerna",
        "koalition koalitionen koalitioner koalitionerna",
    ),
    *_nouns(
        BodyKind.OFFICE,
        "förvaltning förvaltningen förvaltningar förvaltningarna",
        "avdelning avdelningen avdelningar avdelningarna",
        "enhet enheten enheter enheterna",
        "institution institutionen institutioner institutionerna",
        "kontor kontoret kontor kontoren",
        "kansli kansliet kanslier kanslierna",
        "stab staben staber staberna",
        "sektor sektorn sektorer sektorerna",
        "bolag bolaget bolag bolagen",
        "centrum centrumet centrum centrumen",
        "ansvarig ansvarige ansvariga ansvariga",
    ),
    *_nouns(
        BodyKind.PERSON,
        "ordförande ordföranden ordförande ordförandena",
        "chef chefen chefer cheferna",
        "direktör direktören direktörer direktörerna",
        "controller controllern controllers controllerna",
        "controller controllern controllrar controllrarna",
        "rektor rektorn rektorer rektorerna",
        "prefekt prefekten prefekter prefekterna",
        "dekan dekanen dekaner dekanerna",
        "ekonom ekonomen ekonomer ekonomerna",
        "strateg strategen strateger strategerna",
        "samordnare samordnaren samordnare samordnarna",
        "sekreterare sekreteraren sekreterare sekreterarna",
        "handläggare handläggaren handläggare handläggarna",
        "ledare ledaren ledare ledarna",
        "revisor revisorn revisorer revisorerna",
        "politiker politikern politiker politikerna",
        "person personen personer personerna",
        "tjänsteman tjänstemannen tjänstemän tjänstemännen",
        "tjänsteperson tjänstepersonen tjänstepersoner tjänstepersonerna",
        "representant representanten representanter representanterna",
        "företrädare företrädaren företrädare företrädarna",
        "ledamot ledamoten ledamöter ledamöterna",
        "ersättare ersättaren ersättare ersättarna",
        "förtroendevald förtroendevalde förtroendevalda förtroendevalda",
        "medborgare medborgaren medborgare medborgarna",
        "invånare invånaren invånare invånarna",
        "förmyndare förmyndaren förmyndare förmyndarna",
    ),
    *_nouns(
        BodyKind.ROOM,
        "rum rummet rum rummen",
        "sal salen salar salarna",
        "lokal lokalen lokaler lokalerna",
    ),
    *_nouns(
        None,
        "kommun kommunen kommuner kommunerna",
        "fack facket fack facken",
        "organisation organisationen organisationer organisationerna",
        "förbund förbundet förbund förbunden",
        "part parten parter parterna",
        "möte mötet möten mötena",
        "sammanträde sammanträdet sammanträden sammanträdena",
        "träff träffen träffar träffarna",
        "dialog dialogen dialoger dialogerna",
        "överläggning överläggningen överläggningar överläggningarna",
    ),
)
"""Endings, longer ones first where one ends in another only by the matching of the longest."""


@cache
def _by_surface() -> dict[str, tuple[Noun, Form]]:
    """Every written ending of a noun, without genitive, with what it says; the singular where both read so."""
    found: dict[str, tuple[Noun, Form]] = {}
    for noun in NOUNS:
        several = None if noun.plural == noun.lemma else False
        for surface, form in (
            (noun.lemma, Form(noun.lemma, plural=several)),
            (noun.definite, Form(noun.lemma, plural=False, definite=True)),
            (noun.plural, Form(noun.lemma, plural=True)),
            (noun.plurals, Form(noun.lemma, plural=True, definite=True)),
        ):
            found.setdefault(surface, (noun, form))
    return found


_LONGEST = max(len(surface) for surface in _by_surface())


def noun_of(word: str) -> tuple[Noun, Form] | None:
    """The noun in which a word in small letters ends, and the form of the whole word; None if in none."""
    for text, genitive in ((word, False), (word.removesuffix("s"), True)):
        if genitive and text == word:
            break
        for length in range(min(_LONGEST, len(text)), 2, -1):
            hit = _by_surface().get(text[-length:])
            if hit is not None:
                noun, form = hit
                lemma = text[:-length] + form.lemma
                return noun, Form(lemma, form.plural, form.definite, genitive)
    return None


def is_noun(word: str) -> bool:
    """Whether a word in small letters is one of the nouns itself, and no compound."""
    return word in _by_surface() or word.removesuffix("s") in _by_surface()


def inflections(lemma: str) -> Iterator[tuple[str, Form]]:
    """Every way in which a word in its ground form is written, genitives among them."""
    noun = _ending(lemma)
    surfaces: list[tuple[str, Form]] = [(lemma, Form(lemma))]
    if noun is not None:
        stem = lemma.removesuffix(noun.lemma)
        twins = [other for other in NOUNS if other.lemma == noun.lemma]
        endings = {noun.lemma: _by_surface()[noun.lemma][1]}
        for twin in twins:
            endings.setdefault(twin.definite, Form(twin.lemma, plural=False, definite=True))
            endings.setdefault(twin.plural, Form(twin.lemma, plural=True))
            endings.setdefault(twin.plurals, Form(twin.lemma, plural=True, definite=True))
        surfaces = [(stem + end, Form(lemma, form.plural, form.definite)) for end, form in endings.items()]
    yield from surfaces
    for surface, form in surfaces:
        if not surface.endswith(("s", "x", "z")):
            yield f"{surface}s", Form(lemma, form.plural, form.definite, genitive=True)


def _ending(lemma: str) -> Noun | None:
    fitting = [noun for noun in NOUNS if lemma.endswith(noun.lemma)]
    return max(fitting, key=lambda noun: len(noun.lemma), default=None)
