"""What a body does in a sentence, by the words right before and right after it."""

import re
from collections.abc import Sequence

from plans.body import MEETS_AS_ONE, BodyKind
from plans.reading.bodies import rolewords as says
from plans.reading.bodies.mention import Because, Role
from plans.reading.bodies.names.phrases import FILLERS, OFFERED, OFFERED_AFTER, OFFERED_BEFORE, SUBSTITUTES
from plans.reading.bodies.names.sense import Match

FAR = 240
"""How many characters to each side may matter."""

_NEAR = 60
"""How far the words right before a body reach."""

_SKIPPED = re.compile(rf"(?:\s*\([^()]{{0,80}}\)|{SUBSTITUTES.pattern})*", re.IGNORECASE)
_LAST_WORD = re.compile(r"(?<!\w)[^\W\d_]+\.?\s*$")


def role_of(before: str, after: str, chain: Sequence[Match]) -> tuple[Role, Because]:
    """What bodies do that stand together between these words of one sentence."""
    meet = any(match.sense.kind in MEETS_AS_ONE for match in chain)
    if meet and (if_needed := OFFERED_AFTER.match(after)):
        after = after[if_needed.end() :]  # of a board it says that the meeting is held if needed
    offered = not meet and _is_offered(before[-_NEAR:], after)
    before = _without_fillers(before)
    if skipped := _SKIPPED.match(after):
        after = after[skipped.end() :]
    near = before[-_NEAR:]
    if offered or (not meet and _is_offered(near, after)):
        return Role.OPTIONAL, Because.OFFERED
    if _answers(near, after, chain):
        return Role.RESPONSIBLE, Because.ANSWERS
    if says.ATTENDS.match(after) or says.ATTENDING.search(near) or says.MET.search(near):
        return Role.TAKES_PART, Because.ATTENDS
    if says.SENDER.search(near) and says.SENDS.match(after):
        return Role.TAKES_PART, Because.SENDS
    if says.INFORMED_TO.fullmatch(before):
        return Role.TAKES_PART, Because.MEETING
    if says.PRESENTED_TO.search(before) and says.PRESENTED_THEN.match(after) and not chain[-1].form.genitive:
        return Role.TAKES_PART, Because.ATTENDS
    if _is_sent(before, after):
        return Role.RECIPIENT, Because.SENT
    because = _gathers(before, after, chain)
    if because is not Because.NOTHING:
        return Role.TAKES_PART, because
    if says.GIVER.search(near) or (chain[-1].form.genitive and _hands_in(near, after)):
        return Role.NAMED, Because.GIVES
    addressed = says.TO.search(near) and not says.PROPOSED_TO.search(near)
    return Role.NAMED, Because.ADDRESSED if addressed or _ends_papers(before, after) else Because.NOTHING


def begins_behind_label(before: str, after: str) -> bool:
    """Whether a body begins a sentence but for what the step is called: "Steg 2: Nämnderna lämnar in"."""
    return says.LABEL.fullmatch(before) is not None and says.DOES.match(after) is not None


def _hands_in(near: str, after: str) -> bool:
    """Nämndernas förslag lämnas in; Sista dag för nämndernas förslag."""
    is_due = says.DUE.search(near) is not None and says.PAPER_DUE.match(after) is not None
    return is_due or says.HANDED_IN.match(after) is not None


def _ends_papers(before: str, after: str) -> bool:
    """Stoppdatum handlingar KSAU."""
    return says.PAPERS.search(before) is not None and says.CLOSED.match(after) is not None


def _without_fillers(before: str) -> str:
    """The words before, less those that only tell which: till [samtliga] nämnder."""
    while (last := _LAST_WORD.search(before, max(len(before) - _NEAR, 0))) and _fills(last[0]):
        before = before[: last.start()]
    return before


def _fills(word: str) -> bool:
    word = word.strip().rstrip(".").lower()
    return word in FILLERS and word not in ("in", "kl", "ordinarie")


def _is_offered(near: str, after: str) -> bool:
    if OFFERED_AFTER.match(after) or OFFERED_BEFORE.search(near):
        return True
    return says.ATTENDS.match(after) is not None and OFFERED.search(after) is not None


def _answers(near: str, after: str, chain: Sequence[Match]) -> bool:
    if says.ANSWERING.search(near):
        return True
    said = says.ANSWERS.match(after)
    if said is None:
        return False
    gathers = any(match.sense.kind in MEETS_AS_ONE or match.sense.kind is BodyKind.PARTY for match in chain)
    return not gathers or "ansvar" in said[0].lower()  # what a board draws up, it draws up in a meeting


def _is_sent(before: str, after: str) -> bool:
    near = before[-_NEAR:]
    if says.GIVEN.search(near) or says.GETS.match(after) or says.SUMMONS.search(near):
        return True
    if not says.TO.search(near):
        return False
    if says.FOR_USE.match(after) or says.DISPATCH.match(after.lstrip()):
        return True
    return not says.PROPOSED_TO.search(near) and says.DISPATCH.search(before) is not None


def _gathers(before: str, after: str, chain: Sequence[Match]) -> Because:
    """Whether the words are those of a title that names who meets."""
    clause = says.BREAK.split(before)[-1]
    begins, whole = says.OPENING.fullmatch(clause) is not None, clause == before
    if chain[-1].form.genitive:
        return Because.ACTS if begins and whole and says.OWN_WORK.match(after) else Because.NOTHING
    if begins and says.CLOSED.match(after):
        return Because.HEADING
    if begins and says.DATED.match(after):
        return Because.DATED
    if (begins and whole) or says.INVERTED.fullmatch(before):
        return Because.ACTS
    meets = any(match.sense.kind in MEETS_AS_ONE for match in chain)
    if says.APPOSED.fullmatch(clause) and says.CLOSED.match(after) and not (meets and says.PAPERS.search(clause)):
        return Because.ENDS
    if says.ELSEWHERE.search(before) or says.ELECTED.search(before[-_NEAR:]):
        return Because.NOTHING
    return _at_a_meeting(before[-_NEAR:], after, chain)


def _at_a_meeting(near: str, after: str, chain: Sequence[Match]) -> Because:
    if says.MEETING.search(near):
        return Because.MEETING
    meets = all(match.sense.kind in MEETS_AS_ONE or match.sense.kind is BodyKind.UNIONS for match in chain)
    if meets and says.IN.search(near):
        return Because.MEETING
    if says.PREPOSITION.search(near):
        return Because.NOTHING
    if meets and says.CLOSED.match(after) and not says.PAPERS.search(near):
        return Because.ENDS
    return Because.DATED if says.DATED.match(after) else Because.NOTHING
