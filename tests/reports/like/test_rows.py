"""Activities that only the plan has get a row; rows that only the document has are taken away, in sight."""

import io
import zipfile

import docx
import pytest
from lxml import etree
from openpyxl import load_workbook

from plans.activity import Activity
from plans.plan import Plan
from plans.reading.planning import plan_of
from plans.reading.read import read_file
from plans.when import parse_when
from reports.like.like import like
from reports.like.liked import Done, Liked, Why
from reports.like.styles import FILL
from tests.plans.reading.making import csv_of, docx_of, html_of, text_of, xlsx_of
from tests.reports.like.making import MOMENT, document

ROWS = [
    ("Datum", "Aktivitet", "Deltagare", "Kommentar"),
    ("7 juni 2023", "Rambudget KS", "KS", "Beslut"),
    ("19 juni 2023", "Rambudget KF", "KF", "-"),
    ("6–8 september 2023", "Budgetberedning", "KSAU", "Hela dagar"),
]
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FORMATS = {"csv": csv_of, "docx": docx_of, "txt": text_of, "xlsx": xlsx_of}
each = pytest.mark.parametrize("format", FORMATS)


def with_more(plan: Plan) -> Plan:
    new = Activity(
        title="Extra budgetdag", date=parse_when("2023-06-21"), bodies=("KS",), columns={"Kommentar": "Ny"}
    )
    return plan.model_copy(update={"activities": {**plan.activities, "extra": new}})


def without(plan: Plan, title: str) -> Plan:
    left = {key: one for key, one in plan.activities.items() if one.title != title}
    return plan.model_copy(update={"activities": left})


def made(content: bytes, name: str, plan: Plan) -> Liked:
    return like(plan, read_file(content, name), content, name=name, moment=MOMENT)


@each
def test_a_new_activity_gets_a_row_in_the_order_of_the_days(format: str) -> None:
    content = FORMATS[format](document(*ROWS))
    name = f"t.{format}"
    liked = made(content, name, with_more(plan_of(read_file(content, name))))
    assert not liked.unwritten
    assert [(one.done, one.after) for one in liked.changes] == [(Done.ADDED, "21 juni 2023")]
    rows = read_file(liked.content, name).rows
    assert [row.title for row in rows] == ["Rambudget KS", "Rambudget KF", "Extra budgetdag", "Budgetberedning"]
    assert (str(rows[2].when), rows[2].columns["Kommentar"], rows[2].bodies) == ("2023-06-21", "Ny", ("KS",))


@each
def test_several_come_in_the_order_of_their_days_also_before_all_others(format: str) -> None:
    content = FORMATS[format](document(*ROWS))
    name = f"t.{format}"
    plan = plan_of(read_file(content, name))
    days = {"Sist": "2023-12-01", "Två": "2023-05-02", "Ett": "2023-05-01", "Mitt": "2023-06-21"}
    new = {
        title.lower(): Activity(title=f"Möte {title}", date=parse_when(day), bodies=("KS",))
        for title, day in days.items()
    }
    liked = made(content, name, plan.model_copy(update={"activities": {**plan.activities, **new}}))
    assert not liked.unwritten
    titles = [row.title for row in read_file(liked.content, name).rows]
    assert titles == [
        "Möte Ett", "Möte Två", "Rambudget KS", "Rambudget KF", "Möte Mitt", "Budgetberedning", "Möte Sist"
    ]  # fmt: skip


@each
def test_an_activity_that_is_gone_loses_its_row(format: str) -> None:
    content = FORMATS[format](document(*ROWS))
    name = f"t.{format}"
    liked = made(content, name, without(plan_of(read_file(content, name)), "Rambudget KF"))
    assert not liked.unwritten
    assert [(one.done, one.before) for one in liked.changes] == [(Done.REMOVED, "19 juni 2023")]
    assert [row.title for row in read_file(liked.content, name).activities] == ["Rambudget KS", "Budgetberedning"]


@each
def test_all_at_once(format: str) -> None:
    content = FORMATS[format](document(*ROWS))
    name = f"t.{format}"
    plan = with_more(without(plan_of(read_file(content, name)), "Rambudget KS"))
    key = next(key for key, one in plan.activities.items() if one.title == "Budgetberedning")
    moved = plan.activities[key].model_copy(update={"date": parse_when("2023-09-11..2023-09-13")})
    liked = made(content, name, plan.model_copy(update={"activities": plan.activities | {key: moved}}))
    assert not liked.unwritten
    assert [one.done for one in liked.changes] == [Done.REMOVED, Done.ADDED, Done.CHANGED]
    said = [(row.title, str(row.when)) for row in read_file(liked.content, name).activities]
    assert said == [
        ("Rambudget KF", "2023-06-19"),
        ("Extra budgetdag", "2023-06-21"),
        ("Budgetberedning", "2023-09-11..2023-09-13"),
    ]


def test_rows_of_word_are_tracked() -> None:
    content = docx_of(document(*ROWS))
    plan = with_more(without(plan_of(read_file(content, "t.docx")), "Rambudget KS"))
    liked = made(content, "t.docx", plan)
    root = etree.fromstring(zipfile.ZipFile(io.BytesIO(liked.content)).read("word/document.xml"))
    looks = [row.find(f"{W}trPr") for row in root.iter(f"{W}tr")]
    marks = [[child.tag.removeprefix(W) for child in look] if look is not None else [] for look in looks]
    assert marks == [[], ["del"], [], ["ins"], []]
    assert "Rambudget KS" in "".join(text.text for text in root.iter(f"{W}delText"))
    new = next(row for row in root.iter(f"{W}tr") if row.find(f"{W}trPr/{W}ins") is not None)
    assert all(any(True for _ in text.iterancestors(f"{W}ins")) for text in new.iter(f"{W}t"))


def test_the_lines_of_a_csv() -> None:
    content = csv_of(document(*ROWS))
    plan = with_more(without(plan_of(read_file(content, "t.csv")), "Rambudget KS"))
    lines = made(content, "t.csv", plan).content.decode("utf-8-sig").split("\r\n")
    assert lines[2:4] == ["19 juni 2023;Rambudget KF;KF;-", "21 juni 2023;Extra budgetdag;KS;Ny"]


def test_excel_strikes_through_what_is_gone_and_marks_what_is_new() -> None:
    content = xlsx_of(document(*ROWS))
    plan = with_more(without(plan_of(read_file(content, "t.xlsx")), "Rambudget KS"))
    liked = made(content, "t.xlsx", plan)
    assert [one.done for one in liked.changes] == [Done.REMOVED, Done.ADDED]
    assert not liked.unwritten
    sheet = load_workbook(io.BytesIO(liked.content)).active
    struck = [cell.value for row in sheet.iter_rows() for cell in row if cell.font.strike]
    assert struck == list(ROWS[1])
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
    assert rows[2:4] == [list(ROWS[2]), ["21 juni 2023", "Extra budgetdag", "KS", "Ny"]]
    assert {cell.fill.fgColor.rgb for cell in sheet[5]} == {FILL}


@pytest.mark.parametrize("title", ["Extra budgetdag", "Budget & bokslut <nytt>"])
def test_a_page_gets_a_marked_row_and_tells_what_is_gone(title: str) -> None:
    content = html_of(document(*ROWS))
    plan = with_more(without(plan_of(read_file(content, "t.html")), "Rambudget KS"))
    extra = plan.activities["extra"].model_copy(update={"title": title})
    liked = made(content, "t.html", plan.model_copy(update={"activities": {**plan.activities, "extra": extra}}))
    assert [one.done for one in liked.changes] == [Done.ADDED]
    assert {one.why for one in liked.unwritten} == {Why.NOT_IN_PLAN}
    titles = [row.title for row in read_file(liked.content, "t.html").rows]
    assert titles == ["Rambudget KS", "Rambudget KF", title, "Budgetberedning"]
    assert liked.content.count(b"<mark>") == 4


def test_a_row_of_a_page_that_holds_more_than_itself_is_not_copied() -> None:
    content = html_of(document(*ROWS)).replace(b"<tr>", b"<tr id=x>")
    plan = with_more(plan_of(read_file(content, "t.html")))
    liked = made(content, "t.html", plan)
    assert [one.why for one in liked.unwritten] == [Why.NOT_IN_DOCUMENT]
    assert liked.content == content


LINES = ("KS 14/4", "KS 12/5", "KF 27/4", "KF 15/6")


def lines_of(format: str) -> bytes:
    if format != "docx":
        return "\n".join(("Sammanträden 2026", "", *LINES, "")).encode()
    word, out = docx.Document(), io.BytesIO()
    word.add_heading("Sammanträden 2026", 1)
    for line in LINES:
        word.add_paragraph(line, style="List Bullet")
    word.save(out)
    return out.getvalue()


@pytest.mark.parametrize("format", ["txt", "md", "docx"])
def test_lines_of_a_list_are_put_in_and_taken_away(format: str) -> None:
    name, content = f"t.{format}", lines_of(format)
    plan = plan_of(read_file(content, name))
    left = {key: one for key, one in plan.activities.items() if str(one.date) != "2026-05-12"}
    new = {day: Activity(title="KS", date=parse_when(day), bodies=("KS",)) for day in ("2026-03-20", "2026-05-20")}
    liked = made(content, name, plan.model_copy(update={"activities": left | new}))
    assert not liked.unwritten
    assert sorted((one.done, one.before, one.after) for one in liked.changes) == [
        (Done.ADDED, "", "20/3"),
        (Done.ADDED, "", "20/5"),
        (Done.REMOVED, "12/5", ""),
    ]
    assert [(row.title, str(row.when)) for row in read_file(liked.content, name).rows] == [
        ("KS", "2026-03-20"),
        ("KS", "2026-04-14"),
        ("KS", "2026-05-20"),
        ("KF", "2026-04-27"),
        ("KF", "2026-06-15"),
    ]


@pytest.mark.parametrize("text", ["KS 14/4, 12/5\nKF 27/4\n", "KS sammanträder den 12 maj i rådhuset.\nKF 27/4\n"])
def test_a_line_that_says_more_than_the_activity_is_left_alone(text: str) -> None:
    content = f"Sammanträden 2026\n\n{text}".encode()
    plan = plan_of(read_file(content, "t.txt"))
    left = {key: one for key, one in plan.activities.items() if str(one.date) != "2026-05-12"}
    liked = made(content, "t.txt", plan.model_copy(update={"activities": left}))
    assert [one.why for one in liked.unwritten] == [Why.NOT_IN_PLAN]
    assert liked.content == content
