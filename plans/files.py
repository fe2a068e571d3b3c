"""Plan files: reading them, with problems at their places."""

from dataclasses import dataclass
from pathlib import Path

from plans.faults import KeyPath
from plans.filesort import PLAN_FILE
from plans.parsing import parse_as, text_of
from plans.plan import Plan
from plans.series import occurrence
from plans.yamltext import YamlText


@dataclass(frozen=True)
class PlanFile:
    """A plan and the text it was read from."""

    path: Path
    text: str
    yaml: YamlText
    plan: Plan

    def line(self, activity: str) -> int | None:
        """The line on which an activity begins, or else its series, from 1."""
        found = occurrence(activity, self.plan.series)
        series = None if found is None else self.yaml.keys.get(("series", found[0]))
        place = self.yaml.keys.get(("activities", activity), series)
        return None if place is None else place.line

    def date_path(self, activity: str) -> KeyPath:
        """Where the file says an activity's date, or would: that of a series' meeting among the series' dates."""
        found = occurrence(activity, self.plan.series)
        own = ("activities", activity, "date")
        if found is None or own in self.yaml.values:
            return own
        name, number = found
        return ("series", name, "dates", number - 1)


def read_plan(path: Path | str) -> PlanFile:
    """Read a plan file. Raises PlanError with everything that is wrong, each thing at its line and column."""
    path = Path(path)
    return parse_plan(text_of(path), path)


def parse_plan(text: str, path: Path | str = "plan.yaml") -> PlanFile:
    """As read_plan, from text; `path` is what problems call it."""
    path = Path(path)
    plan, parsed = parse_as(Plan, text, path, PLAN_FILE)
    return PlanFile(path, text, parsed, plan)
