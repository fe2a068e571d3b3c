"""In an election year the newly elected council fixes the budget."""

from collections.abc import Iterator

from constraints.budget import budgets
from constraints.days import keep_within
from constraints.elections import is_election_year, newly_elected
from constraints.rule import Breach, Rule
from constraints.shapes import Requirement, Shape
from constraints.statute import KL_SINCE
from plans.body import BodyKind
from plans.plan import Plan
from plans.schedule import Schedule
from plans.severity import Severity


class NewCouncil(Rule):
    """The council's last decision on the budget, in a year of elections, is from 15 October on.

    Kommunallagen (2017:725) 5 kap. 9 § and 11 kap. 10 §. A decision of the old council, in June, is not enough.
    """

    code = "new-council"
    severity = Severity.WARN
    law = "KL 5 kap. 9 §, 11 kap. 10 §"
    since = KL_SINCE
    of_matters = True

    def broken(self, plan: Plan, schedule: Schedule) -> Iterator[Breach]:
        """A breach for each election year whose last decision comes earlier; short_by is by how many days."""
        for key, year in _decided(plan):
            if key in schedule and schedule[key].start < newly_elected(year):
                day = schedule[key].start
                yield Breach(self._requirement(key, year), (day,), (newly_elected(year) - day).days)

    def post(self, plan: Plan) -> Iterator[Shape]:
        """Not before that day."""
        for key, year in _decided(plan):
            yield from keep_within(plan, self._requirement(key, year), first=newly_elected(year))

    def _requirement(self, key: str, year: int) -> Requirement:
        return self.requirement(key, first=newly_elected(year))


def _decided(plan: Plan) -> Iterator[tuple[str, int]]:
    for year, keys in budgets(plan, BodyKind.COUNCIL).items():
        if is_election_year(year - 1) and year > KL_SINCE:
            yield keys[-1], year - 1
