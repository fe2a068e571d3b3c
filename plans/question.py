"""What a document leaves open: the plan that was read from it knows that it may lack something."""

from pydantic import Field

from plans.model import Model


class Question(Model):
    """Something in the document that nothing was taken of: a row that may be no activity, a date that is none.

    `activities` are those that it is about, by the ids that they have or would have in the plan; `text` is what
    the document says there, and `because` why it is asked. It is settled by giving them a date, or by taking it
    away.
    """

    line: int | None = Field(default=None, ge=0)
    sheet: str | None = None
    text: str
    because: str
    activities: tuple[str, ...] = ()
