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

NOT_HELD = frozenset({CALLED_OFF, MOVED, STRUCK, CROSSED_OUT})
"""Why the document itself says that there is no such activity."""
