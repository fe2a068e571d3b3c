"""What `tidplan suggest --json` prints."""

from plans.activity import Reason, Suggestion, Sureness
from plans.model import Model
from plans.plan import Plan
from reports.suggesting import because


class SuggestionOut(Model):
    """One suggested dependency: `number` is what it is accepted by; lags are as in a plan file."""

    number: int
    first: str
    then: str
    at_least: str | None
    reason: Reason
    sure: Sureness
    seen: str | None
    because: str


class SuggestOut(Model):
    """What `tidplan suggest --json` prints: the suggestions of a plan that nobody has accepted yet."""

    suggestions: list[SuggestionOut]


def suggestions_out(plan: Plan, language: str) -> list[SuggestionOut]:
    """The plan's suggestions, numbered from 1."""
    return [_suggestion(number, one, language) for number, one in enumerate(plan.suggestions, 1)]


def suggest_out(plan: Plan, language: str) -> SuggestOut:
    """The same as the command's object."""
    return SuggestOut(suggestions=suggestions_out(plan, language))


def _suggestion(number: int, one: Suggestion, language: str) -> SuggestionOut:
    return SuggestionOut(
        number=number,
        first=one.first,
        then=one.then,
        at_least=None if one.at_least is None else str(one.at_least),
        reason=one.suggested.reason,
        sure=one.suggested.sure,
        seen=None if one.suggested.seen is None else str(one.suggested.seen),
        because=one.because or because(one, language),
    )
