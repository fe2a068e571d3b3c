from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from constraints.shapes import Requirement
from scenarios.sweeps.question import Question, Source
from scenarios.sweeps.row import COLUMNS, Row, error_row, row_of
from solver.answer import Answer, Seconds, Status
from solver.explained import Conflict
from tests.scenarios.sweeps.making import FILE, TEXT, Alone, alone, kf_days

QUESTION = Question("fråga", Source("plan.yaml", TEXT))


def test_the_columns_are_promised() -> None:
    assert " ".join(COLUMNS) == (
        "question day second_day status proven moved total_days activities "
        "new_blocking new_warnings old_blocking old_warnings "
        "conflict_rule conflict_activities short_by_days error seconds"
    )


def test_a_move_that_can_be_made_has_its_price() -> None:
    question = next(question for question in kf_days() if question.name == "kf=2023-06-21")
    row = row_of(question, alone(FILE.plan, question.changes), 0.25)
    assert row.model_dump(exclude_none=True) == {
        "question": "kf=2023-06-21",
        "day": date(2023, 6, 21),
        "status": "optimal",
        "proven": True,
        "moved": 1,
        "total_days": 2,
        "activities": "kf",
        "new_blocking": 0,
        "new_warnings": 0,
        "old_blocking": 0,
        "old_warnings": 0,
        "seconds": 0.25,
    }


def test_a_move_that_cannot_be_made_has_what_stands_in_its_way() -> None:
    question = next(question for question in kf_days() if question.name == "kf=2023-06-12")
    row = row_of(question, alone(FILE.plan, question.changes), 0.0)
    assert (row.status, row.proven, row.moved, row.feasible) == ("infeasible", True, None, False)
    assert (row.conflict_rule, row.conflict_activities, row.short_by_days) == ("precedence", "ks, kf", 2)


def test_what_is_asked_itself_is_in_the_way_only_if_nothing_else_is() -> None:
    asked, other = Requirement("move", ("kf",)), Requirement("fixed", ("ks",))
    answer = Answer(Status.INFEASIBLE, Seconds(0, 0))
    both = row_of(QUESTION, Alone(answer, conflicts=(Conflict((asked, other), minimal=True),)), 0.0)
    only = row_of(QUESTION, Alone(answer, conflicts=(Conflict((asked,), minimal=True),)), 0.0)
    unsaid = row_of(QUESTION, Alone(answer), 0.0)
    assert [row.conflict_rule for row in (both, only, unsaid)] == ["fixed", "move", None]


@pytest.mark.parametrize(("status", "proven"), [("optimal", True), ("feasible", False), ("unknown", False)])
def test_only_what_is_proven_is_called_so(status: str, proven: bool) -> None:
    schedule = None if status == "unknown" else FILE.plan.schedule
    row = row_of(QUESTION, Alone(Answer(Status(status), Seconds(0, 0), schedule)), 0.0)
    assert (row.status, row.proven, row.moved) == (status, proven, None if schedule is None else 0)


texts = st.none() | st.text(st.characters())


@given(
    st.builds(
        Row,
        question=st.text(min_size=1).filter(lambda text: text.replace("\0", "").split()),
        day=st.none() | st.dates(),
        status=st.sampled_from([*Status, "error"]),
        proven=st.none() | st.booleans(),
        moved=st.none() | st.integers(0),
        activities=texts,
        short_by_days=st.none() | st.integers(),
        error=texts,
        seconds=st.floats(0, 1e6),
    )
)
def test_a_row_is_read_back_from_its_cells(row: Row) -> None:
    assert Row.of_cells(row.cells()) == row
    assert not any(set(cell) & set("\n\r\0\x85\u2028") for cell in row.cells())


@pytest.mark.parametrize("cells", [[], ["a"], ["x"] * len(COLUMNS), [*["a", "", "", "optimal"], *[""] * 99]])
def test_cells_that_are_no_row_are_refused(cells: list[str]) -> None:
    with pytest.raises(ValueError, match=r".+"):
        Row.of_cells(cells)


def test_an_error_stands_on_one_line() -> None:
    assert error_row(QUESTION, "ett\nfel \udcff", 0.0).error == "ett fel \\udcff"
