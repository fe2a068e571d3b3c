"""Whose a line is that only says the board or its committee, in a document of one: Nämnden, Arbetsutskottet."""

import re

from plans.reading.bodies.names.sense import genitive

_PART = re.compile(r"(?<!s )\b(arbetsutskott|presidi)(?:et)\b", re.IGNORECASE)
_UTSKOTT = re.compile(r"(?:(?<=^)|(?<=[,;:.]\s)|(?<=\boch\s))utskott\b(?=[\s:]+(?:kl\b|\d))", re.IGNORECASE)
_BOARD = re.compile(r"\b(nämnden|styrelsen|direktionen|fullmäktige)(s?)\b", re.IGNORECASE)


def in_full(text: str, board: str) -> str:
    """The text with the board over it for the word that only says its sort, and its part as its own."""
    text = _PART.sub(lambda part: _part_of(board, _PARTS[part[1].lower()]), text)
    return _BOARD.sub(lambda sort: f"{board}{sort[2]}" if _is_of(board, sort[1]) else sort[0], text)


def all_of_sort(text: str) -> str:
    """The text with the word for all of a sort where a list has it without an ending: "KS 13.00, utskott 8.30"."""
    return _UTSKOTT.sub("utskotten", text)


def _part_of(board: str, part: str) -> str:
    return board if board.lower().endswith(part) else f"{genitive(board)} {part}"


def _is_of(board: str, sort: str) -> bool:
    """Whether the board is one of the sort, and no part of one: Direktionens arbetsutskott is no direktion."""
    return re.search(rf"{sort}(?!s\b)", board, re.IGNORECASE) is not None


_PARTS = {"arbetsutskott": "arbetsutskott", "presidi": "presidium"}
