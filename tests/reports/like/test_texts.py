"""Text files: only the characters of the date change, in the same encoding and with the same line ends."""

import difflib

import pytest

from plans.reading.planning import plan_of
from plans.reading.read import read_file
from plans.when import parse_when
from reports.like.like import like
from tests.plans.reading.making import csv_of, html_of, text_of
from tests.reports.like.making import again, document, written

ROWS = [
    ("Datum", "Aktivitet", "Deltagare"),
    ("7 juni 2023", "Rambudget KS", "KS"),
    ("19 juni 2023", "Beslut om ”Mål & budget”", "KF"),
]
MOVE = {"Beslut": "2023-06-12"}


def differences(old: str, new: str) -> list[str]:
    """What is gone (-) and what is new (+)."""
    found = []
    for what, a, b, c, d in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what != "equal":
            found += ["-" + old[a:b]] * (b > a) + ["+" + new[c:d]] * (d > c)
    return found


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_csv_in_its_own_encoding(encoding: str, end: str) -> None:
    text = csv_of(document(*ROWS), encoding="utf-8").decode().replace("\r\n", end)
    content = text.encode(encoding)
    liked = written(content, "t.csv", MOVE)
    assert liked.content == text.replace("19 juni", "12 juni").encode(encoding)


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_any_delimiter_and_quoted_cells(delimiter: str) -> None:
    rows = [*ROWS, ("6–8 september 2023", f'Beredning "ett{delimiter} två"\noch tre', "KSAU")]
    content = csv_of(document(*rows), delimiter=delimiter)
    liked = written(content, "t.csv", {"Beredning": "2023-09-28..2023-10-02"})
    assert differences(content.decode(), liked.content.decode()) in (
        ["-6–", "+2", "+ september – 2", "-sept", "+okto"],
        differences(content.decode(), content.decode().replace("6–8 september", "28 september – 2 oktober")),
    )


def test_tabs_and_lines_after_a_page_break() -> None:
    content = text_of(document(*ROWS)) + b"\n\tmed rambudget\t\n"
    liked = written(content, "t.txt", MOVE)
    assert liked.content == content.replace(b"19 juni", b"12 juni")


def test_columns_made_of_spaces_stay_in_line() -> None:
    text = (
        "Tidplan 2023\n\n"
        "Datum          Aktivitet         Vem\n"
        "7 juni 2023    Rambudget KS      KS\n"
        "9 juni 2023    Rambudget KF      KF\n"
        "28 juni 2023   Budgetdag         KSAU\n"
    )
    liked = written(text.encode(), "t.txt", {"Rambudget KF": "2023-06-19", "Budgetdag": "2023-06-30"})
    lines = liked.content.decode().split("\n")
    assert lines[4] == "19 juni 2023   Rambudget KF      KF"
    assert lines[5] == "30 juni 2023   Budgetdag         KSAU"


def test_a_markdown_table() -> None:
    table = "| Datum | Aktivitet |\n|---|---|\n| **7 juni** | KS beslutar |\n| 19 juni | KF beslutar |\n"
    text = f"# Tidplan 2023\n\n{table}"
    liked = written(text.encode(), "t.md", {"KS": "2023-06-08"})
    assert liked.content.decode() == text.replace("**7 juni**", "**8 juni**")


def test_running_text() -> None:
    text = "Sammanträden 2023\n\nKS 6/2, KF 25/2 Godkännande av plan\nKSAU 16/1 Dialog\n"
    liked = written(text.encode(), "t.txt", {"Dialog": "2023-01-18"})
    assert liked.content.decode() == text.replace("16/1", "18/1")


def test_a_web_page_is_marked() -> None:
    content = html_of(document(*ROWS))
    liked = written(content, "t.html", MOVE)
    assert liked.content == content.replace(b"19 juni", b"<mark>12</mark> juni")
    assert again(liked, "t.html")["Beslut om ”Mål & budget”"] == "2023-06-12"


def test_a_web_page_with_entities_and_tags_inside_the_date() -> None:
    page = (
        "<!doctype html><html><head><title>19 juni 2023</title></head><body><h1>Tidplan 2023</h1><table>"
        "<tr><th>Datum</th><th>Aktivitet</th></tr><tr><td>7&nbsp;juni 2023</td><td>Rambudget KS</td></tr>"
        "<tr><td><b>19</b> juni&#32;2023</td><td>Rambudget KF &amp; mer</td></tr></table></body></html>"
    )
    liked = written(page.encode(), "t.html", {"KF": "2023-07-12", "KS": "2023-06-08"})
    assert liked.content.decode() == page.replace("<td>7&nbsp;juni", "<td><mark>8</mark>&nbsp;juni").replace(
        "<b>19</b> juni", "<b><mark>12 juli</mark></b>"
    )


def test_a_date_over_the_end_of_a_line_and_one_on_the_next() -> None:
    text = (
        "Kommunstyrelsen beslutar att fastställa följande tidplan för arbetet med\nbudget 2026. Nämnderna ska "
        "senast den\n14 mars 2025 lämna sina förslag till budget. Budgetberedningen träffas den 2\napril 2025 för "
        "att gå igenom förslagen.\n"
    )
    reading = read_file(text.encode(), "t.txt")
    plan = plan_of(reading)
    assert {str(row.when) for row in reading.rows} == {"2025-03-14", "2025-04-02"}
    later = {"2025-03-14": parse_when("2025-03-17"), "2025-04-02": parse_when("2025-05-05")}
    activities = {
        key: one.model_copy(update={"date": later[str(one.date)]}) for key, one in plan.activities.items()
    }
    liked = like(plan.model_copy(update={"activities": activities}), reading, text.encode(), name="t.txt")
    assert liked.content.decode() == text.replace("14 mars", "17 mars").replace("2\napril", "5\nmaj")
