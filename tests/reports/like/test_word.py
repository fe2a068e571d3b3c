"""Word: every change is tracked, the look of the words stays, and nothing else in the file changes."""

import io
import zipfile
from collections.abc import Sequence
from typing import Any

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import RGBColor
from lxml import etree

from plans.reading.read import read_file
from tests.plans.reading.making import docx_of
from tests.reports.like.making import again, document, said, written

ROWS = [
    ("Datum", "Aktivitet", "Deltagare"),
    ("7 juni 2023", "Rambudget KS", "KS"),
    ("19 juni 2023", "Rambudget KF", "KF"),
    ("6–8 september 2023, kl 13.00", "Budgetberedning", "KSAU"),
]
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def body(content: bytes) -> Any:
    return etree.fromstring(zipfile.ZipFile(io.BytesIO(content)).read("word/document.xml"))


def changes(content: bytes) -> tuple[list[str], list[str]]:
    """What is deleted and what is inserted."""
    root = body(content)
    gone = ["".join(text.text for text in one.iter(f"{W}delText")) for one in root.iter(f"{W}del")]
    new = ["".join(text.text for text in one.iter(f"{W}t")) for one in root.iter(f"{W}ins")]
    return gone, new


def with_date(runs: Sequence[tuple[str, dict[str, Any]]]) -> bytes:
    """The document with the date of its second row made of runs."""
    word = docx.Document(io.BytesIO(docx_of(document(*ROWS))))
    paragraph = word.tables[0].cell(1, 0).paragraphs[0]
    for run in list(paragraph.runs):
        run._r.getparent().remove(run._r)
    for text, look in runs:
        made = paragraph.add_run(text)
        made.bold = look.get("bold")
        if look.get("red"):
            made.font.color.rgb = RGBColor(0xFF, 0, 0)
    out = io.BytesIO()
    word.save(out)
    return out.getvalue()


def test_a_change_is_tracked() -> None:
    content = docx_of(document(*ROWS))
    liked = written(content, "t.docx", {"Rambudget KF": "2023-06-12"})
    assert changes(liked.content) == (["19 juni"], ["12 juni"])
    inserted = next(body(liked.content).iter(f"{W}ins"))
    assert inserted.get(f"{W}author") == "tidplan"
    assert inserted.get(f"{W}date") == "2026-07-01T12:00:00Z"
    assert [(one.before, one.after) for one in liked.changes] == [("19 juni 2023", "12 juni 2023")]
    assert again(liked, "t.docx")["Rambudget KF"] == "2023-06-12"


def test_nothing_else_in_the_file_changes() -> None:
    content = docx_of(document(*ROWS))
    liked = written(content, "t.docx", {"Rambudget KF": "2023-06-12"})
    old, new = (zipfile.ZipFile(io.BytesIO(data)) for data in (content, liked.content))
    assert old.namelist() == new.namelist()
    assert [name for name in old.namelist() if old.read(name) != new.read(name)] == ["word/document.xml"]
    before, after = body(content), body(liked.content)
    for mark in list(after.iter(f"{W}ins")):
        mark.getparent().remove(mark)
    for mark in list(after.iter(f"{W}delText")):
        mark.tag = f"{W}t"
    texts = [
        "".join(t.text or "" for t in p.iter(f"{W}t")) for root in (before, after) for p in root.iter(f"{W}p")
    ]
    assert texts[: len(texts) // 2] == texts[len(texts) // 2 :]


def test_when_all_is_rejected_the_old_words_stand() -> None:
    liked = written(docx_of(document(*ROWS)), "t.docx", {"Budgetberedning": "2023-09-28..2023-10-02 14:00"})
    assert changes(liked.content) == (
        ["6–8 september", "13.00"],
        ["28 september – 2 oktober", "14.00"],
    ) or changes(liked.content) == (["6–8 september 2023, kl 13.00"], ["28 september – 2 oktober 2023, kl 14.00"])
    root = body(liked.content)
    for mark in list(root.iter(f"{W}ins")):
        mark.getparent().remove(mark)
    text = "".join(t.text or "" for t in root.iter(f"{W}t", f"{W}delText"))
    assert "6–8 september 2023, kl 13.00" in text


def test_a_date_split_over_runs() -> None:
    content = with_date([("7 ju", {"bold": True}), ("ni", {"red": True}), (" 20", {}), ("23", {})])
    liked = written(content, "t.docx", {"Rambudget KS": "2023-12-05"})
    assert changes(liked.content) == (["7 ju", "ni"], ["5 december"])
    inserted = next(body(liked.content).iter(f"{W}ins"))
    assert inserted.find(f".//{W}rPr/{W}b") is not None
    assert again(liked, "t.docx")["Rambudget KS"] == "2023-12-05"


def test_a_date_inside_a_longer_run_keeps_what_stands_around_it() -> None:
    content = with_date([("den 7 juni 2023 (kl 10.00)", {"bold": True})])
    liked = written(content, "t.docx", {"Rambudget KS": "2023-06-08"})
    assert changes(liked.content) == (["7 juni"], ["8 juni"])
    word = docx.Document(io.BytesIO(liked.content))
    runs = word.tables[0].cell(1, 0).paragraphs[0]._p.iter(qn("w:r"))
    assert all(run.find(qn("w:rPr")).find(qn("w:b")) is not None for run in runs)


def test_a_date_that_was_inserted_before_is_changed_inside_its_insertion() -> None:
    word = docx.Document(io.BytesIO(docx_of(document(*ROWS))))
    paragraph = word.tables[0].cell(1, 0).paragraphs[0]._p
    (run,) = paragraph.iter(qn("w:r"))
    marked = f'xmlns:w="{W[1:-1]}" w:author="Anna" w:date="2023-01-01T00:00:00Z"'
    kept = parse_xml(f'<w:ins {marked} w:id="7"><w:r><w:t>7 juni 2023</w:t></w:r></w:ins>')
    gone = parse_xml(f'<w:del {marked} w:id="8"><w:r><w:delText>1 juni 2023</w:delText></w:r></w:del>')
    run.addprevious(gone)
    run.addprevious(kept)
    paragraph.remove(run)
    out = io.BytesIO()
    word.save(out)
    liked = written(out.getvalue(), "t.docx", {"Rambudget KS": "2023-06-08"})
    assert again(liked, "t.docx")["Rambudget KS"] == "2023-06-08"
    root = body(liked.content)
    assert not [one for one in root.iter(f"{W}ins") if any(True for _ in one.iterancestors(f"{W}ins"))]
    assert ["".join(t.text for t in one.iter(f"{W}t")) for one in root.iter(f"{W}ins")] == ["", "8 juni", " 2023"]
    numbers = [one.get(f"{W}id") for one in body(liked.content).iter(f"{W}ins", f"{W}del")]
    assert len(numbers) == len(set(numbers))


def test_a_hard_space_and_a_paragraph_outside_tables() -> None:
    word = docx.Document()
    word.add_heading("Sammanträden 2023", 1)
    word.add_heading("Kommunstyrelsen", 2)
    for day in ("7\u00a0juni", "6\u00a0september", "4 oktober"):
        word.add_paragraph(day, style="List Bullet")
    out = io.BytesIO()
    word.save(out)
    reading = read_file(out.getvalue(), "t.docx")
    assert [str(row.when) for row in reading.rows] == ["2023-06-07", "2023-09-06", "2023-10-04"]
    from plans.reading.planning import plan_of
    from plans.when import parse_when
    from reports.like.like import like

    plan = plan_of(reading)
    key = next(iter(plan.activities))
    activities = plan.activities | {
        key: plan.activities[key].model_copy(update={"date": parse_when("2023-06-14")})
    }
    liked = like(plan.model_copy(update={"activities": activities}), reading, out.getvalue(), name="t.docx")
    assert changes(liked.content) == (["7\xa0juni"], ["14\xa0juni"])
    assert "\u00a0juni" in "".join(t.text or "" for t in body(liked.content).iter(f"{W}t"))


def test_tables_inside_cells_and_merged_cells_are_written_in() -> None:
    word = docx.Document()
    word.add_heading("Tidplan 2023", 1)
    table = word.add_table(4, 3, style="Table Grid")
    for r, row in enumerate(ROWS):
        for c, text in enumerate(row):
            table.cell(r, c).text = text
    table.cell(1, 2).merge(table.cell(2, 2))
    out = io.BytesIO()
    word.save(out)
    liked = written(out.getvalue(), "t.docx", {"Rambudget KF": "2023-06-12"})
    assert again(liked, "t.docx")["Rambudget KF"] == "2023-06-12"


@pytest.mark.parametrize("day", ["2023-06-05", "2024-01-05", "2023-06-28..2023-07-03"])
def test_only_the_moved_row_reads_otherwise(day: str) -> None:
    content = docx_of(document(*ROWS))
    liked = written(content, "t.docx", {"Rambudget KS": day})
    old, new = said(read_file(content, "t.docx")), said(read_file(liked.content, "t.docx"))
    assert [row for row in new if row not in old] == [("Rambudget KS", day, "")]
    assert not liked.unwritten
