"""A sweep on several machines: Dask's scheduler hands the chunks to its workers. Needs `tidplan[cluster]`."""

import re
from collections.abc import Iterator
from concurrent.futures import BrokenExecutor, CancelledError
from contextlib import contextmanager
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

from plans.faults import PlanError
from plans.quiet import quiet
from scenarios.sweeps.executors import Crew

if TYPE_CHECKING:
    from distributed import Client

OPTION = "--cluster"
_PACKAGE = "tidplan"
_ANSWERS_WITHIN = "5s"
_AHEAD = 4
"""Chunks handed out for each thread: a network is slower than a pipe, and workers may join."""


@contextmanager
def cluster(address: str) -> Iterator[Crew]:
    """The workers of the scheduler at the address, as `tcp://host:8786`.

    Raises PlanError if Dask is not installed, the scheduler does not answer, it has no workers, or one of them
    has no tidplan or another version of it.
    """
    if not re.match(r"^[a-z]+://[^/\s:]+:[0-9]+$", address):
        raise PlanError.of_file(OPTION, "no_cluster", value=address)
    try:
        from distributed import Client, KilledWorker
        from distributed.comm.core import CommClosedError
    except ImportError:
        raise PlanError.of_file(OPTION, "cluster_missing") from None
    with quiet("distributed.client"):  # lost connections are told as faults
        try:
            client = Client(address, timeout=_ANSWERS_WITHIN, set_as_default=False)
        except (OSError, ValueError):
            raise PlanError.of_file(OPTION, "no_cluster", value=address) from None
        with client:
            threads = sum(client.nthreads().values())
            if threads == 0:
                raise PlanError.of_file(OPTION, "cluster_without_workers", value=address)
            _refuse_other_versions(client)
            lost = (BrokenExecutor, CancelledError, KilledWorker, CommClosedError)
            yield Crew(client.get_executor(pure=False), _AHEAD * threads, OPTION, lost)


def own_version() -> str:
    """The version of tidplan in this process."""
    return version("tidplan")


def _refuse_other_versions(client: "Client") -> None:
    """Ask each worker with nothing but what Python itself has: it may know nothing of tidplan."""
    own = own_version()
    found: dict[str, Any] = client.run(version, _PACKAGE, on_error="return")
    for worker, theirs in sorted(found.items()):
        if not isinstance(theirs, str):
            raise PlanError.of_file(OPTION, "worker_without_tidplan", value=worker, version=own)
        if theirs != own:
            raise PlanError.of_file(OPTION, "worker_of_other_version", value=worker, theirs=theirs, version=own)
