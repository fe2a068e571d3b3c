"""Notes at the cells of a workbook: what stood there before."""

import posixpath
from collections import defaultdict
from typing import Any
from xml.sax.saxutils import escape

from lxml import etree

from reports.like.cells import Book, column_number
from reports.like.packed import local, tag, xml_bytes

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = "[Content_Types].xml"
_NOTES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
_AUTHOR = "tidplan"
_AFTER = frozenset(
    {
        "legacyDrawingHF",
        "drawingHF",
        "picture",
        "oleObjects",
        "controls",
        "webPublishItems",
        "tableParts",
        "extLst",
    }
)
"""What stands after the place of a sheet's notes in its part."""
_SPACES = (
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
    ' xmlns:x="urn:schemas-microsoft-com:office:excel"'
)
_PAGE = (
    f"<xml {_SPACES}>"
    '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="{id}"/></o:shapelayout>'
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">'
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>'
)
_SHAPE = (
    f"<v:shape {_SPACES}"
    ' id="_x0000_s{id}" type="#_x0000_t202" fillcolor="#ffffe1" o:insetmode="auto"'
    ' style="position:absolute;margin-left:60pt;margin-top:2pt;width:120pt;height:32pt;visibility:hidden">'
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>'
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"/></v:textbox>'
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>'
    "<x:Anchor>{left}, 15, {top}, 2, {right}, 15, {bottom}, 4</x:Anchor><x:AutoFill>False</x:AutoFill>"
    "<x:Row>{row}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>"
)


class Notes:
    """The notes to be written in a workbook, by sheet."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._notes: dict[str, dict[str, str]] = defaultdict(dict)

    def add(self, sheet: str, reference: str, text: str) -> None:
        """A note at a cell."""
        self._notes[sheet][reference] = text

    def written(self, roots: dict[str, Any]) -> dict[str, bytes]:
        """The parts that hold the notes; the sheets in `roots` are told of them."""
        parts: dict[str, bytes] = {}
        types = self._book.archive.xml(_TYPES)
        for number, (sheet, notes) in enumerate(sorted(self._notes.items()), 1):
            parts |= self._of_sheet(sheet, notes, roots[sheet], types, number)
        return parts | ({_TYPES: xml_bytes(types)} if parts else {})

    def _of_sheet(self, sheet: str, notes: dict[str, str], root: Any, types: Any, number: int) -> dict[str, bytes]:
        part = self._book.sheets[sheet]
        folder, _, file = part.rpartition("/")
        links_name = f"{folder}/_rels/{file}.rels"
        links = self._book.archive.xml(links_name)
        if links is None:
            links = etree.Element(f"{{{_RELATIONS}}}Relationships", nsmap={None: _RELATIONS})
        said_name = _linked(links, "/comments", folder)
        drawn_name = _legacy(root, links, folder)
        if (said_name is None) is not (drawn_name is None):
            return {}  # notes without their drawing, or a drawing of something else: left as they are
        if said_name is None or drawn_name is None:
            said_name, drawn_name = (
                f"xl/comments_tidplan{number}.xml",
                f"xl/drawings/vmlDrawing_tidplan{number}.vml",
            )
            _link(links, "comments", posixpath.relpath(said_name, folder))
            drawing = _link(links, "vmlDrawing", posixpath.relpath(drawn_name, folder))
            _tell_sheet(root, drawing)
            _tell_types(types, said_name)
            said = etree.fromstring(f'<comments xmlns="{_MAIN}"><authors/><commentList/></comments>')
            drawn = etree.fromstring(_PAGE.format(id=900 + number))
        else:
            said, drawn = self._book.archive.xml(said_name), self._book.archive.xml(drawn_name)
        _say(said, drawn, notes, (900 + number) * 1024)
        return {links_name: xml_bytes(links), said_name: xml_bytes(said), drawn_name: etree.tostring(drawn)}


def _linked(links: Any, sort: str, folder: str) -> str | None:
    found = [link for link in links if link.get("Type", "").endswith(sort)]
    return posixpath.normpath(posixpath.join("/", folder, found[0].get("Target"))).lstrip("/") if found else None


def _legacy(root: Any, links: Any, folder: str) -> str | None:
    drawing = root.find("{*}legacyDrawing")
    if drawing is None:
        return None
    wanted = next(iter(drawing.attrib.values()))
    return next(
        (
            posixpath.normpath(posixpath.join("/", folder, link.get("Target"))).lstrip("/")
            for link in links
            if link.get("Id") == wanted
        ),
        None,
    )


def _link(links: Any, sort: str, target: str) -> str:
    name = f"rIdTidplan{sort}"
    made = links.makeelement(f"{{{_RELATIONS}}}Relationship")
    for key, value in (("Id", name), ("Type", f"{_OFFICE}/{sort}"), ("Target", target)):
        made.set(key, value)
    links.append(made)
    return name


def _tell_sheet(root: Any, drawing: str) -> None:
    made = root.makeelement(tag(root, "legacyDrawing"), {f"{{{_OFFICE}}}id": drawing}, nsmap={"r": _OFFICE})
    after = next((child for child in root if local(child) in _AFTER), None)
    if after is None:
        root.append(made)
    else:
        after.addprevious(made)


def _tell_types(types: Any, said_name: str) -> None:
    if not any(local(one) == "Default" and one.get("Extension", "").lower() == "vml" for one in types):
        made = types.makeelement(tag(types, "Default"))
        made.set("Extension", "vml")
        made.set("ContentType", "application/vnd.openxmlformats-officedocument.vmlDrawing")
        types.insert(0, made)
    made = types.makeelement(tag(types, "Override"))
    made.set("PartName", f"/{said_name}")
    made.set("ContentType", _NOTES_TYPE)
    types.append(made)


def _say(said: Any, drawn: Any, notes: dict[str, str], first: int) -> None:
    authors, listed = said.find("{*}authors"), said.find("{*}commentList")
    author = authors.makeelement(tag(authors, "author"))
    author.text = _AUTHOR
    authors.append(author)
    known = {comment.get("ref") for comment in listed}
    for number, (reference, text) in enumerate(notes.items(), 1):
        if reference in known:
            continue
        where = tag(said, "")[1:-1]
        comment = etree.fromstring(
            f'<comment xmlns="{where}" ref="{reference}" authorId="{len(authors) - 1}"><text><r><rPr><sz val="9"/>'
            f'<rFont val="Tahoma"/></rPr><t xml:space="preserve">{escape(text)}</t></r></text></comment>'
        )
        listed.append(comment)
        letters = reference.rstrip("0123456789")
        row, column = int(reference[len(letters) :]) - 1, column_number(letters)
        shape = _SHAPE.format(
            id=first + number,
            row=row,
            column=column,
            left=column + 1,
            right=column + 3,
            top=max(row - 1, 0),
            bottom=row + 2,
        )
        drawn.append(etree.fromstring(shape))
