"""Year wheels with a column for each month: what stands there without a day happens in that month."""

from plans.reading.bodies.legend import NO_LEGEND
from plans.reading.document import Cell, Place, Row, Table
from plans.reading.layouts.grid import read
from plans.reading.layouts.part import Context, Part
from tests.plans.reading.tables import reading_of

WHEEL = """
    Årshjul lokaler 2028

    Område | Januari | Februari | Mars | April | Maj
    Brandskydd | Rond 18/1 | Rond 8/2 | Genomgång av larm | Rond 12/4 | Rond 10/5
    Städning | Upphandling | Avtal klart 14/2 | – | Uppföljning 20/4 | semester
    Samverkan | CSG 11/1 | CSG 8/2 | CSG 7/3 | CSG 11/4 | CSG 9/5
    Chefsmöten | Forum 12/1 | Forum 9/2 | Forum 8/3 | Forum 12/4 | Forum 10/5
"""


def test_words_without_a_day_are_of_their_month() -> None:
    found = reading_of(WHEEL)
    months = [(str(row.when), row.title) for row in found.rows if len(str(row.when)) == len("2028-03")]
    assert months == [
        ("2028-03", "Brandskydd, Genomgång av larm"),
        ("2028-01", "Städning, Upphandling"),
    ]
    assert len(found.rows) == 5 + 3 + 10


def test_a_word_for_no_meeting_is_told_and_no_activity() -> None:
    found = reading_of(WHEEL)
    assert [(left.because, left.text) for left in found.left_aside] == [("no_day", "Städning semester")]


def test_in_a_calendar_of_meetings_words_are_told() -> None:
    found = reading_of(WHEEL.replace("Årshjul lokaler", "Sammanträden"))
    assert {"Städning Upphandling", "Brandskydd Genomgång av larm"} <= {left.text for left in found.left_aside}
    assert all(len(str(row.when)) > len("2028-03") for row in found.rows)


def test_each_item_of_a_cell_has_its_own_day() -> None:
    cells = ["• Möte 18/1\n• Rapport lämnas 11/1", "• Möte 15/2\n• Granskning av\n• avtal", "• Möte 14/3"]
    head = Row(Place(1), tuple(map(Cell, ("Januari", "Februari", "Mars"))))
    row = Row(Place(2), tuple(map(Cell, cells)))
    part = Part((Table((head, row)),), ("Årshjul tekniska nämnden 2028",))
    context = Context(NO_LEGEND, ("Årshjul tekniska nämnden 2028",))
    found = read(part, context)
    assert [one.written.raw for one in found.rows] == ["18/1", "11/1", "15/2", "Februari", "Februari", "14/3"]
    assert found.rows[3].title == "Granskning av"
