"""The sweep of the command line: from its options to a table, a summary and an exit status."""

import os
import sys
from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from plans.atomic import refuse_without_folder
from plans.faults import PlanError
from plans.files import PlanFile, read_plan
from plans.plan import Plan
from reports.problems import problems_text
from reports.sweep import error_text, stopped_text, stopping_text, sweep_text
from scenarios.changes import Change
from scenarios.sweeps.asking import ask
from scenarios.sweeps.cluster import cluster
from scenarios.sweeps.executors import Crew, in_process, processes
from scenarios.sweeps.journal import Heading, Journal, journal_path, opened
from scenarios.sweeps.question import Question
from scenarios.sweeps.questions import every_absence, every_day, every_pair, every_plan
from scenarios.sweeps.row import Row
from scenarios.sweeps.run import WorkersLost
from scenarios.sweeps.sweep import about, sweep
from scenarios.sweeps.table import table_ending, write_table
from scenarios.sweeps.work import Work
from tidplan.interrupts import asked_to_stop
from tidplan.sweepbar import shown

DONE, IMPOSSIBLE, NO_ANSWER, INTERRUPTED = 0, 3, 4, 130
_CHOICES = "--every, --pairs, --absences, --folder"


@dataclass(frozen=True)
class Asked:
    """What a sweep is about, as the options say it: exactly one of `every`, `pairs`, `absences` and `folder`.

    `plan` is needed but for a folder. `every` is an activity, `pairs` two of them (`ks,kf`), `absences` is for
    each body, or for the one in `body`. `changes` hold in each question, `free_days` also tries days off.
    """

    plan: Path | None = None
    every: str | None = None
    pairs: str | None = None
    absences: bool = False
    body: str | None = None
    folder: Path | None = None
    changes: tuple[Change, ...] = ()
    free_days: bool = False


def run_sweep(
    asked: Asked,
    output: Path,
    *,
    jobs: int | None = None,
    address: str | None = None,
    today: date | None = None,
    language: str = "sv",
) -> int:
    """Ask all questions, write the table to `output`, print the summary, and return the exit status.

    `jobs` processes (as many as there are cores, unless given) or the cluster at `address` do the work. A sweep
    that was stopped goes on from its journal beside the table, and with its `today`. The status is 0, 3 if no
    question can be done, 4 if one has no answer, 130 after Ctrl-C. Raises PlanError for input that cannot be
    used.
    """
    _refuse_unwritable(output)
    plan, questions = _questions(asked)
    heading = Heading(about(questions), today or date.today(), said=today is not None)
    tally = _Tally(len(questions), language)
    with opened(journal_path(output), heading) as journal:
        try:
            rows = _rows(questions, journal, tally, _crew(jobs, address, len(questions)))
        except WorkersLost as error:
            print(*problems_text(error, language), tally.text(journal), sep="\n", file=sys.stderr)
            return NO_ANSWER
        except PlanError:
            if not journal.done:
                journal.path.unlink(missing_ok=True)  # nothing was asked yet: there is nothing to go on with
            raise
        except KeyboardInterrupt:
            rows = None
        if rows is None:
            print(tally.text(journal), file=sys.stderr)
            return INTERRUPTED
        write_table(rows, output)
    journal.path.unlink(missing_ok=True)
    print(sweep_text(plan, rows, language), end="")
    return _status(rows)


class _Tally:
    """How many of the questions are answered."""

    def __init__(self, total: int, language: str) -> None:
        self.total, self.language, self.done = total, language, 0

    def text(self, journal: Journal) -> str:
        """How far the sweep came, for a person who stopped it."""
        return stopped_text(self.done, self.total, journal.path, self.language)


def _rows(
    questions: Sequence[Question], journal: Journal, tally: _Tally, crew: AbstractContextManager[Crew]
) -> list[Row] | None:
    """A row for each question, or None if Ctrl-C came first."""
    asking = partial(ask, today=journal.heading.today, not_before=journal.heading.not_before)
    work = Work(asking, partial(error_text, language=tally.language))
    with (
        asked_to_stop(stopping_text(tally.language)) as stopped,
        crew as workers,
        shown(tally.total, tally.language) as bar,
    ):

        def told(row: Row) -> None:
            tally.done += 1
            if bar is not None:
                bar(row)

        rows = sweep(questions, work, workers, journal, stopped=stopped, told=told)
    answered = [row for row in rows if row is not None]
    return answered if len(answered) == len(rows) else None


def _refuse_unwritable(output: Path) -> None:
    """Raise PlanError before any work is done for a table that cannot be written."""
    table_ending(output)
    if output.is_dir():
        raise PlanError.of_file(output, "is_folder")
    refuse_without_folder(output)


def _questions(asked: Asked) -> tuple[Plan | None, list[Question]]:
    given = (asked.every is not None, asked.pairs is not None, asked.absences, asked.folder is not None)
    if given.count(True) != 1:
        raise PlanError.of_file("sweep", "sweep_of_what", known=_CHOICES)
    if asked.folder is not None and asked.plan is not None:
        raise PlanError.of_file("--folder", "options_apart", value="PLAN")
    if asked.body is not None and not asked.absences:
        raise PlanError.of_file("--body", "option_needs", value="--absences")
    if asked.free_days and asked.absences:
        raise PlanError.of_file("--free-days", "options_apart", value="--absences")
    if asked.folder is not None:
        return None, every_plan(asked.folder, also=asked.changes)
    if asked.plan is None:
        raise PlanError.of_file("sweep", "sweep_without_plan")
    file = read_plan(asked.plan)
    return file.plan, _of_plan(asked, file)


def _of_plan(asked: Asked, file: PlanFile) -> list[Question]:
    if asked.absences:
        return every_absence(file, asked.body, also=asked.changes)
    if asked.every is not None:
        return every_day(file, asked.every, also=asked.changes, free_days=asked.free_days)
    pair = [key.strip() for key in str(asked.pairs).split(",")]
    if len(pair) != 2:
        raise PlanError.of_file("--pairs", "no_pair", value=asked.pairs)
    return every_pair(file, pair[0], pair[1], also=asked.changes, free_days=asked.free_days)


def _crew(jobs: int | None, address: str | None, questions: int) -> AbstractContextManager[Crew]:
    if address is not None:
        return cluster(address)
    number = min(jobs or os.cpu_count() or 1, questions)
    return in_process() if number == 1 else processes(number)


def _status(rows: Sequence[Row]) -> int:
    if any(row.status in ("error", "unknown") for row in rows):
        return NO_ANSWER
    return DONE if any(row.feasible for row in rows) else IMPOSSIBLE
