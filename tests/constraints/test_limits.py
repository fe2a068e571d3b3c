"""What the plan asks for its people's sake: time between meetings, and evenings free."""

from typing import Any

import pytest

from constraints.rules import BY_CODE
from constraints.shapes import DaysAWeek
from plans.plan import Plan
from plans.severity import Severity
from tests.constraints.making import days, found, one, plan, row, short
from tests.constraints.test_person_twice import people, seat

DAY = "2023-06-07"
HALF = {"break_time": "30 min"}
NAMND = {"BUN": {"kind": "committee"}, "SALEN": {"kind": "room"}}


def two(one_time: str | None, other_time: str | None, *, on: str = DAY, **parts: Any) -> Plan:
    """The board and then a committee, with somebody in both, half an hour apart at least."""
    parts = {"people": people(p=["KS", "BUN"]), "limits": HALF, "bodies": NAMND} | parts
    return plan(row(DAY, "KS", time=one_time), row(on, "BUN", time=other_time), **parts)


class TestBreak:
    def test_so_much_time_as_is_asked_is_enough(self) -> None:
        assert found("break", two("13:00-15:00", "15:30-17:00")) == []

    def test_a_minute_less_is_a_warning(self) -> None:
        finding = one("break", two("13:00-15:00", "15:29-17:00"))
        assert (finding.severity, days(finding)) == (Severity.WARN, [DAY])
        facts = finding.breach.facts
        assert (facts["people"], facts["gap"], facts["least"]) == (("p",), 29, 30)

    def test_the_order_of_the_two_makes_no_difference(self) -> None:
        assert one("break", two("15:29-17:00", "13:00-15:00")).breach.facts["gap"] == 29

    def test_a_meeting_without_an_end_is_taken_to_last_two_hours(self) -> None:
        assert one("break", two("13:00", "15:00")).breach.facts["gap"] == 0

    @pytest.mark.parametrize(
        ("times", "parts"),
        [
            (("13:00-15:00", "15:00"), {"limits": {}}),
            (("13:00-15:00", "15:00"), {"people": people(p="KS", q="BUN")}),
            (("13:00-15:00", "15:00"), {"people": people(p=["KS", seat("BUN", term="2023-01..2023-05")])}),
            (("13:00-15:00", "15:00"), {"on": "2023-06-08"}),
            (("13:00-15:00", "14:59"), {}),
            (("13:00-15:00", None), {}),
        ],
    )
    def test_without_a_setting_or_people_or_times_apart_nothing_is_asked(
        self, times: tuple[str, str | None], parts: dict[str, Any]
    ) -> None:
        assert found("break", two(*times, **parts)) == []

    def test_bodies_share_people_too_but_a_room_does_not_travel(self) -> None:
        of = plan(row(DAY, "KS", time="13:00"), row(DAY, "AU", time="15:00"), limits=HALF)
        assert one("break", of).breach.facts["people"] == ("AU",)
        hall = plan(
            row(DAY, "KS", "SALEN", time="13:00"),
            row(DAY, "CSG", "SALEN", time="15:00"),
            limits=HALF,
            bodies=NAMND,
        )
        assert found("break", hall) == []

    def test_the_same_body_twice_is_for_another_rule(self) -> None:
        assert found("break", plan(row(DAY, "KS", time="13:00"), row(DAY, "KS", time="15:00"), limits=HALF)) == []


def week(*when: tuple[str, str, str | None], most: int | None = 2, **parts: Any) -> Plan:
    """Gatherings of bodies at times, with somebody in the board and the council."""
    parts = {"people": people(p=["KS", "KF"]), "limits": {"evenings": most}} | parts
    return plan(*(row(day, body, time=time) for day, body, time in when), **parts)


MON, TUE, WED, SUN, NEXT = "2023-06-05", "2023-06-06", "2023-06-07", "2023-06-11", "2023-06-12"
THREE = ((MON, "KS", "18:00"), (TUE, "KF", "18:00"), (WED, "KF", "18:00"))


class TestEvenings:
    def test_so_many_as_are_allowed_are_fine(self) -> None:
        assert found("evenings", week(*THREE[:2])) == []

    def test_one_more_in_a_calendar_week_is_a_warning(self) -> None:
        finding = one("evenings", week(*THREE))
        assert (finding.severity, days(finding), short(finding)) == (Severity.WARN, [MON, TUE, WED], 1)
        assert finding.breach.activities == ("a", "b", "c")
        assert finding.breach.facts["people"] == ("p",)
        assert finding.breach.facts["full"][0].keys == ("a", "b", "c")

    def test_weeks_begin_on_mondays(self) -> None:
        evenings = ((WED, "KS", "18:00"), (SUN, "KF", "18:00"), (NEXT, "KF", "18:00"))
        assert found("evenings", week(*evenings)) == []
        assert len(found("evenings", week(*evenings, most=1))) == 1

    def test_two_meetings_on_an_evening_are_one_evening(self) -> None:
        assert found("evenings", week(*THREE[:2], (TUE, "KS", "20:00"))) == []

    @pytest.mark.parametrize(
        ("time", "evening"),
        [
            ("17:00", True),
            ("16:59", False),
            ("15:00-17:00", False),
            ("15:00-17:01", True),
            ("all day", False),
            (None, False),
        ],
    )
    def test_an_evening_begins_then_or_is_said_to_end_after(self, time: str | None, evening: bool) -> None:
        assert bool(found("evenings", week(*THREE[:2], (WED, "KF", time)))) is evening

    def test_when_evenings_begin_is_a_setting(self) -> None:
        later = {"evenings": 2, "evening_from": "20:01"}
        assert found("evenings", week(*THREE, limits=later)) == []

    def test_an_evening_counts_for_those_who_sit_there_then(self) -> None:
        for term, least in (("2023-06-07..2023-12-31", True), ("2023-06-08..2023-12-31", False)):
            who = people(p=["KS", seat("KF", term=term)])
            assert bool(found("evenings", week(*THREE, most=1, people=who))) is least

    def test_people_with_the_same_evenings_are_told_together(self) -> None:
        alike: dict[str, Any] = {f"p{n}": ["KS", "KF"] for n in range(40)}
        assert one("evenings", week(*THREE, people=people(**alike))).breach.facts["people"] == tuple(alike)
        other = found("evenings", week(*THREE, most=1, people=people(**alike, q="KF")))
        assert [finding.breach.requirement.about for finding in other] == ["p0", "q"]

    def test_a_role_counts_unless_somebody_has_it(self) -> None:
        rows = [(day, "KSO", "18:00") for day in (MON, TUE, WED)]
        assert one("evenings", week(*rows, people={})).breach.facts["people"] == ("KSO",)
        assert one("evenings", week(*rows, people=people(p="KSO"))).breach.facts["people"] == ("p",)

    def test_a_long_meeting_takes_all_its_evenings(self) -> None:
        assert short(one("evenings", week((f"{MON}..{WED}", "KF", "18:00")))) == 1

    def test_none_may_be_the_most(self) -> None:
        assert short(one("evenings", week(THREE[0], most=0))) == 1

    def test_without_the_setting_nothing_is_asked_and_nothing_is_said_to_a_solver(self) -> None:
        assert found("evenings", week(*THREE, most=None)) == []
        assert list(BY_CODE["evenings"].post(week(*THREE, most=None))) == []
        (shape,) = BY_CODE["evenings"].post(week(*THREE))
        assert isinstance(shape, DaysAWeek)
        assert (shape.most, len(shape.counted)) == (2, 3)
