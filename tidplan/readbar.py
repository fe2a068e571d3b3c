"""What a person sees while a long document is read: how far it has come."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from plans.reading.formats import Progress
from reports.languages import words


@contextmanager
def shown(language: str) -> Iterator[Progress | None]:
    """A bar on the terminal that is to be told of each step; None where nobody is watching."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn
    from rich.progress import Progress as Bar

    columns = (TextColumn(words(language).reading.said["working"]), BarColumn(), MofNCompleteColumn())
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)
