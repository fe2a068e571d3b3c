"""The words of titles as far as they tell what a row is: without names, and how several of them begin."""

import re
from collections.abc import Iterable, Sequence

from plans.body import MEETS_AS_ONE, BodyKind
from plans.reading.bodies.mention import Mention
from plans.reading.bodies.names.phrases import JOINING
from plans.reading.bodies.names.sense import Origin
from plans.reading.letters import capital

_ANYBODY = "organet"
"""Stands for a name, and tells nothing of what is done."""


def wording(title: str, day: str) -> str:
    """What it is that all titles are that begin alike, up to a preposition: "Uppföljning av …"; else the title.

    The papers of one body's meetings are as those of another's: "Handlingar …". A sentence is the same on each
    `day` that it names: "Grannarna är välkomna …".
    """
    said = _ABOUT.match(title) or _PAPERS.search(title)
    if said is not None:
        return f"{capital(said[0])} …"
    words = re.sub(rf"(?<!\w){re.escape(day)}(?!\w)\.?", "…", title) if day else title
    return words if any(map(str.isalpha, words)) else title


_ABOUT = re.compile(r"[^\W\d]{4,}(?:\s[^\W\d]{4,})?\s(?:av|för|om|kring|gällande|rörande)(?=\s)")

_PAPERS = re.compile(r"\b\w*handlingar(?=\s)", re.IGNORECASE)


def of_whom(title: str) -> str:
    """What it is asked of who takes part in: the title, or what all days of a school are that pupils are off."""
    return "lov, studiedagar och annat för alla" if _FOR_ALL.search(title) else title


_FOR_ALL = re.compile(
    r"\b(?:\w*lov(?:dag\w*)?|(?:studie|planerings|fortbildnings|utvecklings|kompetensutvecklings)dag\w*|öppet hus|"
    r"(?:skol|termins)(?:start|slut|avslutning)\w*)\b",
    re.IGNORECASE,
)


def without_names(text: str, mentions: Iterable[Mention]) -> str:
    """The words without names that are no listed ones: Nämnden för arbete works no more than any other."""
    for mention in mentions:
        if mention.origin is Origin.FORMED and mention.kind in MEETS_AS_ONE:
            text = text.replace(mention.raw, _ANYBODY)
    return text


def is_who_meets(title: str, mentions: Sequence[Mention]) -> bool:
    """Whether a title is nothing but the names of those who meet as a body: "Socialnämndens presidium"."""
    for mention in mentions:
        title = title.replace(mention.raw, " ", 1)
    meets = all(_may_meet(mention) for mention in mentions)
    return bool(mentions) and meets and JOINING.issuperset(re.findall(r"\w+", title.lower()))


_ANY_UNIONS = "FACK"
"""Who the unions send, and no group that meets."""


def _may_meet(mention: Mention) -> bool:
    is_group = mention.kind is BodyKind.UNIONS and mention.code != _ANY_UNIONS
    is_body = mention.kind is BodyKind.PRESIDIUM or mention.sense.owns or is_group
    return is_body and mention.origin is not Origin.MADE and not mention.sense.is_collective
