"""Why a dependency is suggested, in one line: for lists, and as `because` in a plan file."""

from plans.activity import Suggestion
from plans.plan import Plan
from reports.languages import words


def because(suggestion: Suggestion, language: str = "sv") -> str:
    """The reason, with the document's own words and the time between the two where there are any."""
    told, suggested = words(language), suggestion.suggested
    why = told.labels[suggested.reason]
    if suggested.text is not None:
        why = told.labels["suggested text"].format(why=why, text=suggested.text)
    if suggested.seen is None:
        return why
    if not suggested.seen.count:
        return told.labels["suggested same day"].format(why=why)
    return told.labels["suggested seen"].format(why=why, lag=told.grammar.lag(suggested.seen))


def with_reasons(plan: Plan, language: str = "sv") -> Plan:
    """The plan with `because` said of every suggestion that does not say it yet."""
    told = tuple(
        one if one.because is not None else one.model_copy(update={"because": because(one, language)})
        for one in plan.suggestions
    )
    return plan.model_copy(update={"suggestions": told})
