"""One question of a sweep: a plan, the changes to try on it, and the name that its row bears."""

import hashlib
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path

from plans.faults import PlanError, Problem
from plans.files import PlanFile, parse_plan
from plans.parsing import text_of
from plans.plan import Plan
from scenarios.changes import Change


@dataclass(frozen=True)
class Source:
    """A plan as the text that travels to a worker, or the problems for which there is none."""

    path: str
    text: str = ""
    problems: tuple[Problem, ...] = ()

    @classmethod
    def of(cls, file: PlanFile) -> "Source":
        """The text of a plan that is read already."""
        return cls(str(file.path), file.text)

    @classmethod
    def at(cls, path: Path) -> "Source":
        """The text of the file, whatever it says; never raises PlanError."""
        try:
            return cls(str(path), text_of(path))
        except PlanError as error:
            return cls(str(path), problems=tuple(error.problems))

    def plan(self) -> Plan:
        """The plan that the text says. Raises PlanError if it says none."""
        if self.problems:
            raise PlanError(list(self.problems))
        return parse_plan(self.text, self.path).plan

    @cached_property
    def digest(self) -> str:
        """What tells this text from any other."""
        return digest(self.text, *map(str, self.problems))


@dataclass(frozen=True)
class Question:
    """What becomes of the plan with these changes; without any, what would be proposed for it.

    `days` are those that the question tries, for the columns `day` and `second_day` of its row.
    """

    name: str
    source: Source
    changes: tuple[Change, ...] = ()
    days: tuple[date, ...] = ()

    @property
    def key(self) -> str:
        """The same for the same question about the same text, in any process and on any day."""
        return digest(self.source.digest, self.name, *(change.model_dump_json() for change in self.changes))


def digest(*parts: str) -> str:
    """A short name for the texts: 32 hexadecimal digits."""
    found = hashlib.blake2b(digest_size=16)
    for part in parts:
        data = part.encode("utf-8", "surrogatepass")
        found.update(len(data).to_bytes(8, "big") + data)
    return found.hexdigest()
