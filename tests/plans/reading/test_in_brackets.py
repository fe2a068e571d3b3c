"""Days in brackets behind those of a body are another's: whom the text says, or nobody's before it is answered."""

import pytest

from tests.plans.reading.tables import asked, reading_of, rows_of

_DAYS = "26 januari (12 januari), 23 februari (9 februari), 23 mars (9 mars)"


def _second(text: str) -> list[str]:
    return [row for row in rows_of(reading_of(text)) if row.split()[1].endswith(("12", "09"))]


def test_the_text_says_whose_they_are() -> None:
    said = f"Hamnnämnden sammanträder 2027 följande dagar, med arbetsutskottets dag inom parentes: {_DAYS}."
    found = reading_of(said)
    assert [row.split()[0] for row in rows_of(found)] == ["HAMNNÄMND", "HAMNNÄMND_AU"] * 3
    assert asked(found) == []


@pytest.mark.parametrize("said", ["", " (beredning inom parentes)"])
def test_whose_they_are_is_asked_once_where_it_does_not(said: str) -> None:
    text = f"Hamnnämnden sammanträder 2027{said}: {_DAYS}"
    assert [row.split()[0] for row in _second(text)] == ["–"] * 3
    assert asked(reading_of(text)) == ["in_brackets"]


def test_a_single_day_in_brackets_is_not() -> None:
    text = "Hamnnämnden sammanträder 2027: 26 januari, 23 februari (24 februari), 23 mars"
    assert "in_brackets" not in asked(reading_of(text))
