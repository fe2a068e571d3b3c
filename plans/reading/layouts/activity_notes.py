"""What footnotes say of a row of an activity table: "25 januari *", and below it "* Annan tid: kl. 9"."""

import re
from collections.abc import Iterable

from plans.reading.bodies.legend import Legend
from plans.reading.layouts.calendar_notes import NO_NOTES, Notes, notes_of, signs_of
from plans.reading.layouts.within_pieces import has_own_dates


def noted(texts: Iterable[str], legend: Legend) -> Notes:
    """The meanings of the signs in a row's cells that the document explains, as what is said of its meeting.

    A note that names its own days is about those, and not about all of the row.
    """
    explained = (sign for text in texts for sign in signs_of(text) if sign in legend.meaning)
    signs = dict.fromkeys(sign for sign in explained if not has_own_dates(legend.meaning[sign]))
    return notes_of(" ".join(signs), legend) if signs else NO_NOTES


def without_signs(text: str, legend: Legend) -> str:
    """The text without such signs: KS of "KS*"."""
    for sign in signs_of(text):
        if sign in legend.meaning:
            text = re.sub(rf"\s?{re.escape(sign)}(?!\*)", "", text)
    return text.strip()
