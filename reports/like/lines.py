"""Lines of text that say one activity each, "KS 12 maj": taken away, or put in like another of the same body's."""

from collections.abc import Iterator

from plans.activity import Activity
from plans.reading.document import Paragraph
from plans.reading.layouts.running_lines import is_sentence
from plans.reading.reading import ReadRow, Use
from plans.reading.titles import short_title
from reports.like.changing import Differing
from reports.like.composing import Style
from reports.like.finding import Finder
from reports.like.forms import Told, rewritten

_LONGEST = 80


def is_line(row: ReadRow, finder: Finder) -> bool:
    """Whether a row has a line of text of its own, that is no sentence: it can go without the text around it."""
    standing = finder.lines.get(row.place)
    if standing is None or not isinstance(standing.block, Paragraph) or standing.block.heading:
        return False
    text = standing.block.text
    return finder.use_of(row.place) is Use.READ and len(text) <= _LONGEST and not is_sentence(text)


def alike(activity: Activity, differs: Differing, finder: Finder) -> tuple[ReadRow, bool] | None:
    """The last line before an activity that says the same of another day; else the first, and that it is."""
    same = [
        one.row
        for one in differs.both
        if one.row.when is not None
        and (one.row.title, one.row.bodies) == (short_title(activity.title), activity.bodies)
        and len(finder.rows_of(one.row.place)) == 1
        and is_line(one.row, finder)
    ]
    before = [row for row in same if row.when and activity.date and row.when.first <= activity.date.first]
    if activity.date is None or not same:
        return None
    return (before[-1], False) if before else (same[0], True)


def new_lines(near: ReadRow, activity: Activity, finder: Finder, style: Style) -> Iterator[tuple[str, str]]:
    """The ways to say the day in a line like another: the whole line, and the day in it."""
    texts = [piece.text for piece in finder.pieces_of(near.place)]
    if len(texts) != 1 or texts[0].count(near.raw_date) != 1:
        return
    for day in rewritten(near.raw_date, Told(near.when, near.time), Told(activity.date, activity.time), style):
        yield texts[0].replace(near.raw_date, day), day
