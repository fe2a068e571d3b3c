"""The things that stand under a month, each told by a sentence that says who does what."""

import re

from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.legend import Legend
from plans.reading.bodies.mention import Because, Role
from plans.reading.bodies.sentences import sentences
from plans.reading.kinds import kind_of


def apart(text: str, legend: Legend) -> list[str]:
    """The text in pieces: a sentence that says what is done, and by or for whom, is a thing of its own.

    A sentence that goes on about the one before ("De beslutar också om …") or names nobody stays with it. So does
    one in which the same do the same to somebody else.
    """
    pieces: list[str] = []
    before: tuple[object, ...] = ()
    for start, end in sentences(text):
        sentence = " ".join(text[start:end].split())
        done = _done(sentence, legend)
        if not pieces or (done and done != before and not GOES_ON.match(sentence)):
            pieces.append(sentence)
            before = done
        else:
            pieces[-1] = f"{pieces[-1]} {sentence}"
    return pieces


GOES_ON = re.compile(
    r"(?:de[nt]?(?!\s+(?:\d+|första|sista)\b)|detta|denna|dessa|där\w*|här\w*|då|dit|vid|efter\w*|sedan|samtidigt|också)\b",
    re.IGNORECASE,
)
"""How a sentence begins that goes on about what the one before tells of."""
_FOR_WHOM = (Because.ADDRESSED, Because.GIVES)


def _done(sentence: str, legend: Legend) -> tuple[object, ...]:
    """What is done and who has to do with it; nothing if no word says what, or nobody is named."""
    kind = kind_of(sentence)
    who = tuple(
        dict.fromkeys(
            body.code
            for body in find_bodies(sentence, legend)
            if body.role is not Role.NAMED or body.because in _FOR_WHOM
        )
    )
    return (kind.kind, who[0]) if kind.sure and who else ()
