"""The annual report is handed over and approved before the council decides on discharge."""

from collections.abc import Iterator

from constraints.annual import REPORT, is_of_report, names_discharge, spring
from constraints.one_before import OneBefore
from constraints.shapes import Requirement
from constraints.statute import KL_SINCE, decides, own_day, sent_to_council
from plans.body import BodyKind
from plans.plan import Plan
from plans.reading.kinds import matter_named
from plans.severity import Severity


class AnnualReportFirst(OneBefore):
    """A year's annual report is with the council, and approved by it, no later than the decision on discharge.

    Kommunallagen (2017:725) 11 kap. 21 §. The same day is in time, as the order of a meeting's items is not in a
    plan. A row whose title names both approves the report itself; what the plan has no row for is not asked, and a
    dependency between the two is left to `precedence`.
    """

    code = "annual-report-first"
    severity = Severity.WARN
    law = "KL 11 kap. 21 §"
    since = KL_SINCE
    of_matters = True

    def requirements(self, plan: Plan) -> Iterator[Requirement]:
        """For each decision on discharge the rows where the report is sent, and those where it is approved."""
        council = [key for key in plan.activities if decides(plan, key, BodyKind.COUNCIL)]
        named = {key for key in council if names_discharge(plan.activities[key])}
        approved = [key for key in council if key not in named and is_of_report(plan.activities[key])]
        sent = list(sent_to_council(plan, REPORT))
        ordered = {(d.first, d.then) for d in plan.dependencies}
        for key in council:
            if key in named and own_day(plan, key).year >= KL_SINCE:
                itself = matter_named(plan.activities[key].title) == REPORT
                for step, rows in (("sent", sent), ("approved", [] if itself else approved)):
                    firsts = [row for row in rows if spring(plan, row) == spring(plan, key)]
                    if firsts and not any((first, key) in ordered for first in firsts):
                        yield self.requirement(*firsts, key, about=f"{key} {step}", step=step)
