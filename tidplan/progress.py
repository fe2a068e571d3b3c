"""What a person sees while the solver works: a bar of the levels settled, gone when it is done."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from reports.sentences import level_name
from solver.answer import Level
from solver.lexicographic import Progress

WORKING = {"sv": "Söker en kalender", "en": "Looking for a calendar"}


@contextmanager
def shown(language: str) -> Iterator[Progress | None]:
    """A progress callback that tells each level as it is settled; None where nobody is watching."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Bar

    from solver.wishes import LEVELS

    told = TextColumn("{task.description}")
    columns = (TextColumn(WORKING[language]), BarColumn(20), MofNCompleteColumn(), TimeElapsedColumn(), told)
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("…", total=len(LEVELS))

        def progress(level: Level) -> None:
            mark = "" if level.proven else f" (≥ {level.bound})"
            said = f"{level_name(level.name, language)}: {level.value}{mark}"
            bar.update(task, advance=1, description=said)

        yield progress
