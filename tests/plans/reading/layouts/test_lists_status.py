"""A web page's list where each day begins a block, with its links and its status under it."""

from plans.reading.refusals import CALLED_OFF
from tests.plans.reading.tables import reading_of

HEAD = "Miljönämnden 2027\n\n"


def told(*blocks: str) -> list[str]:
    reading = reading_of(HEAD + "\n\n".join(blocks))
    asked = {doubt.place: doubt.because for doubt in reading.doubts}
    return [
        f"{row.raw_date} {','.join(row.bodies)} {row.kind.value} {asked.get(row.place, '')}"
        for row in reading.rows
    ]


def test_what_stands_under_a_day_is_not_said_of_the_day_in_the_next_block() -> None:
    days = ("20 jan 2027 09:00\nKallelse", "17 feb 2027 09:00\nInställt", "17 mars 2027 09:00\nKommande")
    assert told(*days) == [
        "20 jan 2027 09:00 MN meeting ",
        f"17 feb 2027 09:00 MN meeting {CALLED_OFF}",
        "17 mars 2027 09:00 MN meeting ",
    ]


def test_a_heading_over_a_block_of_its_own_still_heads_it() -> None:
    days = (
        "20 jan 2027 09:00\nKallelse",
        "Trivselgruppen\n17 feb 2027 09:00",
        "Byggnadsnämnden\n17 mars 2027 09:00",
    )
    assert told(*days)[2] == "17 mars 2027 09:00 BN meeting "
    assert not told(*days)[1].startswith("17 feb 2027 09:00 MN")
