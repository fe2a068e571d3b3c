"""What a language is made of: every word that a report says, by stable codes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from plans.activity import Kind
from plans.severity import Severity
from reports.altered import Altered
from reports.case import Case
from reports.grammar import Grammar
from reports.link import Link
from solver.explained import Skipped

Telling = Callable[[Case], str]
Phrasing = Callable[[Altered], str]
Tying = Callable[[Link], str]
Losing = Callable[[Link, Skipped], str]


@dataclass(frozen=True)
class Collected:
    """How many findings of one rule are told together: a heading over them, and a line for each."""

    heading: str
    item: Telling


@dataclass(frozen=True)
class FaultWords:
    """What is wrong with a file, by the fault's code; why a text is no YAML; and how to point out a part."""

    faults: Mapping[str, str]
    yaml: Mapping[str, str]
    system: Mapping[str, str]
    parts: Mapping[str, str]
    values: Mapping[str, str]
    inside: str
    subject: str
    item: str
    near: str
    either: str
    unknown: str


@dataclass(frozen=True)
class ReadingWords:
    """What is said of a document that has been read, by the codes of plans.reading; "" is for any other."""

    doubts: Mapping[str, str]
    left: Mapping[str, str]
    layouts: Mapping[str, str]
    seen: Mapping[str, str]
    unread: Mapping[str, str]
    kinds: Mapping[Kind, str]
    said: Mapping[str, str]


@dataclass(frozen=True)
class Words:
    """The words of a language; both languages have the same codes."""

    grammar: Grammar
    rules: Mapping[str, str]
    explained: Mapping[str, str]
    severities: Mapping[Severity, str]
    counted: Mapping[Severity, tuple[str, str]]
    levels: Mapping[str, str]
    findings: Mapping[str, Telling]
    demands: Mapping[str, Telling]
    collected: Mapping[str, Collected]
    changes: Mapping[str, Phrasing]
    ties: Mapping[str, Tying]
    lost: Mapping[str, Losing]
    problems: FaultWords
    reading: ReadingWords
    labels: Mapping[str, str]
