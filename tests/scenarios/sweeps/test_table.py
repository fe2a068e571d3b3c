import csv
import sys
from pathlib import Path

import pytest
from pyarrow import parquet

from plans.faults import PlanError
from scenarios.sweeps import table
from scenarios.sweeps.executors import in_process
from scenarios.sweeps.row import COLUMNS, Row, error_row
from scenarios.sweeps.table import write_table
from tests.scenarios.sweeps.making import in_order, kf_days


@pytest.fixture(scope="module")
def rows() -> list[Row]:
    with in_process() as crew:
        return [*in_order(kf_days(), crew), error_row(kf_days()[0], 'fel, med "citat"; och å', 0.125)]


def test_csv_and_parquet_hold_the_same_rows(rows: list[Row], tmp_path: Path) -> None:
    write_table(rows, tmp_path / "kf.csv")
    write_table(rows, tmp_path / "kf.parquet")
    with (tmp_path / "kf.csv").open(encoding="utf-8", newline="") as stream:
        header, *cells = csv.reader(stream)
    assert header == list(COLUMNS)
    assert [Row.of_cells(row) for row in cells] == rows
    read = parquet.read_table(tmp_path / "kf.parquet")
    assert read.column_names == list(COLUMNS)
    assert [Row(**row) for row in read.to_pylist()] == rows


def test_parquet_has_the_same_types_whatever_the_rows(rows: list[Row], tmp_path: Path) -> None:
    schemas = []
    for some in (rows, rows[:1], []):
        write_table(some, tmp_path / "kf.parquet")
        schemas.append(parquet.read_schema(tmp_path / "kf.parquet"))
    assert schemas[0] == schemas[1] == schemas[2]
    types = {name: str(schemas[0].field(name).type) for name in COLUMNS}
    assert {types[name] for name in ("day", "second_day")} == {"date32[day]"}
    assert {types[name] for name in ("moved", "total_days", "new_blocking", "short_by_days")} == {"int64"}
    assert (types["proven"], types["seconds"], types["status"], types["error"]) == (
        *("bool", "double", "string", "string"),
    )


def test_another_ending_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PlanError) as caught:
        write_table([], tmp_path / "kf.xlsx")
    assert caught.value.problems[0].fault.code == "unknown_table_format"


def test_parquet_without_pyarrow_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table, "find_spec", lambda _: None)
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(PlanError) as caught:
        write_table([], tmp_path / "kf.parquet")
    assert caught.value.problems[0].fault.code == "parquet_missing"
    write_table([], tmp_path / "kf.csv")


def test_a_table_that_cannot_be_written_leaves_the_old_one(rows: list[Row], tmp_path: Path) -> None:
    old = tmp_path / "kf.csv"
    old.write_text("gammal", encoding="utf-8")
    with pytest.raises(PlanError):
        write_table(rows, tmp_path / "saknas" / "kf.csv")
    with pytest.raises(AttributeError):
        write_table([*rows, None], old)  # type: ignore[list-item]
    assert old.read_text(encoding="utf-8") == "gammal"
    assert list(tmp_path.iterdir()) == [old]
