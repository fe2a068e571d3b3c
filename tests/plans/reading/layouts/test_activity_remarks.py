"""Words beside days of a table: remarks on the meetings of the body over it, or whose each of several days is."""

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


def whose(cell: str, who: str = "") -> list[str]:
    reading = reading_of(
        f"Tidplan 2027\n\nVad | När | Vem\nDirektivmöte | 9 mars | KS\nBudgetmöte | {cell} | {who}"
    )
    return [f"{row.title} {'+'.join(row.bodies)}" for row in reading.rows if row.place.line == 5]


def test_each_day_of_a_cell_may_name_its_body() -> None:
    assert whose("KS 1/6, KF 15/6") == ["Budgetmöte KS", "Budgetmöte KF"]
    assert whose("1/6 KS och 15–16/6 KF") == ["Budgetmöte KS", "Budgetmöte KF"]
    assert whose("KS 1/6 och 8/6, KF 15/6") == ["Budgetmöte KS", "Budgetmöte KS", "Budgetmöte KF"]
    assert whose("KSAU bereder 1/6, KS beslutar 8/6") == [
        "KSAU bereder: Budgetmöte KSAU",
        "KS beslutar: Budgetmöte KS",
    ]


def test_who_stands_beside_comes_on_all_the_days_unless_it_only_names_them_again() -> None:
    assert whose("KS 1/6, KF 15/6", "Ekonomichef") == ["Budgetmöte KS+EKONOMICHEF", "Budgetmöte KF+EKONOMICHEF"]
    assert whose("KS 1/6, KF 15/6", "KS, KF") == ["Budgetmöte KS", "Budgetmöte KF"]


def test_days_that_do_not_all_name_somebody_are_everybody_s() -> None:
    assert whose("1/6, 15/6", "KS, KF") == ["Budgetmöte KS+KF", "Budgetmöte KS+KF"]
