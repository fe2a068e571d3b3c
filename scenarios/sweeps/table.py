"""The table of a sweep as a file: CSV, or Parquet with the extra `tidplan[parquet]`."""

import csv
from collections.abc import Sequence
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from plans.atomic import written_whole
from plans.faults import PlanError
from scenarios.sweeps.row import COLUMNS, Row

ENDINGS = (".csv", ".parquet")

_TYPES: dict[Any, str] = {date | None: "date32", bool | None: "bool_", int | None: "int64", float: "float64"}
"""What Parquet calls a column's type; the rest is text."""


def table_ending(target: Path) -> str:
    """The ending, in small letters.

    Raises PlanError `unknown_table_format`, or `parquet_missing` if Parquet cannot be written here.
    """
    ending = target.suffix.lower()
    if ending not in ENDINGS:
        raise PlanError.of_file(target, "unknown_table_format", known=", ".join(ENDINGS))
    if ending == ".parquet" and find_spec("pyarrow") is None:
        raise PlanError.of_file(target, "parquet_missing")
    return ending


def write_table(rows: Sequence[Row], target: Path) -> None:
    """Write the rows in their order, whole or not at all. Raises PlanError as table_ending, or if it cannot."""
    write = {".csv": _write_csv, ".parquet": _write_parquet}[table_ending(target)]
    with written_whole(target) as temporary:
        write(rows, temporary)


def _write_csv(rows: Sequence[Row], target: Path) -> None:
    with target.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows(row.cells() for row in rows)


def _write_parquet(rows: Sequence[Row], target: Path) -> None:
    import pyarrow
    from pyarrow import parquet

    types = {name: _TYPES.get(field.annotation, "string") for name, field in Row.model_fields.items()}
    schema = pyarrow.schema([(name, getattr(pyarrow, kind)()) for name, kind in types.items()])
    parquet.write_table(pyarrow.Table.from_pylist([row.model_dump() for row in rows], schema=schema), target)
