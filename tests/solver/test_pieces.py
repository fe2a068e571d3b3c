"""Each piece: its ways leave the refused assignment out and none that it allows."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import product

from hypothesis import assume, event, given
from hypothesis import strategies as st

from solver.compiling import BUILT_IN, Compiler, Variables
from solver.pieces import Arc, Cap, Choice, Pair, Piece, Unary, Way, Weekly
from solver.tables import Tables, bits_of, numbers_in
from tests.constraints.making import plan, row

LENGTH = 7
DAYS = st.integers(0, LENGTH - 1)


@st.composite
def arcs(draw: st.DrawFn, first: int = 0, then: int = 1) -> Arc:
    """Tables that never fall and say the same, either way."""
    up = sorted(draw(st.lists(st.integers(0, LENGTH), min_size=LENGTH, max_size=LENGTH)))
    down = [max((n for n in range(LENGTH) if up[n] <= day), default=-1) for day in range(LENGTH)]
    return Arc(0, first, then, up, down)


@st.composite
def pairs(draw: st.DrawFn) -> Pair:
    """Two that keep apart, at times but for two days."""
    nearer, further = draw(st.integers(0, 3)), draw(st.integers(0, 3))
    pair = Pair(0, 0, 1, [n - nearer for n in range(LENGTH)], [n + further for n in range(LENGTH)])
    one, other = draw(DAYS), draw(DAYS)
    return replace(pair, excused=(one, other)) if draw(st.booleans()) and not pair.holds([one, other]) else pair


@st.composite
def caps(draw: st.DrawFn) -> Cap:
    """Three or four of which one or two go on at a time, more on some days."""
    count = draw(st.integers(2, 4))
    lengths = tuple(draw(st.lists(st.integers(1, 3), min_size=count, max_size=count)))
    excused = draw(st.dictionaries(DAYS, st.integers(2, 3), max_size=2))
    return Cap(0, tuple(range(count)), lengths, draw(st.integers(1, 2)), excused)


@st.composite
def weeklies(draw: st.DrawFn) -> Weekly:
    """Some that may take few days of a week, each counted on some days."""
    count = draw(st.integers(1, 4))
    lengths = tuple(draw(st.lists(st.integers(1, 3), min_size=count, max_size=count)))
    counted = tuple(draw(st.integers(0, 2 ** (LENGTH + 3) - 1) | st.just(2**LENGTH - 1)) for _ in range(count))
    excused = draw(st.dictionaries(st.integers(0, 2), st.integers(2, 3), max_size=1))
    weekday = draw(st.integers(0, 6))
    return Weekly(0, tuple(range(count)), lengths, counted, draw(st.integers(0, 2)), weekday, excused)


CHOICES = st.lists(
    st.sampled_from([(0, 2), (1, 2), (0, 1)]).flatmap(
        lambda ends: st.lists(arcs(*ends), min_size=1, max_size=2).map(tuple)
    ),
    min_size=1,
    max_size=3,
).map(lambda choices: Choice(0, tuple(choices)))
UNARIES = st.sets(DAYS).map(lambda days: Unary(0, 0, bits_of(days)))


def within(way: Way, days: Sequence[int]) -> bool:
    return all(days[b.variable] >= b.day if b.least else days[b.variable] <= b.day for b in way)


def parts_well(piece: Piece, refused: Sequence[int]) -> None:
    """No way holds the refused assignment, and every allowed one is in some way."""
    assume(not piece.holds(refused))
    ways = list(piece.ways(refused))
    event(f"{len(ways)} ways")
    assert not any(within(way, refused) for way in ways)
    for days in product(range(LENGTH), repeat=len(refused)):
        if piece.holds(days):
            assert any(within(way, days) for way in ways), days


@given(UNARIES, DAYS)
def test_of_a_single_day(piece: Unary, day: int) -> None:
    parts_well(piece, [day])


@given(arcs(), st.tuples(DAYS, DAYS))
def test_of_a_lag(piece: Arc, days: tuple[int, ...]) -> None:
    parts_well(piece, days)


@given(pairs(), st.tuples(DAYS, DAYS))
def test_of_two_that_keep_apart(piece: Pair, days: tuple[int, ...]) -> None:
    parts_well(piece, days)


@given(pairs(), st.tuples(DAYS, DAYS))
def test_what_a_pair_refuses_is_what_does_not_hold(piece: Pair, days: tuple[int, ...]) -> None:
    for variable, other in ((piece.one, piece.other), (piece.other, piece.one)):
        held = [n for n in range(len(piece.before)) if not piece.holds({variable: n, other: days[other]})]
        assert list(numbers_in(piece.refused(variable, days[other]))) == held


@given(caps(), st.tuples(DAYS, DAYS, DAYS, DAYS))
def test_of_so_many_a_day(piece: Cap, days: tuple[int, ...]) -> None:
    parts_well(piece, days[: len(piece.variables)])


@given(weeklies(), st.tuples(DAYS, DAYS, DAYS, DAYS))
def test_of_so_many_days_a_week(piece: Weekly, days: tuple[int, ...]) -> None:
    parts_well(piece, days[: len(piece.variables)])


@given(weeklies(), st.tuples(DAYS, DAYS, DAYS, DAYS))
def test_a_week_is_crowded_when_more_of_its_days_are_taken_than_may(piece: Weekly, days: tuple[int, ...]) -> None:
    taken = {
        day
        for variable, length in enumerate(piece.lengths)
        for day in range(days[variable], days[variable] + length)
        if piece.counted[variable] >> day & 1
    }
    for week in range(3):
        there = [day for day in taken if (day + piece.weekday) // 7 == week]
        assert piece.held(days, week) == len(there)
        assert (week in piece.crowded(days)) is (len(there) > piece.excused.get(week, piece.most))


@given(CHOICES, st.tuples(DAYS, DAYS, DAYS))
def test_of_a_choice(piece: Choice, days: tuple[int, ...]) -> None:
    parts_well(piece, days)


@given(caps(), st.tuples(DAYS, DAYS, DAYS, DAYS))
def test_a_day_is_crowded_when_more_go_on_than_may(piece: Cap, days: tuple[int, ...]) -> None:
    there = {day: piece.held(days, day) for day in range(LENGTH + 3)}
    assert piece.crowded(days) == [day for day, held in there.items() if held > piece.excused.get(day, piece.most)]


@given(arcs(), DAYS, DAYS)
def test_a_lag_that_was_too_short_stays_monotone_and_allows_the_old_days_and_what_is_no_worse(
    arc: Arc, first: int, then: int
) -> None:
    assume(not arc.holds([first, then]))
    of = plan(row("2023-06-12", "KS"), row("2023-06-13", "KF"), horizon="2023-06-12..2023-06-18")
    compiler = Compiler(Variables(of), Tables(of.days), {0: first, 1: then})
    loose = compiler._no_worse(arc, first)
    assert loose.up == sorted(loose.up)
    assert loose.down == sorted(loose.down)
    for one, other in product(range(LENGTH), repeat=2):
        no_worse = one <= first and other >= then
        assert loose.holds([one, other]) is (arc.holds([one, other]) or no_worse)
        assert (one <= loose.down[other]) is loose.holds([one, other])


def test_what_is_built_in_keeps_all_within_the_horizon_and_ends_after_beginnings() -> None:
    of = plan(
        row("2023-06-12..2023-06-14", "KS"),
        row("2023-06-12..2023-06-14", "EKO", kind="work"),
        horizon="2023-06-12..2023-06-18",
    )
    pieces = list(Compiler(Variables(of), Tables(of.days)).built_in())
    assert {piece.ground for piece in pieces} == {BUILT_IN}
    allowed = [days for days in product(range(7), repeat=3) if all(piece.holds(days) for piece in pieces)]
    assert allowed == [days for days in product(range(7), repeat=3) if days[0] <= 4 and days[1] <= days[2]]
