"""The usual bodies and roles of a Swedish municipality, from known.csv, and the offices that any body has.

The codes are those of plan files and of the readings made by hand. What a document says of its own
abbreviations comes before all of this (see legend).

In the table, `written also` has further names in ground form, inflections being understood. After a name or an
abbreviation `?` means that it is this body only by default, `!` that it is an ordinary word anywhere but in a
cell for participants.
"""

import csv
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from plans.body import BodyKind

ONE, SEVERAL, GENERAL, UNEXPLAINED, SHORT = "one", "several", "general", "unexplained", "short"


@dataclass(frozen=True)
class Name:
    """One way in which a body is written."""

    text: str
    sure: bool = True
    cell_only: bool = False


@dataclass(frozen=True)
class Known:
    """A body by its usual names. `part_of` is where it usually sits, the nearest first.

    `tells` is `one` or `several` where the plural is another body, `general` for a word for all of a sort (it
    adds nobody where others are named), `unexplained` for an abbreviation that is never written out, `short` for
    words that in this document are short for one: "nämnden".
    """

    code: str
    name: str
    kind: BodyKind
    full: tuple[Name, ...]
    short: tuple[Name, ...]
    part_of: tuple[str, ...]
    tells: str


@cache
def known() -> dict[str, Known]:
    """The built-in bodies by code, in the order of the table."""
    table = (files("plans.reading.bodies") / "known.csv").read_text(encoding="utf-8")
    return {row[0]: _known(*row) for row in list(csv.reader(table.splitlines(), delimiter=";"))[1:]}


def _known(code: str, name: str, kind: str, also: str, short: str, part_of: str, tells: str) -> Known:
    full = () if tells == UNEXPLAINED else (Name(name), *_names(also))
    return Known(code, name, BodyKind(kind), full, _names(short), tuple(filter(None, part_of.split("|"))), tells)


def _names(column: str) -> tuple[Name, ...]:
    return tuple(
        Name(text.rstrip("?!"), sure="?" not in text, cell_only="!" in text) for text in column.split("|") if text
    )


@dataclass(frozen=True)
class Office:
    """A part of whatever body is named beside it: its chair, its presidium, its working committee."""

    code: str
    name: str
    kind: BodyKind
    written: tuple[str, ...]


OFFICES = (
    Office("1VO", "1:e vice ordförande", BodyKind.PERSON, ("1:e vice ordförande", "1:e vice ordf", "1:e v ordf")),
    Office("2VO", "2:e vice ordförande", BodyKind.PERSON, ("2:e vice ordförande", "2:e vice ordf", "2:e v ordf")),
    Office("VO", "vice ordförande", BodyKind.PERSON, ("vice ordförande", "vice ordf", "v ordförande", "v ordf")),
    Office("ORDF", "ordförande", BodyKind.PERSON, ("ordförande", "ordf")),
    Office("PRESIDIUM", "presidium", BodyKind.PRESIDIUM, ("presidium", "presidie")),
    Office("AU", "arbetsutskott", BodyKind.SUBCOMMITTEE, ("arbetsutskott", "au")),
    Office("UTSKOTT", "utskott", BodyKind.SUBCOMMITTEE, ("utskott",)),
    Office("", "ledamöter", BodyKind.GROUP, ("ledamot",)),
)
"""The last is the body itself."""

_OF_THEIR_OWN = {"KS_ORDF": "KSO", "KS_VO": "VICE_KSO", "KS_AU": "KSAU"}


def composed(owner: str, office: str) -> str:
    """The code of an office of a body: KSO, BUN_PRESIDIUM, NÄMND_ORDF."""
    if not office:
        return owner
    code = f"{'NÄMND' if owner == 'NÄMNDER' else owner}_{office}"
    return _OF_THEIR_OWN.get(code, code)


@cache
def owners() -> dict[str, str]:
    """Whose office a listed body is: KS of KSO, NÄMNDER of NÄMND_ORDF."""
    offices = {composed(owner, office.code): owner for owner in known() for office in OFFICES if office.code}
    return {code: owner for code, owner in offices.items() if code in known()}
