"""A time that the document tells and no activity has is asked about where meetings have none."""

import pytest

from plans.reading.reading import LEFT_OUT, About, Doubt, Reading
from tests.plans.reading.tables import reading_of


def times_asked(reading: Reading) -> list[Doubt]:
    return [one for one in reading.doubts if one.about is About.TIME]


def times_of(reading: Reading) -> list[str | None]:
    return [None if row.time is None else str(row.time) for row in reading.rows]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Möten 2027\n\nKS 12 januari kl. 13.00\nKF 25 januari kl. 18.00", []),
        ("Möten 2027\n\nKS 12 januari\nKF 25 januari\n\nVäxeln är öppen kl. 8.00–16.00.", []),
        ("Möten 2027\n\nKS 12 januari\nUtskick senast kl. 12.00 veckan före mötet\nKF 25 januari", []),
        ("Möten 2027\n\nKS 12 januari\nKF 25 januari kl. 18.00\nGruppmöten tisdagar kl. 17.00", [("17:00",)]),
    ],
)
def test_only_a_time_that_no_meeting_has_is_asked_about(text: str, asked: list[tuple[str, ...]]) -> None:
    reading = reading_of(text)
    assert [one.readings for one in times_asked(reading)] == asked


def test_no_time_is_taken_before_the_answer_and_it_is_that_of_the_meetings_that_follow() -> None:
    text = "Möten 2027\n\nKF 25 januari kl. 18.00\n\nGruppmöten tisdagar kl. 16.15\nKS 12 januari\nKS 9 februari"
    reading = reading_of(text)
    (asked,) = times_asked(reading)
    assert (asked.taken, asked.readings) == (None, ("16:15",))
    assert times_of(reading) == ["18:00", None, None]
    assert times_of(reading_of(text, answers={asked.key: "16:15"})) == ["18:00", "16:15", "16:15"]
    assert times_of(reading_of(text, answers={asked.key: "17"})) == ["18:00", "17:00", "17:00"]
    assert times_of(reading_of(text, answers={asked.key: LEFT_OUT})) == ["18:00", None, None]
    assert not times_asked(reading_of(text, answers={asked.key: LEFT_OUT}))


def test_of_a_meeting_the_time_is_asked_once() -> None:
    text = "Möten 2027\n\nVi träffas kl. 15 på vintern och kl. 16 på våren\nKS 12 januari\nStugmöten kl. 17"
    assert [one.readings for one in times_asked(reading_of(text))] == [("15:00", "16:00")]


def test_a_sentence_on_preparations_may_tell_the_time_of_those_in_the_table() -> None:
    table = "Socialnämnden | Presidieberedning\n2 februari kl. 13 | 21 januari\n2 mars kl. 13 | 18 februari"
    reading = reading_of(f"Sammanträden 2027\n\n{table}\n\nPresidieberedningarna hålls digitalt kl. 10.00.")
    assert [one.readings for one in times_asked(reading)] == [("10:00",)]


def test_a_time_over_columns_is_asked_of_all_that_meet_in_its_rows() -> None:
    table = "Omgång | KS | KF\n1 | 12 januari | 25 januari\n2 | 9 mars | 29 mars"
    text = f"Möten 2027\nKl. 13–15 där inget annat anges\n\n{table}"
    (doubt,) = times_asked(reading_of(text, "a.csv"))
    assert times_of(reading_of(text, "a.csv", {doubt.key: "13:00-15:00"})) == ["13:00-15:00"] * 4
