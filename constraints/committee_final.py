"""A subcommittee takes no final decision on what the council decides."""

import re
from collections.abc import Iterator

from constraints.matters import called_kinds, treated_by
from constraints.rule import Breach, DocumentRule
from plans.activity import Activity, Kind, Step
from plans.body import BodyKind
from plans.plan import Plan
from plans.schedule import Schedule
from plans.severity import Severity
from plans.treating import treats

_FINAL = re.compile(r"\bslut(?:giltig|lig)\w*\s+beslut", re.IGNORECASE)


class CommitteeFinal(DocumentRule):
    """The step `decision` on a matter that also goes to the council is not a subcommittee's (utskott).

    Goals, direction, scope and proposals to the council cannot be delegated: kommunallagen 5 kap. 1 § and
    6 kap. 38 §. That a title speaks of a decision says too little of who has the last word: the step is that of
    the plan, or a final decision in so many words. The council treats a matter, or what has the very same title.
    """

    code = "committee-final"
    severity = Severity.QUESTION
    law = "KL 5 kap. 1 §, 6 kap. 38 §"
    of_matters = True

    def broken(self, plan: Plan, schedule: Schedule) -> Iterator[Breach]:
        """A breach for each such decision; the council's own activities on the matter are named."""
        for key, activity in plan.activities.items():
            is_final = _is_final(activity) and called_kinds(plan, key) == {BodyKind.SUBCOMMITTEE}
            if is_final and (council := _of_council(plan, key)):
                days = (schedule[key].start,) if key in schedule else ()
                yield Breach(self.requirement(key, bodies=activity.bodies, council=council), days)


def _is_final(activity: Activity) -> bool:
    if activity.step is not None:
        return activity.step is Step.DECISION
    return activity.kind is Kind.DECISION and _FINAL.search(activity.title) is not None


def _of_council(plan: Plan, key: str) -> list[str]:
    """What the council does on the matter, or under the same title where nobody says which matter it is."""
    matter, title = treats(plan, key).matter, plan.activities[key].title
    if matter is not None:
        return list(treated_by(plan, matter, {BodyKind.COUNCIL}))
    alike = [other for other, one in plan.activities.items() if one.title == title and _FINAL.search(title)]
    return [other for other in alike if BodyKind.COUNCIL in called_kinds(plan, other)]
