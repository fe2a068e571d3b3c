"""A body named in a text, and what it does there."""

from dataclasses import dataclass
from enum import StrEnum

from plans.body import BodyKind
from plans.reading.bodies.names.sense import Origin, Sense


class Role(StrEnum):
    """What a body is there for."""

    TAKES_PART = "takes part"
    OPTIONAL = "optional"  # comes if asked, or if it likes
    RESPONSIBLE = "responsible"  # answers for it, presents it, writes the papers
    RECIPIENT = "recipient"  # gets what is sent
    NAMED = "named"  # only spoken of: "förslag till kommunfullmäktige"


class Because(StrEnum):
    """What in the text tells the role."""

    CELL = "cell"  # it stands in a cell for participants
    HEADING = "heading"  # it stands for itself: "Kommunfullmäktige – Beslut om budget"
    MEETING = "meeting"  # "Möte med KSO", "Beslut av kommunstyrelsen"
    ENDS = "ends"  # it ends a title: "Rambudget Kommunstyrelsen"
    DATED = "dated"  # a date follows: "KF 25 november"
    ACTS = "acts"  # it begins a sentence: "Nämnderna arbetar med"
    ATTENDS = "attends"  # "KSO informerar kommundirektören", "Förvaltningschefer deltar"
    SENDS = "sends"  # "synpunkter från nämndordförandena skickas"
    GIVES = "gives"  # "Bokslutsunderlag från förvaltningarna"
    ANSWERS = "answers"  # "Budgetcontroller ansvarar för dragning"
    OFFERED = "offered"  # "vid behov", "i den omfattning som efterfrågas"
    SENT = "sent"  # "skickas till KLG"
    ADDRESSED = "addressed"  # "Delårsrapport till kommunfullmäktige"
    NOTHING = "nothing"


@dataclass(frozen=True)
class Mention:
    """A body in a text, the characters from `start` to `end`. `spelled` is how it ought to be, where it is not."""

    start: int
    end: int
    raw: str
    sense: Sense
    role: Role
    because: Because
    with_substitutes: bool = False
    spelled: str | None = None

    @property
    def code(self) -> str:
        """The body's code in a plan."""
        return self.sense.code

    @property
    def name(self) -> str:
        """The body's name in a plan."""
        return self.sense.name

    @property
    def kind(self) -> BodyKind:
        """What sort of body it is."""
        return self.sense.kind

    @property
    def sure(self) -> bool:
        """Whether there is no doubt who is meant."""
        return self.sense.sure

    @property
    def origin(self) -> Origin:
        """How the body is known."""
        return self.sense.origin
