"""A subcommittee takes no final decision on what the council decides."""

from collections.abc import Iterator

from constraints.matters import called_kinds, treated_by
from constraints.rule import Breach, DocumentRule
from plans.activity import Step
from plans.body import BodyKind
from plans.plan import Plan
from plans.schedule import Schedule
from plans.severity import Severity
from plans.treating import treats


class CommitteeFinal(DocumentRule):
    """The step `decision` on a matter that also goes to the council is not a subcommittee's (utskott).

    Goals, direction, scope and proposals to the council cannot be delegated: kommunallagen 5 kap. 1 § and
    6 kap. 38 §. That a title speaks of a decision says too little of who has the last word, so the step is only
    that of the plan.
    """

    code = "committee-final"
    severity = Severity.QUESTION
    law = "KL 5 kap. 1 §, 6 kap. 38 §"
    of_matters = True

    def broken(self, plan: Plan, schedule: Schedule) -> Iterator[Breach]:
        """A breach for each such decision; the council's own activities on the matter are named."""
        for key, activity in plan.activities.items():
            if activity.step is Step.DECISION and called_kinds(plan, key) == {BodyKind.SUBCOMMITTEE}:
                council = list(treated_by(plan, treats(plan, key).matter, {BodyKind.COUNCIL}))
                if council:
                    days = (schedule[key].start,) if key in schedule else ()
                    yield Breach(self.requirement(key, bodies=activity.bodies, council=council), days)
