"""What came of writing a plan in its document's form, as plain text."""

from plans.plan import Plan
from plans.reading.document import Place
from plans.when import When
from reports.grammar import capital
from reports.languages import words
from reports.like.liked import Change, Liked, Unwritten
from reports.paragraphs import INDENT, wrapped
from reports.titles import cut, one_line, short_title
from reports.words import Words

_BULLET = f"{INDENT}– "
_MARKS = {"docx": "like tracked", "xlsx": "like marked", "html": "like page"}


def like_text(plan: Plan, liked: Liked, output: str, language: str = "sv", width: int = 100) -> str:
    """Each change with its line, what stood there and what stands there now; then what could not be written."""
    told = words(language)
    labels = told.labels
    lines: list[str] = []
    if liked.changes:
        lines += [_counted(len(liked.changes), "like one", "like several", told), ""]
        lines += [
            line for one in liked.changes for line in wrapped(change_text(plan, one, language), _BULLET, width)
        ]
    elif not liked.unwritten:
        lines += wrapped(labels["like none"], "", width)
    if liked.unwritten:
        lines += [""] * bool(lines) + [
            _counted(len(liked.unwritten), "like left one", "like left several", told),
            "",
        ]
        lines += [
            line
            for one in liked.unwritten
            for line in wrapped(unwritten_text(plan, one, language), _BULLET, width)
        ]
    lines += ["", *wrapped(labels["like file"].format(output), "", width)]
    if liked.changes:
        lines += wrapped(labels[_MARKS.get(liked.format, "like plain")], "", width)
    return "\n".join(lines) + "\n"


def change_text(plan: Plan, change: Change, language: str = "sv") -> str:
    """`Rad 46: ”Rambudget Kommunfullmäktige”: 19 juni 2023 → 12 juni 2023.`"""
    told = words(language)
    text = told.labels[change.done].format(
        where=_where(change.place, told),
        title=_title(plan, change.activity, change.title, told),
        before=_said(change.before, change.old, told),
        after=_said(change.after, change.new, told),
    )
    return capital(text)


def unwritten_text(plan: Plan, one: Unwritten, language: str = "sv") -> str:
    """`Rad 12: ”KS”: 7 juni gäller även annat på raden, som ligger kvar.`"""
    told = words(language)
    when = plan.activities[one.activity].date if one.activity is not None else None
    said = told.labels[one.why].format(
        before=" ".join(one.before.split()) or told.labels["like empty"],
        after=told.grammar.when(when) if when is not None else told.labels["no day"],
    )
    where = "" if one.place is None else f"{_where(one.place, told)}: "
    return capital(f"{where}{_title(plan, one.activity, one.title, told)}: {said}")


def _said(text: str, when: When | None, told: Words) -> str:
    """The words of the document, or the whole date where these are only a day of a month that stands elsewhere."""
    if not text:
        return told.labels["like empty"]
    is_whole = sum(map(str.isalpha, text)) > 2 or any(sign in text for sign in "/-–")
    return " ".join(text.split()) if is_whole or when is None else told.grammar.when(when)


def _counted(number: int, one: str, several: str, told: Words) -> str:
    return told.labels[one] if number == 1 else told.labels[several].format(number)


def _where(place: Place, told: Words) -> str:
    label = "like line" if place.sheet is None else "like sheet"
    return told.labels[label].format(line=place.line, sheet=place.sheet)


def _title(plan: Plan, key: str | None, title: str, told: Words) -> str:
    return told.grammar.quoted(cut(one_line(title)) if key is None else short_title(plan, key))
