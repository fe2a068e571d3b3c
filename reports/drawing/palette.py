"""The order in which bodies are shown, and the colour of each: the same in every picture of a plan."""

from dataclasses import dataclass

from plans.body import MEETS_AS_ONE, BodyKind
from plans.plan import Plan

DARK, GREY, SLATE = "#1b2530", "#5d6976", "#56667a"
"""Text, lesser text, and the signs of a legend."""

HOLIDAY, CLOSED, PHASE = "#f3c3c8", "#fbf0d3", "#dbe6f2"
"""Grounds: free days, closed days, a phase of the process."""

NEUTRAL = "#56616d"
"""What belongs to no body."""

SIDE_BY_SIDE = ("#1f6cb0", "#c4552d", "#2e8b57", "#6b4ea0", "#a8651e", "#b04a8e")
"""Plans that are compared with a first one, in their order."""

_ORDER = (
    BodyKind.COUNCIL,
    BodyKind.BOARD,
    BodyKind.SUBCOMMITTEE,
    BodyKind.DRAFTING,
    BodyKind.UNIONS,
    BodyKind.COMMITTEE,
    BodyKind.PRESIDIUM,
    BodyKind.PARTY,
    BodyKind.GROUP,
    BodyKind.OFFICE,
    BodyKind.PERSON,
    BodyKind.PUBLIC,
    BodyKind.ROOM,
)

_DECIDE = frozenset({BodyKind.COUNCIL, BodyKind.BOARD, BodyKind.COMMITTEE})

_COLOURS = (
    "#0b3d6e",
    "#c4552d",
    "#2e8b57",
    "#6b4ea0",
    "#b04a8e",
    "#4b5b6b",
    "#3f93d0",
    "#16776b",
    "#7a8b1e",
    "#a8651e",
    "#8a6d3b",
    "#7c2c2c",
    "#0e8296",
    "#1f6cb0",
    "#5a52c4",
    "#a12f52",
    "#3f7d20",
    "#94447a",
    "#2b5f77",
    "#b5852a",
    "#54407a",
    "#687b8c",
    "#1d6b3c",
    "#91562f",
)


def in_order(plan: Plan) -> list[str]:
    """The bodies' codes, council first and people last; among equals as the plan has them."""
    return sorted(plan.bodies, key=lambda code: _ORDER.index(plan.bodies[code].kind))


def colours(plan: Plan) -> dict[str, str]:
    """A colour (`#rrggbb`) for every body; those that come first in some activity never share one early."""
    leading = {activity.bodies[0] for activity in plan.activities.values() if activity.bodies}
    order = sorted(in_order(plan), key=lambda code: code not in leading)
    return {code: _COLOURS[n % len(_COLOURS)] for n, code in enumerate(order)}


@dataclass(frozen=True)
class Look:
    """How a name is written in a box: the box, its edge, and the letters."""

    face: str
    edge: str
    text: str


def look(kind: BodyKind, colour: str) -> Look:
    """Full for those who decide, light for those who prepare, empty for others: told apart without colour too."""
    edge = ink(colour)
    if kind in _DECIDE:
        return Look(edge, edge, "white")
    return Look(tint(colour) if kind in MEETS_AS_ONE else "white", edge, DARK)


def ink(colour: str) -> str:
    """The colour, darkened until text in it is readable on white (WCAG: a contrast of 4.5)."""
    red, green, blue = _channels(colour)
    while _contrast_to_white(red, green, blue) < 4.5:
        red, green, blue = red * 0.95, green * 0.95, blue * 0.95
    return "#" + "".join(f"{round(channel * 255):02x}" for channel in (red, green, blue))


def text_on(colour: str) -> str:
    """White or nearly black, whichever is the easier to read on the colour."""
    return "#ffffff" if _contrast_to_white(*_channels(colour)) >= 4.0 else "#16202b"


def tint(colour: str) -> str:
    """The colour, mixed with four parts of white."""
    return "#" + "".join(f"{round((channel + 4) / 5 * 255):02x}" for channel in _channels(colour))


def _channels(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5))
    return red, green, blue


def _contrast_to_white(*channels: float) -> float:
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    luminance = sum(weight * value for weight, value in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
    return 1.05 / (luminance + 0.05)
