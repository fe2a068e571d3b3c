from constraints.appeals import aftermaths
from tests.constraints.making import Row, plan, row


def followed(*rows: Row) -> list[tuple[str, str, str, str]]:
    of = plan(*rows)
    found = aftermaths(of, of.schedule)
    return [(a.activity, str(a.adjusted), str(a.announced), str(a.appealed)) for a in found]


def test_fourteen_days_then_two_then_three_weeks() -> None:
    decision = row("2023-11-13", "KF", kind="decision")
    assert followed(decision) == [("a", "2023-11-27", "2023-11-29", "2023-12-20")]


def test_a_last_day_that_is_free_is_the_next_working_day() -> None:
    decision = row("2023-12-11", "KS", kind="decision")  # fourteen days later is Christmas Day
    assert followed(decision) == [("a", "2023-12-27", "2023-12-29", "2024-01-19")]


def test_only_decisions_of_those_who_decide_for_the_municipality() -> None:
    assert followed(row("2023-11-13", "KF"), row("2023-11-13", "AU", kind="decision")) == []


def test_before_the_law_of_today_nothing_is_said() -> None:
    assert followed(row("2016-11-14", "KF", kind="decision")) == []
