"""A sweep from where its journal left off: what is answered is taken from there, the rest is computed."""

from collections.abc import Callable, Sequence

from scenarios.sweeps.executors import Crew
from scenarios.sweeps.journal import Journal
from scenarios.sweeps.question import Question, digest
from scenarios.sweeps.row import Row
from scenarios.sweeps.run import never, run
from scenarios.sweeps.work import Work

Told = Callable[[Row], None]


def about(questions: Sequence[Question]) -> str:
    """What a journal of these questions is about: their plan, or plans of which any may change meanwhile."""
    first = questions[0].source
    return first.digest if all(question.source is first for question in questions) else "plans"


def _nobody(row: Row) -> None:
    """Nobody watches."""


def sweep(
    questions: Sequence[Question],
    work: Work,
    crew: Crew,
    journal: Journal,
    *,
    stopped: Callable[[], bool] = never,
    told: Told = _nobody,
) -> list[Row | None]:
    """The rows in the order of the questions, None for those that were not reached before `stopped` said so.

    `told` hears of each row, those in the journal first. Raises WorkersLost and what the journal raises; rows
    that came before are in the journal.
    """
    keys = [digest(question.key, journal.heading.today.isoformat()) for question in questions]
    rows = [journal.done.get(key) for key in keys]
    for row in rows:
        if row is not None:
            told(row)
    left = [number for number, row in enumerate(rows) if row is None]
    for place, row in run([questions[number] for number in left], work, crew, stopped):
        number = left[place]
        journal.add(keys[number], row)
        rows[number] = row
        told(row)
    return rows
