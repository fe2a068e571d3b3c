"""The last days that follow on each decision: minutes, announcement, appeal."""

from collections.abc import Iterable

from constraints.appeals import LAW, Aftermath
from plans.plan import Plan
from reports.languages import words
from reports.paragraphs import wrapped
from reports.titles import short_title


def appeals_text(plan: Plan, found: Iterable[Aftermath], language: str = "sv", width: int = 100) -> str:
    """A heading with the law, and a line for each decision."""
    told = words(language)
    lines = wrapped(told.labels["derived"].format(LAW), "", width)
    for one in found:
        day = plan.schedule[one.activity].end
        line = told.labels["derived row"].format(
            title=told.grammar.quoted(short_title(plan, one.activity)),
            day=told.grammar.day(day),
            adjusted=told.grammar.day(one.adjusted, day),
            announced=told.grammar.day(one.announced, day),
            appealed=told.grammar.day(one.appealed),
        )
        lines += wrapped(line, "  – ", width)
    return "\n".join(["", *lines]) + "\n"
