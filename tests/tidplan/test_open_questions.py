"""What the document leaves open is told by whoever uses the plan, until it is settled."""

from pathlib import Path

import pytest

from plans.files import read_plan
from tests.tidplan.running import Runner

TABLE = """Tidplan 2027

Datum;Organ;Rubrik;Anm
2027-01-12;KS;Sammanträde KS;
2027-02-09;KS;Sammanträde KS;inställt
2027-09-31;BUN;Sammanträde BUN;
2027-03-09;KS;Sammanträde KS;
"""
LINE = (
    "2 frågor från inläsningen är inte besvarade: rad 5 (”2027-02-09 Sammanträde KS”) och rad 6 (”2027-09-31 "
    "Sammanträde BUN”)."
)


@pytest.fixture
def plan(tidplan: Runner, tmp_path: Path) -> Path:
    document, plan = tmp_path / "tidplan.csv", tmp_path / "plan.yaml"
    document.write_text(TABLE, encoding="utf-8")
    ran = tidplan("read", document, "-o", plan)
    assert "3 aktiviteter, 2 med datum, 1 rad som kanske är en aktivitet, 2 frågor." in ran.out
    return plan


@pytest.mark.parametrize(
    "command", [("check",), ("propose",), ("what-if", "--move", "ks-sammantrade-3=2027-03-10")]
)
def test_every_answer_says_what_is_not_settled(tidplan: Runner, plan: Path, command: tuple[str, ...]) -> None:
    ran = tidplan(command[0], plan, *command[1:])
    assert LINE in " ".join(ran.out.split())


def test_a_meeting_called_off_gets_no_day(tidplan: Runner, plan: Path, tmp_path: Path) -> None:
    proposed = tmp_path / "ny.yaml"
    tidplan("propose", plan, "-o", proposed)
    found = read_plan(proposed).plan
    assert list(found.activities) == ["ks-sammantrade-1", "bun-sammantrade", "ks-sammantrade-3"]
    assert [one.line for one in found.open_questions] == [5]


def test_a_question_is_settled_by_a_date_or_by_taking_it_away(tidplan: Runner, plan: Path) -> None:
    lines = plan.read_text(encoding="utf-8").splitlines(keepends=True)
    text = "".join(line for line in lines if "ks-sammantrade-2]" not in line)
    plan.write_text(
        text.replace("  bun-sammantrade:\n", "  bun-sammantrade:\n    date: 2027-09-30\n"), encoding="utf-8"
    )
    assert read_plan(plan).plan.open_questions == ()
    assert "inläsningen" not in tidplan("check", plan).out


def test_a_document_of_rows_that_may_be_none_has_no_plan_yet(tidplan: Runner, tmp_path: Path) -> None:
    document = tmp_path / "tidplan.csv"
    document.write_text("Datum;Organ;Rubrik;Anm\n2027-02-09;KS;Sammanträde KS;inställt\n", encoding="utf-8")
    ran = tidplan("read", document, "-o", tmp_path / "plan.yaml")
    assert ran.status == 2
    assert "1 rad som kanske är en aktivitet" in ran.out
    assert not (tmp_path / "plan.yaml").exists()


def test_the_row_of_an_open_question_is_left_as_it_is_in_the_document(
    tidplan: Runner, plan: Path, tmp_path: Path
) -> None:
    new = tmp_path / "ny.csv"
    ran = tidplan("report", plan, "--like", tmp_path / "tidplan.csv", "-o", new)
    assert ran.status == 0
    assert new.read_text(encoding="utf-8") == TABLE
