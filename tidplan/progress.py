"""What a person sees while the solver works: one line on the terminal, gone when it is done."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from reports.sentences import level_name
from solver.answer import Level
from solver.lexicographic import Progress

WORKING = {"sv": "Söker en kalender …", "en": "Looking for a calendar …"}


@contextmanager
def shown(language: str) -> Iterator[Progress | None]:
    """A progress callback that tells each level as it is settled; None where nobody is watching."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console

    told: list[str] = []
    with Console(stderr=True).status(WORKING[language]) as status:

        def progress(level: Level) -> None:
            mark = "" if level.proven else f" (≥ {level.bound})"
            told.append(f"{level_name(level.name, language)}: {level.value}{mark}")
            status.update(f"{WORKING[language]} {' · '.join(told)}")

        yield progress
