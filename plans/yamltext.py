"""YAML text as plain strings, lists and mappings, with the place of everything in the text.

Scalars stay the text that was written, so no parser turns the body NO into false, 18:00 into a number or
2027-13-45 into a crash: what a value means is for the plan's own types to say. The places serve located
errors and edits that leave every other character of the file alone.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from plans.faults import Fault, KeyPath

MOST_NODES = 200_000
MOST_DEPTH = 40
_BYTE_ORDER_MARK = "\ufeff"
_NO_TEXT = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that YAML 1.2 allows nowhere in a file."""
NULLS = frozenset({"", "~", "null", "Null", "NULL"})


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value stands: characters from `start` to `end`, line and column from 1, flow or block style."""

    line: int
    column: int
    start: int
    end: int
    flow: bool = False


@dataclass
class YamlText:
    """A parsed text: its value, the place of each value, and of each mapping key."""

    value: Any = None
    values: dict[KeyPath, Place] = field(default_factory=dict)
    keys: dict[KeyPath, Place] = field(default_factory=dict)

    def place(self, path: KeyPath, *, key: bool = False) -> Place | None:
        """The place of the value (or key) at the path, or of the nearest thing around it."""
        for length in range(len(path), -1, -1):
            found = (self.keys if key else self.values).get(path[:length]) or self.keys.get(path[:length])
            if found is not None:
                return found
        return None


class YamlFault(Exception):
    """The text is no usable YAML; `line` and `column` count from 1."""

    def __init__(self, code: str, mark: Any, **facts: Any) -> None:
        super().__init__(code)
        self.fault = Fault(code, (), facts)
        self.line: int | None = mark.line + 1 if mark else None
        self.column: int | None = mark.column + 1 if mark else None


def parse_yaml(text: str) -> YamlText:
    """Parse one document. Raises YamlFault: syntax, too deep, too large when aliases unfold, duplicate keys."""
    return _Builder(text).build()


def says(text: str, value: object) -> bool:
    """Whether the text is usable YAML that says just this value."""
    try:
        return bool(parse_yaml(text).value == value)
    except YamlFault:
        return False


_Event = Any  # PyYAML's events are untyped


@dataclass(frozen=True)
class _Mark:
    line: int
    column: int


class _Builder:
    def __init__(self, text: str) -> None:
        if bad := _NO_TEXT.search(text):
            before = text[: bad.start()]
            mark = _Mark(before.count("\n"), len(before) - before.rfind("\n") - 1)
            raise YamlFault("yaml_syntax", mark, why=f"the character {bad[0]!a} is not allowed")
        self._skipped = len(_BYTE_ORDER_MARK) if text.startswith(_BYTE_ORDER_MARK) else 0
        self._events: Iterator[_Event] = iter(yaml.parse(text[self._skipped :], Loader=_LOADER))
        self._anchors: dict[str, tuple[Any, int]] = {}
        self._nodes = 0
        self._out = YamlText()

    def build(self) -> YamlText:
        try:
            for event in self._events:
                if isinstance(event, yaml.DocumentStartEvent):
                    if self._out.values:
                        raise YamlFault("two_documents", event.start_mark)
                    self._out.value, _ = self._node(next(self._events), (), 0)
        except yaml.MarkedYAMLError as error:
            why = error.problem or "?"
            raise YamlFault("yaml_syntax", error.problem_mark or error.context_mark, why=why) from None
        except yaml.YAMLError as error:
            raise YamlFault("yaml_syntax", None, why=str(error).splitlines()[0]) from None
        return self._out

    def _node(self, event: _Event, path: KeyPath, depth: int) -> tuple[Any, int]:
        """The value that begins with the event, and how many nodes it holds when aliases are unfolded."""
        mark = event.start_mark
        if depth > MOST_DEPTH:
            raise YamlFault("too_deep", mark, most=MOST_DEPTH)
        if isinstance(event, yaml.AliasEvent):
            if event.anchor not in self._anchors:
                raise YamlFault("unknown_alias", mark, value=event.anchor)
            value, size = self._anchors[event.anchor]
            self._note(path, event, event)
            self._count(size, mark)
            return value, size
        if isinstance(event, yaml.ScalarEvent):
            plain = event.style is None or event.style == ""
            value, size = None if plain and event.value in NULLS else event.value, 1
            self._count(1, mark)
            self._note(path, event, event)
        elif isinstance(event, yaml.SequenceStartEvent):
            value, size = self._sequence(event, path, depth)
        else:
            value, size = self._mapping(event, path, depth)
        if event.anchor is not None:
            self._anchors[event.anchor] = (value, size)
        return value, size

    def _sequence(self, start: _Event, path: KeyPath, depth: int) -> tuple[list[Any], int]:
        self._count(1, start.start_mark)
        items: list[Any] = []
        size = 1
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            item, count = self._node(event, (*path, len(items)), depth + 1)
            items.append(item)
            size += count
        self._note(path, start, event)
        return items, size

    def _mapping(self, start: _Event, path: KeyPath, depth: int) -> tuple[dict[str, Any], int]:
        self._count(1, start.start_mark)
        found: dict[str, Any] = {}
        size = 1
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            if not isinstance(event, yaml.ScalarEvent):
                raise YamlFault("key_is_no_text", event.start_mark)
            key = str(event.value).strip()  # as the plan's types do with every text
            if key in found:
                first = self._out.keys[(*path, key)].line
                raise YamlFault("duplicate_key", event.start_mark, value=key, first=first)
            self._out.keys[(*path, key)] = self._place(event, event)
            found[key], count = self._node(next(self._events), (*path, key), depth + 1)
            size += count
        self._note(path, start, event)
        return found, size

    def _count(self, nodes: int, mark: Any) -> None:
        self._nodes += nodes
        if self._nodes > MOST_NODES:
            raise YamlFault("too_many_nodes", mark, most=MOST_NODES)

    def _note(self, path: KeyPath, start: _Event, end: _Event) -> None:
        self._out.values[path] = self._place(start, end)

    def _place(self, start: _Event, end: _Event) -> Place:
        mark = start.start_mark
        flow = bool(getattr(start, "flow_style", False))
        begins, ends = mark.index + self._skipped, end.end_mark.index + self._skipped
        return Place(mark.line + 1, mark.column + 1, begins, ends, flow)


_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
