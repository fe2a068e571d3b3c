"""Rows that a phrase names: the politiska beredningen, årsbokslutet, strategisk dag KLG."""

from collections.abc import Iterator, Sequence

from plans.activity import Kind
from plans.reading.bodies.find import find_bodies
from plans.reading.suggesting.matters import matters_of
from plans.reading.suggesting.references import Reference
from plans.reading.suggesting.rows import Row, Rows
from plans.reading.suggesting.words import begins_with, is_same_word, stems, words_of

_ENOUGH = 0.75
_FEW = 2
"""Words with which a phrase still is about a matter, and does not only mention it."""


def named_rows(rows: Rows, reference: Reference, near: Sequence[Row]) -> Iterator[Row]:
    """The rows that the phrase names, the likeliest first: it holds their name before they hold it."""
    phrase, short = (words_of(_without_bodies(reference, text)) for text in (reference.phrase, reference.short))
    about = matters_of(reference.short)
    is_special = bool(about.keys - {"budget", "mal"})
    if is_special and reference.is_before:
        yield from (other for other in near if other.kind is Kind.DECISION and about.meet(other.about))
    if not set(short) - stems("general"):
        return
    yield from (other for other in near if _is_name(words_of(other.activity.title), phrase))
    yield from (other for other in near if _holds(rows, words_of(other.activity.title), short))
    if is_special and len(set(short) - stems("general")) <= _FEW:
        yield from (other for other in near if about.meet(matters_of(other.activity.title)))


def _without_bodies(reference: Reference, text: str) -> str:
    """The text; where something is sent, without those to whom: they name no row."""
    if not reference.is_sent:
        return text
    for mention in reversed(find_bodies(text)):
        text = text[: mention.start] + text[mention.end :]
    return text


def _is_name(title: Sequence[str], phrase: Sequence[str]) -> bool:
    """Whether all words of a title stand in the phrase, and they are a name."""
    name = [word for word in title if word not in stems("kind")]
    return bool(set(name) - stems("general")) and all(
        any(is_same_word(word, other) for other in phrase) for word in name
    )


def _holds(rows: Rows, title: Sequence[str], phrase: Sequence[str]) -> bool:
    """Whether nearly all that the phrase says stands in the title."""
    said = {
        word for word in phrase if any(is_same_word(word, other) or begins_with(other, word) for other in title)
    }
    telling = said - stems("general")
    return bool(telling) and rows.weights.of(said) >= _ENOUGH * rows.weights.of(set(phrase))
