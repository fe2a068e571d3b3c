"""The three real documents, with something moved, in every form that can be written."""

from functools import cache

import pytest

from plans.reading.formats import document_of
from plans.reading.planning import plan_of
from plans.reading.read import read_file
from plans.reading.reading import Reading
from reports.like.like import like
from tests.plans.reading import making
from tests.plans.reading.bodies.gold import SEEDS
from tests.plans.reading.test_read import FILES
from tests.reports.like.making import MOMENT, moved

FORMATS = {"docx": making.docx_of, "xlsx": making.xlsx_of, "csv": making.csv_of, "html": making.html_of}
FORMATS |= {"txt": making.text_of}
MOVES = {
    "seed0": {
        "Mål- och resursdiskussion": "2015-12-03 all day",
        "Central samverkansgrupp – Information": "2016-01-25 13:00",
        "info: Beslut": "2016-01-12",
        "Budgetberedning - Information": "2016-05-30..2016-06-01",
        "Eget arbete": "2016-06",
        "Revidering": "2016-09..2016-10",
    },
    "seed1": {
        "Rambudget Kommunfullmäktige": "2023-06-12",
        "Avstämning måluppfyllnad": "2023-02-27..2023-03-01",
        "Utskick av sammanställning av inkomna förslag utifrån verksamhetsplaner": "2023-10-16",
        "Nämndsmöten": "2024-01",
    },
    "seed4": {
        "Dialog plan och process": "2019-01-18",
        "Extra KS": "2019-02-22 13:00-16:30",
        "Dialog med medborgare": "2019-04",
        "Strat utv.dag": "2019-09-12",
    },
}


@cache
def made(seed: str, format: str) -> tuple[bytes, str, Reading]:
    name = FILES[seed]
    source = (SEEDS / name).read_bytes()
    if format != "txt":
        source, name = FORMATS[format](document_of(source, name)), f"{seed}.{format}"
    return source, name, read_file(source, name)


def rows(reading: Reading) -> list[tuple[object, ...]]:
    return [(row.title, row.bodies, str(row.when), str(row.time)) for row in reading.rows]


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("seed", FILES)
def test_moved_and_read_again(seed: str, format: str) -> None:
    source, name, reading = made(seed, format)
    plan = moved(plan_of(reading), MOVES[seed])
    liked = like(plan, reading, source, name=name, moment=MOMENT)
    assert not liked.unwritten
    assert len(liked.changes) == len(MOVES[seed])
    read = rows(read_file(liked.content, name))
    wanted = [
        (one.title, row.bodies, str(one.date or one.between), str(one.time))
        for one, row in zip(plan.activities.values(), reading.rows, strict=True)
    ]
    assert read == wanted
    assert sum(old != new for old, new in zip(rows(reading), read, strict=True)) == len(MOVES[seed])
