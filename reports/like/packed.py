"""Packed files (.docx, .xlsx): some parts changed or added, all others as they were."""

import io
import zipfile
from collections.abc import Mapping
from typing import Any

from lxml import etree

_DECLARED = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def repacked(source: bytes, parts: Mapping[str, bytes]) -> bytes:
    """The file with these parts in place of its own, in the same order; new parts come last."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(source)) as old, zipfile.ZipFile(out, "w") as new:
        for info in old.infolist():
            data = parts.get(info.filename)
            new.writestr(info, old.read(info) if data is None else data, info.compress_type)
        for name in parts.keys() - {info.filename for info in old.infolist()}:
            new.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), parts[name], zipfile.ZIP_DEFLATED)
    return out.getvalue()


def xml_bytes(root: Any) -> bytes:
    """A part as bytes, with the declaration that Office writes."""
    return _DECLARED + bytes(etree.tostring(root, encoding="UTF-8"))


def tag(element: Any, name: str) -> str:
    """A name in the namespace of another element: Office has two that mean the same."""
    return f"{str(element.tag).rpartition('}')[0]}}}{name}"


def local(element: Any) -> str:
    """An element's name without its namespace; nothing for a comment."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
