"""OLE compound files, the packing of Office before 2007 and of locked files after it: which sort one is."""

import io

from plans.reading.formats.bounds import Refused

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SORTS = {
    "EncryptedPackage": "password",
    "Workbook": "xls",
    "Book": "xls",
    "WordDocument": "old_word",
    "PowerPoint Document": "powerpoint",
    "__properties_version1.0": "mail",
}


def compound_sort(data: bytes) -> str:
    """`xls`, or the code of the fault that the file is: password, old_word, powerpoint, mail, unknown_binary."""
    import olefile

    try:
        with olefile.OleFileIO(io.BytesIO(data)) as file:
            for stream, sort in _SORTS.items():
                if file.exists(stream):
                    return sort
    except Exception as error:  # olefile raises anything on a damaged file
        raise Refused("damaged", format="doc/xls", said=str(error)) from error
    return "unknown_binary"


def stream_of(data: bytes, *names: str) -> bytes:
    """The bytes of the first of the streams that there is."""
    import olefile

    with olefile.OleFileIO(io.BytesIO(data)) as file:
        name = next((name for name in names if file.exists(name)), None)
        return file.openstream(name).read() if name else b""
