"""The plan file of a reading: what is not certain stands as questions above the activities that it is about."""

from collections import defaultdict
from itertools import count

from plans.plan import Plan
from plans.reading.document import Place
from plans.reading.planning import keys_of, leaves_out
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
    numbers = count()
    for doubt in reading.doubts:
        asked = doubt_text(doubt, reading.bodies, language)
        text = f"{said['question']}, {place_text(doubt.place, language)}: {asked}"
        number = next(numbers) if leaves_out(doubt) else None
        there = () if number is None else plan.questions[number].activities
        if number is not None and not plan.activities.keys() & there:
            comments["questions", number].append(text)
        else:
            comments["activities", _activity_of(doubt, reading)].append(text)
    return plan_text(plan, comments)


def _activity_of(doubt: Doubt, reading: Reading) -> str:
    """The activity that a doubt is about: on its line, with its date; else the next there is, or the last."""
    order = {place: n for n, place in enumerate(reading.uses)}
    here = order.get(doubt.place, 0)
    rows = [(key, row) for key, row in zip(keys_of(reading), reading.rows, strict=True) if row.stands]
    same = [(key, row) for key, row in rows if row.place == doubt.place]
    asked = [key for key, row in same if row.asked == doubt.key]
    said = [key for key, row in same if row.raw_date in doubt.text and row.raw_date]
    after = [key for key, row in rows if _at(row.place, order) >= here]
    return next(iter([*asked, *said, *(key for key, _ in same), *after, rows[-1][0]]))


def _at(place: Place, order: dict[Place, int]) -> int:
    return order.get(place, 0)
