"""A body's meetings in a table of activities are at the time that the document gives once for all of them."""

import pytest

from plans.reading.read import read_file
from plans.reading.reading import About, Reading
from tests.plans.reading.tables import reading_of

_OVER = "Nämnden för kultur – möten 2027\n\nArbetsutskottet börjar kl. 9.00, nämnden kl. 13.30.\n\n"
_HEAD = "| Datum | Möte | Punkter |\n|---|---|---|\n"


def _read(rows: str) -> Reading:
    return reading_of(f"{_OVER}{_HEAD}{rows}", "a.md")


def _times(reading: Reading) -> list[str | None]:
    return [None if row.time is None else str(row.time) for row in reading.rows]


def test_each_body_has_its_own() -> None:
    reading = _read("| 14 jan | Arbetsutskott | |\n| 28 jan | Nämnd | Plan |\n| 11 feb | Arbetsutskott | |")
    assert _times(reading) == ["09:00", "13:30", "09:00"]
    assert not [one for one in reading.doubts if one.about is About.TIME]


def test_what_the_line_itself_tells_goes_before() -> None:
    reading = _read("| 14 jan | Nämnd | Besök, start kl. 8.15 |\n| 28 jan | Nämnd | Heldag, kl. 10 |")
    assert _times(reading) == ["08:15", "10:00"]


@pytest.mark.parametrize(
    "row",
    [
        "14 jan | Extra nämnd |",
        "14 jan | Handlingar till nämnden |",
        "14 jan | Nämnd, sista dag för ärenden |",
        "14 jan | Nämnd – beredning |",
        "14 jan fm | Nämnd |",
        "14 jan | Nämnd | kl. 8.15 eller 10",
        "januari | Nämnd |",
    ],
)
def test_what_is_no_usual_meeting_has_no_usual_time(row: str) -> None:
    assert "13:30" not in _times(_read(f"| {row} |\n| 28 jan | Nämnd | Plan |\n| 4 feb | Budgetdialog | |"))[:1]


def test_a_time_on_a_line_of_a_meeting_without_one_is_asked_though_other_meetings_have_it() -> None:
    reading = _read("| 14 jan | Arbetsutskott | |\n| 28 jan | Nämnd | Visning kl. 9.00, avslut kl. 15 |")
    assert _times(reading) == ["09:00", None]
    assert [one.readings for one in reading.doubts if one.about is About.TIME] == [("09:00", "15:00")]


def test_a_footnote_of_one_meeting_and_a_new_abbreviation_keep_no_body_from_its_time() -> None:
    text = (
        "# Sammanträdesplan 2027\n\n| Organ | Jan | Feb | Mar |\n|---|---|---|---|\n| KF | 11 | 22 | 22* |\n"
        "| KS | 12 | 2 | 2 |\n| SOCN | 21 | 25 | 18 |\n\n* Bokslut, börjar kl. 10.00.\n\n## Förkortningar\n\n"
        "KF = Kommunfullmäktige, kl. 18.00\n\nKS = Kommunstyrelsen, kl. 13.00\n\nSOCN = Socialnämnden, kl. 09.00\n"
    )
    reading = read_file(text.encode(), "a.md")
    assert _times(reading) == ["18:00", "18:00", "10:00", *["13:00"] * 3, *["09:00"] * 3]
    assert not reading.doubts
