"""The entries of a list in a plan file's text, line by line: where they stand, and how they are indented."""

from plans.faults import PlanError
from plans.files import PlanFile
from plans.yamltext import Place


def lines_of(file: PlanFile, field: str, n: int, code: str) -> tuple[int, int]:
    """From the start of an entry's first line to the end of its last one, its comment beside it included.

    Raises PlanError with the code where the entries stand on no lines of their own: behind an anchor, or in a list
    in brackets.
    """
    place = file.yaml.values.get((field, n))
    inside = file.yaml.values.get((field,))
    if place is None or inside is None or inside.flow:
        raise PlanError.of_file(file.path, code)
    start = file.text.rfind("\n", 0, place.start) + 1
    return start, end_of(file, place)


def end_of(file: PlanFile, place: Place) -> int:
    """The end of the line on which the value ends: a block of text reaches to the next one, and is cut there."""
    last = place.start + len(file.text[place.start : place.end].rstrip())
    line_end = file.text.find("\n", last)
    return len(file.text) if line_end < 0 else line_end + 1


def indent(text: str) -> int:
    """How many spaces a text begins with."""
    return len(text) - len(text.lstrip(" "))


def indented(entry: str, own: int) -> str:
    """The entry's lines moved to begin at that column."""
    by = own - indent(entry)
    lines = entry.splitlines(keepends=True)
    if by >= 0:
        return "".join(" " * by + line if line.strip() else line for line in lines)
    return "".join(line[min(-by, indent(line)) :] for line in lines)
