"""The unions are met before the decision."""

from collections.abc import Iterator

from constraints.matters import employer_decides, treated_by
from constraints.one_before import OneBefore
from constraints.shapes import Requirement
from plans.body import BodyKind
from plans.lag import Lag, Unit
from plans.plan import Plan
from plans.severity import Severity
from plans.treating import treats


class UnionsFirst(OneBefore):
    """Where a plan meets the unions on a matter, one such meeting is before the day the employer decides.

    Lag (1976:580) om medbestämmande 11 and 19 §§. Whether a matter needs negotiation is the employer's to
    judge, so it is a question. A dependency between the two says it already, and is left to `precedence`.
    """

    code = "unions-first"
    severity = Severity.QUESTION
    law = "MBL 11 och 19 §§"
    of_matters = True
    lag = Lag(1, Unit.DAYS)

    def requirements(self, plan: Plan) -> Iterator[Requirement]:
        """For each decision of the employer the plan's meetings with unions on the matter."""
        ordered = {(d.first, d.then) for d in plan.dependencies}
        for key in plan.activities:
            decides = employer_decides(plan, key)
            unions = list(treated_by(plan, treats(plan, key).matter, {BodyKind.UNIONS})) if decides else []
            if unions and key not in unions and not any((union, key) in ordered for union in unions):
                yield self.requirement(*unions, key, about=key, decision=key)
