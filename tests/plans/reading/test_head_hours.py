"""The first line of a cell of days that says when its body meets, on which weekday and at what time."""

import pytest

from plans.reading.read import read_file
from tests.plans.reading.tables import TODAY, asked, rows_of

_PAGE = (
    "<html><body><h1>Mötesordning 2027</h1><table><tr><th>Direktionen</th><th>Presidiet</th></tr>"
    "<tr><td>{}12 februari<br>9 april<br>11 juni</td><td>{}27 januari<br>31 mars</td></tr></table></body></html>"
)
_DAYS = [("DIREKTION", day) for day in ("2027-02-12", "2027-04-09", "2027-06-11")]
_OTHERS = [("DIREKTION_PRESIDIUM", day) for day in ("2027-01-27", "2027-03-31")]


@pytest.mark.parametrize(
    ("first", "second", "times"),
    [
        ("Fredagar kl. 10.00<br>", "Onsdagar kl. 13.30, Teams<br>", ("10:00", "13:30")),
        ("Fredagar 9.00–11.00<br>", "", ("09:00-11:00", "")),
    ],
)
def test_the_first_line_of_a_cell_is_when_all_its_days_begin(
    first: str, second: str, times: tuple[str, str]
) -> None:
    found = read_file(_PAGE.format(first, second).encode(), "a.html", today=TODAY)
    expected = [f"{who} {day} {time}".strip() for who, day in _DAYS for time in times[:1]]
    expected += [f"{who} {day} {time}".strip() for who, day in _OTHERS for time in times[1:]]
    assert sorted(rows_of(found)) == sorted(expected)
    assert asked(found) == []


def test_a_day_of_its_own_with_a_time_is_not_the_usual_one() -> None:
    found = read_file(_PAGE.format("Fredag 15 januari kl. 10.00<br>", "").encode(), "a.html", today=TODAY)
    assert [row for row in rows_of(found) if "10:00" in row] == ["DIREKTION 2027-01-15 10:00"]
