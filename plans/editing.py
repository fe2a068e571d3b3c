"""Changing values in a plan file's text, so that comments, order, quotes and line breaks stay as they are."""

import re
from collections.abc import Iterator, Mapping

from plans.faults import KeyPath, PlanError
from plans.files import PlanFile
from plans.writing import one_line
from plans.yamltext import Place, says

Edits = Mapping[KeyPath, str | None]
"""What is to stand at a path that is in the file already; None for an empty list."""

_ANCHOR = re.compile(r"&\S+\s*")
_WORD = re.compile(r"\S+")


def with_edits(file: PlanFile, edits: Edits) -> str:
    """The file's text with these values; all else stays as it is.

    What an alias (`*x`) repeats is changed where it is written. Raises PlanError `cannot_edit` where the text
    cannot say it: two values behind one anchor, say.
    """
    wanted = _applied(file.yaml.value, edits)
    for in_place in (True, False):
        text = file.text
        for start, end, new in sorted(_changes(file, edits, in_place), reverse=True):
            text = text[:start] + new + text[end:]
        if says(text, wanted):
            return text
    raise PlanError.of_file(file.path, "cannot_edit")


def _applied(value: object, edits: Edits, path: KeyPath = ()) -> object:
    if path in edits:
        return [] if edits[path] is None else edits[path]
    if isinstance(value, dict):
        return {key: _applied(part, edits, (*path, key)) for key, part in value.items()}
    if isinstance(value, list):
        return [_applied(part, edits, (*path, n)) for n, part in enumerate(value)]
    return value


def _changes(file: PlanFile, edits: Edits, in_place: bool) -> Iterator[tuple[int, int, str]]:
    """From here to there, and what is to stand there."""
    anchored: dict[str, str | None] = {}
    standing = [(place, path, new) for path, new in edits.items() if (place := file.yaml.values.get(path))]
    for place, path, new in sorted(standing, key=lambda found: found[0].start):
        raw = _raw(file.text, place)
        alias = raw[1:] if raw.startswith("*") else None
        if alias is not None and anchored.get(alias, "") == new:
            continue
        anchor = found[0] if (found := _ANCHOR.match(raw)) else ""
        if anchor:
            anchored[anchor[1:].strip()] = new
        if new is None:
            start = file.yaml.keys[path].end
            yield start, place.start + len(raw), ": []"
            continue
        old = _at(file.yaml.value, path)
        begin = place.start + len(anchor)
        text = _word_by_word(raw[len(anchor) :], str(old), new) if in_place and alias is None else None
        yield begin, place.start + len(raw), text if text is not None else one_line([new])[1:-1]


def _raw(text: str, place: Place) -> str:
    """What stands there; a block of text reaches to the next line and is cut there."""
    return text[place.start : place.end].rstrip()


def _at(value: object, path: KeyPath) -> object:
    for key in path:
        value = value[key]  # type: ignore[index]
    return value


def _word_by_word(raw: str, old: str, new: str) -> str | None:
    """The raw text with those words replaced that differ; None where old and new do not go word for word."""
    before, after, there = old.split(), new.split(), list(_WORD.finditer(raw))
    if len(before) != len(after) or len(there) < len(before):
        return None
    there = there[len(there) - len(before) :]
    for one, other, word in reversed(list(zip(before, after, there, strict=True))):
        if one not in word[0]:
            return None
        raw = raw[: word.start()] + word[0].replace(one, other) + raw[word.end() :]
    return raw
