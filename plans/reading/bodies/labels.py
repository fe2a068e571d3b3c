"""What is written before bodies in a cell to say what they are there for: "Ansvarig: ekonomichefen"."""

import re

from plans.reading.bodies.mention import Because, Role
from plans.reading.bodies.names.phrases import words

_ROLES = {
    word: role
    for role, labels in (
        (Role.RESPONSIBLE, "ansvarig ansvariga föredragande handläggare sammankallande utförare"),
        (Role.TAKES_PART, "deltagare inbjudna inbjuden kallade kallas medverkande närvarande"),
        (Role.RECIPIENT, "kopia mottagare"),
    )
    for word in words(labels)
}
_BECAUSE = {
    Role.TAKES_PART: Because.CELL,
    Role.RESPONSIBLE: Because.ANSWERS,
    Role.RECIPIENT: Because.SENT,
}
_END = re.compile(r"[\n;)]")


def label_of(word: str) -> Role | None:
    """What those who come after the word are there for, if it says that."""
    return _ROLES.get(word)


_COMING = "|".join(word for word, role in _ROLES.items() if role is Role.TAKES_PART)
_LISTED = re.compile(rf"(?:^|(?<=[.\n]))\s*(?:{_COMING})\s*:[^.\n]*", re.IGNORECASE)


def lists_of_participants(text: str) -> list[str]:
    """The lists in a text of those who come, each as it were a cell for them: "Inbjudna: …"."""
    return [said[0].strip() for said in _LISTED.finditer(text)]


def ends_label(gap: str) -> bool:
    """Whether a label holds no longer after what stands between two words: a line's end, that of a bracket."""
    return _END.search(gap) is not None


def because_of(role: Role) -> Because:
    """How a cell tells that somebody is there for it."""
    return _BECAUSE[role]
