"""Words that say what somebody does, whose name stands elsewhere: "lämnar förslag till kommunstyrelsen"."""

import re

from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.legend import Legend
from plans.reading.dates.find import find_dates
from plans.reading.kinds import kind_of

_VERB = re.compile(
    r"[\W\d]*(?!\w*(?:ning|ling|dialog|remiss)(?:ar|er)\b|sammanträder|träffar|möter)[a-zåäö]+(?:ar|er|år|ör)\s+"
)
"""A verb that tells what is done, and not that people meet."""


def says_what_is_done(words: str, legend: Legend) -> bool:
    """Whether words, behind a date or without one, begin with the verb: those named behind it do not do it.

    Whoever stands right behind it may: "arrangerar nämnden".
    """
    dates = find_dates(words)
    bare = words[dates[0].end :] if dates and not words[: dates[0].start].strip() else words
    verb = _VERB.match(bare)
    if verb is None or not kind_of(bare).sure:
        return False
    return not any(body.start == verb.end() and not body.raw.endswith("s") for body in find_bodies(bare, legend))
