"""What is read of a source, as the tests of styles compare it."""

from datetime import date

from plans.reading.read import read_file


def met(source: str, name: str = "a.txt") -> list[tuple[str, str]]:
    """The days on which somebody meets, and who."""
    rows = read_file(source.encode(), name, today=date(2026, 11, 1)).rows
    return sorted((str(row.when), "+".join(row.bodies)) for row in rows if row.kind.gathers)
