"""A library that gives up on a file: the one place where its error becomes a fault with the real reason."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

from plans.reading.formats.bounds import Refused

_LONGEST = 120
_STANDARD_ERROR = 2


@contextmanager
def reading_as(format: str) -> Iterator[None]:
    """Turn whatever a library raises inside into Refused `damaged`; what is already refused passes through."""
    try:
        yield
    except Refused:
        raise
    except Exception as error:  # the libraries raise anything at all on a damaged file
        raise Refused("damaged", format=format, said=reason(error)) from error
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # how a library written in Rust gives up
            raise
        raise Refused("damaged", format=format, said=reason(error)) from error


@contextmanager
def without_messages() -> Iterator[None]:
    """Keep a library written in Rust from writing to standard error, past Python, when it gives up."""
    try:
        kept = os.dup(_STANDARD_ERROR)
    except OSError:  # there is none, as in a program without a console
        yield
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, _STANDARD_ERROR)
        yield
    finally:
        os.dup2(kept, _STANDARD_ERROR)
        os.close(kept)
        os.close(nowhere)


def reason(error: BaseException) -> str:
    """What an error says, in one short line; with the name of its sort where that is no sentence."""
    said = " ".join(str(error).split())
    said = said if " " in said else f"{type(error).__name__} {said}".strip()
    return said if len(said) <= _LONGEST else said[: _LONGEST - 1] + "…"
