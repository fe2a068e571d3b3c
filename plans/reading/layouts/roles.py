"""What the columns of an activity table are for, by the words above them."""

import re
from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache


class Role(StrEnum):
    """What a column holds. Of `YEAR` to `WEEK` one alone may be all the date there is."""

    DATE = "date"
    YEAR = "year"
    MONTH = "month"
    DAY = "day"
    WEEKDAY = "weekday"
    WEEK = "week"
    TIME = "time"
    TITLE = "title"
    WHO = "who"
    RESPONSIBLE = "responsible"
    RECIPIENT = "recipient"
    NUMBER = "number"
    """What the rows are numbered by: it is no date, whatever it looks like, and says nothing of them."""
    TEXT = "text"


WHEN = (Role.DATE, Role.YEAR, Role.MONTH, Role.DAY, Role.WEEKDAY, Role.WEEK)
"""The roles of columns that a date is put together of."""

_WORDS = {
    Role.DATE: "datum tid tidpunkt tidpunkter när dag dagar dagen period tidsperiod tidplan tidsplan date tider "
    "deadline måldatum slutdatum startdatum start due end datumtid "
    "sammanträdesdag sammanträdesdagar sammanträdestider "
    "mötesdag mötesdagar mötestider",
    Role.YEAR: "år årtal",
    Role.MONTH: "månad mån månader",
    Role.WEEKDAY: "veckodag",
    Role.WEEK: "vecka v veckor veckonr veckonummer startvecka slutvecka",
    Role.TIME: "klockslag kl klockan klocka starttid sluttid tidsåtgång",
    Role.TITLE: "aktivitet aktiviteter händelse händelser vad moment möte möten sammanträde ärende ärenden "
    "arbetsmoment åtgärd åtgärder steg uppgift uppgifter process innehåll rubrik beslut beskrivning mötestyp typ "
    "göra ämne avser gäller subject title event task uppgiftsnamn aktivitetsnamn milstolpe milstolpar",
    Role.WHO: "deltagare deltar politiker politik tjänstemän tjänsteperson tjänstepersoner vem vilka "
    "instans organ nämnd forum medverkande målgrupp berörda aktör aktörer kallade närvarande "
    "utförare utförs grupp förtroendevalda attendees participants",
    Role.RESPONSIBLE: "ansvarig ansvariga ansvar ägare sammankallande föredragande handläggare "
    "accountable responsible tilldelad tilldelade assigned organizer owner",
    Role.RECIPIENT: "mottagare till sändlista mottar informeras konsulteras rådfrågas consulted informed",
    Role.TEXT: "syfte kommentar kommentarer anmärkning anmärkningar notering övrigt plats lokal rum "
    "underlag mål dokument information info status länk resultat metod hur varför dnr anteckning anteckningar "
    "anm not detaljer förtydligande ordförande sekreterare "
    "namn roll titel befattning telefon epost post parti mätetal indikator belopp "
    "description location notes categories status progress priority prioritet förlopp etiketter",
}
_TO = "till"
"""What ends a heading over those who get what it names: "Information till"."""
_ROLES = {word: role for role, words in _WORDS.items() for word in words.split()}
_NUMBERED = re.compile(
    r"\W*(?:(?:lö?p|rad|dok\w*|ärende|diarie?|punkt)?(?:nr|nummer)|(?:\w+[- ])?id|dnr|rad|wbs|prio(?:ritet)?|"
    r"ordning|§+|#|varaktighet|duration|antal (?:arbets|kalender)?dagar|föregå(?:ende|ngare)(?: aktivitet\w*)?|"
    r"predecessors?)\W*",
    re.IGNORECASE,
)
"""What stands over the numbers of rows, matters and papers: "Nr" over 1.1 and 1.2, "Dnr" over 2027-12.

So does what stands over how long something lasts, and over the numbers of what comes before it: "Varaktighet"."""
_PHASE = re.compile(r"\W*(?:process|plan)?(?:fas|skede|etapp)(?:en|et|er|n)?\W*", re.IGNORECASE)
_DAY = r"(?:\s+(?:\w*datum|\w*dag|tid(?:punkt)?|period|vecka|start))?\W*"
_THOUGHT_OF = re.compile(
    rf"\W*(?:prel(?:\.|iminär[at]?)?|ursprunglig[at]?|planera[dt]|tidigare|gam(?:mal|malt|la)|föreslag(?:en|et|na)){_DAY}",
    re.IGNORECASE,
)
_HOLDS = re.compile(
    rf"\W*(?:(?:fastställ|besluta|bekräfta|justera|revidera|ändra)[dt]|(?:slutgilti|slutli)g[at]?|"
    rf"definitivt?|ny(?:tt|a)?|faktiskt?|verkligt?|utfall){_DAY}",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST = 45
_FILLERS = frozenset(
    [
        "och",
        "att",
        "för",
        "av",
        "i",
        "på",
        "med",
        "samt",
        "eller",
        "den",
        "det",
        "ev",
        "vid",
        "om",
        "preliminär",
        "preliminärt",
        "planerad",
    ]
)


@lru_cache(maxsize=4096)
def role_of(heading: str) -> Role | None:
    """The role that a column's heading names: by its first word that names one, or its last part."""
    text = heading.strip().lower()
    if not text or len(text) > _LONGEST:
        return None
    words = [word for word in _WORD.findall(text) if word not in _FILLERS]
    if not words or len(words) > 5:
        return None
    named = [role for word in words if (role := _named(word)) is not None]
    if not named:
        return None
    if len(words) > len(named) + 2:
        return None  # a sentence that happens to hold such a word
    return Role.RECIPIENT if words[-1] == _TO and Role.TEXT in named else named[0]


def is_numbered(heading: str) -> bool:
    """Whether a column's heading says that numbers stand under it, which are no dates."""
    return _NUMBERED.fullmatch(heading) is not None


def is_phase(heading: str) -> bool:
    """Whether a column's heading says that phases stand under it: what happens in one may be anything."""
    return _PHASE.fullmatch(heading) is not None


def settled_pair(headings: Sequence[str]) -> tuple[str, ...]:
    """The headings of the days that were thought of and of those that hold, if there is one of each."""
    before = [text for text in headings if _THOUGHT_OF.fullmatch(text)]
    then = [text for text in headings if _HOLDS.fullmatch(text)]
    return (*before, *then) if len(before) == len(then) == 1 else ()


def _named(word: str) -> Role | None:
    if word in _ROLES:
        return _ROLES[word]
    for end in ("datum", "aktivitet", "deltagare", "ansvarig", "händelse", "kommentar"):
        if word.endswith(end):
            return _ROLES[end]
    return None
