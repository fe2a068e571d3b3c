"""Files cut short, with bytes turned, or of nothing but noise: read, or refused as a PlanError, never else."""

import contextlib
import io
import random
import zipfile
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plans.faults import PlanError
from plans.reading.document import Document
from plans.reading.formats import document_of
from tests.plans.reading.formats.reading import document_with
from tests.plans.reading.formats.test_calendar_files import calendar
from tests.plans.reading.making import csv_of, docx_of, html_of, ods_of, pdf_of, text_of, xls_of, xlsx_of

PLAN = document_with(
    [["Datum", "Vad", "Vem"], *([f"{day} maj 2024", "Budget, beslut\nom ramar", "KS"] for day in range(1, 9))],
    [["Kort", "Lång"], ["KF", "Kommunfullmäktige"]],
)
SERIES = "UID:1\nSUMMARY:KS\nDTSTART:20240506T090000\nRRULE:FREQ=MONTHLY;COUNT=5\nEXDATE:20240606T090000"
MAKERS: dict[str, Callable[[Document], bytes]] = {
    "docx": docx_of, "xlsx": xlsx_of, "xls": xls_of, "ods": ods_of, "html": html_of, "csv": csv_of, "txt": text_of,
    "pdf": pdf_of,
    "ics": lambda _: calendar(SERIES),
}  # fmt: skip
SOUND = {format: make(PLAN) for format, make in MAKERS.items()}
TRIES = 60


def read_or_refused(data: bytes, name: str | None = None) -> None:
    with contextlib.suppress(PlanError):
        places = list(document_of(data, name).lines())
        assert len(set(places)) == len(places)


def spoilt(data: bytes, chance: random.Random) -> bytes:
    """The bytes cut short, or with some of them changed, gone or doubled."""
    if not data:
        return data
    turned = bytearray(data)
    at, length = chance.randrange(len(data)), chance.randrange(1, 200)
    match chance.randrange(5):
        case 0:
            return data[:at]
        case 1:
            del turned[at : at + length]
        case 2:
            turned[at:at] = data[at : at + length]
        case _:
            for _ in range(chance.choice((1, 3, 30))):
                turned[chance.randrange(len(data))] = chance.randrange(256)
    return bytes(turned)


def spoilt_inside(data: bytes, chance: random.Random) -> bytes:
    """A packed file, sound itself, with one of its parts spoilt."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as packed, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        chosen = chance.choice(packed.namelist())
        for name in packed.namelist():
            part = packed.read(name)
            made.writestr(name, spoilt(part, chance) if name == chosen else part)
    return out.getvalue()


@pytest.mark.parametrize("format", SOUND)
def test_spoilt_files(format: str) -> None:
    chance = random.Random(format)
    for _ in range(TRIES):
        read_or_refused(spoilt(SOUND[format], chance), chance.choice((None, "plan.csv", "plan.md")))


@pytest.mark.parametrize("format", ["docx", "xlsx", "ods"])
def test_packed_files_with_spoilt_parts(format: str) -> None:
    chance = random.Random(format)
    for _ in range(TRIES):
        read_or_refused(spoilt_inside(SOUND[format], chance))


@given(
    st.binary(max_size=300), st.sampled_from([b"", b"%PDF-1.4\n", b"PK\x03\x04", b"<html>", b"BEGIN:VCALENDAR\n"])
)
def test_noise(noise: bytes, start: bytes) -> None:
    read_or_refused(start + noise)


@given(st.text(max_size=300), st.sampled_from([None, "plan.csv", "plan.md"]))
def test_any_text(text: str, name: str | None) -> None:
    read_or_refused(text.encode("utf-8", "replace"), name)


@given(st.text(alphabet='ab1 \t\n|;,-#*"<>/s.•', max_size=200), st.sampled_from([None, "plan.csv", "plan.md"]))
def test_any_text_of_marks(text: str, name: str | None) -> None:
    read_or_refused(text.encode(), name)
