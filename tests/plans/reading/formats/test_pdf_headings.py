"""Headings of a PDF that go on over several lines are one."""

from collections.abc import Sequence

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.plans.reading.formats.reading import paragraphs
from tests.plans.reading.formats.test_pdf import read


@pytest.mark.parametrize(
    ("lines", "headings"),
    [
        (
            ["Anvisningar för budget 2031 och plan 2032–", "2033"],
            ["Anvisningar för budget 2031 och plan 2032–2033"],
        ),
        (["Tidplan för budget och", "Verksamhetsplan 2031"], ["Tidplan för budget och Verksamhetsplan 2031"]),
        (["Tidplan för verksamhets-", "planering 2031"], ["Tidplan för verksamhetsplanering 2031"]),
        (["Ekby kommun", "Tidplan 2031"], ["Ekby kommun", "Tidplan 2031"]),
    ],
)
def test_a_heading_that_cannot_end_there_goes_on(lines: Sequence[str], headings: Sequence[str]) -> None:
    def page(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 16)
        for number, line in enumerate(lines):
            canvas.drawString(60, 780 - 20 * number, line)
        canvas.setFont("Helvetica", 10)
        for number in range(8):
            canvas.drawString(60, 700 - 14 * number, "En mening om arbetet som är lång nog för en rad.")

    assert [one.text for one in paragraphs(read(page)) if one.heading] == headings
