"""The words of one cell of a PDF's table: its lines, and the words put together that had no room on one.

A column too narrow for a word breaks it where it is full, with no hyphen: "Septemb" over "er". Two words stand
like that too, "Sociala" over "utskottet": what tells is how full the line is, and whether the whole is a word.
A word may go on over several lines, so they are looked at from below: "Samve" goes on in "rkansnämnden".
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from plans.reading.bodies.names.lexicon import lexicon
from plans.reading.bodies.names.tokens import tokens
from plans.reading.bodies.names.words import is_noun, noun_of
from plans.reading.dates.grammar.words import MONTHS
from plans.reading.document import Cell
from plans.reading.formats.aligned import Extent
from plans.reading.formats.blocks import cell_of
from plans.reading.formats.pdfspaced import Line
from plans.reading.formats.pdfwords import TextLine, Word
from plans.reading.formats.words import OPEN_END, Run, words_of

_LETTER = 1.7
"""Of the width of most letters: what an m needs. Less room than that is none."""
_SHORT = re.compile(r"\b[A-ZÅÄÖ]{2,4}-$")
"""A short name with the sign that binds it to the word below: IT- over ekonom."""
_LETTER_LEFT = re.compile(r"[a-hj-zä]")
"""A letter that is no word: the last of one that had no room above."""
_OPEN = re.compile(r"\d.*[-–]")
"""The first of two times or days."""
_HOURS = re.compile(r"\d{1,2}[.:]\d\d([-–]\d{1,2}[.:]\d\d)?")
_FEWEST_LETTERS = 3
_SIGNS = ",;:.)"
"""What may stand right behind a word, and never before one."""
_INFLECTED = ("a", "e")
"""How adjectives before a definite noun end: of "Sociala utskottet" no word is "socialautskottet"."""
_FIGURES = re.compile(r"[\d*,.:–-]+")


def cells_of(lines: Sequence[Line], columns: Sequence[Extent]) -> list[Cell]:
    """The cells of a row, from the words of its lines by column."""
    return [
        cell_of_lines([TextLine(tuple(words)) for words in cell], end)
        for cell, (_, end) in zip(zip(*lines, strict=True), columns, strict=True)
    ]


def cell_of_lines(lines: Sequence[TextLine], end: float, width: float | None = None) -> Cell:
    """The cell. `end` is how far to the right its words go; `width` how wide they may be, where a frame tells."""
    filled = [line for line in lines if line.words]
    goes_on = _broken(filled, end, width)
    runs: list[Run] = []
    for n, line in enumerate(filled):
        if n:
            is_open = OPEN_END.search(filled[n - 1].text) is not None
            runs.append(Run("" if goes_on[n - 1] else " " if is_open else "\n"))
        runs += line.runs()
    return cell_of(words_of(runs))


def _broken(lines: Sequence[TextLine], end: float, width: float | None) -> list[bool]:
    """Which lines but the last are broken inside a word, told from the lowest up."""
    found: list[bool] = []
    rest = ""
    for line, below in reversed(list(pairwise(lines))):
        goes_on = bool(found) and found[0] and len(below.words) == 1
        rest = below.words[0].text + (rest if goes_on else "")
        found.insert(0, _is_broken(line, below, rest, end, width))
    return found


def _is_broken(line: TextLine, below: TextLine, rest: str, end: float, width: float | None) -> bool:
    """Whether the last word of a line, its only one, goes on with the first one below, of which `rest` is all."""
    first, last, second = line.words[0], line.words[-1], below.words[0]
    if [word.text for word in below.words] == ["-"] and last.text[-1].isalpha():
        return end - last.x1 <= _LETTER * (second.x1 - second.x0)
    if _SHORT.search(last.text) and second.text[0].islower():
        return True
    is_full = end - last.x1 <= _LETTER * _letter(second)
    if is_full and last.text[-1].isalnum() and not rest.strip(_SIGNS):
        return True
    if is_full and last.text[-1].isalpha() and _LETTER_LEFT.fullmatch(second.text):
        return True
    if len(line.words) > 1:
        return False
    if _OPEN.fullmatch(first.text) and second.text[0].isdigit():
        return True
    if not is_full:
        return False
    if _FIGURES.fullmatch(first.text) and _FIGURES.fullmatch(second.text):
        is_too_wide = width is not None and first.x1 - first.x0 + second.x1 - second.x0 > width
        is_hours = _HOURS.fullmatch(first.text + second.text) is not None
        return is_too_wide or is_hours or _are_in_order(first.text, second.text)
    return _is_one_word(first.text, rest, is_cut=len(rest) > len(second.text))


def _are_in_order(first: str, second: str) -> bool:
    """Whether days are in order only if the last of one line goes on below: 2,16,3 over 0."""
    return _rises(first + second) and not _rises(f"{first},{second}")


def _rises(figures: str) -> bool:
    days = [int(day) for day in re.findall(r"\d+", figures)]
    return len(days) > 1 and all(a < b for a, b in pairwise(days))


def _letter(word: Word) -> float:
    return (word.x1 - word.x0) / len(word.text)


def _is_one_word(first: str, second: str, *, is_cut: bool) -> bool:
    """Whether the halves are a word. `is_cut`: the second is itself broken, by a column too narrow for it."""
    if not (first[-1].isalpha() and second[0].islower()):
        return False
    start, rest = first.lower(), second.lower().rstrip(_SIGNS)
    whole = start + rest
    if whole in MONTHS or _is_name(whole):
        return True
    return noun_of(whole) is not None and (not _are_two(start, rest) or (is_cut and _are_bound(start, rest)))


def _are_bound(first: str, second: str) -> bool:
    """Whether no grammar lets two words follow one another: "Trafik" and "nämnden", "samverkans" and "gruppen"."""
    found = noun_of(second) if is_noun(second) else None
    return found is not None and found[1].definite and noun_of(first) is None and not first.endswith(_INFLECTED)


def _is_name(word: str) -> bool:
    return lexicon().match(tokens(word), 0, cell=True) is not None


def _are_two(first: str, second: str) -> bool:
    """Whether each may be a word: "utskottet" is, and "arbetsutskott" behind a noun or its genitive."""
    is_one = is_noun(second) or _is_name(second)
    return is_one or (_is_compound(second) and (noun_of(first) is not None or first.endswith("s")))


def _is_compound(word: str) -> bool:
    """Whether a word ends in one of the nouns, and what stands before that may be a word: not "esansvariga"."""
    found = noun_of(word)
    return found is not None and len(found[1].lemma) - len(found[0].lemma) >= _FEWEST_LETTERS
