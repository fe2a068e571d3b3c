"""Tables of the days of a week, under the week."""

from plans.reading.layouts import week_headed
from plans.reading.read import read_file
from tests.plans.reading.layouts.calendars import context, table
from tests.plans.reading.tables import TODAY


def test_each_table_is_of_the_week_over_it() -> None:
    head = "| Dag | Möte | Tid |\n|---|---|---|\n"
    text = (
        f"# Möten 2027\n\n## v. 36\n\n{head}| Måndag | KSAU | 8.30 |\n| Torsdag | BUN | 13.00 |\n\n"
        f"## Vecka 37\n\n{head}| Onsdag | KS | 13.15 |\n"
    )
    reading = read_file(text.encode(), "a.md", today=TODAY)
    assert [(str(row.when), row.bodies, str(row.time)) for row in reading.rows] == [
        ("2027-09-06", ("KSAU",), "08:30"),
        ("2027-09-09", ("BUN",), "13:00"),
        ("2027-09-15", ("KS",), "13:15"),
    ]


def test_a_table_under_no_week_or_of_no_weekdays_is_none() -> None:
    for part in (
        table("Dag | Möte\nMåndag | KS\nTisdag | KF", ["Möten 2027"]),
        table("Dag | Möte\nMåndag | KS\n7 september | KF", ["v. 36"]),
        table("Dag | Möte\n6/9 | KS\n7/9 | KF", ["v. 36"]),
    ):
        assert week_headed.fit(part, context(part)) == 0.0
