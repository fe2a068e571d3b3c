"""Cards of a web page whose headings stand below their days."""

import pytest

from plans.reading.read import read_file

_YEARS = {
    "2027": [
        ("7 sep", "KS beslutar om ramar"),
        ("4 okt", "Sista dag för äskanden"),
        ("29 nov", "KF antar budgeten"),
    ],
    "2028": [("14 jan", "Sista dag för internbudget"), ("25 jan", "Ekonomiavdelningen skickar ut budgeten")],
}


def told(card: str) -> list[tuple[str, str, tuple[str, ...]]]:
    years = "".join(
        f"<h2>{year}</h2>" + "".join(card.format(day=day, said=said) for day, said in cards)
        for year, cards in _YEARS.items()
    )
    rows = read_file(f"<html><body><h1>Viktiga datum</h1>{years}</body></html>".encode(), "a.html").rows
    return [(str(row.when), row.title, row.bodies) for row in rows]


@pytest.mark.parametrize(
    "card",
    [
        "<div><div><span>{day}</span></div><h3>{said}</h3></div>",
        "<p>{day}</p><h4>{said}</h4>",
    ],
)
def test_a_heading_below_a_day_says_what_happens_on_it(card: str) -> None:
    assert told(card) == [
        ("2027-09-07", "KS beslutar om ramar", ("KS",)),
        ("2027-10-04", "Sista dag för äskanden", ()),
        ("2027-11-29", "KF antar budgeten", ("KF",)),
        ("2028-01-14", "Sista dag för internbudget", ()),
        ("2028-01-25", "Ekonomiavdelningen skickar ut budgeten", ("EKONOMIAVD",)),
    ]


def test_headings_over_days_stay_headings() -> None:
    assert ("2027-11-29", ("KF",)) in [(day, bodies) for day, _, bodies in told("<h3>{said}</h3><p>{day}</p>")]
