"""What a file's ending may be; asked before the work that fills the file."""

from pathlib import Path

from plans.faults import PlanError

PICTURES = (".png", ".svg", ".pdf")
TABLES = (".xlsx",)


def picture_ending(target: Path) -> str:
    """The ending, in small letters. Raises PlanError `unknown_picture_format`."""
    return _known(target, PICTURES, "unknown_picture_format")


def table_ending(target: Path) -> str:
    """The ending, in small letters. Raises PlanError `unknown_table_format`."""
    return _known(target, TABLES, "unknown_table_format")


def _known(target: Path, known: tuple[str, ...], code: str) -> str:
    ending = target.suffix.lower()
    if ending not in known:
        raise PlanError.of_file(target, code, known=", ".join(known))
    return ending
