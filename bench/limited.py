"""Running something that has no time limit of its own: in a child of this process, ended when time is up."""

import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import TypeVar

Found = TypeVar("Found")


def within(limit: float, ask: Callable[[], Found]) -> Found | None:
    """What it finds within so many wall seconds; None if it does not, or fails.

    The child is a fork, so that it has everything that is in memory and nothing is sent to it.
    """
    forking = multiprocessing.get_context("fork")
    ours, theirs = forking.Pipe(duplex=False)
    child = forking.Process(target=_tell, args=(ask, theirs))
    child.start()
    theirs.close()
    try:
        return ours.recv() if ours.poll(limit) else None
    except EOFError:
        return None
    finally:
        child.kill()
        child.join()


def _tell(ask: Callable[[], Found], where: Connection) -> None:
    where.send(ask())
