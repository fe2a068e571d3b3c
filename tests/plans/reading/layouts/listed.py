"""Lists of meetings for the tests: text in, each day with its body out."""

import inspect

from plans.reading.formats.text import text_document
from plans.reading.read import read_document
from plans.reading.reading import Reading

OCCASION = """
    Sammanträdesdagar 2027

    Kommunstyrelsen
    12 januari
    9 februari

    {heading}
    16 mars
    20 april

    Kommunfullmäktige
    25 januari
    """
"""The days of something between two bodies' days."""


def read(source: str) -> Reading:
    """The text read, without its margin."""
    return read_document(text_document(inspect.cleandoc(source), markdown=False))


def bodies(reading: Reading) -> list[tuple[str, str]]:
    """Each day with the body that meets."""
    rows = sorted(reading.rows, key=lambda row: row.place.line)
    return [(str(row.when)[5:], ",".join(row.bodies)) for row in rows]
