"""What stands over a calendar: the body whose it is if one's, the years, and when that body usually begins."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from plans.body import BodyKind
from plans.clock import ALL_DAY, Hours
from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.known import known
from plans.reading.bodies.sentences import sentences
from plans.reading.bodies.told.definitions import star_definition
from plans.reading.bodies.told.hours_line import OF_ONE_MONTH, STOPS
from plans.reading.dates.find import find_dates
from plans.reading.kinds import kind_of
from plans.reading.layouts.calendar_hours import said_hours
from plans.reading.layouts.calendar_label import Label, label_of
from plans.reading.layouts.calendar_years import nearest_years
from plans.reading.layouts.part import Context, Part
from plans.reading.letters import capital
from plans.reading.numbering import number_before

_PLAN_FOR = re.compile(
    r"^.{0,40}?\b\w*(?:plan|planering|tider|kalender|kalendarium|dagar|datum|schema|hjul|möten|sammanträden|följande)\b"
    r"(?:\s+och\s+\w+)?[\s\d/–-]*\b(?:för|då|när)\s+",
    re.IGNORECASE,
)
"""Words for the plan itself, before whose it is."""
OF_MEETINGS = re.compile(
    r"(?:sammanträde(?:s)?|mötes?)(?:datum|dag|dagar|tid|tider|plan|schema)[\s\d/:–-]*\s(?:(?:för|i|med)\s+)?"
    r"(?=[^\W\d]{2})",
    re.IGNORECASE,
)
"""Words for the meetings or their plan, right before a name: "Sammanträdesplan vårdnämnden"."""
_MEETINGS = re.compile(r"\b\w*(?:möte|sammanträde)", re.IGNORECASE)
"""A heading over steps that has such a word tells whose meetings they lead up to."""


_ITS_MEETINGS = re.compile(
    r"(?:s\s+|^\W*)(?:ordinarie\s+|\w*)(?:sammanträden|möten|(?:sammanträdes|mötes)\w+)\b(?!\s+och\b)",
    re.IGNORECASE,
)
"""What says whose meetings a list has, and nothing besides."""


@dataclass(frozen=True)
class Above:
    """The body that the headings name, if they name one alone, and the years of the innermost that names any."""

    body: Label | None = None
    years: tuple[int, ...] = ()

    @property
    def year(self) -> int | None:
        """The year, if there is only one."""
        return self.years[0] if len(self.years) == 1 else None


def above(part: Part, context: Context) -> Above:
    """What the headings of a part tell, the innermost first, and last of all the document's titles."""
    headings = (*context.titles, *part.headings)
    body = next((label for text in reversed(headings) if (label := body_over(text, context)) is not None), None)
    body = body or _only_body(headings, context)
    if body is not None and body.hours is None:
        told = [text for text in part.headings if not _is_of_others(text, body, context)]
        body = replace(body, hours=usual_hours(told) or context.legend.usual(body.bodies[0], body.kind))
    return Above(body, nearest_years(headings))


def are_its_meetings(part: Part, context: Context) -> bool:
    """Whether the line right over a table says that these are a body's meetings: "Styrelsens sammanträden"."""
    over = part.headings[-1] if part.headings else ""
    return _ITS_MEETINGS.search(over) is not None and body_over(over, context) is not None


def _is_of_others(text: str, body: Label, context: Context) -> bool:
    """Whether a line names bodies that meet, and not this one: what it says of a time is theirs."""
    found = {one.code for one in find_bodies(text, context.legend) if one.kind is not BodyKind.ROOM}
    return bool(found) and found.isdisjoint(body.bodies)


def without_plan(text: str) -> str:
    """The text without words for the plan itself before whose it is; what is due or sent then stays told."""
    said = _PLAN_FOR.match(text)
    if said is None or kind_of(said[0]).is_due_or_sent:
        return text
    return text[said.end() :]


def body_over(text: str, context: Context) -> Label | None:
    """The only body that a heading names, in the heading's own words for it; a footnote is no heading."""
    if star_definition(text) is not None:
        return None
    text = text[number_before(text) :]
    label = label_of(OF_MEETINGS.sub("", without_plan(text)), context.legend)
    meets = label.meets or _MEETINGS.search(text) is not None
    is_one = label.known and not label.general and len(label.bodies) == 1 and meets
    if not is_one or label.kind in (BodyKind.PERSON, BodyKind.OFFICE, BodyKind.PUBLIC):
        return None
    if label.kind is BodyKind.DRAFTING and not label.sure and not _is_name(label, text, context):
        return None
    words = label.name if label.who[0].lower() == f"{label.name.lower()}s" else label.who[0]
    return replace(label, words=capital(words), meets=True)


def _is_name(label: Label, text: str, context: Context) -> bool:
    """Whether running text names it: "ärendeberedning" is what is done, in a cell it would be who does it."""
    return any(body.code in label.bodies for body in find_bodies(text, context.legend))


_PARTIES = "PARTIER"
"""Who meet ahead of another's meeting, where no heading names them: "Gruppmöten hålls kl. 12.15"."""


def _only_body(headings: Sequence[str], context: Context) -> Label | None:
    """The body of which the document says when it usually meets, if it says so of one alone."""
    if len(context.legend.times) != 1:
        return None
    code = context.legend.times[0][0]
    if code == _PARTIES and not any(code in label_of(text, context.legend).bodies for text in headings):
        return None
    body = next((one for one in context.legend.bodies if one.code == code), known().get(code))
    label = label_of(body.name, context.legend) if body is not None else None
    return label if label is not None and label.bodies else None


def usual_hours(texts: Sequence[str]) -> Hours | None:
    """The time that the lines give once for all: one that names no day, and no other time; not of last days.

    Nor is it that of a sentence on the meeting of one month: "Mötet i juni börjar kl. 9".
    """
    found = {
        said.hours
        for text in texts
        if not any(date.first.day is not None for date in find_dates(text))
        for start, end in sentences(text)
        if not (STOPS.search(text, start, end) or OF_ONE_MONTH.search(text, start, end))
        for said in said_hours(text[start:end])
        if said.hours != ALL_DAY
    }
    return found.pop() if len(found) == 1 else None
