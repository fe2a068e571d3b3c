"""Lists of meetings, a body over its days: every day is that body's, however it is written."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from plans.reading.read import read_file
from tests.plans.reading.styles.reading import met
from tests.plans.reading.styles.writing import BODIES, calendars, capital, pairs, small, written_days, years

HEADINGS: Sequence[str] = (
    "{name}",
    "{name}:",
    "{name} kl. 13.30",
    "{name} (kl. 9.00)",
    "{name} sammanträder:",
    "{name} sammanträder följande dagar kl. 18.30:",
    "{name} träffas som vanligt kl 14:",
    "{name} har möte",
    "{name} har sina möten kl 8.15:",
    "{name}s sammanträdesdagar",
    "{name}s möten startar kl. 9.00",
    "Sammanträdestider för {small}",
    "Datum för {small}s möten:",
    "{number}. {name}",
    "* {name}",
)
LISTS: Mapping[str, Callable[[Sequence[str]], str]] = {
    "a line each": lambda days: "\n".join(map(capital, days)),
    "items": lambda days: "\n".join(f"- {capital(day)}" for day in days),
    "indented": lambda days: "\n".join(f"    {capital(day)}" for day in days),
    "a line": ", ".join,
    "a sentence": lambda days: f"{', '.join(days)}.",
    "och": lambda days: f"{', '.join(days[:-1])} och {days[-1]}",
    "semicolons": "; ".join,
    "lines that go on": ",\n".join,
}
TOPS: Sequence[str] = (
    "Sammanträdestider {year}\n",
    "Mötestider {year} för Ekby kommun\n",
    "Från: Anna Ek\nTill: Alla ledamöter\nÄmne: Mötestider {year}\n\nHej!\n\nHär kommer nästa års tider.\n",
    "§ 45 Sammanträdesdagar {year}\n\nBeslut\nFöljande sammanträdesdagar fastställs för {year}:\n",
)
ENDS = ("", "\nMed reservation för ändringar. Frågor: kansliet@ekby.example\n")


@given(st.data())
def test_every_day_of_a_list_is_that_of_the_body_over_it(data: st.DataObject) -> None:
    year = data.draw(years)
    calendar, day = data.draw(calendars(year)), data.draw(written_days)
    heading, listed = data.draw(st.sampled_from(HEADINGS)), data.draw(st.sampled_from(sorted(LISTS)))
    under, between = data.draw(st.sampled_from(("\n", "\n\n"))), data.draw(st.sampled_from(("\n\n", "\n\n\n")))
    lists = [
        heading.format(name=BODIES[code], small=small(BODIES[code]), number=number)
        + under
        + LISTS[listed]([day(one) for one in days])
        for number, (code, days) in enumerate(calendar.items(), 1)
    ]
    top, end = data.draw(st.sampled_from(TOPS)), data.draw(st.sampled_from(ENDS))
    source = top.format(year=year) + "\n" + between.join(lists) + "\n" + end
    assert met(source) == pairs(calendar), source


@given(st.data())
def test_what_is_due_before_meetings_lies_before_them_in_the_year_before_too(
    data: st.DataObject,
) -> None:
    year = data.draw(years)
    calendar, day = data.draw(calendars(year)), data.draw(written_days)
    step, gap = data.draw(st.sampled_from(("Stoppdatum för ärenden", "Ärendestopp"))), timedelta(14)
    lists = [
        f"{BODIES[code]}\n{', '.join(map(day, days))}\n{step}: {', '.join(day(one - gap) for one in days)}"
        for code, days in calendar.items()
    ]
    source = f"Sammanträdestider {year}\n\n" + "\n\n".join(lists) + "\n"
    rows = read_file(source.encode(), "a.txt", today=date(2026, 11, 1)).rows
    due = [(str(row.when), row.bodies[0]) for row in rows if not row.kind.gathers]
    assert sorted(due) == pairs({code: [one - gap for one in days] for code, days in calendar.items()}), source
    assert met(source) == pairs(calendar), source
