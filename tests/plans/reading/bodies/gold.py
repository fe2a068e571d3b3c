"""The rows of the three real documents as their readers saw them, with the cells they come from."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

SEEDS = Path(__file__).parents[1] / "seeds"
_ITALICS = re.compile(r"</?i>")


@dataclass(frozen=True)
class GoldRow:
    """A row: its cells for participants, its title, its other texts, and what was read by hand."""

    gold: dict[str, Any]
    participants: tuple[str, ...]
    title: str
    texts: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        return str(self.gold["id"])

    def codes(self, *keys: str) -> set[str]:
        return {code for key in keys for code in self.gold.get(key, [])}


def rows() -> list[GoldRow]:
    return [*_three_columns(), *_six_columns(), *_minutes()]


def _read(gold: str, seed: str) -> tuple[list[dict[str, Any]], list[str]]:
    rows = yaml.safe_load((SEEDS / gold).read_text(encoding="utf-8"))["rows"]
    text = _ITALICS.sub("", (SEEDS / seed).read_text(encoding="utf-8"))
    return rows, text.split("\n")


def _three_columns() -> Iterator[GoldRow]:
    rows, lines = _read("seed0.yaml", "000_22a9d0c60993118f.txt")
    for row in rows:
        _, who, what = lines[row["line"] - 1].split("\t")
        yield GoldRow(row, (who,), what)


def _six_columns() -> Iterator[GoldRow]:
    """Rows that a page break has cut go on below, with an empty cell for the date."""
    rows, lines = _read("seed1.yaml", "001_f2a0a7dcb574a8cc.txt")
    for row in rows:
        cells = lines[row["line"] - 1].split("\t")
        for line in lines[row["line"] :]:
            more = line.split("\t")
            if line.strip() and (len(more) < len(cells) or more[0].strip()):
                break
            if line.strip():
                cells = [f"{one} {other}".strip() for one, other in zip(cells, more, strict=True)]
        _, title, purpose, politicians, officials, comment = cells
        yield GoldRow(row, (politicians, officials), title, (purpose, comment))


def _minutes() -> Iterator[GoldRow]:
    """The lines of the scanned minutes, cut as a reader cuts them: who, and what."""
    rows, _ = _read("seed4.yaml", "004_d66c47689b476f12.txt")
    for row in rows:
        who, what = _CUT[row["id"]]
        yield GoldRow(row, (who,), what)


_PLAN = "Godkénnande av forslag plan och process"
_PROGRAM = "Beslut Strategiskt utvecklingsprogram/Hallbarhetsprogram"
_CUT = {
    "S4-01": ("KSAU", "Dialog plan och process nya mil mandatperiod"),
    "S4-02": ("KS", _PLAN),
    "S4-03": ("KF", _PLAN),
    "S4-04": (
        "Extra KS 13-16.30",
        "Dialogworkshop kring 4-5 omraden i syfte att lyfta politiskt viktiga\n"
        "delar att ha med i nya dvergripande mal",
    ),
    "S4-05": (
        "",
        "Dialog med medborgare\n(ex. Digitalt verktyg, fysiska platser ldmna in f6rslag, 1-2 Open space\n"
        "Resultatet summeras till 1) nyckelord/innebord mal 2) strategi/program",
    ),
    "S4-06": (
        "KSAU",
        "Formulera forslag till 4-5 mél med hjdlp av summerat material input fran\n"
        "medborgare. Beslut utskick till nimnder hur bidra till strategiskt program",
    ),
    "S4-07": ("KS", "Godkénna forslag till mal, mojlighet 4ndring"),
    "S4-08": ("KSAU", "Slutligt beslut mal i samband med SPB20"),
    "S4-09": ("KS", ""),
    "S4-10": ("KF", ""),
    "S4-11": ("KSAU", "Dialog Strategiskt utvecklingsprogram/Héllbarhetsprogram"),
    "S4-12": ("", "Strat utv.dag"),
    "S4-13": ("KS", _PROGRAM),
    "S4-14": ("KF", _PROGRAM),
    "S4-15": ("KF", "Beslut Programbudget inkl. nimndmal 2020"),
}
