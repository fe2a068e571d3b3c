"""Which lane each activity stands in, and what the lanes are called."""

from collections import Counter
from enum import Enum
from unicodedata import normalize

from plans.body import BodyKind
from plans.plan import Plan
from reports.drawing.fonts import drawable

_SHARING = frozenset({BodyKind.GROUP, BodyKind.OFFICE, BodyKind.PERSON, BodyKind.PUBLIC})
_WORTH_SHARING = 3
_LONG_CODE, _LONG_NAME = 6, 6


class Loose(Enum):
    """The lanes that are no body's own."""

    GOALS = "goals"
    REST = "rest"


LaneKey = str | Loose
"""A body's code, or one of the others."""

_LOOSE = {
    "sv": {Loose.GOALS: "Mål", Loose.REST: "Övrigt"},
    "en": {Loose.GOALS: "Goals", Loose.REST: "Other"},
}


def lane_keys(plan: Plan) -> dict[str, LaneKey]:
    """Activity id → its lane: that of the first body that takes part.

    Groups, offices and persons with a single activity share a lane where they are three or more: a board reads
    a page of lanes, not a lane for each official.
    """
    led = Counter(a.bodies[0] for a in plan.activities.values() if a.bodies)
    single = {code for code, count in led.items() if count == 1 and plan.bodies[code].kind in _SHARING}
    sharing = single if len(single) >= _WORTH_SHARING else set()
    keys: dict[str, LaneKey] = {}
    for key, activity in plan.activities.items():
        if activity.bodies:
            keys[key] = Loose.REST if activity.bodies[0] in sharing else activity.bodies[0]
        else:
            keys[key] = Loose.REST if activity.goal is None else Loose.GOALS
    return keys


def lane_names(plan: Plan, lane: LaneKey, language: str) -> tuple[str, str]:
    """The heading of a lane and the name below it; the name alone where the code is only the name once more."""
    if isinstance(lane, Loose):
        return _LOOSE[language][lane], ""
    name = drawable(plan.bodies[lane].name)
    again = "_" in lane or names(lane, name) or (len(lane) >= _LONG_CODE and _plain(lane) in _plain(name))
    return (name, "") if again else (drawable(lane), name)


def names(text: str, name: str) -> bool:
    """Whether the text is the name or a part of it, whatever the ending: Arbetsutskottet, Budgetberedning."""
    short, whole = _plain(text), _plain(name)
    return short == whole or (len(short) > _LONG_NAME and short[:-2] in whole)


def mentions(text: str, name: str) -> bool:
    """Whether the name stands in the text, whatever its ending."""
    return _plain(name)[:-2] in _plain(text)


def _plain(text: str) -> str:
    """Without case and without rings and dots, as codes are often written."""
    letters = normalize("NFKD", text.casefold())
    return "".join(letter for letter in letters if letter.isalnum())
