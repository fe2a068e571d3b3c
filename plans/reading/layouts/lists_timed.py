"""Lines with a name and its time that head the days right under them: "FSG Teknik, kl. 13.00"."""

from collections.abc import Sequence
from dataclasses import replace

from plans.reading.document import Paragraph
from plans.reading.layouts.calendar_hours import said_hours
from plans.reading.layouts.calendar_label import Label
from plans.reading.layouts.calendar_under import is_part
from plans.reading.layouts.lists_lines import Kind, Line
from plans.reading.layouts.lists_names import MANY_DAYS, PLAIN, is_of_others, says_meeting
from plans.reading.layouts.lists_order import leads

_LONGEST = 70
_SIGNS = " ,;:.()–-"


def with_timed_heads(lines: Sequence[Line], paragraphs: Sequence[Paragraph]) -> list[Line]:
    """The lines, each name with its time behind it over days as the heading that it is of them.

    What nobody knows as a body may be where the one above meets, as long as that one has no days yet.
    """
    done = list(lines)
    for n, line in enumerate(lines):
        is_head = line.kind is Kind.HOURS and _is_timed_name(paragraphs[n].text.strip(), line.label)
        if is_head and leads(lines, n) and (line.label.known or _is_behind_days(done[:n])):
            done[n] = replace(line, kind=Kind.HEADING)
    return done


def _is_timed_name(text: str, label: Label) -> bool:
    """Whether a line begins with a name and a time, perhaps with a weekday between them, and tells little else."""
    said = said_hours(text)
    if len(text) > _LONGEST or len(said) != 1 or text.endswith((".", "!", "?")):
        return False
    name = MANY_DAYS.sub("", text[: said[0].start]).strip(_SIGNS)
    is_whole = " ".join(name.split()) == label.words and name[:1].isupper()
    is_other = is_of_others(name) or not (is_part(label) or PLAIN.fullmatch(name))
    return is_whole and is_other and not says_meeting(name)


def _is_behind_days(above: Sequence[Line]) -> bool:
    """Whether the last that heads or lists anything above is days, or nothing does."""
    before = next((line for line in reversed(above) if line.kind in (Kind.DAYS, Kind.HEADING)), None)
    return before is None or before.kind is Kind.DAYS
