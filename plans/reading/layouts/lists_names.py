"""Whose the days of a list are, by the words over them or before them in a sentence."""

import re
from dataclasses import replace

from plans.activity import Kind
from plans.body import MEETS_AS_ONE, BodyKind
from plans.reading.bodies.legend import Legend
from plans.reading.bodies.names.words import noun_of
from plans.reading.dates.find import find_dates
from plans.reading.dates.grammar.words import MANY_WEEKDAYS, MEET
from plans.reading.kinds import kind_of
from plans.reading.layouts.calendar_above import OF_MEETINGS, without_plan
from plans.reading.layouts.calendar_hours import without_hours
from plans.reading.layouts.calendar_label import PART, Label, label_of
from plans.reading.layouts.calendar_under import is_part
from plans.reading.layouts.calendar_years import YEAR
from plans.reading.layouts.roles import WHEN, role_of
from plans.reading.layouts.where import without_place
from plans.reading.letters import capital

_LONGEST = 180
_NAMED = 0.6
"""How much of a heading has to be a body's name."""
PLAIN = re.compile(
    r"(?:sammanträd\w*|möte\w*|datum|dag|dagar|tid|tider|plats|för|under|år|året|(?:första|andra|tredje|fjärde)?\s*(?:kvartal|tertial)(?:et|en|s)?|(?:vår|höst)(?:en|termin(?:en)?)?s?|terminer(?:na)?|(?:läs|verksamhets)år\w*|"
    r"vt|ht|ordinarie|extra\w*|kommande|planerade|följande|i|och|samt|till|preliminär\w*|beslutade|kalend\w*|"
    r"januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|första|andra|halvåret|"
    r"budget(?:en|möte\w*|sammanträd\w*|ärende\w*)?|mandatperiod\w*|konstituerande|heldag\w*|start|med\s+början|alla|övriga|\w*plan(?:en)?|\w*schema|\W|\d)+",
    re.IGNORECASE,
)
"""Words of headings that say nothing of whose meetings these are."""
_SAYS = re.compile(
    r"\s*\b(?:(?<=\w )under\s+(?:år(?:et)?\s+)?(?:\d{4}\s+)?)?(?!\w+(?:rum|sal|lokal))"
    rf"(?:sammanträd\w*|(?:{MEET})\b|mötes?\w*|datum\b|dagar\b|äger\b|hålls\b|börjar\b|startar\b|blir\b|har\b|följande\b|tider\b|"
    r"(?:föreslår|beslut(?:ar|ade|at))(?:\s+att)?\W*$|(?<=s )(?:beslut|förslag)(?=\W*$|\s+till\b)).*$",
    re.IGNORECASE | re.DOTALL,
)
"""What a sentence says between a body and its days: "sammanträder följande dagar 2025".

Or a heading of minutes behind its name: "Kommunstyrelsens beslut".
"""
_OTHER_MATTERS = re.compile(
    r"\b(?:senast|före|inför|efter|beslut\w*|antog\w*|antagen|handlingar|kallelse\w*|uppdatera\w*|publicera\w*|"
    r"ändra\w*|enligt|från och med|observera|att|byt\w*|flytta\w*|förutom|utom|inställ\w*|i ?stället|"
    r"skulle (?:ha )?(?:ägt|hållits|varit)|"
    r"undantag\w*|behandla\w*|skickas|öppna)\b",
    re.IGNORECASE,
)
"""Words with which a sentence tells of something else than when a body meets."""
_SO_LONG_BEFORE = re.compile(r"\b\w+ (?:veckor|dagar|vecka|dag) (?:före|efter|innan)\b", re.IGNORECASE)


def subject_of(text: str, legend: Legend) -> Label:
    """The label before the verb: Kommunstyrelsen of "Kommunstyrelsens sammanträdesdagar 2025"."""
    text = _without_meetings(without_plan(_THAT.sub("", text.rstrip(" :"))), legend)
    label = label_of(text, legend)
    says = _SAYS.search(text)
    if says is None or not text[: says.start()].strip():
        return label
    subject = label_of(text[: says.start()], legend)
    if not (subject.known or is_part(subject)):
        return replace(label, words=capital(label.who[0])) if label.known and len(label.who) == 1 else label
    words = subject.words
    is_whole = subject.who == (words,) and _ITS.search(words) is not None
    of_its_own = words.endswith("s") and (is_whole or subject.name.lower().startswith(words[:-1].lower()))
    bare = words.removesuffix("s")
    is_its = (subject.name and of_its_own) or (is_part(subject) and not kind_of(words).is_due_or_sent)
    if is_its or PART.fullmatch(bare) or _THE_BOARD.fullmatch(bare):
        words = bare
    return replace(subject, words=capital(words), hours=label.hours, weekday=label.weekday)


_ITS = re.compile(r"[a-zåäö](?:en|et|na)s$")
"""How the name of a single body ends where something is its: "Förbundsstyrelsens mötesdagar"."""
_THE_BOARD = re.compile(r"nämnden|styrelsen", re.IGNORECASE)
"""What a document of one board calls it."""
_THAT = re.compile(r"att\s+(?=[^\W\d]+\s+(?:sammanträder|möts|har|ska(?:ll)?)\b)", re.IGNORECASE)
"""How an item of a decision begins that says when somebody meets: "att nämnden sammanträder"."""


def _without_meetings(text: str, legend: Legend) -> str:
    """The text without the word for meetings before a name: arbetsutskott of "Sammanträdesdatum arbetsutskott"."""
    said = OF_MEETINGS.match(text)
    if said is None:
        return text
    label = label_of(text[said.end() :], legend)
    return capital(text[said.end() :]) if label.words and (label.bodies or is_part(label)) else text


def says_meeting(words: str) -> bool:
    """Whether words say of somebody that he meets, or only that there is a meeting: "Mötet börjar"."""
    return _SAYS.search(words) is not None


def is_of_others(words: str) -> bool:
    """Whether a word tells who or what meets, and not that a board does: "Rektorsmöte", not "Nämndmöte"."""
    found = _SOMEBODYS.fullmatch(words)
    noun = noun_of(found[1].lower()) if found is not None else None
    return found is not None and not PLAIN.fullmatch(words) and (noun is None or noun[0].kind not in MEETS_AS_ONE)


_SOMEBODYS = re.compile(r"([^\W\d]{3,}?)s?(?:möte|sammanträd)\w*", re.IGNORECASE)


def is_name(label: Label) -> bool:
    """Whether the words of a label are a body's name and little else that says anything."""
    return sum(map(len, label.who)) >= _NAMED * len(label.words) or is_plain_name(label)


def is_plain_name(label: Label) -> bool:
    """Whether the words of a label are a body's name, and no others say anything."""
    rest = label.words
    for words in label.who:
        rest = rest.replace(words, " ")
    return PLAIN.fullmatch(rest) is not None


def is_named(label: Label) -> bool:
    """Whether a label is a known body's name, and no words about it."""
    return label.known and is_name(label)


def is_column(label: Label) -> bool:
    """Whether a word is only what a column is called, of a table with each cell on its line: "Notering"."""
    return not (label.known or is_part(label) or " " in label.words) and role_of(label.words) is not None


def is_of_days(label: Label) -> bool:
    """Whether words only say that days follow, whatever days: "Viktiga datum"."""
    first, _, last = label.words.rpartition(" ")
    return bool(first) and not (label.known or is_part(label)) and role_of(last) in WHEN


def is_deed(text: str, label: Label) -> bool:
    """Whether a line tells what is done in a month, and heads nothing: "Analysen uppdateras, november"."""
    told = kind_of(text)
    is_done = told.sure and told.kind is not Kind.MEETING and not is_named(label)
    return is_done and any(date.first.month is not None for date in find_dates(text))


KEYED = re.compile(r"[^\W\d]\w+:\s+[^\W\d]")
"""A word and what it is here: "Värdkommun: Ekby"."""


def is_holder(text: str, label: Label) -> bool:
    """Whether a line tells who somebody is, and heads nothing: "Vice ordförande: Bo Lind"."""
    return label.kind is BodyKind.PERSON and KEYED.search(text) is not None


def says_who_meets(text: str, label: Label) -> bool:
    """Whether a sentence begins with a body and says that it meets: "Arbetsutskottet sammanträder kl. 8.30, …".

    So does one that leads up to its days: "Här kommer vårens tider för styrgruppen."
    """
    is_one = (label.known and len(label.bodies) == 1 and not label.general) or (label.words and is_part(label))
    if is_one and label.who and _COMES.fullmatch(text[: max(text.find(label.who[0]), 0)]):
        return True
    starts = text.lower().startswith(label.words.lower())
    return bool(is_one) and starts and _MEETS.match(text, len(label.words)) is not None


def opens_list_of(text: str, label: Label) -> bool:
    """Whether a sentence about one board opens a list: "att styrelsen för sin del beslutat att mötas kl. 13:"."""
    is_one = label.known and len(label.bodies) == 1 and not label.general and label.kind in MEETS_AS_ONE
    if not is_one or not text.rstrip().endswith(":"):
        return False
    return _ONLY_SPOKEN_OF.search(text[: text.find(label.who[0])]) is None


_ONLY_SPOKEN_OF = re.compile(
    r"\b(?:enligt|efter|med|utifrån|inför|före|av|från|samtidigt\s+som)\s+$", re.IGNORECASE
)
"""What stands before a body that others keep to: "att enligt fullmäktiges beslut sammanträda följande dagar:"."""


_COMES = re.compile(
    r"(?:här|nedan)\s+(?:kommer|följer|är|finns|har\s+(?:du|ni))\s+[^.:]*\b\w*(?:tider|tiderna|datum|datumen|dagar|dagarna|"
    r"möten|mötena|sammanträden)\s+(?:(?:år\s+)?20\d\d\s+)?(?:för|i|med)\s+",
    re.IGNORECASE,
)


_MEETS = re.compile(
    rf"s?\s+(?:{MEET}|(?:har|håller)\s+(?:\w+\s+){{0,2}}(?:möten|sammanträden)|"
    r"(?:möten|sammanträden)(?:a)?\s+(?:är|hålls|äger rum))\b",
    re.IGNORECASE,
)


def is_usual(words: str) -> bool:
    """Whether words say on which weekday, at what time and where days usually are, and nothing else."""
    timed = _IF_NOT.sub("", without_hours(words))
    bare = without_place(timed)
    is_when = MANY_DAYS.search(bare) is not None or (timed != words and bare != timed)
    return is_when and PLAIN.fullmatch(f" {MANY_DAYS.sub('', bare)}") is not None


_IF_NOT = re.compile(r"\bom\s+(?:inte|ej|inget)\s+(?:annat|något)\s+\w+\b", re.IGNORECASE)
MANY_DAYS = re.compile(rf"\b(?:{'|'.join(sorted(MANY_WEEKDAYS, key=len, reverse=True))})\b", re.IGNORECASE)
"""A weekday on which there are many: "tisdagar"."""


def is_subject(words: str, label: Label, *, several: bool) -> bool:
    """Whether the words before the first day name a body whose days follow, and say nothing else."""
    if not (label.known or (is_part(label) and label.words)) or len(words) > _LONGEST:
        return False
    if _OTHER_MATTERS.search(_SO_LONG_BEFORE.sub("", words)) or re.search(r"[.!?]\s", without_hours(words)):
        return False
    if _SAYS.search(words):
        return len(label.bodies) <= 1 and several
    bare = YEAR.sub("", re.sub(r"\([^()]*\)", "", without_hours(words))).strip(" :–-,.")
    return " ".join(bare.split()) == label.words and (is_name(label) or is_part(label))
