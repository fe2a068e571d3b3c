"""What is struck through in running text, whatever the layout has told of its lines."""

from plans.reading.document import Paragraph, Place
from plans.reading.layouts.crossed import with_crossed
from plans.reading.layouts.part import Part, PartRead


def test_a_line_of_which_a_layout_tells_nothing_is_no_matter() -> None:
    told = PartRead("running", (), {}, (), (), (), ())
    assert with_crossed(Part((Paragraph(Place(1), ""), Paragraph(Place(2), "KS", struck=True))), told) == told
