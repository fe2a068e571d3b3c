import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.known import known
from plans.reading.bodies.legend import find_legend
from plans.reading.bodies.made import bodies_of
from plans.reading.bodies.names.phrases import words
from plans.reading.bodies.row import taking_part
from plans.reading.kinds import kind_of
from tests.plans.reading.bodies.gold import SEEDS
from tests.plans.reading.bodies.making import document

_NAMES = [name.text for body in known().values() for name in (*body.full, *body.short)]
_AROUND = words(
    "och samt till från med i för = – - * ** ( ) , ; : . / 1:e vice ordf presidiet ersättare 12 maj 6/2 kl 13.00 "
    "skickas ansvarar deltar vid behov Område strategi beslut möte inför nämndens S C"
)
_PIECES = st.one_of(st.sampled_from(_NAMES), st.sampled_from(sorted(_AROUND | {"\n", "\t"})), st.text(max_size=8))
_TEXTS = st.builds(str.join, st.sampled_from(["", " "]), st.lists(_PIECES, max_size=12))


@given(_TEXTS, st.booleans())
def test_bodies_stand_in_order_inside_the_text(text: str, cell: bool) -> None:
    mentions = find_bodies(text, cell=cell)
    for mention in mentions:
        assert 0 <= mention.start < mention.end <= len(text)
        assert mention.raw == text[mention.start : mention.end]
        assert mention.code
        assert mention.code == mention.code.strip("_")
    assert all(one.end <= other.start for one, other in pairwise(mentions))


@given(_TEXTS)
def test_a_body_once_found_is_found_again_by_its_own_words(text: str) -> None:
    for mention in find_bodies(text):
        again = find_bodies(mention.raw, cell=True)
        assert again, mention


@given(st.lists(_TEXTS, max_size=6), st.lists(st.lists(_TEXTS, min_size=2, max_size=2), max_size=4))
def test_any_document_has_a_legend(lines: list[str], rows: list[list[str]]) -> None:
    legend = find_legend(document(*lines, rows))
    assert len(set(legend.places)) == len(legend.places)
    text = " ".join(lines)
    bodies = bodies_of([*find_bodies(text, legend), *(body.code for body in legend.bodies)], legend)
    assert {whole for body in bodies.values() for whole in body.part_of} <= bodies.keys()


@given(_TEXTS, _TEXTS, _TEXTS)
def test_any_row_is_read(cell: str, title: str, text: str) -> None:
    read = taking_part([cell], title, [text])
    bodies = bodies_of(read.mentions)
    assert bodies.keys() >= {*read.bodies, *read.optional, *read.responsible, *read.recipients}
    kind_of(title, text, [bodies[code] for code in read.bodies])


_LONG = 100_000
_REPEATED = [
    *[
        "KS ",
        "KS, ",
        "KS\n",
        "(KS ",
        "KS vid behov ",
        "KS deltar ",
        "KS med ersättare ",
        "* = KS, ",
        "ABC ",
        "och ",
    ],
    *[
        "Område och ",
        "Barn- och ",
        "1:e vice ordf ",
        "skickas till samtliga ",
        "nämndemar ",
        "a-",
        "k",
        "(",
        " ",
        "\n",
    ],
]


@pytest.mark.parametrize("cell", [False, True])
@pytest.mark.parametrize("piece", _REPEATED)
def test_long_texts_take_time_in_proportion(piece: str, cell: bool) -> None:
    def seconds(length: int) -> float:
        text = (piece * (length // len(piece) + 1))[:length]
        start = time.process_time()
        find_bodies(text, cell=cell)
        find_legend(document(text))
        kind_of(text, text)
        return time.process_time() - start

    seconds(1000)
    assert seconds(_LONG // 2) < 0.3 + 40 * seconds(_LONG // 20)  # ten times as long; a hundred if quadratic


def test_a_long_document_is_read_in_seconds() -> None:
    text = "\n".join(path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt")))
    long = (text * (_LONG // len(text) + 1))[:_LONG]
    start = time.process_time()
    found = find_bodies(long)
    assert len(found) > 1000
    assert time.process_time() - start < 10  # about one
