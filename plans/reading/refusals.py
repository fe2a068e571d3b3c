"""Codes for why nothing is taken of what a document says, each asked or told in words of its own."""

CALLED_OFF = "called_off"
MOVED = "moved"
STRUCK = "struck"
"""In a table of activities, or in a text."""
CROSSED_OUT = "crossed_out"
"""In a calendar, or beside what stands."""
COLUMNS_LOST = "columns_lost"
NO_DAY = "no_day"
UNREADABLE = "unreadable"

IN_PROSE = "in_prose"
"""In a sentence beside the plan, with no word of what happens then."""

MAY_BE_NONE = frozenset({CALLED_OFF, MOVED, STRUCK, CROSSED_OUT, IN_PROSE})
"""Why it is asked whether there is such an activity at all: the document says so, or does not say it is one."""
