"""What an activity is, by its words: a meeting, a decision, a deadline, a mailing or a period of work."""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from plans.activity import Kind, Step
from plans.body import MEETS_AS_ONE, Body, BodyKind


@dataclass(frozen=True)
class KindRead:
    """The kind, and the words that tell it; `body`, `matter` or `nothing` where no word does.

    `step` is what the activity does for its matter, and `matter` a key for that, where the words say so.
    """

    kind: Kind
    sure: bool
    because: str
    step: Step | None = None
    matter: str | None = None


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("(?:" + "|".join(patterns) + ")", re.IGNORECASE)


# A point stands for å, ä or ö where scanned documents have another letter: godkénna, f6rslag.
_DEADLINE = _any(
    r"\bstopp(?:datum|tid|dag)",
    r"\b(?:sista|senaste) (?:dag|datum|inl.mning)",
    r"\bdeadline",
    r"\binl.mn(?:ing|a)",
    r"\bl.mna[rs]? in\b",
    r"\bl.mna[rs]?\b.{1,60}\b(?:in|senast)\b",
    r"\binkom(?:ma|mer|met)\b",
    r"\bsenast\b",
    r"\bklart?a? (?:\w*f.rslag|underlag|dokument)",
    r"\b(?:.r|vara) klar[ta]?\b",
    r"(?<=[a-zåäö]\s)klar[ta]?(?=\s*(?:[.,;]|$))",
    r"\b(?:registrera|attestera|l.mna)s\b",
    r"\bl.mnar (?:sina?|sitt|f.rslag|underlag|\w*budget|\w*ramar)\w*",
)
_MAILING = _any(
    r"\butskick",
    r"\bskicka[rs]?\b",
    r"\b(?:ut|.ver)?s.nd(?:s|er|a|ning)\b",
    r"\bkallelse",
    r"\bkung.r",
    r"\btillk.nnag",
    r"\banslås\b",
    r"\bexpedier",
    r"\bdistribuer",
    r"\bpublicer",
    r"\b(?:delg|meddel)[ae]s\b",
    r"\b.verl.mna[rs]\b",
    r"\btillg.ng till\b",
    r"\bremiss(?:en)? ut\b",
    r"\bhandlingar(?:na)? ut\b",
)
_WORK = _any(
    r"\bremiss(?!en ut| ut)\w*",
    r"\b\w{0,20}arbete[tn]?\b",
    r"\barbetar\b",
    r"\brevidering",
    r"\bupprättande",
    r"\bframtagande\b",
    r"\b(?:tar|ta|tas|tagits) fram\b",
    r"\bsammanst.ll(?:ning av|er|s|as)\b",
    r"\bgranskning\b",
    r"\barbetsperiod",
)
_AMONG_THEMSELVES = _any(r"\binterna? .verl.ggning", r"\b(?:i|inom) (?:respektive )?parti(?:grupp\w*|erna)\b")
_DECISION = _any(
    r"(?<!om )(?<!till )(?<!för )\b\w{0,20}beslut(?:a|ar|as|et|en)?\b",
    r"\bfastst.ll(?:a|er|s|es|ande|else)\b",
    r"\banta(?:r|s|gande)?\b",
    r"\bgodk.n\w{0,2}n(?:a|er|s|ande)\b",
    r"\bst.llningstagande",
)
_MEETING = _any(
    r"m.te[nt]?\b",
    r"sammantr.d",
    r"\binfo(?:rm\w+)?\b",
    r"dialog",
    r"\b(?!(?:mån|tis|ons|tors|fre|lör|sön)dag|idag|dagord)\w*dag(?:en|ar)?\b",
    r"presentation",
    r"genomg.ng",
    r".verl.ggning",
    r"samverkan",
    r"f.rhandling",
    r"workshop",
    r"avst.mning",
    r"konferens",
    r"seminari",
    r"utbildning",
    r"f.redragning",
    r"diskussion",
    r"beredning\b",
    r"behandl",
    r"upp(?:start|takt)",
    r"tr.ff(?:as)?\b",
    r"\bextra\b",
)
_ABOUT_ANOTHER_DAY = _any(r"\b(?:inf.r|utifr.n|efter|enligt|innan|f.re|vilka|som|n.r)\b.*")
_NEGOTIATION = _any(r"\bsamverka\b", r"\bsamverkan\b(?! \w*grupp)", r"förhandl", r"\bMBL\b")
_INFORMATION = _any(r"\binfo(?:rm\w+)?\b")
_PROPOSAL = _any(
    r"f.rslag till (?:kommun)?fullm.ktige", r"f.rslag till KF\b", r"\bformulera f.rslag", r"budgetf.rslag"
)
_MATTERS = {
    "planeringsforutsattningar": _any(r"planeringsf.ruts.ttning", r"budgetf.ruts.ttning", r"ramdirektiv"),
    "investeringsbudget": _any(r"investeringsbudget"),
    "rambudget": _any(r"rambudget", r"(?:budget|drift)ram(?:ar|arna)?\b", r"prelimin.ra ramar"),
    "verksamhetsplan": _any(r"verksamhetsplan", r"internbudget"),
    "arsredovisning": _any(r"\b.rsredovisning", r"\b.rsbokslut"),
    "delarsrapport": _any(r"del.rsrapport", r"del.rsbokslut", r"tertialrapport"),
    "omvarldsanalys": _any(r"omv.rldsanalys"),
    "tidsplan": _any(r"tidi?s?plan\b"),
    "budget": _any(r"m.l (?:och|&) budget", r"\bbudget\b", r"\w+budget\b", r"skattesats"),
    "mal": _any(r"\bm[åäaé]l(?:en)?\b"),
}
_LONGEST = 2000


def kind_of(title: str, text: str = "", bodies: Iterable[Body] = ()) -> KindRead:
    """What a row is. The title says it, else the text does, else who meets; `bodies` are those who take part.

    A meeting of a body that can decide is a decision where the text says that something is fixed there.
    """
    title, text = (" ".join(words[:_LONGEST].split()) for words in (title, text))
    there = tuple(bodies)
    head, because = _kind(title)
    if head is None or head is Kind.MEETING:
        decided = _DECISION.search(_own_day(text))
        if decided is not None and any(body.kind in MEETS_AS_ONE for body in there):
            head, because = Kind.DECISION, decided[0]
    if head is None:
        head, because = _kind(text)
    sure = head is not None
    matter = matter_named(title) or matter_named(text)
    if head is None:
        head, because, sure = _by_bodies(title, there)
    elif head is Kind.MEETING and there and all(body.kind is BodyKind.PUBLIC for body in there):
        head, sure = Kind.WORK, False  # a dialogue with the public is no meeting of one day
    return KindRead(
        head, sure, because.lower(), step_done(head, f"{title}. {text}", {body.kind for body in there}), matter
    )


def _kind(text: str) -> tuple[Kind | None, str]:
    """The kind that a text tells: its first word for anything but a meeting, unless one for a meeting is first."""
    if found := _AMONG_THEMSELVES.search(text):
        return Kind.WORK, found[0]
    own = _own_day(text)
    meeting = _MEETING.search(own)
    first: tuple[int, Kind, str] | None = None
    for kind, words in ((Kind.DEADLINE, _DEADLINE), (Kind.MAILING, _MAILING), (Kind.WORK, _WORK)):
        found = words.search(own)
        if found is not None and (first is None or found.start() < first[0]):
            first = found.start(), kind, found[0]
    decision = _DECISION.search(own)
    if decision is not None and (first is None or decision.start() < first[0]):
        return Kind.DECISION, decision[0]
    if first is not None and (meeting is None or first[0] <= meeting.start()):
        return first[1], first[2]
    return (Kind.MEETING, meeting[0]) if meeting is not None else (None, "")


def _own_day(text: str) -> str:
    """The text without what it says of other days: utifrån beslut i kommunfullmäktige i november."""
    return ". ".join(_ABOUT_ANOTHER_DAY.sub("", sentence) for sentence in re.split(r"[.;]\s", text))


def _by_bodies(title: str, bodies: Sequence[Body]) -> tuple[Kind, str, bool]:
    """Who meets as one decides on a matter that is named alone, unless it only drafts."""
    if not bodies or bodies[0].kind not in MEETS_AS_ONE:
        return Kind.MEETING, "nothing", False
    if bodies[0].kind is not BodyKind.DRAFTING and matter_named(title):
        return Kind.DECISION, "matter", False
    return Kind.MEETING, "body", bool(title)


def step_done(kind: Kind, words: str, kinds: Collection[BodyKind]) -> Step | None:
    """What is done for the matter, where the kind, the words and the kinds of those who meet agree on it."""
    if kind is Kind.DEADLINE:
        return Step.INPUT
    if not kind.gathers:
        return None
    if BodyKind.UNIONS in kinds and _NEGOTIATION.search(words):
        return Step.NEGOTIATION
    if kind is Kind.DECISION:
        return Step.PROPOSAL if BodyKind.COUNCIL not in kinds and _PROPOSAL.search(words) else Step.DECISION
    return Step.INFORMATION if _INFORMATION.search(words) else None


def matter_named(text: str) -> str | None:
    """What it is about: the matter named first, of those that begin at one place the more special one."""
    found = [
        (hit.start(), n, key) for n, (key, words) in enumerate(_MATTERS.items()) if (hit := words.search(text))
    ]
    return min(found)[-1] if found else None
