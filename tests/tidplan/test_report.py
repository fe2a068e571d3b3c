"""`tidplan report`: a plan written back into its document."""

import json
from pathlib import Path

import pytest

from plans.dating import with_dates
from plans.files import read_plan
from plans.reading.read import read_file
from plans.when import parse_when
from reports.contract import ReportOut
from tests.plans.reading.making import docx_of, pdf_of
from tests.reports.like.making import document
from tests.tidplan.running import Runner

ROWS = [
    ("Datum", "Aktivitet", "Deltagare"),
    ("7 juni 2023", "Rambudget KS", "KS"),
    ("19 juni 2023", "Rambudget KF", "KF"),
]


@pytest.fixture
def word(tmp_path: Path) -> Path:
    path = tmp_path / "tidplan.docx"
    path.write_bytes(docx_of(document(*ROWS)))
    return path


@pytest.fixture
def plan(tidplan: Runner, word: Path) -> Path:
    """The plan that is read from the document, with one date moved."""
    path = word.with_name("plan.yaml")
    assert tidplan("read", word, "-o", path).status == 0
    file = read_plan(path)
    key = next(key for key, one in file.plan.activities.items() if one.title == "Rambudget KF")
    path.write_text(with_dates(file, {key: parse_when("2023-06-12")}), encoding="utf-8")
    return path


def test_what_has_moved_is_written_and_told(tidplan: Runner, plan: Path, word: Path) -> None:
    new = word.with_name("ny.docx")
    ran = tidplan("report", plan, "--like", word, "-o", new)
    assert (ran.status, ran.err) == (0, "")
    assert "En ändring är skriven:" in ran.out
    assert "Rambudget KF”: 19 juni 2023 → 12 juni 2023" in ran.out
    assert "spårade i Word" in ran.out
    assert [str(row.when) for row in read_file(new).rows] == ["2023-06-07", "2023-06-12"]
    assert "One change is written:" in tidplan("report", plan, "--like", word, "-o", new, "--lang", "en").out


def test_the_plan_of_the_new_document_is_the_same(tidplan: Runner, plan: Path, word: Path) -> None:
    new, other = word.with_name("ny.docx"), word.with_name("plan2.yaml")
    tidplan("report", plan, "--like", word, "-o", new)
    tidplan("read", new, "-o", other)
    first, second = (
        {key: (one.title, one.date, one.time, one.bodies) for key, one in read_plan(path).plan.activities.items()}
        for path in (plan, other)
    )
    assert first == second
    assert tidplan("report", other, "--like", new, "-o", word.with_name("ny2.docx")).status == 0
    assert word.with_name("ny2.docx").read_bytes() == new.read_bytes()


def test_json(tidplan: Runner, plan: Path, word: Path) -> None:
    ran = tidplan("report", plan, "--like", word, "-o", word.with_name("ny.docx"), "--json")
    found = json.loads(ran.out)
    printed = ReportOut.model_validate(found)
    assert [(one.before, one.after, one.done) for one in printed.changes] == [
        ("19 juni 2023", "12 juni 2023", "changed")
    ]
    assert (found["format"], found["unwritten"]) == ("docx", [])


def test_what_could_not_be_written_is_told_and_is_the_status(tidplan: Runner, plan: Path, word: Path) -> None:
    text = plan.read_text(encoding="utf-8")
    plan.write_text(text.replace("    date: 2023-06-07\n", ""), encoding="utf-8")
    ran = tidplan("report", plan, "--like", word, "-o", word.with_name("ny.docx"))
    assert ran.status == 1
    assert "planen har inget datum för den, men i dokumentet står 7 juni 2023." in " ".join(ran.out.split())
    assert word.with_name("ny.docx").exists()


def test_nothing_is_written_over_the_source_or_the_plan(tidplan: Runner, plan: Path, word: Path) -> None:
    before = word.read_bytes(), plan.read_bytes()
    for output in (word, plan, word.with_name("mapp") / "ny.docx", word.with_name("ny.pdf")):
        ran = tidplan("report", plan, "--like", word, "-o", output)
        assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1), output
    assert (word.read_bytes(), plan.read_bytes()) == before


def test_another_document_and_one_that_cannot_be_changed(tidplan: Runner, plan: Path, word: Path) -> None:
    other, pdf = word.with_name("annat.docx"), word.with_name("t.pdf")
    other.write_bytes(docx_of(document(ROWS[0], ("1 maj 2024", "Annat", "KS"), ("2 maj 2024", "Mer", "KS"))))
    pdf.write_bytes(pdf_of(document(*ROWS)))
    for source, said in ((other, "inte läst ur det här dokumentet"), (pdf, "PDF går inte att ändra")):
        ran = tidplan("report", plan, "--like", source, "-o", word.with_name(f"ny{source.suffix}"))
        assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)
        assert said in ran.err
        assert not word.with_name(f"ny{source.suffix}").exists()


def test_answers_kept_beside_the_plan_are_used(tidplan: Runner, tmp_path: Path) -> None:
    source = tmp_path / "tid.txt"
    text = "Sammanträden\n\nKommunstyrelsen\n24 januari\n21 februari\n20 mars\n"
    source.write_text(text, encoding="utf-8")
    plan = tmp_path / "plan.yaml"
    (doubt,) = [one for one in read_file(source).doubts if one.about == "year"]
    plan.with_name("plan.svar.yaml").write_text(f"answers:\n  {doubt.key}: 2024-01-24\n", encoding="utf-8")
    assert tidplan("read", source, "-o", plan).status == 0
    file = read_plan(plan)
    assert {str(one.date)[:4] for one in file.plan.activities.values()} == {"2024"}
    last = list(file.plan.activities)[-1]
    plan.write_text(with_dates(file, {last: parse_when("2024-03-21")}), encoding="utf-8")
    ran = tidplan("report", plan, "--like", source, "-o", tmp_path / "ny.txt")
    assert ran.status == 0, ran.out + ran.err
    assert (tmp_path / "ny.txt").read_text(encoding="utf-8") == text.replace("20 mars", "21 mars")
