import os
from pathlib import Path

import pytest

from plans.atomic import write_text, written_whole
from plans.faults import PlanError


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "plan.yaml"
    path.write_text("det gamla", encoding="utf-8")
    return path


def alone(path: Path) -> bool:
    """Whether nothing else was left in the folder."""
    return [entry.name for entry in path.parent.iterdir()] == [path.name]


def code_of_writing(path: Path) -> str:
    with pytest.raises(PlanError) as caught:
        write_text(path, "det nya")
    (problem,) = caught.value.problems
    assert (problem.file, problem.line, problem.column) == (str(path), None, None)
    return problem.fault.code


def test_text_is_written_as_it_stands(target: Path) -> None:
    write_text(target, "åäö 😀\r\nrad två\n")
    assert target.read_bytes() == "åäö 😀\r\nrad två\n".encode()
    assert alone(target)


def test_a_file_that_was_not_there_is_made(tmp_path: Path) -> None:
    write_text(tmp_path / "ny.yaml", "det nya")
    assert (tmp_path / "ny.yaml").read_text(encoding="utf-8") == "det nya"
    assert alone(tmp_path / "ny.yaml")


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt, SystemExit, MemoryError])
def test_a_block_that_fails_leaves_the_old_file_whole_and_nothing_beside_it(
    target: Path, error: type[BaseException]
) -> None:
    def write_half() -> None:
        with written_whole(target) as temporary:
            temporary.write_text("hälften", encoding="utf-8")
            raise error

    with pytest.raises(error):
        write_half()
    assert target.read_text(encoding="utf-8") == "det gamla"
    assert alone(target)


def test_a_failing_disk_is_told_as_a_problem_of_the_file(target: Path) -> None:
    with pytest.raises(PlanError) as caught, written_whole(target):
        raise OSError(28, "No space left on device")
    (problem,) = caught.value.problems
    assert (problem.file, problem.fault.code) == (str(target), "cannot_use")
    assert problem.fault.facts == {"why": "No space left on device"}
    assert target.read_text(encoding="utf-8") == "det gamla"
    assert alone(target)


def test_a_text_that_cannot_be_encoded_leaves_the_old_file_whole(target: Path) -> None:
    with pytest.raises(UnicodeEncodeError):
        write_text(target, "nytt \ud800")
    assert target.read_text(encoding="utf-8") == "det gamla"
    assert alone(target)


def test_until_the_block_ends_the_old_file_is_there(target: Path) -> None:
    with written_whole(target) as temporary:
        temporary.write_text("det nya", encoding="utf-8")
        assert target.read_text(encoding="utf-8") == "det gamla"
        assert temporary.parent == target.parent
        assert temporary.suffix == target.suffix
    assert target.read_text(encoding="utf-8") == "det nya"


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o644, 0o755, 0o444])
def test_the_rights_to_a_file_are_kept(target: Path, mode: int) -> None:
    target.chmod(mode)
    write_text(target, "det nya")
    assert target.stat().st_mode & 0o777 == mode


@pytest.mark.parametrize(("mask", "mode"), [(0o022, 0o644), (0o077, 0o600), (0o002, 0o664)])
def test_a_new_file_has_the_rights_that_any_program_would_give_it(tmp_path: Path, mask: int, mode: int) -> None:
    before = os.umask(mask)
    try:
        write_text(tmp_path / "ny.yaml", "det nya")
        assert os.umask(mask) == mask
    finally:
        os.umask(before)
    assert (tmp_path / "ny.yaml").stat().st_mode & 0o777 == mode


def test_a_link_stays_a_link_and_its_target_is_written(target: Path) -> None:
    folder = target.parent / "annan"
    folder.mkdir()
    link = folder / "länk.yaml"
    link.symlink_to(Path("..") / target.name)
    write_text(link, "det nya")
    assert link.is_symlink()
    assert target.read_text(encoding="utf-8") == "det nya"
    assert [entry.name for entry in folder.iterdir()] == ["länk.yaml"]


def test_a_link_to_a_file_that_is_not_there_makes_the_file(tmp_path: Path) -> None:
    link = tmp_path / "länk.yaml"
    link.symlink_to("ny.yaml")
    write_text(link, "det nya")
    assert link.is_symlink()
    assert (tmp_path / "ny.yaml").read_text(encoding="utf-8") == "det nya"


def test_a_long_name_is_no_hindrance(tmp_path: Path) -> None:
    path = tmp_path / ("å" * 120 + ".yaml")
    write_text(path, "det nya")
    assert alone(path)


def test_a_folder_that_is_missing_is_a_problem(tmp_path: Path) -> None:
    assert code_of_writing(tmp_path / "ingen" / "plan.yaml") == "folder_missing"


def test_a_folder_is_not_written_over(tmp_path: Path) -> None:
    assert code_of_writing(tmp_path) == "is_folder"


def test_a_file_is_not_taken_for_a_folder(target: Path) -> None:
    assert code_of_writing(target / "plan.yaml") == "cannot_use"
    assert target.read_text(encoding="utf-8") == "det gamla"


def test_a_pipe_or_a_device_is_not_replaced_by_a_file(tmp_path: Path) -> None:
    pipe = tmp_path / "rör"
    os.mkfifo(pipe)
    assert code_of_writing(pipe) == "no_file"
    assert pipe.is_fifo()


def test_a_folder_that_may_not_be_written_in_is_a_problem(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("plans.atomic.tempfile.mkstemp", refuse)
    assert code_of_writing(target) == "no_permission"
    assert target.read_text(encoding="utf-8") == "det gamla"
