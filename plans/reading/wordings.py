"""The words of titles as far as they tell what a row is: without names, and how several of them begin."""

import re
from collections.abc import Iterable

from plans.body import MEETS_AS_ONE
from plans.reading.bodies.mention import Mention
from plans.reading.bodies.names.sense import Origin
from plans.reading.letters import capital

_ANYBODY = "organet"
"""Stands for a name, and tells nothing of what is done."""


def wording(title: str) -> str:
    """What it is that all titles are that begin alike, up to a preposition: "Uppföljning av …"; else the title.

    The papers of one body's meetings are as those of another's: "Handlingar …".
    """
    said = _ABOUT.match(title) or _PAPERS.search(title)
    return f"{capital(said[0])} …" if said is not None else title


_ABOUT = re.compile(r"[^\W\d]{4,}(?:\s[^\W\d]{4,})?\s(?:av|för|om|kring|gällande|rörande)(?=\s)")

_PAPERS = re.compile(r"\b\w*handlingar(?=\s)", re.IGNORECASE)


def without_names(text: str, mentions: Iterable[Mention]) -> str:
    """The words without names that are no listed ones: Nämnden för arbete works no more than any other."""
    for mention in mentions:
        if mention.origin is Origin.FORMED and mention.kind in MEETS_AS_ONE:
            text = text.replace(mention.raw, _ANYBODY)
    return text
