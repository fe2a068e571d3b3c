"""Days of the body over a table, with a column where remarks stand beside some of them."""

from tests.plans.reading.tables import asked, reading_of, rows_of


def test_a_remark_does_not_take_the_body_away() -> None:
    reading = reading_of(
        """
        Sammanträden 2027

        Kommunstyrelsen
        Tisdag | 26 januari | 13.00 |
        Tisdag | 30 mars | 13.00 | Bokslut
        Tisdag | 27 april | 13.00 | Sista dag för yttrande
        """
    )
    assert rows_of(reading) == [
        "KS 2027-01-26 13:00",
        "KS 2027-03-30 13:00",
        "KS 2027-04-27 13:00 deadline",
    ]


def test_a_remark_that_moves_the_meeting_gives_it_its_new_day() -> None:
    reading = reading_of(
        """
        Sammanträden 2027

        Byggnadsutskottet
        Tisdag | 19 januari | 8.30 |
        Tisdag | 16 mars | 8.30 | Flyttas till 18/3
        """
    )
    assert [row.split(" ", 1)[1] for row in rows_of(reading)] == ["2027-01-19 08:30", "2027-03-18 08:30"]
    assert asked(reading) == ["moved_to"]


def test_what_happens_is_no_remark_where_all_days_have_it() -> None:
    reading = reading_of(
        """
        Plan 2027

        Kommunstyrelsen
        Tisdag | 26 januari | 13.00 | Uppstartsmöte ekonomer
        Tisdag | 30 mars | 13.00 | Bokslutsmöte ekonomer
        """
    )
    assert all("KS" not in row.bodies for row in reading.rows)
