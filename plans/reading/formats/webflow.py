"""What a web page's elements say, as a stream: words, ends of lines, headings, items of lists, tables."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from plans.reading.formats.words import Run, raised

_LEFT_OUT = frozenset(
    {
        "script",
        "style",
        "noscript",
        "template",
        "nav",
        "aside",
        "dialog",
        "head",
        "title",
        "svg",
        "canvas",
        "iframe",
    }
    | {"object", "select", "button", "input", "textarea", "audio", "video", "map", "datalist"}
)
_EDGES = frozenset({"header", "footer"})
"""Left out where they are the page's own; inside an article they belong to it."""
_ROLES = frozenset({"navigation", "banner", "contentinfo", "search", "complementary", "dialog"})
_INLINE = frozenset(
    {
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "ins",
    }
    | {
        "kbd",
        "label",
        "mark",
        "q",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
    }
    | {"var", "wbr", "img", "nobr"}
)
_CROSSED = frozenset({"s", "del", "strike"})
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_THROUGH = re.compile(r"text-decoration[^;]*:\s*[^;]*line-through", re.IGNORECASE)
_BEFORE = 20
"""How many characters back a raised figure is told by."""
_SPACE = re.compile(r"[ \t\r\n\f]+")


@dataclass(frozen=True)
class LineEnd:
    """The end of a line; the line before it is a heading of that level, or the next one an item of a list."""

    heading: int = 0
    begins_item: bool = False
    is_break: bool = False
    """Whether the page breaks the line itself (<br>): two of them make an empty line."""


@dataclass(frozen=True)
class TableOf:
    """A table's element."""

    element: Any


Part = Run | LineEnd | TableOf


def flow(element: Any, *, struck: bool = False, pre: bool = False, said: str = "") -> Iterator[Part]:
    """The parts of what is inside an element, in order; `said` is what stands right before it."""
    if element.text:
        run = _run(element.text, struck, pre)
        said = run.text
        yield run
    for child in element:
        if isinstance(child.tag, str):
            for part in _child(child, struck, pre, said):
                said = (said + part.text)[-_BEFORE:] if isinstance(part, Run) else ""
                yield part
        if child.tail:
            run = _run(child.tail, struck, pre)
            said = (said + run.text)[-_BEFORE:]
            yield run


def _child(child: Any, struck: bool, pre: bool, said: str) -> Iterator[Part]:
    tag = str(child.tag).lower()
    if tag in _LEFT_OUT or _is_hidden(child) or (tag in _EDGES and not _in_article(child)):
        return
    struck = struck or is_struck(child)
    if tag == "br":
        yield LineEnd(is_break=True)
    elif tag == "table":
        yield LineEnd()
        yield TableOf(child)
    elif tag == "sup":
        text = "".join(part.text for part in flow(child) if isinstance(part, Run))
        yield Run(raised(said.rstrip(), text), struck)
    elif tag in _INLINE:
        yield from flow(child, struck=struck, pre=pre, said=said)
    else:
        yield LineEnd(begins_item=tag == "li")
        yield from flow(child, struck=struck, pre=pre or tag == "pre")
        yield LineEnd(heading=int(tag[1]) if re.fullmatch("h[1-6]", tag) else 0)


def is_struck(element: Any) -> bool:
    """Whether the element itself strikes through all that is inside it."""
    return str(element.tag).lower() in _CROSSED or bool(_THROUGH.search(element.get("style") or ""))


def _run(text: str, struck: bool, pre: bool) -> Run:
    return Run(text if pre else _SPACE.sub(" ", text), struck)


def _is_hidden(element: Any) -> bool:
    if element.get("hidden") is not None or element.get("aria-hidden") == "true":
        return True
    return element.get("role") in _ROLES or bool(_HIDING.search(element.get("style") or ""))


def _in_article(element: Any) -> bool:
    return any(above.tag in ("article", "main", "section") for above in element.iterancestors())
