"""Items of a decision that each list a body's days: whose and when holds for their own list alone."""

import pytest

from plans.reading.formats.text import text_document
from plans.reading.read import read_document
from plans.reading.reading import About, Reading

BOARD = (
    "att vårdnämnden har öppna sammanträden under år 2026 klockan 14.00 följande datum:",
    "14 januari, 11 februari, 11 mars,",
)
PART = (
    "att vårdnämndens arbetsutskott under år 2026 sammanträder klockan 13.00 följande",
    "datum:",
    "7 januari, 4 februari, 4 mars,",
)
OTHER = (
    "att vårdnämndens utskott för färdtjänst år 2026 sammanträder klockan 16.00",
    "följande datum:",
    "8 januari, 5 februari, 5 mars.",
)


def read(*lines: str) -> Reading:
    text = "\n".join(("Förslag till beslut", "Vårdnämnden föreslås besluta", *lines))
    return read_document(text_document(text, markdown=False))


def told(reading: Reading) -> list[tuple[str, str]]:
    """Each list's body and time."""
    names = {code: body.name for code, body in reading.bodies.items()}
    return list(
        dict.fromkeys(("+".join(names[code] for code in row.bodies), str(row.time)) for row in reading.rows)
    )


def test_each_item_has_its_own_body_and_time() -> None:
    found = read(*BOARD, *PART, *OTHER)
    assert told(found) == [
        ("Vårdnämnden", "14:00"),
        ("Vårdnämndens arbetsutskott", "13:00"),
        ("Vårdnämndens utskott för färdtjänst", "16:00"),
    ]
    assert {row.kind.value for row in found.rows} == {"meeting"}
    assert [str(row.when) for row in found.rows][3] == "2026-01-07"
    assert not found.doubts


def test_a_part_of_which_only_some_words_are_known_is_asked_about_once() -> None:
    other = (OTHER[0].replace("för färdtjänst", "med ansvar för omsorg, stöd"), *OTHER[1:])
    found = read(*BOARD, *PART, *other)
    assert told(found)[2] == ("", "16:00")
    assert [doubt.about for doubt in found.doubts] == [About.BODY]


def test_an_item_that_lists_no_days_is_no_heading() -> None:
    found = read(*BOARD, "att protokollet justeras omedelbart")
    assert told(found) == [("Vårdnämnden", "14:00")]


COUNCIL = ("Kommunfullmäktige sammanträder måndagar 2026 kl. 18.00:", "9 februari, 9 mars, 13 april.", "")
LISTED = "27 januari, 24 februari, 24 mars."


@pytest.mark.parametrize(
    "opening",
    [
        "att kommunstyrelsen för egen del har beslutat att sammanträda tisdagar kl. 13.00 enligt följande:",
        "Vidare noteras att kommunstyrelsen planerat sina möten till tisdagar kl. 13.00:",
        "Kommunfullmäktige noterar att kommunstyrelsen sammanträder tisdagar kl. 13.00:",
    ],
)
def test_what_is_told_of_anothers_meetings_is_over_its_days(opening: str) -> None:
    found = read_document(text_document("\n".join((*COUNCIL, opening, LISTED)), markdown=False))
    assert told(found) == [("Kommunfullmäktige", "18:00"), ("Kommunstyrelsen", "13:00")]
    assert {row.title for row in found.rows} == {"Kommunfullmäktige", "Kommunstyrelsen"}
    assert not found.doubts


@pytest.mark.parametrize(
    ("opening", "kind"),
    [
        ("Ärenden till kommunstyrelsen ska lämnas kl. 12.00 följande dagar:", "deadline"),
        ("Handlingar till kommunstyrelsen skickas kl. 12.00 följande dagar:", "mailing"),
    ],
)
def test_what_is_due_or_sent_for_anothers_meetings_is_none_of_them(opening: str, kind: str) -> None:
    found = read_document(text_document("\n".join((*COUNCIL, opening, LISTED)), markdown=False))
    assert [row.kind.value for row in found.rows] == ["meeting"] * 3 + [kind] * 3
