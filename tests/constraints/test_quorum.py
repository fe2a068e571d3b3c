"""How many of a body's people are away, and what follows."""

from typing import Any

import pytest

from constraints.rules import BY_CODE
from constraints.shapes import Forbid
from plans.plan import Plan
from plans.severity import Severity
from scenarios.whatif import what_if
from tests.constraints.making import days, found, one, plan, row
from tests.constraints.test_person_twice import people, seat
from tests.scenarios.making import change, changes

DAY = "2023-06-07"
FIVE: dict[str, Any] = {"p": seat("BUN", "chair"), "q": "BUN", "r": "BUN", "s": "BUN", "t": "BUN"}
RULES = ("absence", "quorum", "members-away")


def away(*who: str, days: str = DAY, **more: Any) -> list[dict[str, Any]]:
    return [{"body": body, "days": days, **more} for body in who]


def meeting(
    *absent: str, says: dict[str, Any] | None = None, absences: Any = None, time: str | None = None, **who: Any
) -> Plan:
    """A committee that meets with five members, some of them away; `says` is what it says of itself."""
    bodies = {"BUN": {"kind": "committee"} | (says or {})}
    gone = away(*absent) if absences is None else absences
    return plan(row(DAY, "BUN", time=time), bodies=bodies, people=people(**(FIVE | who)), absences=gone)


def told(of: Plan) -> list[tuple[str, Severity]]:
    return [(code, finding.severity) for code in RULES for finding in found(code, of)]


class TestHowMany:
    def test_with_nobody_away_there_is_nothing_to_say(self) -> None:
        assert told(meeting()) == []
        assert told(meeting(absences=away("q", days="2023-06-08"))) == []

    def test_a_few_are_information(self) -> None:
        assert told(meeting("q", "r")) == [("members-away", Severity.INFO)]

    def test_more_than_half_must_be_there(self) -> None:
        finding = one("quorum", meeting("q", "r", "s"))
        assert (finding.severity, days(finding)) == (Severity.BLOCK, [DAY])
        worst = finding.breach.facts["worst"]
        assert (worst.members, worst.missing, worst.total, worst.quorum) == (("q", "r", "s"), 3, 5, 3)
        assert told(meeting("q", "r", "s")) == [("quorum", Severity.BLOCK)]

    def test_a_body_says_how_many_it_has_and_how_many_it_takes(self) -> None:
        assert told(meeting("q", "r", "s", says={"members": 11})) == [("members-away", Severity.INFO)]
        assert told(meeting("q", says={"quorum": 5})) == [("quorum", Severity.BLOCK)]

    def test_without_the_chair_it_is_a_warning(self) -> None:
        assert told(meeting("p")) == [("members-away", Severity.WARN)]

    def test_a_body_may_want_to_know_of_so_many_missing(self) -> None:
        assert told(meeting("q", says={"warn_missing": 2})) == [("members-away", Severity.INFO)]
        assert told(meeting("q", "r", says={"warn_missing": 2})) == [("members-away", Severity.WARN)]

    def test_substitutes_who_are_there_replace_members(self) -> None:
        spare = seat("BUN", "substitute")
        assert told(meeting("q", "r", "s", u=spare)) == [("members-away", Severity.INFO)]
        assert told(meeting("q", "r", "s", "u", u=spare)) == [("quorum", Severity.BLOCK)]
        assert told(meeting("u", u=spare)) == []

    def test_of_a_list_of_two_nobody_knows_what_is_enough(self) -> None:
        few = plan(row(DAY, "KS"), people=people(p="KS", q="KS"), absences=away("p", "q"))
        assert told(few) == [("members-away", Severity.INFO)]

    def test_a_group_decides_nothing_unless_it_says_how_many_it_takes(self) -> None:
        assert told(meeting("q", "r", "s", says={"kind": "party"})) == [("members-away", Severity.INFO)]
        takes = {"kind": "party", "quorum": 3}
        assert told(meeting("q", "r", "s", says=takes)) == [("quorum", Severity.BLOCK)]

    def test_a_body_called_for_a_goal_is_not_asked(self) -> None:
        goals = {"mal": {"name": "Mål", "people": {"Politiker": ["KS"]}}}
        of = plan(
            row(DAY, goal="mal"), people=people(p="KS", q="KS", r="KS"), absences=away("p", "q"), goals=goals
        )
        assert told(of) == []

    def test_one_who_has_a_role_is_a_member_of_what_the_role_is_part_of(self) -> None:
        of = plan(
            row(DAY, "KS"),
            people=people(p="KSO", q="KS", r="KS"),
            absences=away("p", "q"),
            bodies={"KSO": {"part_of": ["KS"]}},
        )
        assert told(of) == [("quorum", Severity.BLOCK)]
        alone = plan(row(DAY, "KSO"), people=people(p="KSO"), absences=away("p"))
        assert told(alone) == [("quorum", Severity.BLOCK)]

    def test_a_body_that_is_called_as_a_part_is_not_asked(self) -> None:
        of = plan(row(DAY, "KS"), people=people(p="AU", q="AU", r="AU"), absences=away("p", "q", "r"))
        assert told(of) == []


class TestWhen:
    def test_only_those_who_sit_there_that_day_count(self) -> None:
        gone: dict[str, Any] = {key: seat("BUN", term="2023-01..2023-05") for key in "qr"}
        assert told(meeting("q", "r", "s", **gone)) == [("members-away", Severity.INFO)]
        assert told(meeting("s", "t", **gone)) == [("quorum", Severity.BLOCK)]

    @pytest.mark.parametrize(
        ("time", "touched"), [("13:00-15:00", True), (None, True), ("15:00-17:00", False), ("10:00", False)]
    )
    def test_an_absence_at_a_time_touches_what_is_then_or_at_an_unknown_time(
        self, time: str | None, touched: bool
    ) -> None:
        absent = away("q", "r", "s", time="12:00-15:00")
        assert bool(told(meeting(absences=absent, time=time))) is touched

    def test_so_does_that_of_a_body(self) -> None:
        gone = away("BUN", time="12:00-15:00")
        assert told(meeting(absences=gone, time="13:00")) == [("absence", Severity.BLOCK)]
        assert told(meeting(absences=gone, time="15:00")) == []

    def test_an_absence_that_is_allowed_does_not_count(self) -> None:
        allowed = away("q", "r", "s", severity="allow", because="Ersättare är inkallade")
        assert told(meeting(absences=allowed)) == []

    def test_only_gatherings_need_anybody(self) -> None:
        of = plan(row(DAY, "BUN", kind="work"), bodies={"BUN": {}}, people=people(**FIVE), absences=away(*"pqrst"))
        assert told(of) == []


class TestSolver:
    def test_the_days_without_a_quorum_are_forbidden(self) -> None:
        of = meeting(
            absences=[*away("q", "r", days="2023-06-05..2023-06-09"), *away("s", days="2023-06-08..2023-06-13")]
        )
        (shape,) = BY_CODE["quorum"].post(of)
        assert isinstance(shape, Forbid)
        assert sorted(map(str, shape.days)) == ["2023-06-08", "2023-06-09"]

    def test_somebody_away_in_a_what_if_moves_the_meeting(self) -> None:
        of = meeting("q", "r")
        found = what_if(of, changes(change("absent", body="s", days="2023-06-06..2023-06-07")))
        assert [move.activity for move in found.moves] == ["a"]

    def test_a_setting_of_the_body_counts(self) -> None:
        mild = {"rules": {"quorum": {"severity": "warn"}}}
        assert told(meeting("q", "r", "s", says=mild)) == [("quorum", Severity.WARN)]
