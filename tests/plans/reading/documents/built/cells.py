"""Tables of cells in a text file: | between cells, ¶ for a line break, a blank line between tables."""

from pathlib import Path

Table = list[list[str]]


def tables(name: str) -> list[Table]:
    text = Path(__file__).with_name(f"{name}.txt").read_text(encoding="utf-8").rstrip("\n")
    return [[_row(line) for line in part.split("\n")] for part in text.split("\n\n")]


def _row(line: str) -> list[str]:
    return [cell.strip(" ").replace("¶", "\n") for cell in line.split("|")]


def struck(text: str) -> list[tuple[str, bool]]:
    """Runs of words and whether they are struck through, which ~~ before and after them says."""
    parts = text.split("~~")
    return [(f"{words} " if number % 2 else words, number % 2 == 1) for number, words in enumerate(parts)]
