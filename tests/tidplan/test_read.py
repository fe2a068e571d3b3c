"""`tidplan read`: a document becomes a plan file, questions are asked once, and nothing is written over."""

import io
import json
from pathlib import Path

import pytest

from plans.files import read_plan
from reports.contract import ReadOut
from tests.plans.reading.read_once import SEEDS
from tests.tidplan.running import Runner

TABLE = """Tidplan budget 2024

Datum;Ärende;Deltagare
7 juni 2023;Rambudget Kommunstyrelsen;KS
20 juni 2023?;Rambudget Kommunfullmäktige;KF
"""


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "tidplan.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


def typed(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text.encode())))


def test_a_document_becomes_a_plan_file_that_can_be_checked(
    tidplan: Runner, document: Path, tmp_path: Path
) -> None:
    plan = tmp_path / "plan.yaml"
    ran = tidplan("read", document, "-o", plan)
    assert (ran.status, ran.err) == (0, "")
    assert "2 aktiviteter, 2 med datum, 1 fråga." in ran.out
    assert f"Planen är skriven i {plan}. Granska den med tidplan check {plan}." in ran.out
    assert list(read_plan(plan).plan.activities) == ["ks-rambudget", "kf-rambudget"]
    assert tidplan("check", plan).status in (0, 1)


@pytest.mark.parametrize("seed", SEEDS, ids=lambda path: path.stem)
def test_a_seed_becomes_a_plan_file_whose_json_says_the_same(tidplan: Runner, seed: Path, tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    ran = tidplan("read", seed, "-o", plan, "--json")
    out = ReadOut.model_validate_json(ran.out)
    assert [row.activity for row in out.rows] == list(read_plan(plan).plan.activities)
    first = json.loads(ran.out)
    contract = {
        "line",
        "raw_date",
        "start",
        "end",
        "precision",
        "time",
        "title",
        "bodies",
        "kind",
        "year_inferred",
    }
    assert contract <= first["rows"][0].keys()
    assert {"title", "rows", "doubts", "left_aside", "counts"} <= first.keys()


def test_a_plan_file_is_not_written_over_unless_asked_for(tidplan: Runner, document: Path, tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    plan.write_text("mitt\n", encoding="utf-8")
    ran = tidplan("read", document, "-o", plan)
    assert ran.status == 2
    assert ran.err == (
        f"{plan}: Filen finns redan och kan vara ändrad för hand. "
        "Välj ett annat namn, eller skriv över med --force.\n"
    )
    assert plan.read_text(encoding="utf-8") == "mitt\n"
    assert tidplan("read", document, "-o", plan, "--force").status == 0
    assert read_plan(plan).plan.title == "Tidplan budget 2024"


def test_answers_are_kept_and_nothing_is_asked_twice(
    tidplan: Runner, document: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan, kept = tmp_path / "plan.yaml", tmp_path / "plan.svar.yaml"
    typed(monkeypatch, "fel\n2\n")
    ran = tidplan("read", document, "-o", plan, "--ask")
    assert ran.status == 0
    assert "[1/1] rad 5: ”20 juni 2023?”" in ran.err
    assert "”fel” går inte att förstå som svar." in ran.err
    assert "inga frågor" in ran.out
    assert str(read_plan(plan).plan.activities["kf-rambudget"].date) == "2023-06-20"
    assert "2023-06-20\n" in kept.read_text(encoding="utf-8")
    typed(monkeypatch, "")
    again = tidplan("read", document, "-o", plan, "--force", "--ask")
    assert (again.err, again.status) == ("", 0)
    other = tidplan("read", document, "--answers", kept, "--json")
    assert ReadOut.model_validate_json(other.out).doubts == []


@pytest.mark.parametrize("said", ["", "q\n", "?\n"])
def test_a_question_that_is_not_answered_stays(
    tidplan: Runner, document: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: str
) -> None:
    typed(monkeypatch, said)
    ran = tidplan("read", document, "--ask")
    assert ran.status == 0
    assert "1 fråga" in ran.out
    assert not (tmp_path / "tidplan.svar.yaml").exists()


def test_enter_takes_what_was_read(
    tidplan: Runner, document: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed(monkeypatch, "\n")
    assert "inga frågor" in tidplan("read", document, "--ask").out
    assert "2023-06-20?" in (tmp_path / "tidplan.svar.yaml").read_text(encoding="utf-8")


def test_pasted_text_is_read_from_standard_input(tidplan: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    typed(monkeypatch, TABLE)
    ran = tidplan("read", "-", "--json")
    assert [row.line for row in ReadOut.model_validate_json(ran.out).rows] == [4, 5]
    refused = tidplan("read", "-", "--ask")
    assert (refused.status, refused.out) == (2, "")
    assert refused.err == "--ask: Kan inte anges tillsammans med ”-”. Ta bort det ena.\n"


def test_how_it_was_understood_is_shown(tidplan: Runner, document: Path) -> None:
    ran = tidplan("read", document, "--explain")
    assert "Så är dokumentet förstått:" in ran.out
    assert "aktivitetstabell, 2 aktiviteter: ”Datum” är datum, ”Ärende” är aktiviteten" in " ".join(
        ran.out.split()
    )


def test_a_document_of_questions_alone_is_told_and_makes_no_plan(tidplan: Runner, tmp_path: Path) -> None:
    path, plan = tmp_path / "nytt.txt", tmp_path / "plan.yaml"
    path.write_text("Valnämndens möte den 6 december 2027 är inställt.\n", encoding="utf-8")
    ran = tidplan("read", path)
    assert (ran.status, "6 december 2027" in ran.out) == (0, True)
    ran = tidplan("read", path, "-o", plan)
    assert (ran.status, plan.exists()) == (2, False)
    assert "inget i dokumentet kunde läsas säkert" in ran.err.lower()


def test_english(tidplan: Runner, document: Path) -> None:
    ran = tidplan("read", document, "--lang", "en", "--explain")
    assert "2 activities, 2 with dates, 1 question." in ran.out
    assert "How the document is understood:" in ran.out
    assert "Write the plan with -o" in ran.out


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("tom.csv", b"", "Filen är tom. Är det rätt fil?"),
        ("brev.txt", b"Hej!\nVi ses.\n", "I dokumentet finns inga aktiviteter med datum."),
        ("tabell.csv", b"Datum;Aktivitet\n;\n", "I dokumentet finns inga aktiviteter med datum."),
        ("bild.pdf", b"\x89PNG\r\n\x1a\n0000", "Filen är en bild (PNG)."),
        ("gammal.docx", b"PK\x03\x04skadad", "Filen går inte att läsa, den verkar vara skadad"),
    ],
)
def test_what_cannot_be_read_is_refused_in_one_line(
    tidplan: Runner, tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    ran = tidplan("read", path, "-o", tmp_path / "plan.yaml")
    assert ran.status == 2
    assert ran.err.count("\n") == 1
    assert ran.err.startswith(f"{path}: {said}")
    assert not (tmp_path / "plan.yaml").exists()


def test_a_file_of_answers_that_is_none_is_refused(tidplan: Runner, document: Path, tmp_path: Path) -> None:
    kept = tmp_path / "svar.yaml"
    kept.write_text("- nej\n", encoding="utf-8")
    ran = tidplan("read", document, "--answers", kept)
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.startswith(f"{kept}: Filen är ingen fil med svar.")
    kept.write_text("answers:\n  abc: [1]\n", encoding="utf-8")
    refused = tidplan("read", document, "--answers", kept).err
    assert refused == f"{kept}:2:8: Fältet abc ska vara en text, men här står en lista.\n"


def test_no_solver_and_no_tables_are_imported_for_reading(document: Path) -> None:
    import subprocess
    import sys

    code = (
        "import sys; from tidplan.cli import main; sys.argv = ['tidplan', 'read', sys.argv[1], '--json']\n"
        "try: main()\nexcept SystemExit: pass\n"
        "print([name for name in ('ortools', 'pandas', 'matplotlib') if name in sys.modules], file=sys.stderr)"
    )
    ran = subprocess.run([sys.executable, "-c", code, str(document)], capture_output=True, text=True, check=True)
    assert ran.stderr.strip() == "[]"


def test_the_document_is_never_written_over(tidplan: Runner, document: Path) -> None:
    before = document.read_bytes()
    ran = tidplan("read", document, "-o", document.parent / "." / document.name, "--force")
    assert ran.status == 2
    assert "Det är dokumentet som ska läsas." in ran.err
    assert document.read_bytes() == before


@pytest.mark.parametrize("name", [".", "..", "/", "mapp"])
def test_a_folder_is_no_document_and_no_plan(
    tidplan: Runner, document: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mapp").mkdir()
    for command in (("read", name), ("read", document, "-o", name, "--force")):
        ran = tidplan(*command)
        assert (ran.status, ran.err) == (2, f"{Path(name)}: Det är en mapp. Ange en fil.\n")


@pytest.mark.parametrize(
    ("name", "said"), [("~$d01.docx", "Ange d01.docx i stället."), ("a.yaml", "redan en planfil")]
)
def test_what_only_looks_like_a_document(tidplan: Runner, tmp_path: Path, name: str, said: str) -> None:
    (tmp_path / name).write_text("title: Mål\nactivities: {}\n", encoding="utf-8")
    ran = tidplan("read", tmp_path / name)
    assert (ran.status, ran.out) == (2, "")
    assert said in ran.err


def test_a_plan_without_years_is_not_written_before_they_are_answered(
    tidplan: Runner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document, plan = tmp_path / "a.csv", tmp_path / "plan.yaml"
    document.write_text("Datum;Aktivitet;Deltagare\n7 juni;Budget;KS\n20 juni;Budget;KF\n", encoding="utf-8")
    ran = tidplan("read", document, "-o", plan)
    assert ran.status == 2
    assert ran.err.startswith("-o: Dokumentet säger inte vilket år dess dagar gäller")
    assert not plan.exists()
    typed(monkeypatch, "2023\n")
    assert tidplan("read", document, "-o", plan, "--ask").status == 0
    assert [str(row.date) for row in read_plan(plan).plan.activities.values()] == ["2023-06-07", "2023-06-20"]


def test_what_is_accepted_has_to_be_written(tidplan: Runner, document: Path) -> None:
    assert tidplan("read", document, "--accept", "all").err == "--accept: Används bara tillsammans med ”-o”.\n"
