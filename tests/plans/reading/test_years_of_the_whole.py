"""Years that only the days of a whole document tell: its title is that of a budget, or it has none."""

import pytest

from plans.reading.layouts.calendar_years import years_of
from plans.reading.reading import About, Reading
from tests.plans.reading.tables import reading_of

_CHECKLIST = """# Checklista internbudget 2030 – kultur- och utbildningsförvaltningen

## Före beslut i kommunfullmäktige

- Uppstartsmöte med rektorerna, mån 3/9
- Handlingar ut till nämnden tors 11/10
- Barn- och utbildningsnämnden tors 18/10 kl. 15.00 – preliminär internbudget

## Efter beslut

- Handlingar ut till nämnden tors 29/11
- Barn- och utbildningsnämnden tors 6/12 kl. 15.00 – beslut internbudget
- [ ] Protokollsutdrag till kommunledningskontoret senast fre 14/12
"""
_MONTHS = """# Budgetåret 2027 månad för månad

## Februari
- KSAU 16/2: budgetförutsättningar
- SN 17/2 och BUN 18/2: bokslut

## April
- KF 19/4: årsredovisning

## Juni
- KF 14/6: beslut om budget 2028

## November
- KF 8/11: delårsrapport
- KF 29/11: skattesats
"""
_GRID = """Sammanträdesplan 2027
{}

| Organ | Jan | Feb | Mar | Apr | Maj | Jun |
|---|---|---|---|---|---|---|
| KF | | 22 | 22 | 26 | | 14 |
| KS | 12 | 2 | 2 | 6 | 11 | 1 |
| BUN | 27 | | 3 | 14 | 19 | 16 |
"""
_RULES = """Sammanträdesdagar

Kommunstyrelsens sammanträdesdagar

Måndagar kl. 18.00.

- 18 januari
- 15 februari
- 15 mars
- 12 april

Barn- och ungdomsnämndens sammanträdesdagar 2021

Tisdagar kl. 18.30.
"""


def _years(reading: Reading) -> set[int]:
    return {row.when.first.year for row in reading.rows if row.when is not None}


def test_the_weekdays_of_all_lists_tell_the_year_of_a_budgets_checklist() -> None:
    assert _years(reading_of(_CHECKLIST, "a.md")) == {2029}


def test_the_only_year_in_which_nobody_meets_on_a_free_day_is_that_of_all_bodies() -> None:
    reading = reading_of(_MONTHS, "a.md")
    assert _years(reading) == {2027}
    assert [doubt.because for doubt in reading.doubts if doubt.about is About.YEAR] == ["no_free_day"]


def test_a_year_that_prose_speaks_of_does_not_hide_what_weekdays_tell() -> None:
    text = (
        "# Process för budget 2027\n\n## Fas 1\n- Analysdag med kommunstyrelsen tisdag 3 februari\n"
        "- Kommunstyrelsen skickar rapporten fredag 20 februari\n\n## Fas 2\n- Kommunfullmäktige fastställer "
        "budgeten 17 juni\n\nErfarenheterna följs upp av ledningsgruppen i januari 2027.\n"
    )
    assert _years(reading_of(text, "a.md")) == {2026}


@pytest.mark.parametrize(
    "line",
    [
        "Fastställd av kommunfullmäktige i november 2026, dnr KS/2026:412",
        "Antagen av Ekby kommuns styrelse i december 2026",
    ],
)
def test_when_a_calendar_was_decided_is_no_year_of_its_days(line: str) -> None:
    reading = reading_of(_GRID.format(line))
    assert _years(reading) == {2027}
    assert About.YEAR not in {doubt.about for doubt in reading.doubts}


def test_a_year_of_another_heading_is_offered_first() -> None:
    (doubt,) = (one for one in reading_of(_RULES).doubts if one.about is About.YEAR)
    assert doubt.readings[0] == "2021-01-18"


def test_what_is_closed_and_budgeted_in_a_title_are_not_the_years_of_its_days() -> None:
    text = (
        "Tidplan bokslut 2028 och budget 2030\n\nEkonomienheten, november 2028. Alla datum avser 2029.\n\n"
        "- Torsdag 25 januari: ekonomienheten stänger räkenskapsåret.\n"
        "- Tisdag 22 maj: KS behandlar budget 2030.\n"
    )
    assert {str(row.when) for row in reading_of(text).rows} >= {"2029-01-25", "2029-05-22"}


@pytest.mark.parametrize(
    ("heading", "years"),
    [
        ("Checklista internbudget 2030 – kulturförvaltningen", ()),
        ("Årsbokslut 2026", ()),
        ("Fastställd av fullmäktige i Ekby kommun i november 2026", ()),
        ("Budgetberedningens möten 2027", (2027,)),
        ("Tider 2027 fastställda av fullmäktige", (2027,)),
    ],
)
def test_the_years_of_meetings_in_a_heading(heading: str, years: tuple[int, ...]) -> None:
    assert years_of(heading) == years


def test_days_during_a_year_are_days_of_it() -> None:
    text = "Till ledamöterna\n\nVåra dagar under 2027\n\nKyrkorådet: 21 januari, 18 februari och 18 mars.\n"
    reading = reading_of(text)
    assert _years(reading) == {2027}
    assert About.YEAR not in {doubt.about for doubt in reading.doubts}
