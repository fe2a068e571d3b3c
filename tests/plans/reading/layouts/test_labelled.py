"""Activities whose lines say each what they hold: "Aktivitet: …", "Datum: …", "Ansvarig: …"."""

import pytest

from tests.plans.reading.tables import reading_of

_ACTIVITIES = [
    ("Kommunstyrelsen beslutar om ramar", "15 april 2027", "Ekonomichef"),
    ("Sista dag för motioner", "18 maj 2027", "Kansliet"),
]


def told(labels: list[str], between: str = "\n") -> list[tuple[str, str, tuple[str, ...], str]]:
    lines = ([f"{label}: {words}\n" for label, words in zip(labels, one, strict=False)] for one in _ACTIVITIES)
    found = reading_of("Tidplan\n\n" + between.join(map("".join, lines)))
    return [(str(row.when), row.title, row.bodies, row.kind.value) for row in found.rows]


@pytest.mark.parametrize("between", ["", "\n", "\n\n"])
@pytest.mark.parametrize(
    "labels", [["Aktivitet", "Datum", "Ansvarig"], ["Vad", "När", "Vem"], ["Händelse", "Tid"]]
)
def test_records_are_activities(labels: list[str], between: str) -> None:
    found = told(labels, between)
    assert [(day, title, kind) for day, title, _, kind in found] == [
        ("2027-04-15", "Kommunstyrelsen beslutar om ramar", "decision"),
        ("2027-05-18", "Sista dag för motioner", "deadline"),
    ]
    assert "KS" in found[0][2]


def test_lines_with_no_title_among_them_are_no_records() -> None:
    assert {title for _, title, _, _ in told(["Plats", "Datum"])} != {one[0] for one in _ACTIVITIES}


def test_text_around_records_is_read_too() -> None:
    source = "Plan\n\nKF fastställer budgeten 22 november 2027.\n\n" + "\n".join(
        f"Aktivitet: {title}\nDatum: {day}\n" for title, day, _ in _ACTIVITIES
    )
    assert {str(row.when) for row in reading_of(source).rows} == {"2027-11-22", "2027-04-15", "2027-05-18"}
