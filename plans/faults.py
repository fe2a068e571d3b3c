"""What is wrong with a file, where, and the facts that a sentence about it needs."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

KeyPath = tuple[str | int, ...]


@dataclass(frozen=True)
class Fault:
    """Something wrong inside a file: a stable code, the path of keys to it, its facts, and the sort of file."""

    code: str
    path: KeyPath = ()
    facts: dict[str, Any] = field(default_factory=dict, hash=False)
    of: str = "plan"

    def __str__(self) -> str:
        facts = ", ".join(f"{key}={value}" for key, value in self.facts.items() if value)
        return f"{'.'.join(map(str, self.path))}: {self.code} ({facts})"


@dataclass(frozen=True)
class Problem:
    """A fault with its place in a file; line and column count from 1 and are None for the file as a whole."""

    file: str
    line: int | None
    column: int | None
    fault: Fault

    def __str__(self) -> str:
        return f"{self.place}: {self.fault}"

    @property
    def place(self) -> str:
        """`plan.yaml:15:12`, as editors and compilers write it."""
        return ":".join(str(part) for part in (self.file, self.line, self.column) if part is not None)


class PlanError(Exception):
    """A file cannot be used; `problems` says everything that is wrong with it."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems

    @classmethod
    def of_file(cls, path: Path | str, code: str, **facts: Any) -> "PlanError":
        """The error of a file as a whole."""
        return cls([Problem(str(path), None, None, Fault(code, (), facts))])


@contextmanager
def file_faults(path: Path) -> Iterator[None]:
    """Turn the operating system's errors about a file into a PlanError."""
    try:
        yield
    except FileNotFoundError:
        raise PlanError.of_file(path, "not_found") from None
    except IsADirectoryError:
        raise PlanError.of_file(path, "is_folder") from None
    except PermissionError:
        raise PlanError.of_file(path, "no_permission") from None
    except OSError as error:
        raise PlanError.of_file(path, "cannot_use", why=error.strerror or str(error)) from None
