"""What Word's styles say of a paragraph: heading or not, and of what level; whether it is in a list."""

import re
from typing import Any

_HEADING = re.compile(r"heading (\d)", re.IGNORECASE)
_MOST_LEVELS = 9
_OFF = ("0", "false", "off", "none")
_MOST_BASES = 20


class Styles:
    """The paragraph styles of a document, each with those it is based on."""

    def __init__(self, styles: Any) -> None:
        self._styles = {} if styles is None else {value_of(s, "styleId"): s for s in styles.iterfind("{*}style")}

    def heading(self, paragraph: Any) -> int:
        """The level of a heading from 1, or 0."""
        level = _level(paragraph.find("{*}pPr"))
        if level is not None:
            return level
        for style in self._of(paragraph):
            named = _HEADING.fullmatch(_name(style))
            if named:
                return int(named[1])
            if _name(style).lower() == "title":
                return 1
            level = _level(style.find("{*}pPr"))
            if level is not None:
                return level
        return 0

    def is_listed(self, paragraph: Any) -> bool:
        """Whether it is an item of a list."""
        for part in (paragraph, *self._of(paragraph)):
            number = part.find("{*}pPr/{*}numPr/{*}numId")
            if number is not None:
                return value_of(number, "val") != "0"
        return False

    def is_contents(self, paragraph: Any) -> bool:
        """Whether it is a line of a table of contents."""
        return any(_name(style).lower().startswith("toc ") for style in self._of(paragraph))

    def _of(self, paragraph: Any) -> list[Any]:
        """The paragraph's style, the one it is based on, and so on."""
        chosen = paragraph.find("{*}pPr/{*}pStyle")
        styles: list[Any] = []
        while chosen is not None and len(styles) < _MOST_BASES:
            style = self._styles.get(value_of(chosen, "val"))
            if style is None:
                break
            styles.append(style)
            chosen = style.find("{*}basedOn")
        return styles


def value_of(element: Any, name: str) -> str:
    """An attribute in the element's own namespace: Word has two that mean the same."""
    return str(element.get(f"{str(element.tag).rpartition('}')[0]}}}{name}", ""))


def is_on(element: Any) -> bool:
    """Whether a property is there and not switched off."""
    return element is not None and value_of(element, "val") not in _OFF


def _level(properties: Any) -> int | None:
    """The outline level that the properties give; the tenth of them is that of body text."""
    outline = None if properties is None else properties.find("{*}outlineLvl")
    if outline is None or not value_of(outline, "val").isdecimal():
        return None
    level = int(value_of(outline, "val")) + 1
    return level if level <= _MOST_LEVELS else 0


def _name(style: Any) -> str:
    name = style.find("{*}name")
    return "" if name is None else value_of(name, "val")
