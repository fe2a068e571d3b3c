"""Cells under or beside periods, a line for each thing that happens on its own day."""

import pytest

from plans.reading.layouts import dated_lines
from plans.reading.layouts.part import PartRead
from tests.plans.reading.layouts.calendars import context, read, table

_LINES = "14/1 AU / 28/1 Nämnd – plan | 1/4 Nämnd / 29/4 AU / 29/5 Förslag lämnas"


def _told(found: PartRead) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(row.written.raw, row.title, row.who) for row in found.rows]


@pytest.mark.parametrize("periods", ["Kvartal 1 | Kvartal 2", "Jan–mars | April–juni", "Vår | Höst"])
def test_periods_over_lines(periods: str) -> None:
    found = read(dated_lines, table(f"{periods}\n{_LINES}", ["Årshjul 2027"]))
    assert _told(found) == [
        ("14/1", "AU", ()),
        ("28/1", "Nämnd – plan", ()),
        ("1/4", "Nämnd", ()),
        ("29/4", "AU", ()),
        ("29/5", "Förslag lämnas", ()),
    ]


def test_terms_before_lines_and_whose_over_them() -> None:
    part = table(
        """
        Tertial | Socialnämnden | Förvaltningen
        Tertial 1 | 14/1 plan antas / 28/1 internkontroll beslutas | 7/1 bokslut klart / 9/1, 16/1: uppföljning
        Tertial 2 | 3/6 beslut om ramar | 4–5/6 planeringsdagar / den 9 juni utskick
        """
    )
    found = read(dated_lines, part)
    assert _told(found) == [
        ("14/1", "plan antas", ("Socialnämnden",)),
        ("28/1", "internkontroll beslutas", ("Socialnämnden",)),
        ("7/1", "bokslut klart", ("Förvaltningen",)),
        ("9/1", "uppföljning", ("Förvaltningen",)),
        ("16/1", "uppföljning", ("Förvaltningen",)),
        ("3/6", "beslut om ramar", ("Socialnämnden",)),
        ("4–5/6", "planeringsdagar", ("Förvaltningen",)),
        ("den 9 juni", "utskick", ("Förvaltningen",)),
    ]


def test_the_year_of_a_period_is_that_of_its_lines() -> None:
    part = table("Kvartal 4 2027 | Kvartal 1 2028\n7/10 KS / 4/11 KF | 13/1 KS / 3/2 KF")
    assert [row.section_year or row.written.first.year for row in read(dated_lines, part).rows] == [
        2027,
        2027,
        2028,
        2028,
    ]


def test_a_line_without_a_day_is_in_its_period_or_told() -> None:
    lines = "14/1 KS / Revisorn granskar bokslutet / 28/1 KF | 1/4 KS / 29/4 KF / 20/5 KS"
    found = read(dated_lines, table(f"Kvartal 1 | Kvartal 2\n{lines}"))
    assert ("Kvartal 1", "Revisorn granskar bokslutet", ()) in _told(found)
    found = read(dated_lines, table(f"Tertial 1 | Tertial 2\n{lines}"))
    assert [(one.text, one.because) for one in found.left_aside] == [("Revisorn granskar bokslutet", "text")]


def test_what_is_no_table_of_dated_lines() -> None:
    days = table("Datum | Vad\n14/1 | 28/1 KS / 29/1 KF\n3/2 | 4/3 KS / 5/3 KF")
    assert dated_lines.fit(days, context(days)) == 0.0  # a row has its own day
    bodies = table("KS | KF\n14/1 kl 9 / 28/1 kl 9 | 3/2 kl 13 / 4/3 kl 13")
    assert dated_lines.fit(bodies, context(bodies)) == 0.0  # no periods
    words = table("Kvartal 1 | Kvartal 2\nBokslut / Revision / 14/1 KS | Budget / Ramar / 1/4 KS")
    assert dated_lines.fit(words, context(words)) == 0.0  # most lines have no day


def test_lines_that_begin_with_a_month_or_a_week() -> None:
    part = table("Kvartal 1 | Kvartal 2\n14/1 KS / v. 7: enkät / 28/1 KF | 1/4 KS / Maj: översyn / 10/6 KF")
    assert ("v. 7", "enkät", ()) in _told(read(dated_lines, part))
    assert ("Maj", "översyn", ()) in _told(read(dated_lines, part))


def test_months_are_periods_where_the_rows_have_no_names() -> None:
    cells = "14/1 AU / 28/1 Nämnd | 11/2 AU / 25/2 Nämnd"
    assert len(_told(read(dated_lines, table(f"Januari | Februari\n{cells}")))) == 4
    named = table(f"Process | Januari | Februari\nBudget | {cells}\nBokslut | {cells}")
    assert dated_lines.fit(named, context(named)) == 0.0


def test_the_dates_go_on_period_by_period() -> None:
    part = table(
        """
        | Kvartal 1 | Kvartal 2
        KS | 14/1 plan / 28/1 bokslut | 1/4 ramar / 3/5 budget
        SN | 20/1 plan / 2/2 mål | 8/4 behov
        """
    )
    days = [row.written.raw for row in read(dated_lines, part).rows]
    assert days == ["14/1", "28/1", "20/1", "2/2", "1/4", "3/5", "8/4"]
