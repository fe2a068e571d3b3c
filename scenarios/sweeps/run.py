"""Questions handed out in chunks to any executor; rows come as they are done."""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait

from plans.faults import PlanError
from scenarios.sweeps.executors import Crew
from scenarios.sweeps.question import Question
from scenarios.sweeps.row import Row
from scenarios.sweeps.work import Work, answer_all

_TICK = 0.2
"""Seconds between two looks at whether to stop."""
_CHUNK_SECONDS = 0.25
_MOST_IN_A_CHUNK = 64


_Out = dict[Future[list[Row]], list[int]]
"""Chunks that are handed out, with the numbers of their questions."""


class WorkersLost(PlanError):
    """The executor can compute no more. What it gave before is good."""


def never() -> bool:
    """Nobody asks the sweep to stop."""
    return False


def run(
    questions: Sequence[Question], work: Work, crew: Crew, stopped: Callable[[], bool] = never
) -> Iterator[tuple[int, Row]]:
    """Each question's number and row, in the order in which they are done.

    Once `stopped` says so, nothing more is begun, and what cannot be called back still comes. Raises WorkersLost
    if the executor breaks, after what it had done.
    """
    left = deque(enumerate(questions))
    out: _Out = {}
    pace = _Pace()
    try:
        while (left or out) and not stopped():
            while left and len(out) < crew.ahead:
                chunk = [left.popleft() for _ in range(min(pace.size, len(left)))]
                numbers, asked = zip(*chunk, strict=True)
                out[_submitted(crew, work, asked)] = list(numbers)
            for number, row in _next(out, crew):
                pace.learn(row.seconds)
                yield number, row
        _call_back(out, crew)
        while out:
            yield from _next(out, crew)
    except WorkersLost:
        raise  # a broken executor ends its futures itself
    except BaseException:
        _call_back(out, crew)
        raise


def _call_back(out: _Out, crew: Crew) -> None:
    """Forget what has not begun, and cancel it where that can be done."""
    for future in list(out):
        if future.cancel() if crew.cancels else not (future.running() or future.done()):
            del out[future]


def _submitted(crew: Crew, work: Work, asked: tuple[Question, ...]) -> Future[list[Row]]:
    try:
        return crew.executor.submit(answer_all, work, asked)
    except crew.lost as error:
        failed: Future[list[Row]] = Future()
        failed.set_exception(error)
        return failed


def _next(out: _Out, crew: Crew) -> Iterator[tuple[int, Row]]:
    """The rows of the chunks that are done within a tick, which leave `out`. Raises WorkersLost, after them."""
    wait(out, timeout=_TICK, return_when=FIRST_COMPLETED)
    failure: Exception | None = None
    for future in [future for future in out if future.done()]:
        numbers = out.pop(future)
        try:
            rows = future.result()
        except Exception as error:
            if failure is None or isinstance(error, crew.lost):
                failure = error  # what a lost worker leaves behind may fail in other ways
        else:
            yield from zip(numbers, rows, strict=True)
    if failure is not None:
        raise _lost(failure, crew) from failure


def _lost(error: Exception, crew: Crew) -> WorkersLost:
    code = "workers_lost" if isinstance(error, crew.lost) else "workers_unfit"
    return WorkersLost(PlanError.of_file(crew.option, code, why=f"{type(error).__name__}: {error}").problems)


class _Pace:
    """How many questions go in a chunk: so many that it takes a fraction of a second, as those before it show."""

    def __init__(self) -> None:
        self.size = 1
        self._mean = 0.0

    def learn(self, seconds: float) -> None:
        """Let the question that took so long count as a fifth of what is known."""
        self._mean += (seconds - self._mean) / 5
        fitting = int(_CHUNK_SECONDS / max(self._mean, 1e-6))
        self.size = max(1, min(fitting, 2 * self.size, _MOST_IN_A_CHUNK))
