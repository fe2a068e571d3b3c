"""Where a sweep is computed: in the process itself, or in several beside it."""

import os
import signal
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import BrokenExecutor, CancelledError, Executor, Future, ProcessPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any


@dataclass(frozen=True)
class Crew:
    """An executor, how many chunks it is given ahead, the option that chose it, and its errors of lost workers.

    `cancels` is False where futures are better forgotten than cancelled: the thread of a pool of processes
    stumbles over cancelled ones when its workers end.
    """

    executor: Executor
    ahead: int
    option: str = "--jobs"
    lost: tuple[type[Exception], ...] = (BrokenExecutor, CancelledError)
    cancels: bool = True


class InProcess(Executor):
    """Does what it is given at once, in the process itself."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """A future that is done. What is no Exception, as Ctrl-C, is raised here and now."""
        future: Future[Any] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:
            future.set_exception(error)
        return future


@contextmanager
def in_process() -> Iterator[Crew]:
    """One chunk at a time, in the process itself."""
    yield Crew(InProcess(), ahead=1)


@contextmanager
def processes(jobs: int) -> Iterator[Crew]:
    """So many new processes, which end with the block, or with this process however it ends."""
    context = get_context("spawn")
    reader, writer = context.Pipe(duplex=False)
    executor = ProcessPoolExecutor(jobs, context, _live_while_open, (reader,))
    try:
        with _ctrl_c_ignored():
            for _ in range(jobs):
                executor.submit(os.getpid)
        yield Crew(executor, ahead=2 * jobs, cancels=False)
    finally:
        executor.shutdown(wait=False)
        writer.close()
        reader.close()


def _live_while_open(reader: Connection) -> None:
    """Leave Ctrl-C to the process that hands out the work, and end when it closes its end of the pipe, or dies."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with, args=(reader,), daemon=True).start()


def _end_with(reader: Connection) -> None:
    with suppress(EOFError, OSError):
        reader.recv_bytes()
    os._exit(0)


@contextmanager
def _ctrl_c_ignored() -> Iterator[None]:
    """Processes that begin in the block ignore Ctrl-C from their first moment."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
