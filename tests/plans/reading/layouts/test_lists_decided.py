"""Sentences that decide when somebody meets: the days behind them are meetings, with the time said before."""

import pytest

from plans.reading.formats.text import text_document
from plans.reading.read import read_document
from plans.reading.reading import Reading

DAYS = "20 januari, 17 februari och 17 mars"
PROSE = (
    "Kommunledningen har tagit fram ett förslag till sammanträdesdagar för 2026. Valåret innebär att det nyvalda "
    "fullmäktige har sitt första sammanträde den 26 oktober."
)


def read(*lines: str) -> Reading:
    return read_document(text_document("\n".join(lines), markdown=False))


def told(reading: Reading) -> list[tuple[str, str, str, str]]:
    """What the rows are, each once: who, which kind, when they begin and in which year."""
    rows = [("+".join(row.bodies), row.kind.value, str(row.time or ""), str(row.when)[:4]) for row in reading.rows]
    return list(dict.fromkeys(rows))


@pytest.mark.parametrize(
    ("opening", "whose", "time"),
    [
        ("Miljönämnden beslutar att under 2026 sammanträda följande dagar kl. 13.00:", "MN", "13:00"),
        ("Socialnämnden fastställer sammanträdestiderna för 2026 enligt följande:", "SN", ""),
        ("Kommunstyrelsen beslutar att fastställa följande sammanträdesdagar för 2026:", "KS", ""),
        (
            "Kommunstyrelsen föreslår att kommunfullmäktiges möten 2026 hålls kl. 8.30 följande tisdagar:",
            "KF",
            "08:30",
        ),
        (
            "Kommunfullmäktige har för egen del beslutat att 2026 sammanträda tisdagar kl. 18.30 följande dagar:",
            "KF",
            "18:30",
        ),
        ("Socialnämnden har beslutat att sammanträda följande dagar 2026:", "SN", ""),
        ("Kulturnämnden beslutade för sin del att 2026 sammanträda kl. 13.30 följande dagar:", "KN", "13:30"),
    ],
)
def test_what_is_decided_is_meetings_of_whom_they_are_said_to_be_or_of_the_decider(
    opening: str, whose: str, time: str
) -> None:
    found = read("§ 45 Mötesdagar", "", "Beslut", f"{opening} {DAYS}.")
    assert told(found) == [(whose, "meeting", time, "2026")]
    assert len(found.rows) == 3
    assert not found.doubts


def test_days_one_under_another_are_under_such_a_sentence_too() -> None:
    opening = "Kulturnämnden beslutar att anta följande sammanträdestider för 2026:"
    found = read(
        "Beslut", opening, "", *DAYS.replace(" och", ",").split(", "), "", "Nämnden sammanträder kl. 13.30."
    )
    assert told(found) == [("KN", "meeting", "13:30", "2026")]


def test_the_time_holds_for_all_days_though_prose_follows() -> None:
    line = f"Kommunfullmäktiges sammanträden 2026 ska hållas kl. 18.30 följande tisdagar: {DAYS}."
    found = read(line, "", PROSE)
    assert told(found) == [("KF", "meeting", "18:30", "2026")]
    assert len(found.rows) == 3


def test_clauses_of_one_decision_each_have_their_body_and_time() -> None:
    found = read(
        "Kommunstyrelsen beslutar att",
        f"kommunstyrelsens sammanträden 2026 ska hållas kl. 13.00 följande tisdagar: {DAYS},",
        "arbetsutskottets sammanträden 2026 hålls kl. 08.30 följande tisdagar: 13 januari, 3 februari och 3 mars.",
        "Kommunstyrelsens förslag till kommunfullmäktige",
        "att kommunfullmäktiges sammanträden 2026 hålls kl. 18.30 följande måndagar: 23 februari och 30 mars.",
    )
    assert told(found) == [
        ("KS", "meeting", "13:00", "2026"),
        ("KSAU", "meeting", "08:30", "2026"),
        ("KF", "meeting", "18:30", "2026"),
    ]


def test_a_decision_on_a_matter_on_some_days_is_still_a_decision() -> None:
    found = read(f"Miljönämnden beslutar om budget och taxor följande dagar 2026: {DAYS}.")
    assert {row.kind.value for row in found.rows} == {"decision"}


@pytest.mark.parametrize(
    "behind",
    [
        "Mötet den 17 februari börjar kl. 15.00 med hänsyn till budgeten.",
        "Sammanträdet den 17 februari inleds redan kl. 15.00.",
        "Den 17 februari börjar mötet kl. 15.00.",
    ],
)
@pytest.mark.parametrize(
    "opening", ["Kommunfullmäktige beslutar att 2026 sammanträda", "Kommunfullmäktige sammanträder 2026"]
)
def test_a_sentence_behind_the_days_tells_the_time_of_one_of_them(opening: str, behind: str) -> None:
    found = read("Beslut", f"{opening} kl. 18.30 följande dagar: {DAYS}. {behind}")
    assert [(str(row.when), str(row.time)) for row in found.rows] == [
        ("2026-01-20", "18:30"),
        ("2026-02-17", "15:00"),
        ("2026-03-17", "18:30"),
    ]
    assert {row.bodies for row in found.rows} == {("KF",)}


@pytest.mark.parametrize(
    "behind",
    [
        "Ärenden till mötet den 17 februari lämnas senast kl. 12.00.",
        "Den 17 februari hålls även gruppmöte kl. 12.00.",
    ],
)
def test_what_else_is_told_of_one_of_the_days_is_not_when_they_meet(behind: str) -> None:
    found = read("Beslut", f"Kommunfullmäktige beslutar att 2026 sammanträda följande dagar: {DAYS}. {behind}")
    assert not any(
        str(row.time) == "12:00" and row.bodies == ("KF",) for row in found.rows if row.kind == "meeting"
    )
