"""Whether words are nothing but the names of those who come."""

import re

from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.legend import Legend
from plans.reading.bodies.names.sense import Origin


def only_bodies(text: str, legend: Legend) -> bool:
    """Whether a note is nothing but bodies, and so says who comes: "KSAU, ekonomichef"."""
    found = find_bodies(text, legend, cell=True)
    left = text
    for one in found:
        left = left.replace(one.raw, " ", 1)
    is_known = all(one.origin is Origin.KNOWN for one in found)
    return bool(found) and is_known and not any(map(str.isalnum, _AND.sub(" ", left)))


_AND = re.compile(r"\b(?:och|samt|med)\b")
