"""Suggested dependencies in words: why, as `because` in a plan file, and a numbered list for a terminal."""

from plans.activity import Suggestion
from plans.plan import Plan
from reports import dates
from reports.languages import words
from reports.paragraphs import wrapped
from reports.titles import is_ambiguous, short_title
from reports.words import Words


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


def suggestions_text(plan: Plan, language: str = "sv", width: int = 100) -> str:
    """`1. ”KS” före ”KF”, minst 7 dagar (säker). Skäl.` a line each, and how to accept."""
    told = words(language)
    if not plan.suggestions:
        return told.labels["no suggestions"] + "\n"
    lines = [told.labels["suggestions"].format(len(plan.suggestions)), ""]
    for number, one in enumerate(plan.suggestions, 1):
        lines += wrapped(_suggestion(plan, one, told), f"{number:4}. ", width)
    lines += ["", *wrapped(told.labels["accept so"], "", width)]
    return "\n".join(lines) + "\n"


def _suggestion(plan: Plan, one: Suggestion, told: Words) -> str:
    lag = "" if one.at_least is None else told.labels["suggested lag"].format(told.grammar.lag(one.at_least))
    return told.labels["suggested"].format(
        first=_title(plan, one.first, told),
        then=_title(plan, one.then, told),
        lag=lag,
        sure=told.labels[one.suggested.sure],
        because=one.because or because(one, told.grammar.language),
    )


def _title(plan: Plan, key: str, told: Words) -> str:
    """The quoted title, with who meets and when where another activity is called the same."""
    title, activity = told.grammar.quoted(short_title(plan, key)), plan.activities[key]
    if not is_ambiguous(plan, key):
        return title
    day = "" if activity.date is None else dates.when(activity.date, told.grammar.language).rstrip("?")
    apart = ", ".join(part for part in (*activity.bodies[:1], day) if part)
    return told.labels["suggested row"].format(title=title, apart=apart) if apart else title
