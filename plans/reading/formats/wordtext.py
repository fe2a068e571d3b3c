"""The words of Word's paragraphs: tracked changes accepted, hidden text left out, marks of notes kept."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from plans.reading.formats.words import Run, raised
from plans.reading.formats.wordstyles import Styles, is_on, value_of

_THROUGH = frozenset(
    {
        "sdt",
        "sdtContent",
        "customXml",
        "smartTag",
        "ins",
        "moveTo",
        "hyperlink",
        "fldSimple",
        "dir",
        "bdo",
        "Choice",
        "Fallback",
    }
    | {"oMath", "oMathPara", "ruby", "rubyBase"}
)
"""Elements that only stand around others."""
_GONE = frozenset({"del", "moveFrom"})
_SIGNS = {"tab": "\t", "ptab": "\t", "cr": "\n", "noBreakHyphen": "-"}
_BEFORE = 5
"""How many runs back a raised figure is told by."""
_PICTURES = frozenset({"blip", "imagedata"})


def sort_of(element: Any) -> str:
    """An element's name without its namespace; nothing for a comment."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def visible(parent: Any) -> Iterator[Any]:
    """The elements inside one, through all that only stands around them, without what is deleted."""
    if parent is None:
        return
    for element in parent:
        sort = sort_of(element)
        if sort in _THROUGH:
            yield from visible(element)
        elif sort == "AlternateContent":  # the same thing said in two ways, the newer first
            yield from visible(next(iter(element), None))
        elif sort not in _GONE:
            yield element


class Story:
    """Reads the text of paragraphs, and keeps count of notes and of what is left out."""

    def __init__(self, styles: Styles) -> None:
        self.styles = styles
        self.marks: dict[tuple[str, str], str] = {}
        """The mark of each note, by its sort and number in the file, in the order of the text."""
        self.left_out: Counter[str] = Counter()

    def runs(self, paragraph: Any) -> tuple[list[Run], list[Any]]:
        """A paragraph's runs, and the contents of the text boxes that hang on it."""
        runs: list[Run] = []
        boxes: list[Any] = []
        self.left_out["deleted_text"] += sum(1 for _ in paragraph.iter("{*}delText"))
        for element in visible(paragraph):
            if sort_of(element) == "r":
                self._run(element, runs, boxes)
        self.left_out = +self.left_out
        return runs, boxes

    def is_hidden(self, paragraph: Any) -> bool:
        """Whether the paragraph's own mark is hidden: then it is no line where its text is hidden, too."""
        return is_on(paragraph.find("{*}pPr/{*}rPr/{*}vanish"))

    def _run(self, run: Any, runs: list[Run], boxes: list[Any]) -> None:
        look = run.find("{*}rPr")
        if look is not None and is_on(look.find("{*}vanish")):
            self.left_out["hidden_text"] += 1
            return
        struck = look is not None and (is_on(look.find("{*}strike")) or is_on(look.find("{*}dstrike")))
        text = "".join(self._said(element, boxes) for element in visible(run))
        if look is not None and _is_raised(look.find("{*}vertAlign")):
            text = raised("".join(earlier.text for earlier in runs[-_BEFORE:]), text)
        runs.append(Run(text, struck))

    def _said(self, element: Any, boxes: list[Any]) -> str:
        sort = sort_of(element)
        if sort == "t":
            return element.text or ""
        if sort == "br":
            return "\n" if value_of(element, "type") in ("", "textWrapping") else ""
        if sort == "sym":
            return _sign(value_of(element, "char"))
        if sort in ("footnoteReference", "endnoteReference"):
            key = (sort.removesuffix("Reference"), value_of(element, "id"))
            return self.marks.setdefault(key, f"[{len(self.marks) + 1}]")
        if sort in ("drawing", "pict", "object"):
            self._drawn(element, boxes)
            return ""
        return _SIGNS.get(sort, "")

    def _drawn(self, element: Any, boxes: list[Any]) -> None:
        """A drawing's text boxes, once; its pictures are counted."""
        found = [box for box in element.iter("{*}txbxContent") if not _is_said_twice(box)]
        boxes += [box for box in found if not any(other in found for other in box.iterancestors())]
        self.left_out["picture"] += any(sort_of(part) in _PICTURES for part in element.iter())


def _is_said_twice(box: Any) -> bool:
    """Whether it is the older way of saying what is also said in a newer one."""
    return any(sort_of(above) == "Fallback" for above in box.iterancestors())


def _is_raised(element: Any) -> bool:
    return element is not None and value_of(element, "val") == "superscript"


def _sign(code: str) -> str:
    try:
        return chr(int(code, 16))
    except (ValueError, OverflowError):
        return ""
