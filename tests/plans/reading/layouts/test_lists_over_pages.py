"""A list of minutes goes on over the foot of one page and the head of the next, which are none of its words."""

import pytest

from tests.plans.reading.tables import asked, reading_of, rows_of

_HEAD = "Kommunstyrelsen\nProtokollsutdrag\nSammanträdesdatum\n2026-09-07\nSida\n{}(2)\n\n"
_FOOT = "\nJusterandes sign     Utdragsbestyrkande\n\n"


def _minutes(over: str) -> str:
    council = f"1. Kommunfullmäktige sammanträder kl. 9.00:\n9 februari\n{over}"
    first = f"{_HEAD.format(1)}§ 149\nSammanträdestider 2027\n\nBeslut\n\n{council}"
    return f"{first}{_FOOT}{_HEAD.format(2)}23 mars\n27 april\n"


def test_the_days_of_the_next_page_are_of_the_same_list() -> None:
    found = reading_of(_minutes("11 mars\n"))
    assert rows_of(found) == [f"KF 2027-{day} 09:00" for day in ("02-09", "03-11", "03-23", "04-27")]
    assert not found.doubts


def test_those_whose_days_each_are_respectively_are_asked_about() -> None:
    over = "\n2. Bokslutsberedningen respektive budgetberedningen sammanträder följande dagar 2027:\n"
    found = reading_of(_minutes(over))
    assert rows_of(found)[0] == "KF 2027-02-09 09:00"
    assert [row.bodies for row in found.rows[1:]] == [(), ()]
    assert asked(found) == ["heads_together"]


@pytest.mark.parametrize("head", ["Sida {}(2)\nKommunstyrelsen", "Kommunstyrelsen\nSida {}(2)"])
def test_a_body_right_over_its_days_is_no_head_of_the_page(head: str) -> None:
    days = ("12 januari\n9 februari\n\nKommunfullmäktige\n25 januari", "2 mars\n6 april")
    pages = "\n\n".join(f"{head.format(n)}\n{own}" for n, own in enumerate(days, 1))
    found = reading_of(f"Möten 2027\n\n{pages}\n")
    assert [row for row in rows_of(found) if row.startswith("KF")] == ["KF 2027-01-25"]
