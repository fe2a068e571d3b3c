"""Whose the lines of a grid are: by their own words, under the body above them or the one over the whole grid."""

import re
from dataclasses import dataclass, field
from functools import cached_property

from plans.reading.bodies.legend import Legend
from plans.reading.layouts.calendar_above import Above
from plans.reading.layouts.calendar_label import WORKING, Label, label_of, one_body
from plans.reading.layouts.calendar_under import is_own, is_part, under
from plans.reading.layouts.grid_shape import Band, Sort

_WHOLE = re.compile(r"(?:nämnd|styrelse)(?:e?n)?", re.IGNORECASE)
"""What a body is called beside its own committee: nobody knows which it is, but it is not the committee."""


@dataclass
class LineNames:
    """The names of a band's lines, taken in order; `parent` is the last body named, whose parts may follow."""

    band: Band
    over: Above
    legend: Legend
    parent: Label | None = None
    meets: bool = False
    """Whether the parent's own line has days: then it is no heading over the lines that follow."""
    before: Label | None = None
    """The label of the line before."""
    named: list[Label] = field(default_factory=list)
    """Every body that lines have named."""

    def of(self, line: int) -> tuple[Label, bool]:
        """A line's label, and whether it is only guessed to be that of the line before."""
        texts = self._texts(line)
        if texts:
            self.before = self._label(texts, line)
            return self.before, False
        if not self.band.of(Sort.LABEL) or self.before is None:
            return self.over.body or self._unnamed(line), False
        return self.before, True

    def _unnamed(self, line: int) -> Label:
        """The label of a line that nothing names: its number where there are several, for each is asked of."""
        lines = [one for one in self.band.lines if any(self.band.view.text(one, at) for at in self.band.months)]
        return Label(f"Sammanträde {lines.index(line) + 1}" if len(lines) > 1 and line in lines else "")

    def followed(self, line: int, label: Label) -> tuple[str, ...]:
        """The bodies of the next column, for one of mailings or last days that names nobody: whose they may be."""
        if not self.band.view.turned or label.bodies or label.meets:
            return ()
        later = (texts for other in self.band.lines if other > line and (texts := self._texts(other)))
        return next((label_of(texts[-1], self.legend).bodies for texts in later), ())

    def _label(self, texts: list[str], line: int) -> Label:
        first, *parts = (label_of(text, self.legend) for text in texts)
        label = first
        owner = self._owner(texts[0])
        if self.over.body is None and _WHOLE.fullmatch(texts[0].strip()):
            self.parent = None
            return Label(texts[0].strip())
        if owner is not None:
            return under(owner, label_of(texts[0].split()[-1], self.legend), self.legend)
        is_one = not is_part(first) or self._is_beside(first)
        if not is_one or not first.bodies:
            label = under(self.parent or self._whole, first, self.legend)
        if label.meets and is_one:
            self.parent = label if label.bodies else None
            self.meets = any(any(map(str.isdigit, self.band.view.text(line, at))) for at in self.band.months)
            self.named += [label] if label.known else []
        for part in parts:
            label = under(label, part, self.legend, within=True)
        return label

    @cached_property
    def _whole(self) -> Label | None:
        """The body over the whole grid; none where a line of its own says which of the days are that body's."""
        body = self.over.body
        if body is None:
            return None
        labels = (label_of(texts[-1], self.legend) for line in self.band.lines if (texts := self._texts(line)))
        return None if any(one.meets and one.bodies == body.bodies for one in labels) else body

    def _is_beside(self, label: Label) -> bool:
        """Whether a meeting with a name of its own stands beside bodies that have theirs: Dagordningsmöte."""
        return self.parent is not None and self.meets and is_own(label) and bool(label.bodies)

    def _owner(self, text: str) -> Label | None:
        """The body named on a line above whose part this one is by a short name: "Soc au", "Bu au"."""
        short, _, part = text.strip().rpartition(" ")
        if not short or not WORKING.fullmatch(part) or one_body(short, self.legend) is None:
            return None
        bodies = {label.bodies: label for label in self.named if _is_short_for(short, label.name)}
        known = label_of(short, self.legend).known
        return next(iter(bodies.values())) if len(bodies) == 1 and not known else None

    def _texts(self, line: int) -> list[str]:
        """The words that name a line: in merged cells too, and those above an empty one beside another label."""
        texts: list[str] = []
        ats = self.band.of(Sort.LABEL)
        for n, at in enumerate(ats):
            text = self.band.view.text(line, at)
            if not text and any(self.band.view.text(line, later) for later in ats[n + 1 :]):
                above = [other for other in self.band.lines if other < line]
                text = next((found for other in reversed(above) if (found := self.band.view.text(other, at))), "")
            if text and text not in texts:
                texts.append(text)
        return texts


def _is_short_for(short: str, name: str) -> bool:
    """Whether a word begins a name, or of the first letters of its parts: Soc, Bu for barn- och utbildning."""
    parts = [part for part in re.split(r"[\s-]+", name.lower()) if part and part != "och"]
    return name.lower().startswith(short.lower()) or "".join(part[0] for part in parts) == short.lower()
