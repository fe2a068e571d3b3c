"""Two lists side by side in a sheet, with the same headings over each."""

import pytest

from tests.plans.reading.tables import asked, reading_of, rows_of

_HEAD = "Datum | Klockan | Organ"
_SPRING = ["13/1 | 13.00 | KS", "20/1 | 9.00 | KN", "1/2 | 17.30 | KF"]
_AUTUMN = ["25/8 | 13.00 | KS", "26/8 | 8.30 | BUN", "13/9 | 17.30 | KF"]
_READ = [
    "KS 2027-01-13 13:00",
    "KN 2027-01-20 09:00",
    "KF 2027-02-01 17:30",
    "KS 2027-08-25 13:00",
    "BUN 2027-08-26 08:30",
    "KF 2027-09-13 17:30",
]


@pytest.mark.parametrize("gap", [" | ", " |  | "])
@pytest.mark.parametrize("over", ["", "Våren | | |{}Hösten | | \n"])
def test_each_date_has_what_stands_beside_it_in_its_own_list(gap: str, over: str) -> None:
    rows = "\n".join(gap.join(pair) for pair in zip([_HEAD, *_SPRING], [_HEAD, *_AUTUMN], strict=True))
    found = reading_of(f"Sammanträdesplan 2027\n\n{over.format('|' if '|  |' in gap else '')}{rows}")
    assert rows_of(found) == _READ
    assert "ambiguous_short" not in asked(found)


def test_a_list_may_be_shorter_than_the_other() -> None:
    pairs = zip([_HEAD, *_SPRING], [_HEAD, *_AUTUMN[:1], " | | ", " | | "], strict=True)
    found = reading_of("Sammanträdesplan 2027\n\n" + "\n".join(" | ".join(pair) for pair in pairs))
    assert rows_of(found) == _READ[:4]


def test_what_happens_is_that_of_the_own_list() -> None:
    found = reading_of(
        "Tidplan 2027 för budget 2028\n\nDatum | Aktivitet | Ansvarig | Datum | Aktivitet | Ansvarig\n"
        "13/1 | Uppstartsmöte | Ekonomichef | 26/8 | Anvisningar skickas ut | Kommundirektör\n"
        "21/2 | Beslut ramar | KS | 1/11 | Beslut budget | KF"
    )
    assert [row.title for row in found.rows] == [
        "Uppstartsmöte",
        "Beslut ramar",
        "Anvisningar skickas ut",
        "Beslut budget",
    ]
    assert rows_of(found)[1::2] == ["KS 2027-02-21 decision", "KF 2027-11-01 decision"]


@pytest.mark.parametrize("heads", ["Datum | Tid | Möte", "Datum | Tid | Plats"])
def test_a_body_over_each_list_has_its_days(heads: str) -> None:
    found = reading_of(
        f"Möten 2027\n\nKommunfullmäktige | | | Kommunstyrelsen | | \n{heads} | {heads}\n"
        "13/1 | 18.00 | Eken | 25/1 | 13.00 | Eken\n20/4 | 18.00 | Eken | 26/4 | 9.00 | Eken"
    )
    assert sorted(rows_of(found)) == [
        "KF 2027-01-13 18:00",
        "KF 2027-04-20 18:00",
        "KS 2027-01-25 13:00",
        "KS 2027-04-26 09:00",
    ]
