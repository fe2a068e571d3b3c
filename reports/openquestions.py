"""What the document left open, in one line: a plan with questions may lack a day, or have one that nobody said."""

from plans.plan import Plan
from plans.question import Question
from reports.languages import words
from reports.paragraphs import wrapped
from reports.words import Words

_LONGEST = 50


def question_lines(plan: Plan, language: str = "sv", width: int = 100) -> list[str]:
    """`2 frågor från inläsningen är inte besvarade: …`; none if all are."""
    told, asked = words(language), plan.open_questions
    if not asked:
        return []
    label = told.labels["open question" if len(asked) == 1 else "open questions"]
    listed = told.grammar.listed(question_text(one, told) for one in asked)
    return wrapped(label.format(number=len(asked), questions=listed), "", width)


def question_text(one: Question, told: Words) -> str:
    """`rad 3 (”2027-09-31 Möte”)`."""
    text = one.text if len(one.text) <= _LONGEST else one.text[: _LONGEST - 1].rstrip() + "…"
    if one.line is None:
        return told.grammar.quoted(text)
    place = told.reading.said["line"].format(one.line)
    if one.sheet is not None:
        place = told.reading.said["sheet"].format(sheet=one.sheet, line=one.line)
    return f"{place} ({told.grammar.quoted(text)})"
