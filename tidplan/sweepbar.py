"""What a person sees while a sweep goes on: how far it has come, what is left, and how many cannot be done."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from reports.languages import words
from scenarios.sweeps.row import Row
from scenarios.sweeps.sweep import Told


@contextmanager
def shown(total: int, language: str) -> Iterator[Told | None]:
    """A bar on the terminal that is to be told of each row; None where nobody is watching."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    labels = words(language).labels
    columns = (
        TextColumn(labels["sweep working"]),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        TextColumn(f"{labels['sweep left']} · {labels['sweep infeasible'].format('{task.fields[infeasible]}')}"),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        bar = progress.add_task("", total=total, infeasible=0)
        infeasible = 0

        def told(row: Row) -> None:
            nonlocal infeasible
            infeasible += row.status == "infeasible"
            progress.update(bar, advance=1, infeasible=infeasible)

        yield told
