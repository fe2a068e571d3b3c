"""The end of the output: whoever reads it may have seen enough (`tidplan … | head`), or its disk may be full."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from plans.faults import PlanError

CLOSED_PIPE = 128 + 13
"""What a shell says of a program that a closed pipe has ended (SIGPIPE)."""


@contextmanager
def closed_quietly() -> Iterator[None]:
    """End the program without a word where its output is no longer read, also if that shows only at the end."""
    try:
        try:
            yield
        finally:
            for stream in (sys.stdout, sys.stderr):
                if stream is not None:
                    stream.flush()
    except BrokenPipeError:
        _end()
    except SystemExit as end:
        if isinstance(end.__context__, BrokenPipeError):  # typer ends with 1, which means something else here
            _end()
        raise


@contextmanager
def written_out() -> Iterator[None]:
    """Raise PlanError where the output cannot be written for any other reason than that nobody reads it."""
    try:
        yield
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        _to_nowhere(1)
        raise PlanError.of_file("tidplan", "no_output", why=error.strerror or str(error)) from None


def _end() -> None:
    _to_nowhere(1, 2)
    raise SystemExit(CLOSED_PIPE)


def _to_nowhere(*numbers: int) -> None:
    """What Python still writes when it shuts down goes nowhere."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for number in numbers:
        os.dup2(nowhere, number)
