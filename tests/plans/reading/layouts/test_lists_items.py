"""Items of a decision, "att …", that were broken where the lines were full: each reads as if it never was."""

import pytest

from tests.plans.reading.tables import asked, reading_of, rows_of

HEAD = "SKOGSNÄMNDEN\nProtokoll 2026-11-04\n\nSkogsnämnden beslutar\n"
BOARD = "att nämndens sammanträden 2027 ska vara den 26 januari, 23 februari, 25 maj och 14 december,"
TIMES = "att sammanträdena börjar kl. 13.15 utom den 25 maj då mötet börjar kl. 9.00 med studiebesök, samt"
PART = "att nämndens beredningsutskott sammanträder kl. 9.00 den 12 januari, 9 februari, 16 mars och 30 november."
READ = [
    "SKOGSNÄMND 2027-01-26 13:15",
    "SKOGSNÄMND 2027-02-23 13:15",
    "SKOGSNÄMND 2027-05-25 09:00",
    "SKOGSNÄMND 2027-12-14 13:15",
    "SKOGSNÄMND_BEREDNINGSUTSKOTT 2027-01-12 09:00",
    "SKOGSNÄMND_BEREDNINGSUTSKOTT 2027-02-09 09:00",
    "SKOGSNÄMND_BEREDNINGSUTSKOTT 2027-03-16 09:00",
    "SKOGSNÄMND_BEREDNINGSUTSKOTT 2027-11-30 09:00",
]


def broken(line: str, width: int) -> str:
    """A line broken before the word that would make it longer."""
    lines = [""]
    for word in line.split():
        if lines[-1] and len(lines[-1]) + len(word) >= width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return "\n".join(lines)


@pytest.mark.parametrize("width", [60, 64, 68, 72, 76, 80, 84, 88, 120])
def test_items_read_the_same_wherever_they_are_broken(width: int) -> None:
    found = reading_of(HEAD + "\n".join(broken(line, width) for line in (BOARD, TIMES, PART)))
    assert rows_of(found) == READ
    assert asked(found) == []
    assert list(dict.fromkeys(row.title for row in found.rows)) == ["Skogsnämnden", "Nämndens beredningsutskott"]
    assert found.bodies["SKOGSNÄMND_BEREDNINGSUTSKOTT"].name == "Skogsnämndens beredningsutskott"


@pytest.mark.parametrize("width", [56, 60, 64, 68, 72, 76, 80, 84, 88, 1000])
def test_items_within_one_sentence_are_each_their_body_s(width: int) -> None:
    line = " ".join(("Skogsnämnden beslutar", BOARD, TIMES.replace(", samt", ""), "samt", PART))
    found = reading_of(f"Skogsnämnden\nProtokoll 2026-11-04\n\n{broken(line, width)}")
    assert rows_of(found) == READ
    assert asked(found) == []


def test_an_item_within_a_sentence_that_lists_no_days_is_not_lost() -> None:
    line = f"Skogsnämnden beslutar {BOARD} samt att nämnderna lämnar sina förslag senast den 15 april."
    found = reading_of(f"Skogsnämnden\nProtokoll 2026-11-04\n\n{line}")
    assert any("2027-04-15 deadline" in row for row in rows_of(found))


def test_numbered_items_and_one_that_only_says_to_meet_are_read_so_too() -> None:
    first = "1. Skogsnämnden antar följande möten för 2027: 26 januari, 23 februari,\n   25 maj och 14 december."
    times = "2. Sammanträdena börjar kl. 13.15, utom den 25 maj då sammanträdet börjar\n   kl. 9.00."
    found = reading_of(f"SKOGSNÄMNDEN\nProtokoll 2026-11-04\n\n§ 7 Tider\n\n{first}\n{times}")
    assert rows_of(found) == READ[:4]
    meets = "att under 2027 sammanträda den 26 januari, 23 februari, 25 maj och 14 december,"
    assert rows_of(reading_of(f"{HEAD}{meets}\n{TIMES}\natt paragrafen justeras.")) == READ[:4]


def test_an_item_that_proposes_to_another_body_keeps_the_days_behind_a_remark() -> None:
    own = "1. Skogsnämnden sammanträder 2027 följande dagar kl. 13.15: 26 januari, 23 februari, 25 maj."
    other = (
        "2. Föreslå kommunfullmäktige att sammanträda 25 januari, 1 mars (budget),\n   27 september, kl. 18.00."
    )
    found = reading_of(f"Protokoll 2026-11-04\n\nSkogsnämndens beslut\n{own}\n{other}")
    assert [row.split()[0] for row in rows_of(found)] == ["SKOGSNÄMND"] * 3 + ["KF"] * 3


def test_what_one_body_proposes_that_another_decides_is_asked_of() -> None:
    head = "Protokoll 2026-11-04\n\nKommunstyrelsen föreslår kommunfullmäktige besluta"
    found = reading_of(f"{head}\natt under 2027 sammanträda den 26 januari, 23 februari och 25 maj.")
    assert {row.split()[0] for row in rows_of(found)} <= {"–", "KF"}


def test_days_one_under_another_under_an_item_are_a_list_of_their_own() -> None:
    opening = "att nämnden under 2027 sammanträder i kommunhuset kl. 13.00 följande dagar:"
    found = reading_of(f"{HEAD}{opening}\n26 januari\n23 februari\n25 maj\n\natt protokollet justeras omedelbart.")
    assert rows_of(found) == [f"SKOGSNÄMND 2027-{day} 13:00" for day in ("01-26", "02-23", "05-25")]


def test_what_the_next_item_decides_is_no_part_of_the_one_above() -> None:
    found = reading_of(f"{HEAD}{BOARD}\natt anta budgeten den 24 augusti.")
    assert [row.split()[:2] for row in rows_of(found)[:4]] == [row.split()[:2] for row in READ[:4]]
    assert [str(row.kind) for row in found.rows] == ["meeting"] * 4 + ["decision"]


@pytest.mark.parametrize("says", ["noterar", "beslutar", "godkänner", "konstaterar"])
def test_the_meetings_that_somebody_else_notes_are_of_the_body_that_has_them(says: str) -> None:
    found = reading_of(
        "Kommunfullmäktige\nProtokoll 2026-10-26\n\nSammanträdestider 2027\n\n"
        "1. Kommunfullmäktige sammanträder 2027 måndagarna den 1 februari och 12 april.\n"
        f"2. Kommunfullmäktige {says} att kommunstyrelsen sammanträder tisdagarna den 19 januari och 23 mars."
    )
    assert rows_of(found) == ["KF 2027-02-01", "KF 2027-04-12", "KS 2027-01-19", "KS 2027-03-23"]
