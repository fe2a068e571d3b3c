"""Lines of a month among lines of days, each with who does something then."""

from plans.reading.read import read_file

DAYS = ["20 april Kommunfullmäktige: beslut om årsredovisning", "27 maj Kommunstyrelsen: planeringsramar"]


def told(*lines: str) -> list[str]:
    reading = read_file("\n".join(["Årshjul ekonomi 2026", "", *lines]).encode(), "a.txt")
    return sorted(f"{row.when} {'+'.join(row.bodies)} {row.title}" for row in reading.rows)


def test_what_happens_in_a_month_stands_among_what_happens_on_days() -> None:
    assert "2026-05 NÄMNDER Nämnderna: uppföljning per april" in told(
        DAYS[0], "maj Nämnderna: uppföljning per april", DAYS[1]
    )


def test_a_name_that_is_a_month_s_too_is_none() -> None:
    assert not any(one.startswith("2026-05 ") for one in told(*DAYS, "Maj Andersson: ordförande"))
