"""Whether something happens on the dates of a sentence, or they are only spoken of."""

import re
from collections.abc import Sequence

from plans.body import MEETS_AS_ONE
from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.legend import Legend
from plans.reading.bodies.mention import Because, Mention, Role
from plans.reading.bodies.rolewords import DATED
from plans.reading.dates.written import Written
from plans.reading.kinds import kind_of, matter_named
from plans.reading.layouts.called_off import is_called_off
from plans.reading.layouts.running_whose import named_alone
from plans.reading.layouts.running_words import HELD

PAST = re.compile(
    r"\b(?:antog|antogs|antagits?|beslutade|beslutades|beslutats?|godkände|godkändes|fastställde|fastställdes|"
    r"behandlade|behandlades|begärdes?|föreslog|uppdrog|önskade|återremitterades?|"
    r"var|blev|hade|inkom|fick|skrev|lämnade|lämnades|har (?!ett\b|det\b|normalt\b)\w+[adt]t?s?|"
    r"(?-i:[a-zåäö]\w+(?:ades|[dlnr]des|ttes|[kps]tes))|hölls|ägde|gavs|togs|(?:år|veckor|månader|dagar)\s+sedan|sedan(?=\s+(?:den\s+)?\d)|"
    r"enligt(?! (?:MBL|medbestämmandelagen|kommunallagen|KL|(?:\w*plan|schema|planering)(?:en|n|t)?)\b))\b",
    re.IGNORECASE,
)
_AHEAD = re.compile(r"\b(?:ska|skall|kommer att|bör|måste)\b", re.IGNORECASE)
MOVED_FROM = re.compile(
    r"\b(?:skulle (?:ha )?(?:äga|ägt) rum|skulle (?:ha )?(?:hållas|hållits|vara|varit)|flytta[ts]? från|"
    r"i ?stället för|ersätter|ursprungligen|tidigare (?:datum|dag|planerat?))\b[^.]{0,60}$",
    re.IGNORECASE,
)

_LAW = r"enligt\s+(?:\w*reglement\w*|\w*lag(?:en)?|\w*ordning(?:en)?)"
_RULE = re.compile(
    rf"\b(?:ska|skall|bör|måste)\s+(?:\w+\s+)?{_LAW}\b|\b{_LAW}\s+(?:ska|skall|bör|måste)\b", re.IGNORECASE
)
"""What holds every year, and tells of no activity where it names no more than a month."""
_HAPPENS = re.compile(
    r"sammanträd|möte|beslut|lämna|skicka|utskick|senast|sista \w*dag\b|deadline|genomför|dialog|workshop|"
    r"presenter|remiss|avstämning|överläggning|träff|utbildning|seminari|"
    r"konferens|stämma\b|plenum\b|välkom(?:men|na) till|"
    r"reserver|äger rum|samverkan|inbjud|kallelse|beredning|förhandling|behandla|påbörja|budget|"
    r"\bska(?:ll)? vara \w+[dt]\b",
    re.IGNORECASE,
)


def tells(sentence: str, dates: Sequence[Written], legend: Legend, *, item: bool = False) -> bool:
    """Whether something happens in the sentence: what happens is named, or who meets, and not in the past.

    A month alone, or a fraction that looks like a day ("3/4"), is not enough beside common words, save in an item.
    """
    if is_past(sentence):
        return False
    if _RULE.search(sentence) and all(date.first.day is None for date in dates):
        return False
    acting = any(
        body.role in _ACTING or _gets(sentence, body, item=item) for body in find_bodies(sentence, legend)
    )
    if item and (kind_of(sentence).sure or matter_named(sentence) is not None):
        return True
    is_held = HELD.search(sentence) is not None
    is_exact = any(
        (date.first.day is not None and _is_no_fraction(date)) or (is_held and date.first.week is not None)
        for date in dates
    )
    if is_exact and MEETS_THEN.search(sentence) and named_alone(sentence, legend) is not None:
        return True
    return acting or (is_exact and _HAPPENS.search(sentence) is not None and kind_of(sentence).sure)


def is_past(sentence: str) -> bool:
    """Whether a sentence tells of what was, and of nothing to come or moved from when it was to be."""
    is_ahead = _AHEAD.search(sentence) or is_called_off(sentence) or MOVED_FROM.search(sentence)
    return PAST.search(sentence) is not None and not is_ahead


MEETS_THEN = re.compile(
    r"\w{4}s\s+(?:\w+\s+)?(?:sammanträde|möte)\s+(?:\w+dag(?:en)?\s+)?(?:den\s+)?\d|"
    r"\bnästa\s+\S+\s+(?:är|blir|hålls|infaller|äger rum)\b",
    re.IGNORECASE,
)
"""A meeting and its day: "behandlas på styrelsens sammanträde den 11 maj", "Nästa KF är den 2 juni"."""
_ACTING = (Role.TAKES_PART, Role.RESPONSIBLE)


def _gets(sentence: str, body: Mention, *, item: bool) -> bool:
    """Whether a matter goes to the body on the day right behind it: "Delårsrapport till KF 26 okt"."""
    is_addressed = body.kind in MEETS_AS_ONE and body.because is Because.ADDRESSED
    dated = is_addressed and DATED.match(sentence, body.end) is not None
    return dated and (item or matter_named(sentence[: body.start]) is not None)


def _is_no_fraction(date: Written) -> bool:
    """Whether nobody can take a date for a fraction: "3/4" may be one, "senast 3/4" and "den 3/4" may not."""
    return "/" not in date.raw or date.weekday is not None or date.raw[:1].isalpha()
