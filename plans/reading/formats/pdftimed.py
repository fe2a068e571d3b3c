"""A page of a PDF that is drawn against the clock, and whose letters are told of in few words."""

import re
import time
from typing import TYPE_CHECKING, Any

from plans.reading.formats.bounds import MOST_ON_A_PAGE, SECONDS_A_PAGE, Refused

if TYPE_CHECKING:
    from pdfplumber.page import Page
    from pdfplumber.pdf import PDF

_EVERY = 500
"""How many things are drawn between two looks at the clock."""
_NO_LETTER = re.compile(r"\(cid:(\d+)\)")
_BULLETS = frozenset({127, 149, 183})
"""The places of the bullet in the encodings of Windows and of the font Symbol."""
LOST = "\ufffd"


class Clock:
    """A page's time, from when the reading of it begins, and how much may be drawn on it."""

    def __init__(self, page: int) -> None:
        self._page = page
        self._drawn = 0
        self._until = 0.0

    def start(self) -> None:
        """Begin."""
        self._drawn = 0
        self._until = time.monotonic() + SECONDS_A_PAGE

    def tick(self) -> None:
        """Count a thing drawn. Raises Refused where there are too many, or time is out."""
        self._drawn += 1
        if self._drawn > MOST_ON_A_PAGE:
            raise Refused("too_much_on_page", most=MOST_ON_A_PAGE, page=self._page)
        if not self._drawn % _EVERY:
            self.look()

    def look(self) -> None:
        """Raise Refused where the page's time is out."""
        if time.monotonic() > self._until:
            raise Refused("too_slow", page=self._page, most=round(SECONDS_A_PAGE))


def timed_page(pdf: "PDF", page: Any, number: int, top: float) -> "Page":
    """The page with that number, `top` points from the top of the first one."""
    from pdfminer.layout import LTChar
    from pdfminer.pdfinterp import PDFPageInterpreter
    from pdfplumber.page import Page, PDFPageAggregatorWithMarkedContent

    clock = Clock(number)

    class Device(PDFPageAggregatorWithMarkedContent):
        def render_char(self, *args: Any, **kwargs: Any) -> float:
            clock.tick()
            return super().render_char(*args, **kwargs)

        def paint_path(self, *args: Any, **kwargs: Any) -> None:
            clock.tick()
            super().paint_path(*args, **kwargs)

    class TimedPage(Page):
        @property
        def layout(self) -> Any:
            if not hasattr(self, "_layout"):
                clock.start()
                device = Device(pdf.rsrcmgr, pageno=number, laparams=None)
                PDFPageInterpreter(pdf.rsrcmgr, device).process_page(page)
                self._layout = device.get_result()
            return self._layout

        def process_object(self, obj: Any) -> dict[str, Any]:
            """What a letter is, without its colours and the like: finding those takes half of the time."""
            return _letter(obj, self) if isinstance(obj, LTChar) else super().process_object(obj)

    return TimedPage(pdf, page, page_number=number, initial_doctop=top)


def _text(text: str) -> str:
    """The letter itself; where the file has none for it, a bullet if it is one, or the sign for a lost letter."""
    found = _NO_LETTER.fullmatch(text)
    if not found:
        return text
    return "•" if int(found[1]) in _BULLETS else LOST


def _letter(obj: Any, page: "Page") -> dict[str, Any]:
    left, over = page.mediabox[:2]
    top = page.height - obj.y1 + over
    return {
        "object_type": "char",
        "text": _text(obj.get_text()),
        "x0": obj.x0 + left,
        "x1": obj.x1 + left,
        "top": top,
        "bottom": page.height - obj.y0 + over,
        "doctop": page.initial_doctop + top,
        "width": obj.width,
        "height": obj.height,
        "size": obj.size,
        "upright": obj.upright,
        "bold": "bold" in str(obj.fontname).lower(),
        "matrix": obj.matrix,
    }
