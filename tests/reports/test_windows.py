from datetime import timedelta

import pytest

from plans.files import read_plan
from reports.windows import days_summary, days_text, windows_text
from solver.windows import DayCost, Window
from tests.plans.making import day
from tests.reports.answers import PLAN, requirement

BOTH = pytest.mark.parametrize("language", ["sv", "en"])

WINDOWS = [
    Window("svar", day("2023-06-01"), day("2023-05-02"), day("2023-06-01")),
    Window("kf", day("2023-06-19"), day("2023-06-19"), day("2023-06-19")),
    Window("uppfoljning", None, day("2023-10-02"), day("2023-10-31"), proven=False),
]

TABLE = """\
3 aktiviteter, räknat med att de andra får flyttas. En ligger helt fast.

Aktivitet                Datum           Tidigast        Senast          Spelrum (dagar)
Sista dag för remissvar  tor 2023-06-01  tis 2023-05-02  tor 2023-06-01               30
Rambudget i fullmäktige  mån 2023-06-19  mån 2023-06-19  mån 2023-06-19                0
Uppföljning              –               mån 2023-10-02  tis 2023-10-31             29 *

* Sökningen avbröts: också en dag utanför kan vara möjlig.
"""

WEEKEND = requirement(PLAN, "weekend", "kf")
ORDER = requirement(PLAN, "precedence", "ks", "kf")


def days() -> list[DayCost]:
    """June: too early, then three moves, then one; a day that was not settled."""
    found = []
    for n in range(30):
        date = day("2023-06-01") + timedelta(n)
        away = abs((date - day("2023-06-19")).days)
        if date < day("2023-06-12"):
            found.append(DayCost(date, False, because=WEEKEND if date.weekday() > 4 else ORDER))
        elif date.weekday() > 4:
            found.append(DayCost(date, False, because=WEEKEND))
        elif date == day("2023-06-30"):
            found.append(DayCost(date, None))
        else:
            moved = 0 if not away else 3 if date < day("2023-06-19") else 1
            found.append(DayCost(date, True, moved, moved * away, int(date.day == 14)))
    return found


DAYS = """\
”Rambudget i fullmäktige” kan ligga 14 av 30 dagar. Billigaste andra dagen är tisdag 20 juni 2023:
1 flytt, en dag. En dag är inte avgjord inom tiden.

  tor 2023-06-01 – fre 2023-06-09  går inte: ”Rambudget i fullmäktige” ska ligga minst 8 dagar efter
                                   ”Rambudget i kommunstyrelsen”
  lör 2023-06-10 – sön 2023-06-11  går inte: helg
  mån 2023-06-12                   3 flyttar, 21 dagar
  tis 2023-06-13                   3 flyttar, 18 dagar
  ons 2023-06-14                   3 flyttar, 15 dagar, 1 ny varning
  tor 2023-06-15                   3 flyttar, 12 dagar
  fre 2023-06-16                   3 flyttar, 9 dagar
  lör 2023-06-17 – sön 2023-06-18  går inte: helg
  mån 2023-06-19                   inget flyttas (ligger här)
  tis 2023-06-20                   1 flytt, en dag
  ons 2023-06-21                   1 flytt, 2 dagar
  tor 2023-06-22                   1 flytt, 3 dagar
  fre 2023-06-23                   1 flytt, 4 dagar
  lör 2023-06-24 – sön 2023-06-25  går inte: helg
  mån 2023-06-26                   1 flytt, 7 dagar
  tis 2023-06-27                   1 flytt, 8 dagar
  ons 2023-06-28                   1 flytt, 9 dagar
  tor 2023-06-29                   1 flytt, 10 dagar
  fre 2023-06-30                   inte avgjort inom tiden
"""


def test_windows_are_a_table() -> None:
    assert windows_text(PLAN, WINDOWS) == TABLE


def test_none_or_several_are_held_fast() -> None:
    assert windows_text(PLAN, WINDOWS[:1]) == (
        "1 aktivitet, räknat med att de andra får flyttas. Ingen ligger helt fast.\n\n"
        "Aktivitet                Datum           Tidigast        Senast          Spelrum (dagar)\n"
        "Sista dag för remissvar  tor 2023-06-01  tis 2023-05-02  tor 2023-06-01               30\n"
    )
    assert "2 ligger helt fast" in windows_text(PLAN, [WINDOWS[1], WINDOWS[1]])
    assert windows_text(PLAN, []) == "Ingen kalender är möjlig med de ändringarna. tidplan what-if visar varför.\n"


@BOTH
def test_long_titles_take_more_lines_and_stay_apart(language: str) -> None:
    plan = read_plan("examples/mal-och-budget-2024.yaml").plan
    found = [Window(key, None, day("2023-02-06"), day("2023-02-08")) for key in plan.activities]
    told = windows_text(plan, found, language, 80)
    assert all(len(line) <= 80 for line in told.splitlines())
    assert all(name in told for name in ("Näringsliv", "Kompetensförsörjning"))


def test_the_days_of_one_activity_are_a_line_each_or_a_stretch() -> None:
    assert days_text(PLAN, "kf", days()) == DAYS


@BOTH
def test_the_days_stay_within_the_width(language: str) -> None:
    assert all(len(line) <= 80 for line in days_text(PLAN, "kf", days(), language, 80).splitlines())


def test_a_stretch_without_a_reason_and_no_day_at_all() -> None:
    none = [DayCost(day("2023-06-01"), False), DayCost(day("2023-06-02"), False)]
    assert days_text(PLAN, "kf", none) == (
        "”Rambudget i fullmäktige” kan inte ligga någon av 2 dagar.\n\n"
        "  tor 2023-06-01 – fre 2023-06-02  går inte\n"
    )
    assert days_summary(PLAN, "kf", [DayCost(day("2023-06-19"), True, 0, 0, 0)]) == (
        "”Rambudget i fullmäktige” kan ligga 1 av 1 dagar."
    )
    unknown = [DayCost(day("2023-06-19"), True, 0, 0, 0), *[DayCost(day("2023-06-20"), None)] * 2]
    assert days_summary(PLAN, "kf", unknown).endswith("2 dagar är inte avgjorda inom tiden.")


def test_the_cheapest_day_has_few_moves_then_few_warnings_and_is_near() -> None:
    found = [
        DayCost(day("2023-06-12"), True, 1, 7, 1),
        DayCost(day("2023-06-14"), True, 2, 1, 0),
        DayCost(day("2023-06-26"), True, 1, 8, 0),
    ]
    assert "måndag 26 juni 2023: 1 flytt, 8 dagar." in days_summary(PLAN, "kf", found)


def test_weekends_and_holidays_inside_a_stretch_belong_to_it() -> None:
    holiday = requirement(PLAN, "holiday", "kf")
    reasons = [ORDER, WEEKEND, WEEKEND, holiday, ORDER, WEEKEND]
    found = [DayCost(day(f"2023-06-{n:02}"), False, because=reason) for n, reason in enumerate(reasons, 2)]
    lines = days_text(PLAN, "kf", found, width=150).splitlines()[2:]
    assert [line.split("  ")[1] for line in lines] == ["fre 2023-06-02 – tis 2023-06-06", "ons 2023-06-07"]
