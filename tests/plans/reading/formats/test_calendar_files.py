"""Calendars: a row for each occurrence."""

from datetime import date

from plans.reading.document import Document, Unread
from plans.reading.formats import document_of
from plans.reading.formats.bounds import MOST_OCCURRENCES, MOST_SERIES
from tests.plans.reading.formats.reading import cells, fault_of, tables


def calendar(*events: str, more: str = "") -> bytes:
    made = "".join(f"BEGIN:VEVENT\n{event}\nEND:VEVENT\n" for event in events)
    return f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nX-WR-CALNAME:Politiken\n{made}{more}END:VCALENDAR\n".encode()


def read(*events: str) -> Document:
    return document_of(calendar(*events))


def test_events_in_the_order_of_time() -> None:
    document = read(
        "UID:2\nSUMMARY:KF\nDTSTART;VALUE=DATE:20240617\nDTEND;VALUE=DATE:20240619\nSTATUS:CANCELLED",
        "UID:1\nSUMMARY:KS\\, budget\nLOCATION:Sal A\nDESCRIPTION:Rad ett\\nRad två\n"
        "DTSTART:20240506T110000Z\nDTEND:20240506T143000Z",
        "UID:3\nSUMMARY:Stopp\nDTSTART;TZID=Europe/Stockholm:20240501T090000",
        "UID:4\nSUMMARY:Natt\nDTSTART:20240601T220000\nDURATION:PT4H",
    )
    assert (document.format, document.title) == ("ics", "Politiken")
    assert tables(document) == [
        [
            ["Datum", "Tid", "Aktivitet", "Plats", "Beskrivning"],
            ["2024-05-01", "09:00", "Stopp", "", ""],
            ["2024-05-06", "13:00-16:30", "KS, budget", "Sal A", "Rad ett\nRad två"],
            ["2024-06-01 – 2024-06-02", "22:00-02:00", "Natt", "", ""],
            ["2024-06-17 – 2024-06-18", "", "KF", "", ""],
        ]
    ]
    made = cells(document)
    assert made[1][0].value == date(2024, 5, 1)
    assert [row[0].struck for row in made] == [False, False, False, False, True]


def test_what_repeats_is_written_out_without_the_exceptions() -> None:
    document = read(
        "UID:1\nSUMMARY:KS\nDTSTART:20240102T090000\nRRULE:FREQ=WEEKLY;COUNT=4\nEXDATE:20240109T090000",
        "UID:1\nSUMMARY:KS flyttad\nRECURRENCE-ID:20240116T090000\nDTSTART:20240117T100000",
    )
    assert [row[:3] for row in tables(document)[0][1:]] == [
        ["2024-01-02", "09:00", "KS"],
        ["2024-01-17", "10:00", "KS flyttad"],
        ["2024-01-23", "09:00", "KS"],
    ]
    assert document.unread == ()


def test_what_repeats_for_ever_is_followed_for_some_years() -> None:
    document = read("UID:1\nSUMMARY:KS\nDTSTART;VALUE=DATE:20240101\nRRULE:FREQ=MONTHLY")
    (table,) = tables(document)
    assert (table[1][0], table[-1][0], len(table)) == ("2024-01-01", "2026-01-01", 26)
    assert document.unread == (Unread("repeats_cut", {"count": 1}),)


def test_what_repeats_too_often_is_bounded() -> None:
    every_second = read("UID:1\nSUMMARY:x\nDTSTART:20240101T000000\nRRULE:FREQ=SECONDLY")
    assert len(tables(every_second)[0]) == 2
    daily = [f"UID:{n}\nSUMMARY:x\nDTSTART;VALUE=DATE:20240101\nRRULE:FREQ=DAILY" for n in range(10)]
    assert len(tables(read(*daily))[0]) == MOST_OCCURRENCES + 1
    many = [f"UID:{n}\nSUMMARY:x\nDTSTART;VALUE=DATE:20240101\nRRULE:FREQ=YEARLY" for n in range(MOST_SERIES + 1)]
    assert fault_of(calendar(*many)).code == "too_many_series"


def test_events_without_days_and_other_things_are_told_of() -> None:
    todo = "BEGIN:VTODO\nUID:9\nSUMMARY:Skriv\nEND:VTODO\n"
    document = document_of(
        calendar("UID:1\nSUMMARY:KS", "UID:2\nSUMMARY:KF\nDTSTART;VALUE=DATE:20240101", more=todo)
    )
    assert document.unread == (Unread("events_without_days", {"count": 1}), Unread("tasks", {"count": 1}))
    assert [row[2] for row in tables(document)[0]] == ["Aktivitet", "KF"]
