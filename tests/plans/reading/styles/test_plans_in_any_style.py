"""Activities of a budget process in many forms: each has its day, its words and its kind."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plans.reading.read import read_file
from plans.reading.reading import About
from tests.plans.reading.styles.writing import capital, workdays, written_days, years

ACTIVITIES: Mapping[str, str] = {
    "Budgetanvisningar skickas ut till nämnderna": "mailing",
    "Kommunstyrelsen beslutar om budgetramar": "decision",
    "Sista dag för nämndernas budgetförslag": "deadline",
    "Budgetberedningen träffar nämnderna": "meeting",
    "MBL-förhandling om budgeten": "meeting",
    "Kommunfullmäktige fastställer budgeten": "decision",
    "Nämnderna lämnar in underlag till ekonomiavdelningen": "deadline",
    "Delårsrapporten skickas till revisorerna": "mailing",
    "Ekonomiavdelningen sammanställer nämndernas underlag": "work",
    "Sista dag för remissvar": "deadline",
}

Rows = Sequence[tuple[str, str]]
"""Each day as it is written, and what is done then."""
Form = Callable[[Rows], str]


def _lines(line: str) -> Form:
    return lambda rows: "\n".join(line.format(day=day, Day=capital(day), words=words) for day, words in rows)


def _table(*heads: str) -> Form:
    """A table of Markdown with these columns: the day, the activity, and others that are empty."""

    def form(rows: Rows) -> str:
        cells = [[{"Datum": day, "När": day, "Aktivitet": words, "Vad": words}.get(head, "") for head in heads]
                 for day, words in rows]  # fmt: skip
        return "\n".join(f"| {' | '.join(row)} |" for row in (heads, ("---",) * len(heads), *cells))

    return form


FORMS: Mapping[str, Form] = {
    "day – words": _lines("{Day} – {words}"),
    "day: words": _lines("{Day}: {words}"),
    "day words": _lines("{Day} {words}"),
    "items, day first": _lines("- {Day}: {words}"),
    "items, day last": _lines("* {words}, {day}"),
    "words – day": _lines("{words} – {day}"),
    "day over words": _lines("{Day}\n{words}\n"),
    "day, space, words": _lines("{Day}\n\n{words}\n"),
    "words over day": _lines("{words}\n{Day}\n"),
    "labels": _lines("Aktivitet: {words}\nDatum: {day}\n"),
    "tabs": lambda rows: "\n".join(["Datum\tAktivitet", *(f"{day}\t{words}" for day, words in rows)]),
    "columns of spaces": lambda rows: "\n".join(f"{capital(day):<28}{words}" for day, words in rows),
    "a table": _table("Datum", "Aktivitet"),
    "a table, day last": _table("Vad", "När", "Kommentar"),
}


def _plan(data: st.DataObject, year: int, title: str, form: str) -> tuple[Sequence[date], Sequence[str], str]:
    """The days of a plan of a year, what is done on each, and how a secretary writes it under a title."""
    days, day = data.draw(workdays(year, 4, 8)), data.draw(written_days)
    words = data.draw(st.permutations(sorted(ACTIVITIES)))[: len(days)]
    rows = [(day(one), said) for one, said in zip(days, words, strict=True)]
    return days, words, f"# {title}\n\n{FORMS[form](rows)}\n"


@pytest.mark.parametrize("form", sorted(FORMS))
@settings(max_examples=settings().max_examples // 8)
@given(data=st.data())
def test_every_activity_has_its_day_words_and_kind(form: str, data: st.DataObject) -> None:
    year = data.draw(years)
    days, words, source = _plan(data, year, f"Aktivitetsplan {year}", form)
    rows = read_file(source.encode(), "a.md", today=date(2026, 11, 1)).rows
    told = [(str(row.when), said, row.kind.value) for row in rows for said in ACTIVITIES if said in row.title]
    expected = [(str(one), said, ACTIVITIES[said]) for one, said in zip(days, words, strict=True)]
    assert (sorted(told), len(rows)) == (sorted(expected), len(days)), source


TITLES: Sequence[str] = (
    "Tidplan budget {after}",
    "Budgetprocessen {year}",
    "Tidplan {year} för budget {after}",
    "Budgetåret {year} månad för månad",
    "Mål och budget {after}",
    "Internbudget {after} – tidplan",
    "Tidplan bokslut {before} och budget {after}",
    "Planering {year}",
)


@pytest.mark.parametrize("title", TITLES)
@settings(max_examples=settings().max_examples // 8)
@given(data=st.data())
def test_the_year_under_a_plans_title_is_right_or_asked(title: str, data: st.DataObject) -> None:
    year = data.draw(years)
    heading = title.format(year=year, before=year - 1, after=year + 1)
    days, _, source = _plan(data, year, heading, data.draw(st.sampled_from(sorted(FORMS))))
    reading = read_file(source.encode(), "a.md", today=date(2026, 11, 1))
    asked = {one[:4] for doubt in reading.doubts if doubt.about is About.YEAR for one in doubt.readings}
    told = {str(row.when) for row in reading.rows}
    assert told >= set(map(str, days)) or str(year) in asked, source
