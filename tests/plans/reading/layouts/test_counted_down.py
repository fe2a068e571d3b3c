"""A column that says how long before the last day something is tells when, and not what."""

from tests.plans.reading.tables import reading_of, rows_of

TABLE = """
    Nedräkning
    T är kommunfullmäktiges budgetsammanträde måndagen den 22 november 2027. Tiden till T står till vänster.
    Tid till T | Datum | {what}
    T − 24 veckor | mån 7 juni 2027 | Kommunstyrelsen beslutar om direktiv
    T − 10 dagar | fre 12 nov 2027 | Handlingarna skickas till fullmäktige
    T | mån 22 nov 2027 | Kommunfullmäktige beslutar om budget
    """


def test_what_is_done_is_the_title_whatever_its_column_is_called() -> None:
    for what in ("Att göra", "Arbete", ""):
        titles = [row.title for row in reading_of(TABLE.format(what=what)).rows]
        assert titles == [
            "Kommunstyrelsen beslutar om direktiv",
            "Handlingarna skickas till fullmäktige",
            "Kommunfullmäktige beslutar om budget",
        ]


def test_the_meeting_that_the_text_names_is_the_row_in_which_it_decides() -> None:
    reading = reading_of(TABLE.format(what="Att göra"))
    assert rows_of(reading)[-1] == "KF 2027-11-22 decision"
    assert [left.because for left in reading.left_aside] == ["told_again"]


def test_what_the_text_tells_of_another_matter_or_body_that_day_stays() -> None:
    told = "Kommunstyrelsens extra sammanträde är den 22 november 2027."
    reading = reading_of(TABLE.format(what="Att göra").replace("Tiden till T står till vänster.", told))
    assert "KS 2027-11-22" in rows_of(reading)
