"""What `tidplan report --like --json` prints."""

from plans.model import Model
from plans.plan import Plan
from reports.like.liked import Done, Liked, Why
from reports.liketext import change_text, unwritten_text


class WrittenOut(Model):
    """Something written in the document: what stood there and what stands there now.

    `old` and `new` are the dates that these say, as a plan file writes them.
    """

    done: Done
    activity: str | None
    title: str
    sheet: str | None
    line: int
    before: str
    after: str
    old: str | None
    new: str | None
    text: str


class UnwrittenOut(Model):
    """Something that the plan says and the document does not, and why; `line` is null for what has none there."""

    why: Why
    activity: str | None
    title: str
    sheet: str | None
    line: int | None
    before: str
    text: str


class ReportOut(Model):
    """What `tidplan report --like --json` prints: all that was written, then all that could not be."""

    output: str
    format: str
    changes: list[WrittenOut]
    unwritten: list[UnwrittenOut]


def report_out(plan: Plan, liked: Liked, output: str, language: str) -> ReportOut:
    """The changes in the order of the document."""
    return ReportOut(
        output=output,
        format=liked.format,
        changes=[
            WrittenOut(
                done=one.done,
                activity=one.activity,
                title=one.title,
                sheet=one.place.sheet,
                line=one.place.line,
                before=one.before,
                after=one.after,
                old=None if one.old is None else str(one.old),
                new=None if one.new is None else str(one.new),
                text=change_text(plan, one, language),
            )
            for one in liked.changes
        ],
        unwritten=[
            UnwrittenOut(
                why=one.why,
                activity=one.activity,
                title=one.title,
                sheet=None if one.place is None else one.place.sheet,
                line=None if one.place is None else one.place.line,
                before=one.before,
                text=unwritten_text(plan, one, language),
            )
            for one in liked.unwritten
        ],
    )
