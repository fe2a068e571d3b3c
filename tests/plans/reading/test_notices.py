"""A notice of a meeting with the meeting's own day is that meeting; what leads up to it has other days."""

import pytest

from tests.plans.reading.tables import asked, reading_of, rows_of


def _kinds(source: str, name: str = "a.txt") -> list[str]:
    return [f"{row.when} {row.kind.value}" for row in reading_of(source, name).rows]


@pytest.mark.parametrize(
    "source",
    [
        "Kallelse till länsstämma 2027\n\nLördagen den 17 april 2027 kl 9:00 – 15:30\n\nVidablicks hotell.",
        "KALLELSE\n\n1 KALLELSE TILL STÄMMA I VIK AB Ägarna kallas till årsstämma lördagen den 17 april 2027",
        "Kallelse till Vikens årsmöte 17 april 2027",
    ],
)
def test_a_call_on_the_meeting_s_own_day_is_the_meeting(source: str) -> None:
    assert _kinds(source) == ["2027-04-17 meeting"]


@pytest.mark.parametrize(
    "line", ["17 april 2027 Kallelse till årsmöte", "17 april 2027 Kallelse till årsmöte skickas kl. 12"]
)
def test_a_call_that_is_sent_on_a_day_is_no_meeting(line: str) -> None:
    assert _kinds(f"Tidplan 2027\n\n{line}\n3 maj 2027 Årsmöte\n")[:1] == ["2027-04-17 mailing"]


def test_by_when_to_sign_up_says_nothing_of_the_meeting() -> None:
    first = "• Tisdag 2 mars 2027 kl. 13–16 (anmälan senast 23 februari)"
    second = "• Torsdag 4 mars 2027 kl. 9–12 (anmälan senast 25 februari)"
    found = reading_of(f"Inbjudan till samråd i Norra Vik\n\nTid\n\n{first}\n{second}\n")
    assert rows_of(found) == ["– 2027-03-02 13:00-16:00", "– 2027-03-04 09:00-12:00"]
    assert _kinds("Samråd 2027\n\nAnmälan senast 23 februari 2027\n") == ["2027-02-23 deadline"]


def test_what_begins_at_a_time_is_held_then_whenever_it_is_to_end() -> None:
    text = "I år är det den 22:e mars 2027 och börjar klockan 19:00 och planerat avslut senast 21."
    assert _kinds(f"Inbjudan till årsmöte\n\n{text}\n") == ["2027-03-22 meeting"]


def test_the_day_beside_a_page_s_title_is_when_it_came_out() -> None:
    lines = [
        "---",
        "layout: post",
        'title: "Kallelse till Vikens årsmöte 17 april 2027"',
        "date: 2027-03-28 12:00:00",
    ]
    more = ["categories: blog", "---", "Mer information kommer."]
    found = reading_of("\n".join((*lines, *more)), "a.md")
    assert [f"{row.when} {row.kind.value}" for row in found.rows] == ["2027-04-17 meeting"]
    assert [one.because for one in found.left_aside if "2027-03-28" in one.text] == ["stamp"]
    assert asked(found) == ["nobody"]
