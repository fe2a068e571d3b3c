"""The evaluation set and the seeds read once for all tests that look at their readings."""

from functools import cache
from pathlib import Path

from plans.reading.read import read_file
from plans.reading.reading import Reading
from tests.plans.reading.documents.expectations import load, names

SEEDS = sorted((Path(__file__).parent / "seeds").glob("*.txt"))
ALL = (*names(), *(path.name for path in SEEDS))


@cache
def read(name: str) -> Reading:
    """The reading of a document of the evaluation set, or of a seed."""
    for path in SEEDS:
        if path.name == name:
            return read_file(path)
    document = load(name)
    return read_file(document.content, name=document.document)
