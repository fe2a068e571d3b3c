"""Days written with a dot and no year: read where a text is full of them, and no sections, clocks or amounts."""

import inspect

import pytest

from plans.reading.formats.text import text_document
from plans.reading.read import read_document
from plans.reading.reading import Reading

MONTHS = """
    Stadsfullmäktige och stadsstyrelsen håller följande möten 2027:

    Januari
    19.1 Stadsstyrelsen

    Februari
    8.2{colon} Stadsfullmäktige
    23.2 Stadsstyrelsen (bokslut)
    26.2 Budgetseminarium

    Mars
    16.3 Stadsstyrelsen
    22.3 Stadsfullmäktige
    """


def _read(text: str) -> Reading:
    return read_document(text_document(inspect.cleandoc(text), markdown=False))


def _pairs(reading: Reading) -> list[str]:
    return [f"{row.when} {'+'.join(row.bodies)}".strip() for row in reading.rows]


@pytest.mark.parametrize("colon", ["", ":"])
def test_lines_that_begin_with_such_days_are_read(colon: str) -> None:
    reading = _read(MONTHS.format(colon=colon))
    assert _pairs(reading) == [
        "2027-01-19 STADSSTYRELSE",
        "2027-02-08 STADSFULLMÄKTIGE",
        "2027-02-23 STADSSTYRELSE",
        "2027-02-26",
        "2027-03-16 STADSSTYRELSE",
        "2027-03-22 STADSFULLMÄKTIGE",
    ]
    assert [doubt.text for doubt in reading.doubts] == ["Budgetseminarium"]


def test_so_are_lines_of_nothing_else() -> None:
    reading = _read(
        """
        Sammanträdesdatum för stadsstyrelsen 2027:

        18.1   8.2   1.3   22.3   12.4   3.5 (extrainsatt sammanträde)  10.5   24.5    (31.5 inhiberat) 14.6

        16.8   30.8   20.9   4.10 (budget)   25.10 (budget)   15.11 29.11
        """
    )
    assert len(reading.rows) == 17
    assert {row.bodies for row in reading.rows} == {("STADSSTYRELSE",)}
    assert [row.when for row in reading.rows].count(None) == 1
    assert [(doubt.text, doubt.because) for doubt in reading.doubts] == [("31/5", "called_off")]


@pytest.mark.parametrize(
    "lines",
    [
        "1.1 Kommunstyrelsen\n1.2 Kommunfullmäktige\n2.1 Socialnämnden\n2.2 Valnämnden\n3.1 Revisionen",
        "13.1 Kommunstyrelsen\n13.2 Kommunfullmäktige\n14.1 Socialnämnden\n15.1 Valnämnden",
        "8.30 Kommunstyrelsen\n9.15 Kommunfullmäktige\n10.45 Socialnämnden\n13.15 Valnämnden",
        "12.4 mkr till Kommunstyrelsen\n13.1 mkr till Socialnämnden\n14.2 mkr till Valnämnden\n15.3 mkr till KF",
        "19.1 Kommunstyrelsen\n8.2 Kommunfullmäktige\n23.2 Kommunstyrelsen",
    ],
)
def test_other_figures_are_no_days(lines: str) -> None:
    reading = _read(
        f"Organisation 2027\n\n{inspect.cleandoc(lines)}\n\nKommunfullmäktige sammanträder 26 april 2027."
    )
    assert [str(row.when) for row in reading.rows] == ["2027-04-26"]


def test_a_time_that_changes_within_the_year_is_that_of_the_days_after() -> None:
    reading = _read(
        """
        Stadsstyrelsen sammanträder på måndagar kl. 15.00.

        Sammanträdesdatum för stadsstyrelsen 2027:

        18.1   8.2   1.3   22.3   12.4   16.8   30.8   20.9   4.10

        (måndagar kl. 15.00, från och med hösten 2027 kl. 16.00)
        """
    )
    assert [str(row.time) for row in reading.rows] == ["15:00"] * 5 + ["16:00"] * 4
    assert not reading.doubts


def test_days_of_one_month_are_days_where_no_sections_follow_on_one_another_so() -> None:
    reading = _read(
        """
        Valets tidtabell 2027

        • 6.10 kl. 12 sista tid för anmälan
        • 11.10 listan publiceras
        • 18.10 kl 12 sista tid för rättelse
        • 25.10 slutliga listan publiceras
        """
    )
    assert [str(row.when) for row in reading.rows] == ["2027-10-06", "2027-10-11", "2027-10-18", "2027-10-25"]


@pytest.mark.parametrize(
    "numbers",
    [
        ("6.10", "11.10", "18.10", "21.10"),  # they may be hours
        ("24.1", "25.1", "25.2", "26.1"),
        ("6.5 %", "11.5 %", "18.5 %", "25.5 %"),
    ],
)
def test_what_may_be_hours_sections_or_shares_is_no_day(numbers: tuple[str, ...]) -> None:
    lines = "\n".join(f"• {number} Anmälan och publicering" for number in numbers)
    assert not _read(f"Mål 2027\n\n{lines}").rows


@pytest.mark.parametrize(
    ("line", "days"),
    [
        ("Kommunstyrelsen sammanträder kl. 13.00 följande dagar: 12.1, 9.2, 9.3 och 13.4.", "12/1 9/2 9/3 13/4"),
        ("Kommunfullmäktige: 25.2., 6.5., 17.6. och 11.11.", "25/2 6/5 17/6 11/11"),
        ("Socialnämndens nästa möten: 20.5, 3.6", "20/5 3/6"),
        ("Kommunfullmäktiges möten är 18.5. i Ekby och 15.6.2027 i Norrby.", "18/5 15/6"),
        ("Kommunstyrelsen sammanträder torsdagarna 5.2., 6.5. samt måndagen 13.12. i Ekby.", "5/2 6/5 13/12"),
        ("Kommunfullmäktige:\n20.1., 17.2. och 17.3.", "20/1 17/2 17/3"),
    ],
)
def test_days_that_a_sentence_lists_are_read(line: str, days: str) -> None:
    reading = _read(f"Sammanträden 2027\n\n{line}")
    assert " ".join(f"{row.when.first.day}/{row.when.first.month}" for row in reading.rows if row.when) == days


@pytest.mark.parametrize(
    "line",
    [
        "Socialnämnden ansvarar på mötet för mål 20.1, 17.2 och 17.3.",
        "Kommunstyrelsens möten tar upp punkterna 20.1, 17.2 och 17.3.",
        "Mötena i kommunstyrelsen börjar 18.10, 19.11 och 20.12.",
        "Socialnämndens andel vid mötet: 20.1 %, 17.2 % och 17.3 %",
        "Avgiften är 20.1, 17.2 och 17.3.",
    ],
)
def test_other_figures_of_a_sentence_are_no_days(line: str) -> None:
    reading = _read(f"Sammanträden 2027\n\n{line}\n\nKommunfullmäktige sammanträder 26 april 2027.")
    assert [str(row.when) for row in reading.rows] == ["2027-04-26"]


def test_figures_that_may_be_days_or_sections_are_told() -> None:
    reading = _read(
        "Sammanträden 2027\n\nKommunfullmäktige sammanträder 26 april, socialnämnden 3.1, 4.2 och 5.3."
    )
    assert [str(row.when) for row in reading.rows] == ["2027-04-26"]
    assert "3.1, 4.2 och 5.3" in [one.text for one in reading.left_aside]
