"""Activities' titles, short enough for a sentence and still apart from each other."""

from plans.plan import Plan
from plans.series import occurrence

LONGEST = 60
_ELLIPSIS = "…"


def short_title(plan: Plan, key: str) -> str:
    """The title, cut at a word near 60 characters; in its middle where its end is what tells it apart."""
    title = one_line(plan.activities[key].title)
    if _is_one_of_many(plan, key):
        return f"{cut(title)} ({key})"
    short = cut(title)
    if short == title:
        return title
    others = {one_line(a.title) for a in plan.activities.values()} - {title}
    alike = [other for other in others if cut(other) == short]
    return _middle_cut(title, max(_alike(title, other) for other in alike)) if alike else short


def _is_one_of_many(plan: Plan, key: str) -> bool:
    """Whether it is a meeting of a series that has no title of its own: its id tells which."""
    found = occurrence(key, plan.series)
    return found is not None and plan.activities[key].title == plan.series[found[0]].title


def is_ambiguous(plan: Plan, key: str) -> bool:
    """Whether another activity's title reads the same."""
    name = short_title(plan, key)
    return any(short_title(plan, other) == name for other in plan.activities if other != key)


def one_line(text: str) -> str:
    """The text without line breaks or repeated spaces."""
    return " ".join(text.split())


def cut(text: str, longest: int = LONGEST) -> str:
    """The text, cut at the last word that fits and marked with an ellipsis if it was longer."""
    if len(text) <= longest:
        return text
    head = text[:longest].rsplit(" ", 1)[0]
    kept = head if len(head) > longest // 2 else text[: longest - 1]
    return kept.rstrip(" ,;:–-(") + _ELLIPSIS


def _middle_cut(title: str, same: int) -> str:
    """The first words, and then the words from where it is no longer the same as others."""
    end = title.find(" ", len(title) - LONGEST // 2) + 1
    begin = min(title.rfind(" ", 0, same) + 1, end or len(title))
    head = cut(title, LONGEST // 2).removesuffix(_ELLIPSIS)
    return f"{head} {_ELLIPSIS} {cut(title[begin:], LONGEST // 2)}"


def _alike(one: str, other: str) -> int:
    """How many characters the two have in common from the start."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
