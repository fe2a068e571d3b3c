"""Terms of office in a plan of another year: the next ones after an election, and seats to fill."""

import pytest

from plans.person import Role
from reports.rolling import rolled_text
from scenarios.rolling.remarks import About, Remark
from scenarios.rolling.roll import Rolled, roll
from scenarios.rolling.terms import is_of_an_election
from tests.plans.making import when
from tests.scenarios.rolling.test_roll import small

ROW = "a: {title: A, kind: decision, date: 2024-05-15, bodies: [KS]}"
SPRING = "b: {title: B, kind: decision, date: 2025-02-12, bodies: [KS]}"


def rolled(to: int, *seats: str, rows: tuple[str, ...] = (ROW,)) -> Rolled:
    """A plan for 2024 with a person for each list of seats, rolled."""
    people = "\n".join(
        ["people:", *(f"  p{n}: {{name: Ledamot {n}, seats: [{held}]}}" for n, held in enumerate(seats))]
    )
    return roll(small(*rows, head=f"title: Budget 2024\n{people}"), to)


def terms(found: Rolled) -> list[list[str]]:
    assert found.file is not None
    return [[str(seat.term) for seat in person.seats] for person in found.file.plan.people.values()]


def remark(found: Rolled, about: About) -> Remark | None:
    return next((one for one in found.remarks if one.about is about), None)


@pytest.mark.parametrize(
    ("term", "elected"),
    [
        ("2022-10-15..2026-10-14", True),
        ("2023-01-01..2026-12-31", True),
        ("2023-01..2026-12", True),
        ("2022-01-01..2025-12-31", False),
        ("2023-10-15..2027-10-14", False),
        ("2023-01-01..2024-12-31", False),
        ("2022-11-28..2026-12-31", False),
    ],
)
def test_the_four_years_after_an_election_are_known(term: str, elected: bool) -> None:
    assert is_of_an_election(when(term)) is elected


def test_while_a_term_goes_on_it_stays_and_nothing_is_said() -> None:
    found = rolled(2026, "{body: KS, role: chair, term: 2023-01-01..2026-12-31}", "KF")
    assert terms(found) == [["2023-01-01..2026-12-31"], ["None"]]
    assert remark(found, About.NEXT_TERM) is remark(found, About.OPEN_SEATS) is None


def test_a_term_that_is_over_becomes_the_next_and_the_role_stays() -> None:
    found = rolled(
        2027, "{body: KS, role: chair, term: 2023-01-01..2026-12-31}, {body: KF, term: 2022-10-15..2026-10-14}"
    )
    assert terms(found) == [["2027-01-01..2030-12-31", "2026-10-15..2030-10-14"]]
    told = remark(found, About.NEXT_TERM)
    assert told is not None
    assert [(seat.person, seat.body, seat.role) for seat in told.seats] == [
        ("p0", "KS", Role.CHAIR),
        ("p0", "KF", Role.MEMBER),
    ]
    assert "KS 1 januari 2027 – 31 december 2030 (Ledamot 0, ordförande)" in " ".join(rolled_text(found).split())
    assert remark(found, About.OPEN_SEATS) is None


def test_over_several_terms_and_backwards() -> None:
    assert terms(rolled(2032, "{body: KS, term: 2023-01-01..2026-12-31}")) == [["2031-01-01..2034-12-31"]]
    assert terms(rolled(2019, "{body: KS, term: 2023-01-01..2026-12-31}")) == [["2019-01-01..2022-12-31"]]


def test_other_terms_end_where_they_end_and_the_seat_is_to_fill() -> None:
    found = rolled(
        2025, "{body: KS, term: 2024-01-01..2024-12-31}", "{body: KS, role: vice, term: 2023-01..2026-12}"
    )
    assert terms(found) == [["2024-01-01..2024-12-31"], ["2023-01..2026-12"]]
    told = remark(found, About.OPEN_SEATS)
    assert told is not None
    assert [(seat.person, str(seat.term)) for seat in told.seats] == [("p0", "2024-01-01..2024-12-31")]
    assert "Platser att fylla" in rolled_text(found)
    assert "KS till 31 december 2024 (Ledamot 0)" in " ".join(rolled_text(found).split())


def test_a_term_that_ends_within_the_plan_stays_and_is_told() -> None:
    found = rolled(2026, "{body: KS, term: 2023-01-01..2026-12-31}", rows=(ROW, SPRING))
    assert terms(found) == [["2023-01-01..2026-12-31"]]
    assert remark(found, About.OPEN_SEATS) is not None


def test_who_takes_over_in_the_plan_already_is_believed() -> None:
    assert (
        remark(
            rolled(2025, "{body: KS, term: 2024-01-01..2024-12-31}", "{body: KS, term: 2025-01..2026-12}"),
            About.OPEN_SEATS,
        )
        is None
    )
    known = rolled(2027, "{body: KS, term: 2023-01-01..2026-12-31}", "{body: KS, term: 2027-01-01..2030-12-31}")
    assert terms(known) == [["2023-01-01..2026-12-31"], ["2027-01-01..2030-12-31"]]
    assert remark(known, About.NEXT_TERM) is None
    assert remark(known, About.OPEN_SEATS) is None


def test_a_seat_that_was_over_before_is_not_told_again() -> None:
    assert remark(rolled(2025, "{body: KS, term: 2022-01-01..2023-12-31}"), About.OPEN_SEATS) is None
