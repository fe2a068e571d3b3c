"""What cannot be written is told, and never guessed."""

import io
from collections.abc import Callable

import docx
import pytest
from openpyxl import load_workbook

from plans.faults import PlanError
from plans.reading.document import Document
from plans.reading.planning import plan_of
from plans.reading.read import read_file
from plans.when import parse_when
from reports.languages import LANGUAGES
from reports.like.like import like
from reports.like.liked import Why
from reports.liketext import like_text
from tests.plans.reading.making import csv_of, docx_of, ods_of, pdf_of, text_of, xls_of, xlsx_of
from tests.reports.like.making import again, document, moved, written

ROWS = [
    ("Datum", "Aktivitet", "Deltagare"),
    ("7 juni 2023", "Rambudget KS", "KS"),
    ("19 juni 2023", "Rambudget KF", "KF"),
]


def test_a_plan_that_says_the_same_changes_nothing() -> None:
    content = docx_of(document(*ROWS))
    liked = written(content, "t.docx", {})
    assert (liked.content, liked.changes, liked.unwritten) == (content, (), ())


def test_another_document() -> None:
    content, other = (csv_of(document(*rows)) for rows in (ROWS, [ROWS[0], ("1 maj 2024", "Annat", "KS")]))
    reading = read_file(other, "annat.csv")
    with pytest.raises(PlanError) as caught:
        like(plan_of(read_file(content, "t.csv")), reading, other, name="annat.csv")
    assert caught.value.problems[0].fault.code == "not_its_document"


@pytest.mark.parametrize(("made", "name"), [(pdf_of, "t.pdf"), (ods_of, "t.ods"), (xls_of, "t.xls")])
def test_formats_that_cannot_be_changed(made: object, name: str) -> None:
    content = made(document(*ROWS))  # type: ignore[operator]
    with pytest.raises(PlanError) as caught:
        written(content, name, {"Rambudget KF": "2023-06-12"})
    assert caught.value.problems[0].fault.code == f"no_like_{name[2:]}"


def test_a_date_that_others_share() -> None:
    text = "Sammanträden 2023\n\nKommunstyrelsen och nämnden 2023\n\n15/3 KS kl 13, BUN kl 9\n19/4 KS kl 13\n"
    reading = read_file(text.encode(), "t.txt")
    plan = plan_of(reading)
    alike = [key for key, one in plan.activities.items() if one.source and one.source.raw == "15/3"]
    assert len(alike) == 2
    activities = plan.activities | {
        alike[0]: plan.activities[alike[0]].model_copy(update={"date": parse_when("2023-03-16")})
    }
    liked = like(plan.model_copy(update={"activities": activities}), reading, text.encode(), name="t.txt")
    assert [one.why for one in liked.unwritten] == [Why.SHARED]
    assert liked.content == text.encode()
    both = {key: plan.activities[key].model_copy(update={"date": parse_when("2023-03-16")}) for key in alike}
    liked = like(
        plan.model_copy(update={"activities": plan.activities | both}), reading, text.encode(), name="t.txt"
    )
    assert liked.content.decode() == text.replace("15/3", "16/3")


def test_a_date_that_the_plan_has_not() -> None:
    liked = written(text_of(document(*ROWS)), "t.txt", {"Rambudget KF": None})
    assert [one.why for one in liked.unwritten] == [Why.NO_DATE]


def test_the_others_are_written_all_the_same() -> None:
    liked = written(text_of(document(*ROWS)), "t.txt", {"Rambudget KF": None, "Rambudget KS": "2023-06-08"})
    assert ([one.after for one in liked.changes], len(liked.unwritten)) == (["8 juni 2023"], 1)


def test_a_year_that_the_place_does_not_tell_is_written() -> None:
    rows = [("Datum", "Aktivitet"), ("7 juni 2023", "Ett"), ("13 oktober", "Två"), ("16 oktober 2023", "Tre")]
    liked = written(csv_of(document(*rows, title="Tidplan")), "t.csv", {"Två": "2024-02-01"})
    assert [one.after for one in liked.changes] == ["1 februari 2024"]
    liked = written(csv_of(document(*rows, title="Tidplan")), "t.csv", {"Två": "2023-10-14"})
    assert [one.after for one in liked.changes] == ["14 oktober"]


def test_a_document_that_was_changed_since_it_was_read_is_set_right() -> None:
    content = text_of(document(*ROWS, ("6 september 2023", "Budgetdag", "KS")))
    plan = plan_of(read_file(content, "t.txt"))
    other = content.replace(b"19 juni", b"21 juni")
    liked = like(plan, read_file(other, "t.txt"), other, name="t.txt")
    assert liked.content == content
    assert [(one.before, one.after) for one in liked.changes] == [("21 juni 2023", "19 juni 2023")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_told_in_sentences(language: str) -> None:
    content = text_of(document(*ROWS))
    plan = moved(plan_of(read_file(content, "t.txt")), {"Rambudget KF": None, "Rambudget KS": "2023-06-08"})
    liked = written(content, "t.txt", {"Rambudget KF": None, "Rambudget KS": "2023-06-08"})
    told = like_text(plan, liked, "ny.txt", language)
    assert "7 juni 2023 → 8 juni 2023" in told
    assert "19 juni 2023" in told
    assert set(Why) <= set(LANGUAGES[language].labels)


def test_a_note_that_would_say_another_weekday() -> None:
    rows = [("Organ", "Jan", "Feb", "Mars"), ("KS", "9*", "13", "13"), ("KF", "23", "27", "27")]
    content = text_of(document(*rows, title="Sammanträden 2025")) + b"\n* Torsdag\n"
    reading = read_file(content, "t.txt")
    plan = plan_of(reading)
    key = next(key for key, one in plan.activities.items() if str(one.date) == "2025-01-09")
    for day, why in (("2025-01-08", [Why.CONTRADICTED]), ("2025-01-16", [])):
        new = plan.activities[key].model_copy(update={"date": parse_when(day)})
        changed = plan.model_copy(update={"activities": plan.activities | {key: new}})
        assert [one.why for one in like(changed, reading, content, name="t.txt").unwritten] == why


def test_a_week_beside_several_dates_follows_the_one_it_is_about() -> None:
    text = (
        ";;Sammanträdesplan 2026;;;\nVecka;Datum;KF;KS;KSAU;Stoppdag\n2;tis 6/1;;;;\n3;tis 13/1;;;x;\n"
        "4;tis 20/1;;x;;fre 9/1\n5;mån 26/1;x;;;\n8;tis 17/2;;;x;tor 5/2\n9;tis 24/2;;x;;\n"
    )
    reading = read_file(text.encode(), "t.csv")
    plan = plan_of(reading)
    key = next(key for key, one in plan.activities.items() if str(one.date) == "2026-01-20")
    new = plan.activities[key].model_copy(update={"date": parse_when("2026-02-09")})
    changed = plan.model_copy(update={"activities": plan.activities | {key: new}})
    liked = like(changed, reading, text.encode(), name="t.csv")
    assert liked.content.decode() == text.replace("4;tis 20/1", "7;mån 9/2")


@pytest.mark.parametrize("made", [docx_of, xlsx_of])
def test_a_cell_that_several_rows_are_merged_with(made: Callable[[Document], bytes]) -> None:
    rows = [
        ("Datum", "Aktivitet", "Deltagare"),
        ("7 juni 2023", "Rambudget KS", "KS"),
        ("7 juni 2023", "Samverkan", "CSG"),
        ("19 juni 2023", "Rambudget KF", "KF"),
    ]
    content = merged(made(document(*rows)))
    name = f"t.{made.__name__[:4]}"
    liked = written(content, name, {"Rambudget KS": "2023-06-08"})
    assert [one.why for one in liked.unwritten] == [Why.SHARED]
    liked = written(content, name, {"Rambudget KS": "2023-06-08", "Samverkan": "2023-06-08"})
    assert not liked.unwritten
    assert again(liked, name)["Samverkan"] == again(liked, name)["Rambudget KS"] == "2023-06-08"


def merged(content: bytes) -> bytes:
    """The document with the dates of the first two rows in one cell."""
    out = io.BytesIO()
    if b"word/document.xml" in content:
        word = docx.Document(io.BytesIO(content))
        table = word.tables[0]
        table.cell(2, 0).text = ""
        table.cell(1, 0).merge(table.cell(2, 0)).text = "7 juni 2023"
        word.save(out)
    else:
        book = load_workbook(io.BytesIO(content))
        book.active.merge_cells("A3:A4")
        book.save(out)
    return out.getvalue()


def test_a_meeting_some_day_within_is_told_by_its_day_when_it_has_one() -> None:
    rows = [("Datum", "Aktivitet", "Deltagare"), ("23 juni – 5 oktober 2023", "Möte FSG", "FSG")]
    content = csv_of(document(*rows))
    assert written(content, "t.csv", {}).changes == ()
    liked = written(content, "t.csv", {"FSG": "2023-09-12"})
    assert [one.after for one in liked.changes] == ["12 september 2023"]
    assert again(liked, "t.csv") == {"Möte FSG": "2023-09-12"}
