"""A table of one body's days with a column of what is on the agenda: each row is its meeting."""

import pytest

from tests.plans.reading.tables import asked, reading_of

_HEAD = "Datum | Tid | Plats | {matters}\n|---|---|---|---|\n"


def _read(title: str, matters: str, *cells: str) -> tuple[list[tuple[str, ...]], list[str]]:
    rows = "".join(f"{n + 11} maj | 09.00–12.00 | Ekvalla | {cell}\n" for n, cell in enumerate(cells))
    found = reading_of(f"# {title}\n\n{_HEAD.format(matters=matters)}{rows}", "a.md")
    return [row.bodies for row in found.rows], asked(found)


@pytest.mark.parametrize("matters", ["Ärenden", "Huvudsakliga ärenden", "Större ärenden"])
def test_every_row_is_a_meeting_of_the_body_over_the_table(matters: str) -> None:
    got = _read("Direktionens sammanträden 2027", matters, "Årsredovisning 2026", "", "Delårsrapport")
    assert got == ([("DIREKTION",)] * 3, [])


@pytest.mark.parametrize("over", ["Styrelsens sammanträden under året", "Styrelsens ordinarie möten 2028"])
def test_numbered_meetings_are_those_of_the_board_that_stands_over_them(over: str) -> None:
    rows = (
        "1/2028 | torsdag 10 februari 2028 kl. 13.00 | Bokslut\n2/2028 | torsdag 30 mars 2028 kl. 9.00 | Strategi"
    )
    found = reading_of(f"Viks Energi AB\n\n{over}\n\nMöte nr | Dag och tid | Huvudsakliga frågor\n{rows}")
    assert [row.bodies for row in found.rows] == [("STYRELSE",), ("STYRELSE",)]
    assert [row.title for row in found.rows] == ["Styrelsen, Bokslut", "Styrelsen, Strategi"]
    assert asked(found) == []


def test_a_column_of_what_is_done_is_asked_about_as_before() -> None:
    _, questions = _read("Direktionens sammanträden 2027", "Aktivitet", "Årsredovisning 2026", "Delårsrapport")
    assert questions == ["no_word", "no_word"]


def test_nobody_s_table_says_not_who_meets() -> None:
    bodies, _ = _read("Sammanträden 2027", "Ärenden", "Årsredovisning 2026", "Delårsrapport")
    assert bodies == [(), ()]


@pytest.mark.parametrize(
    ("note", "times"),
    [
        ("KF kl. 9–12", ("None", "09:00-12:00")),
        ("Kl. 9–12", ("09:00-12:00", "09:00-12:00")),
        ("KF digitalt", ("None", "None")),
    ],
)
def test_a_note_that_names_one_of_those_who_meet_is_of_that_one(note: str, times: tuple[str, str]) -> None:
    source = f"Möten 2027\n\nKS | KF | Kommentar\n12 januari | 25 januari | {note}\n9 mars | 29 mars |"
    reading = reading_of(source, "a.csv")
    first = [str(row.time) for row in reading.rows if str(row.when)[5:7] == "01"]
    assert tuple(first) == times
