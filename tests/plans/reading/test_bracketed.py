"""Who answers for what, in the bracket behind each item of a checklist."""

import pytest

from plans.reading.read import read_file
from plans.reading.reading import Reading
from tests.plans.reading.tables import TODAY

ITEMS = (
    "Sista dag att beställa rekvisitioner: 10/12 (Inköp)",
    "Inventeringslistor skickas ut 13/12 (Ekonomiservice)",
    "Perioden stängs 19/12 (Ekonomiservice)",
    "Kommunstyrelsen behandlar bokslutet 28/12",
)


def read(says: str, sign: str) -> Reading:
    lines = ("Checklista bokslut 2027", "", says, "", "December 2027", *(f"{sign}{item}" for item in ITEMS))
    return read_file("\n".join(lines).encode(), "a.txt", today=TODAY)


@pytest.mark.parametrize("sign", ["☐ ", "□ ", "☒ ", "[ ] ", "- [ ] ", "- "])
@pytest.mark.parametrize("says", ["För ekonomer. Ansvarig inom parentes.", "Inom parentes anges ansvarig."])
def test_each_has_who_answers_for_it_and_no_box_in_its_title(says: str, sign: str) -> None:
    found = read(says, sign)
    assert [row.bodies for row in found.rows] == [("INKÖP",), ("EKONOMISERVICE",), ("EKONOMISERVICE",), ("KS",)]
    assert [row.title[0] for row in found.rows] == ["S", "I", "P", "K"]
    assert not any("(" in row.title for row in found.rows)


def test_where_nothing_says_so_a_bracket_is_no_body_that_nobody_knows() -> None:
    found = read("Gäller alla.", "☐ ")
    assert "INKÖP" not in found.bodies
