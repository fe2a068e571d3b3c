"""What nobody would call a change leaves the reading as it was: another spelling, an innocent line, a format."""

import re
from collections.abc import Callable
from functools import cache

import pytest

from plans.reading.formats import document_of
from plans.reading.read import read_file
from tests.plans.reading import making
from tests.plans.reading.making.names import MONTHS
from tests.plans.reading.tables import TODAY, asked, rows_of

LIST = """Sammanträdestider 2027

Kommunfullmäktige
Måndagar kl. 18.30
25 januari
22 februari
26 april kl. 13.00
14 juni, heldag

Kommunstyrelsen
Onsdagar kl. 13.00
13 januari
10 februari
7 april

Arbetsutskott
kl. 8.30–12.00
20 januari
24 februari

Socialnämnden
kl. 9.00
21 januari
18 februari (reserv)
"""
SPOKEN = """Sammanträden 2027

Kommunstyrelsen sammanträder 13 januari, 10 februari och 14 april kl. 13.00.

Kommunfullmäktige sammanträder 25 januari och 26 april kl. 18.30.

Socialnämnden sammanträder 21 januari, 18 februari och 22 april. Mötena börjar kl. 9.00.
"""
TABLE = """Tidplan 2027 för budget 2028

Datum\tTid\tAktivitet\tAnsvarig
12 januari\t13.00\tBudgetberedningen startar arbetet\tBudgetberedningen
9 februari\t\tAnvisningar skickas till nämnderna\tEkonomiavdelningen
15 mars\t\tNämnderna lämnar budgetförslag\tNämnderna
4 maj\t9.00–12.00\tDialog om ramar\tKSAU
1 juni\t13.00\tKS beslutar om ramar\tKS
21 juni\t18.30\tKF fastställer budget\tKF
"""
DAYS = """Sammanträden 2027

Datum\tTid\tOrgan\tLokal
12 januari\t13.00\tKommunstyrelsen\tStora salen
25 januari\t18.30\tKommunfullmäktige\tFolkets hus
9 februari\t13.00\tKommunstyrelsen\tStora salen
18 februari\t9.00\tSocialnämnden\tLilla salen
22 mars\t18.30\tKommunfullmäktige\tFolkets hus
"""
GRID = """Sammanträden 2027

Organ\tTid\tJan\tFeb\tMars\tApril\tMaj\tJuni
Kommunfullmäktige\t18.30\t25\t22\t29\t26\t31\t21
Kommunstyrelsen\t13.00\t12\t9\t9\t13\t11\t8
KSAU\t8.30\t5, 19\t2\t2, 16\t6\t4, 18\t1
Socialnämnden\t9.00\t21\t18\t18\t22\t20\t17
"""
STEPS = """Socialnämnden 2027

Ärenden klara\tKallelse\tNämnd
28 januari\t11 februari\t17 februari
25 februari\t11 mars\t17 mars
1 april\t15 april\t21 april
"""
MONTHS_DOWN = """Sammanträden 2027

Månad\tKF\tKS\tSN
Januari\t25\t12\t21
Februari\t22\t9\t18
Mars\t29\t9, 30\t18
April\t26\t13\t22
"""
COLUMNS = """Sammanträden 2027

Organ\tTid\tVåren
Kommunfullmäktige\t18.30\t25 januari, 22 februari, 26 april
Kommunstyrelsen\t13.00\t12 januari, 9 februari, 13 april
Socialnämnden\t9.00\t21 januari, 18 februari, 22 april
"""
RUNNING = """Tidplan 2027 för budget 2028

KS 12 januari kl. 13.00 Planeringsförutsättningar
KSAU 2 februari kl. 8.30 Dialog med nämnderna
KS 9 mars kl. 13.00 Beslut om ramar
KF 26 april kl. 18.30 Beslut om budget
"""
TEXTS = {"list": LIST, "spoken": SPOKEN, "running": RUNNING}
TABLES = {
    "table": TABLE,
    "days": DAYS,
    "grid": GRID,
    "months down": MONTHS_DOWN,
    "columns": COLUMNS,
    "steps": STEPS,
}
ALL = TEXTS | TABLES

_DAY = rf"(?<!\d )\b(\d{{1,2}}) ({'|'.join(MONTHS)})\b"
SPELT: dict[str, Callable[[str], str]] = {
    "months in capitals": lambda text: re.sub(_DAY, lambda day: day[0].upper(), text),
    "months shortened": lambda text: re.sub(
        _DAY, lambda day: f"{day[1]} {day[2] if len(day[2]) < 5 else day[2][:3]}", text
    ),
    "months shortened with a stop": lambda text: re.sub(
        rf"{_DAY}(?!\.)", lambda day: f"{day[1]} {day[2] if len(day[2]) < 5 else day[2][:3] + '.'}", text
    ),
    "months as numbers": lambda text: re.sub(_DAY, lambda day: f"{day[1]}/{MONTHS.index(day[2]) + 1}", text),
    "whole dates": lambda text: re.sub(
        _DAY, lambda day: f"2027-{MONTHS.index(day[2]) + 1:02}-{int(day[1]):02}", text
    ),
    "colons in times": lambda text: re.sub(r"\b(\d{1,2})\.(\d\d)\b", r"\1:\2", text),
    "the whole word for the clock": lambda text: text.replace("kl. ", "klockan "),
    "no stop behind it": lambda text: text.replace("kl. ", "kl "),
    "a hyphen for a dash": lambda text: text.replace("–", "-"),
    "abbreviations": lambda text: text.replace("Kommunstyrelsen", "KS").replace("Kommunfullmäktige", "KF"),
    "names in capitals": lambda text: re.sub(r"Kommun\w+|Socialnämnden", lambda name: name[0].upper(), text),
    "names in another form": lambda text: re.sub(r"(Kommunstyrelse|Socialnämnd)e?n", r"\1", text),
    "the place before names": lambda text: re.sub(
        r"(?m)^(?:Kommunstyrelsen|Socialnämnden)$", lambda name: f"Ekby {name[0].lower()}", text
    ),
}
SPACED: dict[str, Callable[[str], str]] = {
    "hard spaces": lambda text: re.sub(r"(?<=\S) (?=\S)", "\u00a0", text),
    "soft hyphens": lambda text: re.sub(r"([a-zåäö]{6})([a-zåäö]{4})", "\\1\u00ad\\2", text),
    "spaces at the end of lines": lambda text: text.replace("\n", "   \n"),
    "line ends of Windows": lambda text: text.replace("\n", "\r\n"),
    "a mark of its encoding": lambda text: "\ufeff" + text,
    "two empty lines": lambda text: text.replace("\n\n", "\n\n\n"),
}
INNOCENT = (
    "Välkommen!",
    "Sidan uppdaterades 3 maj 2026",
    "Kontakt: anna@ekby.se, 08-123 45 67",
    "Diarienummer KS 2026/123",
    "KS 2026/123",
    "Med reservation för ändringar.",
    "Alla sammanträden är öppna för allmänheten",
    "Handlingarna publiceras en vecka före sammanträdet.",
)
FORMATS = {
    "docx": making.docx_of,
    "xlsx": making.xlsx_of,
    "ods": making.ods_of,
    "html": making.html_of,
    "csv": making.csv_of,
}
BULLETS = ("- ", "• ", "* ")


@cache
def read(text: str, name: str = "a.txt") -> tuple[list[str], list[str]]:
    reading = read_file(text.encode(), name, today=TODAY)
    return rows_of(reading), asked(reading)


@pytest.mark.parametrize("how", [*SPELT, *SPACED])
@pytest.mark.parametrize("what", ALL)
def test_spelling_and_spacing(what: str, how: str) -> None:
    before = read(ALL[what])
    assert len(before[0]) > 3
    assert read((SPELT | SPACED)[how](ALL[what])) == before


@pytest.mark.parametrize("line", INNOCENT)
@pytest.mark.parametrize("what", ALL)
def test_an_innocent_line_at_the_end_or_below_the_title(what: str, line: str) -> None:
    title, body = ALL[what].split("\n\n", 1)
    before = read(ALL[what])
    assert read(f"{ALL[what]}\n{line}\n") == before
    assert read(f"{title}\n\n{line}\n\n{body}") == before


@pytest.mark.parametrize("line", INNOCENT)
def test_an_innocent_line_between_the_days_of_a_list(line: str) -> None:
    assert read(LIST.replace("22 februari\n", f"22 februari\n\n{line}\n\n")) == read(LIST)


@pytest.mark.parametrize("mark", BULLETS)
@pytest.mark.parametrize("what", ["list", "running"])
def test_marks_before_the_lines_of_a_list(what: str, mark: str) -> None:
    days = re.sub(rf"(?m)^(?=.*{_DAY})", mark, TEXTS[what])
    assert read(days) == read(TEXTS[what])


Rows = list[list[str]]

RESHAPED: dict[str, Callable[[Rows], Rows]] = {
    "columns the other way round": lambda rows: [row[::-1] for row in rows],
    "the first column last": lambda rows: [[*row[1:], row[0]] for row in rows],
    "an empty column first": lambda rows: [["", *row] for row in rows],
    "an empty column last": lambda rows: [[*row, ""] for row in rows],
    "a column for remarks": lambda rows: [[*row, "" if n else "Anmärkning"] for n, row in enumerate(rows)],
    "a column of numbers": lambda rows: [[str(n) if n else "Nr", *row] for n, row in enumerate(rows)],
    "a column of places": lambda rows: [[*row, "Stora salen" if n else "Plats"] for n, row in enumerate(rows)],
    "rows the other way round": lambda rows: [rows[0], *rows[:0:-1]],
    "the headings once more": lambda rows: [*rows[:3], rows[0], *rows[3:]],
    "headings in capitals": lambda rows: [[name.upper() for name in rows[0]], *rows[1:]],
    "a title in the table": lambda rows: [["Tider", *[""] * (len(rows[0]) - 1)], *rows],
}


WHO_BEHIND = ("columns the other way round", "the first column last")
"""Who meets stands behind the days: of a grid that is asked, of each row."""


@pytest.mark.parametrize("how", RESHAPED)
@pytest.mark.parametrize("what", TABLES)
def test_the_order_and_number_of_columns_and_rows(what: str, how: str) -> None:
    title, table = TABLES[what].split("\n\n")
    rows = RESHAPED[how]([line.split("\t") for line in table.strip().split("\n")])
    found, why = read(f"{title}\n\n" + "\n".join(map("\t".join, rows)) + "\n")
    before, why_before = read(TABLES[what])
    if what == "grid" and how in WHO_BEHIND:
        assert set(why) == {"nobody"}
    else:
        assert (sorted(found), why) == (sorted(before), why_before)


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("what", TABLES)
def test_the_format(what: str, format: str) -> None:
    content = FORMATS[format](document_of(TABLES[what].encode(), "a.txt"))
    reading = read_file(content, f"a.{format}", today=TODAY)
    assert (rows_of(reading), asked(reading)) == read(TABLES[what])
