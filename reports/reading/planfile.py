"""The plan file of a reading: what is not certain stands as questions above the activities that it is about."""

from collections import defaultdict

from plans.plan import Plan
from plans.reading.document import Place
from plans.reading.reading import Doubt, Reading
from plans.writing import plan_text
from reports.languages import words
from reports.reading.account import account_text, summary_text
from reports.reading.doubts import doubt_text, place_text


def planfile_text(reading: Reading, plan: Plan, language: str = "sv") -> str:
    """The plan made of the reading as a plan file, every doubt a comment at its activity."""
    said = words(language).reading.said
    head = [said["source"].format(source=plan.source)] if plan.source else []
    summary = summary_text(reading, language)
    head += [said["to settle"].format(summary) if reading.doubts else summary, account_text(reading, language)]
    comments: dict[tuple[str | int, ...], list[str]] = defaultdict(list, {(): head})
    keys = list(plan.activities)
    for doubt in reading.doubts:
        asked = doubt_text(doubt, reading.bodies, language)
        text = f"{said['question']}, {place_text(doubt.place, language)}: {asked}"
        comments["activities", keys[_row_of(doubt, reading)]].append(text)
    return plan_text(plan, comments)


def _row_of(doubt: Doubt, reading: Reading) -> int:
    """The row that a doubt is about: on its line, with its date; else the next in the document, or the last."""
    order = {place: n for n, place in enumerate(reading.uses)}
    here = order.get(doubt.place, 0)
    rows = list(enumerate(reading.rows))
    same = [n for n, row in rows if row.place == doubt.place]
    said = [n for n in same if reading.rows[n].raw_date in doubt.text and reading.rows[n].raw_date]
    after = [n for n, row in rows if _at(row.place, order) >= here]
    return next(iter([*said, *same, *after, len(rows) - 1]))


def _at(place: Place, order: dict[Place, int]) -> int:
    return order.get(place, 0)
