"""Sentences under a month, one of which has a day of its own."""

from datetime import date

import pytest

from plans.reading.read import read_file

HEAD = "Årshjul 2027\n\nJanuari–mars\n\n"


def rows(text: str) -> list[tuple[str, tuple[str, ...], str]]:
    found = read_file((HEAD + text).encode(), "plan.txt", today=date(2027, 1, 1)).rows
    return [(str(row.when), row.bodies, row.kind.value) for row in found]


def test_a_sentence_with_its_own_day_is_apart_from_the_one_before() -> None:
    assert rows("Ekonomiavdelningen tar fram underlag. Den 3 februari beslutar KS om direktiv.\n") == [
        ("2027-01..2027-03", ("EKONOMIAVD",), "work"),
        ("2027-02-03", ("KS",), "decision"),
    ]


@pytest.mark.parametrize("before", ["Budget. ", "Kommunstyrelsen. ", ""])
def test_a_word_before_a_day_is_no_sentence_of_its_own(before: str) -> None:
    assert [when for when, *_ in rows(f"{before}Den 3 februari beslutar KS om direktiv.\n")] == ["2027-02-03"]
