"""What became of the busy times in a calendar, in words."""

from collections.abc import Sequence

from plans.activity import Absence
from plans.noting import Noted
from plans.plan import Plan
from reports.languages import words
from reports.paragraphs import wrapped


def busy_text(plan: Plan, who: str, busy: Sequence[Absence], noted: Noted, language: str = "sv") -> str:
    """`Ledamot 1 (S): 12 upptagna tider 1 januari – 31 december 2027.`, and what is new in the plan."""
    told = words(language)
    changed = told.labels["busy same"]
    if noted.added or noted.removed:
        changed = told.labels["busy changed"].format(added=noted.added, kept=noted.kept, removed=noted.removed)
    elif not busy:
        changed = ""
    times = told.labels["busy one"] if len(busy) == 1 else told.labels["busy several"].format(len(busy))
    first = told.labels["busy" if busy else "busy none"].format(
        who=plan.who(who).name, times=times, days=told.grammar.when(plan.days), changed=changed
    )
    lines = wrapped(first.strip(), "", 100) + ([told.labels["busy only"]] if busy else [])
    return "\n".join(lines) + "\n"
