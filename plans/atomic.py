"""Files are written whole or not at all."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from plans.faults import PlanError, file_faults


@contextmanager
def written_whole(target: Path) -> Iterator[Path]:
    """A temporary file beside the target that takes its place when the block ends well.

    If the block fails, the target is as it was. Raises PlanError if the target cannot be written.
    """
    target = Path(target)
    with file_faults(target):
        if target.is_dir():
            raise IsADirectoryError(str(target))
        refuse_without_folder(target)
        real = target.resolve()
        if real.exists() and not real.is_file():
            raise PlanError.of_file(target, "no_file")
        mode = real.stat().st_mode & 0o777 if real.exists() else 0o666 & ~_umask()
        handle, name = tempfile.mkstemp(prefix=f".{real.stem[:80]}-", suffix=real.suffix, dir=real.parent)
        os.close(handle)
    temporary = Path(name)
    try:
        with file_faults(target):
            yield temporary
            temporary.chmod(mode)
            with temporary.open("rb+") as file:
                os.fsync(file.fileno())
            temporary.replace(real)
    finally:
        with suppress(FileNotFoundError):
            temporary.unlink()


def refuse_without_folder(target: Path) -> None:
    """Raise PlanError if the folder in which the target is to be does not exist."""
    folder = Path(target).parent
    if not folder.exists():
        raise PlanError.of_file(target, "folder_missing", folder=folder)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def write_text(target: Path, text: str) -> None:
    """Write UTF-8 text, whole or not at all. Line ends are written as they stand in the text."""
    with written_whole(target) as temporary:
        temporary.write_text(text, encoding="utf-8", newline="")
