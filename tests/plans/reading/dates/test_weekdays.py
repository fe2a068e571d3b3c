"""A weekday or a week that its date does not have."""

import pytest

from plans.reading.dates.years.weekdays import check_weekday
from tests.plans.reading.dates.reading import resolved


@pytest.mark.parametrize(
    "text",
    [
        "onsdag 8 februari 2023",
        "8 februari 2023",
        "8 februari 2023 (v 6)",
        "ons 8/2 2023 (v 6)",
        "måndag 1 – onsdag 3 maj 2023",
        "v 6 2023",
        "måndag v 6 2023",
        "måndag 31 april 2023",
        "februari 2023",
    ],
)
def test_what_agrees_or_says_nothing_is_no_finding(text: str) -> None:
    (found,) = resolved(text)
    assert check_weekday(found) is None


@pytest.mark.parametrize(
    ("text", "about", "said", "real", "readings"),
    [
        ("måndag 8 februari 2023", "weekday", 0, 2, ["2023-02-08", "2023-02-06"]),
        ("lördag 8 februari 2023", "weekday", 5, 2, ["2023-02-08", "2023-02-11"]),
        ("tisdag 8 februari 2023", "weekday", 1, 2, ["2023-02-08", "2023-02-07", "2022-02-08"]),
        ("8 februari 2023 (v 7)", "week", 7, 6, ["2023-02-08", "2023-02-15"]),
        ("3 januari 2023 (v 52)", "week", 52, 1, ["2023-01-03", "2022-12-27"]),
        (
            "måndag 2 – tisdag 3 maj 2023",
            "weekday",
            0,
            1,
            ["2023-05-02..2023-05-03", "2023-05-01..2023-05-03", "2022-05-02..2022-05-03"],
        ),
        ("tisdag 2 – fredag 4 maj 2023", "weekday", 4, 3, ["2023-05-02..2023-05-04", "2023-05-02..2023-05-05"]),
    ],
)
def test_a_contradiction_has_both_readings(
    text: str, about: str, said: int, real: int, readings: list[str]
) -> None:
    (found,) = resolved(text)
    finding = check_weekday(found)
    assert finding is not None
    assert (finding.about, finding.said, finding.real) == (about, said, real)
    assert list(map(str, finding.readings)) == readings


def test_another_year_is_looked_for_further_off_where_none_is_written() -> None:
    _, found = resolved("1 februari 2023 | måndag 8 februari")
    finding = check_weekday(found)
    assert finding is not None
    assert finding.other_year == 2021
    assert [str(one) for one in finding.readings] == ["2023-02-08", "2023-02-06", "2021-02-08"]


def test_an_open_date_has_no_finding() -> None:
    (found,) = resolved("måndag 8 februari")
    assert check_weekday(found) is None
