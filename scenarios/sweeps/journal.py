"""The rows of a sweep as they come, in a CSV file beside its table, so that a stopped sweep can go on.

The first line says what the sweep is about, the second names the columns; then come the rows, each after the
key of its question, in the order in which they were done.
"""

import csv
import io
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from importlib.metadata import version
from pathlib import Path
from types import MappingProxyType
from typing import BinaryIO

from plans.faults import PlanError, file_faults
from scenarios.sweeps.row import COLUMNS, Row

_MARK, _SAID = "tidplan-sweep", "said"
_HEADER = ("key", *COLUMNS)
_MOST_IN_A_CELL = 2**24
_FEWEST_LINES = 3
"""Without a single row there is nothing to go on from, whatever it was about."""


@dataclass(frozen=True)
class Heading:
    """What a sweep is about (a digest), the day that its answers take for today, and the tidplan it is made by.

    `said` is whether somebody has given that day: then nothing is moved to before it.
    """

    about: str
    today: date
    version: str = version("tidplan")
    said: bool = False

    @property
    def not_before(self) -> date | None:
        """The day before which nothing is moved."""
        return self.today if self.said else None

    def cells(self) -> tuple[str, ...]:
        """The heading as the first line of a journal."""
        said = (_SAID,) if self.said else ()
        return (_MARK, self.version, self.about, self.today.isoformat(), *said)


class Journal:
    """A file that rows are added to; `done` are those it had when it was opened, by the key of their question."""

    def __init__(self, path: Path, stream: BinaryIO, heading: Heading, done: Mapping[str, Row]) -> None:
        self.path, self.heading, self.done = path, heading, MappingProxyType(dict(done))
        self._stream = stream

    def add(self, key: str, row: Row) -> None:
        """Write the row and leave it to the operating system. Raises PlanError if that fails: the disk is full."""
        with file_faults(self.path):
            self._stream.write(_line(key, *row.cells()))
            self._stream.flush()


def journal_path(table: Path) -> Path:
    """Where the journal of the sweep with this table is: `kf.csv.part` beside `kf.csv`."""
    return table.with_name(f"{table.name}.part")


@contextmanager
def opened(path: Path, heading: Heading) -> Iterator[Journal]:
    """The journal at the path, begun if there is none; it keeps its own `today` if it has begun.

    What stands after its last whole row is dropped: a killed process or a full disk leaves half a line. Raises
    PlanError if the file is about another plan, of another version or no journal, or if it cannot be written.
    """
    with file_faults(path):
        if path.exists() and not (path.is_file() or path.is_dir()):
            raise PlanError.of_file(path, "no_file")
        data = path.read_bytes() if path.exists() else b""
        found = _read(path, data, heading)
        stream = path.open("r+b" if path.exists() else "xb")
    try:
        with file_faults(path):
            if found.size == 0:
                stream.write(_line(*found.heading.cells()) + _line(*_HEADER))
                stream.flush()
            else:
                stream.seek(found.size)
            stream.truncate()
        yield Journal(path, stream, found.heading, found.rows)
    finally:
        with suppress(OSError):  # a full disk has been told already
            stream.close()


@dataclass(frozen=True)
class _Found:
    """What of a journal is whole: its heading, its rows, and how many bytes they take."""

    heading: Heading
    rows: Mapping[str, Row]
    size: int


def _read(path: Path, data: bytes, heading: Heading) -> _Found:
    if not _MARK.encode().startswith(data[: len(_MARK)]):
        raise PlanError.of_file(path, "no_sweep")
    if data.count(b"\n") < _FEWEST_LINES:
        return _Found(heading, {}, 0)
    lines = data.splitlines(keepends=True)
    own = _heading(path, lines[0], heading)
    if _cells(lines[1]) != list(_HEADER):
        raise PlanError.of_file(path, "sweep_of_other_version", value="?", version=heading.version)
    rows: dict[str, Row] = {}
    size = len(lines[0]) + len(lines[1])
    for line in lines[2:]:
        try:
            key, *cells = _cells(line)
            rows[key] = Row.of_cells(cells)
        except ValueError:
            break
        size += len(line)
    return _Found(own, rows, size)


def _heading(path: Path, line: bytes, wanted: Heading) -> Heading:
    try:
        _, made_by, about, today, *said = _cells(line)
        found = Heading(about, date.fromisoformat(today), made_by, said == [_SAID])
    except ValueError:
        raise PlanError.of_file(path, "no_sweep") from None
    if found.version != wanted.version:
        raise PlanError.of_file(path, "sweep_of_other_version", value=found.version, version=wanted.version)
    if found.about != wanted.about:
        raise PlanError.of_file(path, "sweep_of_other_plan")
    return found


def _line(*cells: str) -> bytes:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerow(cells)
    return text.getvalue().encode("utf-8")


def _cells(line: bytes) -> list[str]:
    """The cells of a whole line. Raises ValueError if it is none."""
    if not line.endswith(b"\n"):
        raise ValueError("half a line")
    csv.field_size_limit(_MOST_IN_A_CELL)
    try:
        (cells,) = csv.reader([line.decode("utf-8")], strict=True)
    except csv.Error as error:
        raise ValueError(str(error)) from None
    return cells
