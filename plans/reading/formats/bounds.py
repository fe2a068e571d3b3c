"""How much a document may hold: checked before the work is done, never by believing what a file says of itself."""

from collections.abc import Callable

MEGABYTE = 1024 * 1024
MOST_BYTES = 50 * MEGABYTE
MOST_TEXT = 10 * MEGABYTE
"""Text, csv, web pages and calendars, which have no pictures to be large with."""
MOST_UNPACKED = 300 * MEGABYTE
"""All the parts of a packed file (docx, xlsx, ods), or all the streams of a PDF, unpacked."""
MOST_RATIO = 250
"""How many times larger than packed a part may be, once it is larger than SMALL_PART: XML seldom passes 50."""
SMALL_PART = 10 * MEGABYTE
MOST_PARTS = 10_000
MOST_PAGES = 500
MOST_ROWS = 200_000
"""Lines of text and rows of tables, together."""
MOST_CELLS = 2_000_000
SECONDS_A_PAGE = 20.0
MOST_ON_A_PAGE = 200_000
"""Characters and lines drawn on one page of a PDF."""
MOST_NESTED = 20
"""Tables and text boxes inside each other."""
MOST_OCCURRENCES = 5_000
MOST_SERIES = 1_000
"""Entries of a calendar that repeat."""
YEARS_OF_REPEATS = 2
"""How long a calendar entry that repeats for ever is followed, after the last day the calendar names."""

Progress = Callable[[int, int], None]
"""Told of each page (or sheet) done, and how many there are."""


class Refused(Exception):
    """A document cannot be read: a fault's code and the facts its sentence needs."""

    def __init__(self, code: str, **facts: object) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts


def within(code: str, count: int, most: int, **facts: object) -> None:
    """Raise Refused with the code, and `most` among its facts, where there are more than that."""
    if count > most:
        raise Refused(code, most=most, **facts)
