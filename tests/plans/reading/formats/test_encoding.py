import codecs
import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plans.reading.formats.bounds import Refused
from plans.reading.formats.encoding import text_of

TEXT = "Nämnd\tTid\r\nKommunfullmäktige\tkl 18 – på torget, åter i Örebro\r\n"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_text_in_any_common_encoding(encoding: str) -> None:
    assert text_of(TEXT.encode(encoding)) == TEXT


@pytest.mark.parametrize("encoding", ["latin-1", "cp850", "mac_roman"])
def test_text_in_older_encodings_is_told_by_its_swedish_letters(encoding: str) -> None:
    plain = TEXT.replace("–", "-")
    assert text_of(plain.encode(encoding)) == plain


def test_quotation_marks_of_windows_are_no_letters_of_dos() -> None:
    assert text_of("Beslut om ”rambudget” och ”taxor” och ”mer”".encode("cp1252")) == (
        "Beslut om ”rambudget” och ”taxor” och ”mer”"
    )


@pytest.mark.parametrize(
    "data", [b"\x00\x01\x02\x03" * 50, b"\x7fELF" + bytes(100), codecs.BOM_UTF16_LE + b"\x01\xd8" * 90]
)
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(Refused) as caught:
        text_of(data)
    assert caught.value.code == "unknown_binary"


@given(st.binary(max_size=400))
def test_bytes_are_text_or_refused(data: bytes) -> None:
    with contextlib.suppress(Refused):
        text_of(data)
