"""Columns of links to the papers of meetings name nothing: the rows are the meetings of the body above."""

import pytest

from plans.reading.read import read_file


def told(head: str, *lines: str) -> list[str]:
    cells = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row.split('|'))}</tr>" for row in lines)
    heads = "".join(f"<th>{one}</th>" for one in head.split("|"))
    page = f"<h1>Sammanträden 2027</h1><h2>Kommunstyrelsen</h2><table><tr>{heads}</tr>{cells}</table>"
    reading = read_file(page.encode(), "sida.html")
    return [
        f"{row.when} {','.join(row.bodies)} {row.kind.value} {row.title}" for row in reading.rows if row.stands
    ]


def test_a_link_to_the_call_is_no_mailing() -> None:
    rows = ("19 januari kl. 9.00|Kallelse (PDF, 2 MB)|", "16 februari kl. 9.00|Kallelse|Protokoll", "16 mars||")
    assert told("Datum|Kallelse|Protokoll", *rows) == [
        "2027-01-19 KS meeting Kommunstyrelsen",
        "2027-02-16 KS meeting Kommunstyrelsen",
        "2027-03-16 KS meeting Kommunstyrelsen",
    ]


def test_what_is_no_link_is_kept() -> None:
    rows = ("19 januari|Kallelse", "16 februari|Inställt", "16 mars|Kallelse")
    assert told("Datum|Handlingar", *rows) == [
        "2027-01-19 KS meeting Kommunstyrelsen",
        "2027-03-16 KS meeting Kommunstyrelsen",
    ]


@pytest.mark.parametrize("head", ["Datum|Aktivitet", "Datum|Vad"])
def test_a_mailing_under_what_happens_is_one(head: str) -> None:
    rows = ("12 januari|Kallelser", "19 januari|Sammanträde")
    assert [one.split()[-2] for one in told(head, *rows)] == ["mailing", "meeting"]
