"""Parts of a web page that its reader opens and closes, as they are when all of them stand open."""

import re
from typing import Any

from lxml import etree

_HEADING = re.compile("h[1-6]")
_EXPANDED, _CONTROLS, _LABELLED = "aria-expanded", "aria-controls", "aria-labelledby"
_OUTERMOST, _INNERMOST = 1, 6


def unfold(root: Any) -> None:
    """Show every panel that something in the page opens, under a heading: the words that open it.

    <button aria-expanded="false">Kommunstyrelsen</button>, a button inside a heading, or a tab of its own. Buttons
    that do something else with the page (Skriv ut, Dela) stay buttons.
    """
    opened = {name for one in root.iterfind(f".//*[@{_CONTROLS}]") for name in one.get(_CONTROLS).split()}
    for button in list(root.iter("button")):
        if _in_heading(button):
            button.tag = "span"
        elif button.get("role") != "tab" and {_EXPANDED, _CONTROLS} & set(button.attrib):
            button.tag = f"h{_INNERMOST}"
        else:
            continue
        _show_next(button)
    for element in root.iterfind(".//*[@id]"):
        if element.get("id") in opened:
            _show(element)
    named = {one.get("id"): one for one in root.iterfind(".//*[@id]")}
    for panel in root.xpath(".//*[@role='tabpanel']"):
        _show(panel)
        words = " ".join(
            named[name].text_content() for name in (panel.get(_LABELLED) or "").split() if name in named
        )
        if words.strip():
            _head(panel, words)


def _show_next(opener: Any) -> None:
    """Show what stands right after an opener, or after the heading that it stands in."""
    for element in (opener, *opener.iterancestors(*(f"h{n}" for n in range(_OUTERMOST, _INNERMOST + 1)))):
        if element.getnext() is not None:
            _show(element.getnext())


def _show(element: Any) -> None:
    for name in ("hidden", "aria-hidden", "style"):
        element.attrib.pop(name, None)


def _head(panel: Any, words: str) -> None:
    """A heading first in a panel, just over those inside it."""
    inside = [int(one.tag[1]) for one in panel.iter() if _is_heading(one)]
    heading = etree.SubElement(panel, f"h{max(_OUTERMOST, min(inside, default=_INNERMOST + 1) - 1)}")
    heading.text, heading.tail, panel.text = words, panel.text, None
    panel.insert(0, heading)


def _in_heading(element: Any) -> bool:
    return any(_is_heading(above) for above in element.iterancestors())


def _is_heading(element: Any) -> bool:
    return isinstance(element.tag, str) and bool(_HEADING.fullmatch(element.tag))
