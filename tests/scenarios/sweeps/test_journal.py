import os
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from plans.faults import PlanError
from scenarios.sweeps.executors import in_process
from scenarios.sweeps.journal import Heading, journal_path, opened
from scenarios.sweeps.row import Row
from scenarios.sweeps.sweep import about, sweep
from scenarios.sweeps.work import Work
from tests.scenarios.sweeps.making import alone, kf_days, stumbling, timeless

QUESTIONS = kf_days()
TODAY = date(2023, 5, 1)
HEADING = Heading(about(QUESTIONS), TODAY)
half = settings(
    max_examples=settings().max_examples // 2, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def swept(path: Path, heading: Heading = HEADING, most: int = 10**6) -> tuple[list[Row | None], int]:
    """The rows of the sweep, stopped after so many, and how many of them were computed."""
    asked = 0

    def ask(*arguments):  # type: ignore[no-untyped-def]
        nonlocal asked
        asked += 1
        return alone(*arguments)

    with in_process() as crew, opened(path, heading) as journal:
        rows = sweep(QUESTIONS, Work(ask), crew, journal, stopped=lambda: asked >= most)
    return [None if row is None else timeless(row) for row in rows], asked


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, list[Row | None]]:
    """The journal of the whole sweep, and its rows."""
    path = tmp_path_factory.mktemp("svep") / "kf.csv.part"
    rows, asked = swept(path)
    assert asked == len(QUESTIONS)
    return path.read_bytes(), rows


def code_of(path: Path, heading: Heading = HEADING) -> str:
    with pytest.raises(PlanError) as caught, opened(path, heading):
        pass
    return caught.value.problems[0].fault.code


def test_what_is_in_the_journal_is_not_computed_again(tmp_path: Path) -> None:
    path = tmp_path / "kf.csv.part"
    first, asked = swept(path, most=7)
    assert asked < len(QUESTIONS)
    again, more = swept(path)
    assert None in first
    assert None not in again
    assert asked + more == len(QUESTIONS)
    assert swept(path) == (again, 0)


@half
@given(st.data())
def test_any_beginning_of_a_journal_goes_on_to_the_same_rows(
    whole: tuple[bytes, list[Row | None]], tmp_path: Path, data: st.DataObject
) -> None:
    written, rows = whole
    path = tmp_path / "kf.csv.part"
    path.write_bytes(written[: data.draw(st.integers(0, len(written)))])
    assert swept(path)[0] == rows
    assert sorted(path.read_bytes().count(line) for line in written.splitlines()[:2]) == [1, 1]
    assert swept(path) == (rows, 0)


@half
@given(st.data())
def test_rubbish_after_a_beginning_is_dropped(
    whole: tuple[bytes, list[Row | None]], tmp_path: Path, data: st.DataObject
) -> None:
    written, rows = whole
    least = sum(map(len, written.splitlines(keepends=True)[:2]))
    cut = data.draw(st.integers(least, len(written)))
    path = tmp_path / "kf.csv.part"
    path.write_bytes(written[:cut] + data.draw(st.binary(max_size=200)))
    assert swept(path)[0] == rows


def test_a_sweep_that_goes_on_keeps_the_day_it_began(tmp_path: Path) -> None:
    path = tmp_path / "kf.csv.part"
    swept(path, most=5)
    with opened(path, Heading(HEADING.about, date(2023, 5, 2), said=True)) as journal:
        assert (journal.heading.today, journal.heading.not_before) == (TODAY, None)
        assert journal.done


def test_a_sweep_that_goes_on_knows_whether_its_day_was_said(tmp_path: Path) -> None:
    path = tmp_path / "kf.csv.part"
    swept(path, Heading(HEADING.about, TODAY, said=True), most=5)
    with opened(path, HEADING) as journal:
        assert (journal.heading.today, journal.heading.not_before) == (TODAY, TODAY)


def test_an_answer_for_another_day_is_another_answer(tmp_path: Path) -> None:
    swept(tmp_path / "a.part")
    rows = (tmp_path / "a.part").read_bytes().splitlines(keepends=True)[2:]
    later = Heading(HEADING.about, date(2023, 5, 2))
    with opened(tmp_path / "b.part", later):
        pass
    with (tmp_path / "b.part").open("ab") as stream:
        stream.writelines(rows)
    assert swept(tmp_path / "b.part", later)[1] == len(QUESTIONS)


def test_a_journal_of_another_plan_or_another_version_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "kf.csv.part"
    swept(path, most=5)
    before = path.read_bytes()
    assert code_of(path, Heading("annat", TODAY)) == "sweep_of_other_plan"
    assert code_of(path, Heading(HEADING.about, TODAY, version="0.0.1")) == "sweep_of_other_version"
    path.write_bytes(before.replace(b"total_days", b"days", 1))
    assert code_of(path) == "sweep_of_other_version"


def test_a_journal_without_rows_is_begun_anew_whatever_it_was_about(tmp_path: Path) -> None:
    path = tmp_path / "kf.csv.part"
    with opened(path, Heading("annat", TODAY, version="0.0.1")):
        pass
    assert swept(path)[1] == len(QUESTIONS)


@pytest.mark.parametrize(
    "text", [b"hej\n", b"hej", b"a,b\nc,d\n", b"tidplan-svep,1\n\n", b"\xff\xfe\x00", b"tidplan-sweep,1\nx\ny\n"]
)
def test_a_file_that_is_no_journal_is_refused_and_left_alone(tmp_path: Path, text: bytes) -> None:
    path = tmp_path / "kf.csv.part"
    path.write_bytes(text)
    assert code_of(path) == "no_sweep"
    assert path.read_bytes() == text


def test_a_journal_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    assert code_of(tmp_path / "saknas" / "kf.csv.part") == "not_found"
    assert code_of(tmp_path) == "is_folder"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a file that is no file")
def test_a_journal_that_is_no_file_is_told(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "kf.csv.part")
    assert code_of(tmp_path / "kf.csv.part") == "no_file"


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
def test_a_full_disk_is_told_and_the_sweep_goes_on_from_what_is_whole(
    whole: tuple[bytes, list[Row | None]], tmp_path: Path
) -> None:
    import resource

    path, (written, rows) = tmp_path / "kf.csv.part", whole
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(written) // 2, before[1]))
    try:
        with pytest.raises(PlanError) as caught:
            swept(path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert caught.value.problems[0].fault.code == "cannot_use"
    assert path.stat().st_size == len(written) // 2
    again, asked = swept(path)
    assert again == rows
    assert 0 < asked < len(QUESTIONS)


def test_an_error_is_in_the_journal_as_any_row(tmp_path: Path) -> None:
    with in_process() as crew, opened(tmp_path / "a.part", HEADING) as journal:
        rows = sweep(QUESTIONS, Work(stumbling), crew, journal)
    with opened(tmp_path / "a.part", HEADING) as journal:
        assert sorted(journal.done.values(), key=lambda row: row.question) == rows


def test_who_watches_is_told_of_every_row_also_of_those_from_before(tmp_path: Path) -> None:
    path = tmp_path / "kf.csv.part"
    swept(path, most=5)
    told: list[Row] = []
    with in_process() as crew, opened(path, HEADING) as journal:
        rows = sweep(QUESTIONS, Work(alone), crew, journal, told=told.append)
    assert sorted(told, key=lambda row: row.question) == rows


def test_the_journal_is_beside_the_table() -> None:
    assert journal_path(Path("mapp/kf.csv")) == Path("mapp/kf.csv.part")
