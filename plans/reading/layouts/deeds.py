"""Words that say what somebody does, whose name stands elsewhere: "lämnar förslag till kommunstyrelsen"."""

import re

from plans.reading.dates.find import find_dates
from plans.reading.kinds import kind_of

_VERB = re.compile(r"[\W\d]*(?!\w*(?:ning|ling|dialog|remiss)(?:ar|er)\b)[a-zåäö]+(?:ar|er|år|ör)\s")


def says_what_is_done(words: str) -> bool:
    """Whether words, behind a date or without one, begin with the verb: those named behind it do not do it."""
    dates = find_dates(words)
    bare = words[dates[0].end :] if dates and not words[: dates[0].start].strip() else words
    return _VERB.match(bare) is not None and kind_of(bare).sure
