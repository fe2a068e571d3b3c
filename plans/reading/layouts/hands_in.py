"""Who hands in what a label says is due: the owner of "Nämndernas förslag kansliet tillhanda"."""

from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.legend import Legend
from plans.reading.bodies.mention import Because, Mention

_DOES = (Because.GIVES, Because.ACTS)


def who_hands_in(words: str, legend: Legend) -> Mention | None:
    """The only one who hands something in by the words of a label, where others are named besides."""
    found = find_bodies(words, legend)
    doers = [body for body in found if body.because in _DOES]
    return doers[0] if len(doers) == 1 and len(found) > 1 and doers[0] is found[0] else None
