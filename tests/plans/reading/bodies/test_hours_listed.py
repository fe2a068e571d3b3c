"""A line with the starting times of several bodies: one part of it that nobody knows spoils none of the others."""

import pytest

from plans.reading.bodies.legend import find_legend
from plans.reading.document import Cell, Document, Merged, Place, Row, Table
from plans.reading.formats.text import text_document
from plans.reading.reading import About
from tests.plans.reading.tables import reading_of


def times(text: str) -> dict[str, str]:
    return {code: str(hours) for code, hours in find_legend(text_document(text, markdown=False)).times}


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Starttider: KF 18.30, KS 13.00", {"KF": "18:30", "KS": "13:00"}),
        ("KF kl. 18.30, KS kl. 13.00, filmklubben kl. 8.30", {"KF": "18:30", "KS": "13:00"}),
        ("KF kl. 18.30, KS kl. 13.00 och utskotten kl. 8.30", {"KF": "18:30", "KS": "13:00", "UTSKOTT": "08:30"}),
        ("Tider: KF 18.30, nämnder 13.00, utskott 8.30", {"KF": "18:30", "NÄMNDER": "13:00", "UTSKOTT": "08:30"}),
        ("KF kl. 18.30, filmklubben kl. 8.30", {}),
        ("KF = Kommunfullmäktige, kl. 18.30, Folkets hus", {"KF": "18:30"}),
        ("Kommunfullmäktige kl. 18.30 (Folkets hus)", {"KF": "18:30"}),
        (
            "KF kl. 18.00 · KS kl. 13.00 · barn- och\nutbildningsnämnden kl. 9.00",
            {"KF": "18:00", "KS": "13:00", "BUN": "09:00"},
        ),
        ("KS sammanträder med fullmäktiges beslut ovan kl. 13.15", {"KS": "13:15"}),
        ("KF kl. 18.30, KS kl. 13.00, buss kl. 12.15, fika kl. 14.30", {}),
    ],
)
def test_each_time_is_of_the_name_beside_it(line: str, told: dict[str, str]) -> None:
    assert times(line) == told


@pytest.mark.parametrize(
    "line",
    [
        "KS kl. 13.00, KF kl. 18.30, i juni kl. 9.00",
        "KS kl. 13.00, KN kl. 9.00, KF kl. 18.30 utom i juni",
        "KS kl. 13.00. KF sammanträder kl. 18.30, i juni och november kl. 9.00",
        "KS kl. 13.00, KF börjar kl. 18.30, fredagar kl. 9.00",
    ],
)
def test_a_time_that_does_not_hold_in_all_months_is_nobody_s_usual_one(line: str) -> None:
    told = times(line)
    assert "KF" not in told
    assert told["KS"] == "13:00"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("SN, BUN och MBN börjar kl. 13.00", {"SN", "BUN", "MBN"}),
        ("SN sammanträder kl. 13.00", {"SN"}),
        ("KN, BUN och AU börjar kl. 13.00", {"KN", "BUN"}),
        ("KS börjar kl. 13.00, SN redovisas kl. 14.00", {"KS"}),
    ],
)
def test_a_committee_s_letters_have_the_time_that_is_told_of_them_and_others(line: str, told: set[str]) -> None:
    assert set(times(line)) == told


_GRID = """Möten 2027\tjan\tfeb\tmar
Kommunstyrelsen\t20\t10\t10
Allmänna utskottet\t13\t3\t24
Vårdnämnden\t21\t18\t18"""


def _began(line: str) -> dict[str, set[str]]:
    began: dict[str, set[str]] = {}
    for row in reading_of(f"{_GRID}\n{line}").rows:
        began.setdefault(row.title, set()).add(str(row.time))
    return began


def test_all_of_a_sort_begin_at_the_time_told_of_the_sort() -> None:
    began = _began("Starttider: KS 13.00, nämnder 14.00, utskott 8.30")
    assert began == {"Kommunstyrelsen": {"13:00"}, "Allmänna utskottet": {"08:30"}, "Vårdnämnden": {"14:00"}}


def test_the_own_time_of_a_body_goes_before_that_of_its_sort() -> None:
    began = _began("Utskotten sammanträder kl. 8.30. Allmänna utskottet sammanträder kl. 9.00.")
    assert began == {"Kommunstyrelsen": {"None"}, "Allmänna utskottet": {"09:00"}, "Vårdnämnden": {"None"}}


def test_a_body_of_which_two_times_are_told_has_not_that_of_its_sort() -> None:
    lines = (
        "Utskotten börjar kl. 8.30.\n\nAllmänna utskottet börjar kl. 9.00.\n\nAllmänna utskottet börjar kl. 10.00."
    )
    assert _began(f"\n{lines}")["Allmänna utskottet"] == {"None"}


def test_one_of_many_is_not_all_of_them() -> None:
    hours = "Nämnden sammanträder kl. 14.00, KS kl. 13.00."
    assert _began(f"{hours} Skolnämnden har egna tider.")["Vårdnämnden"] == {"None"}
    assert _began(hours)["Vårdnämnden"] == {"14:00"}


def test_a_time_of_a_part_that_nobody_knows_may_be_that_of_those_who_have_none() -> None:
    reading = reading_of(f"{_GRID}\n\nKS kl. 13.00, Vårdnämnden kl. 14.00, filmklubben kl. 8.30")
    assert [one.readings for one in reading.doubts if one.about is About.TIME] == [("08:30",)]
    assert {row.time for row in reading.rows if row.title == "Allmänna utskottet"} == {None}


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Kommunstyrelsen: 12 januari och 8 juni. Start kl. 13.00.", {"KS": "13:00"}),
        ("KS 12 januari och KF 8 juni. Start kl. 13.00.", {}),
        ("12 januari och 8 juni. Start kl. 13.00.", {"KF": "13:00"}),
        ("Vid KS 20 januari börjar mötet kl. 9.00. SBU börjar alltid kl. 8.00.", {}),
    ],
)
def test_a_sentence_behind_days_is_of_those_whose_days_they_are(line: str, told: dict[str, str]) -> None:
    assert times(f"Kommunfullmäktige\n25 januari\n\n{line}") == told


_COLUMNS = "Månad | KF | KS | VN\nJanuari | 25 | 13 | 20\nFebruari | 22 | 10 | 17\n"


@pytest.mark.parametrize(
    "rows",
    [
        "KF | Kommunfullmäktige | kl. 18.30\nKS | Kommunstyrelsen | kl. 13.00\nVN | Vårdnämnden | kl. 8.15",
        "Förkortning | Organ | Tid om inget annat anges\nKF | Kommunfullmäktige | 18.30\n"
        "KS | Kommunstyrelsen | 13.00\nVN | Vårdnämnden | 08.15",
        "KF | Kommunfullmäktige | måndagar | kl. 18.30 | Folkets hus\nKS | Kommunstyrelsen | onsdagar | 13.00 |\n"
        "VN | Vårdnämnden | onsdagar | kl. 8.15 |",
    ],
)
def test_a_legend_of_rows_tells_each_body_s_time(rows: str) -> None:
    found = reading_of(f"Möten 2027\n\n{_COLUMNS}\n{rows}")
    assert {row.bodies: str(row.time) for row in found.rows} == {
        ("KF",): "18:30",
        ("KS",): "13:00",
        ("VÅRDNÄMND",): "08:15",
    }
    assert not found.doubts


@pytest.mark.parametrize(
    "rows",
    [
        "8.15 | KSAU\n13.00 | KS\n18.30 | KF",
        "Tisdag 12 januari\nKSAU | 8.15\nKS | 13.00\nKF | 18.30",
        "12 januari | KSAU | 8.15\n | KS | 13.00\n | KF | 18.30",
        "KS | Budgetdialog | 13.00\nKF | Utbildning | 18.30",
    ],
)
def test_rows_of_one_day_s_times_tell_nobody_s_usual_one(rows: str) -> None:
    lines = "\n".join("\t".join(cell.strip() for cell in line.split("|")) for line in rows.split("\n"))
    assert times(f"Program\n{lines}") == {}


def test_a_row_of_merged_cells_alone_tells_nothing() -> None:
    rows = tuple(Row(Place(n), (Cell("KS 13.00", merged=Merged.ABOVE if n > 1 else None),)) for n in (1, 2, 3))
    assert not find_legend(Document("docx", (Table(rows),))).disputed
