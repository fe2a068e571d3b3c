"""Words as a person sees them: spaces, invisible characters, crossed-out parts and raised figures made plain."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace

_GONE = (
    "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\ufffc"
)
"""Soft hyphens, zero-width and writing-direction marks, and the place holder of a picture."""
_LIKE = {
    "\u2010": "-",  # hyphens that look like one
    "\u2011": "-",
    "\u001e": "-",
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\uf0b7": "•",  # the bullets of the font Symbol
    "\uf0a7": "▪",
    "\uf02d": "-",
}
_TABLE = str.maketrans(_LIKE | dict.fromkeys(_GONE, ""))
_ODD = re.compile("[" + "".join(_LIKE) + "]")
_LINE_END = re.compile("\r\n|[\n\r\v\f\x85\u2028\u2029]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
SIGNS = "•·▪◦‣●○■☐☑☒□❏❑❒"
"""What only ever is the mark of an item of a list."""
BULLET = re.compile(
    rf"\s*(?:[{SIGNS}]\s*|\[[ xX]?\]\s+|[-–—*]\s+|o\t\s*|o\s+(?=[A-ZÅÄÖ\d])|[a-h]\)\s+)(?:\[[ xX]\]\s+)?(?=[^\s=])"
)
"""The mark of an item of a list, as typed: a sign for it, or a dash or star and a space; "· =" explains it."""

_GLYPH_BULLET = re.compile(f"\\s*(?:[{SIGNS}]\\s*|[-–—\ufffd]\\s+)(?=\\S)")
_STAR = re.compile(r"[\w)]\*+(?![\w*])")
_EMPHASISED = re.compile(r"(?<![\w*])(\*{1,3})(?=\S)[^*\n]+?(?<=\S)\1(?![\w*])")

_FIGURES = re.compile(r"\d{1,2}")
_HOUR_BEFORE = re.compile(r"(?<![\d.,:])(?:[01]?\d|2[0-4])$")
_QUARTERS = frozenset({"00", "15", "30", "45"})
_CLOCK_BEFORE = re.compile(r"\bkl(?:\.|ockan)?\s*\d{1,2}$", re.IGNORECASE)
_MARKS = re.compile(r"(?:\d{1,2}|[A-ZÅÄÖ])(?:\s*[,/;]\s*(?:\d{1,2}|[A-ZÅÄÖ]))*")
_MARK_BEFORE = re.compile(r"\w\W?$|\]\s?,?\s?$")

OPEN_END = re.compile(r"\b(?:och|samt|för|av|till|från|i|på|med|vid|om|inom|under)$", re.IGNORECASE)
"""A word that no sentence and no name ends with: what stands on the line below goes on with it."""


@dataclass(frozen=True)
class Run:
    """A stretch of characters, struck through or not."""

    text: str
    struck: bool = False


@dataclass(frozen=True)
class Words:
    """What a cell or paragraph says; `crossed` are the words struck through where not all of them are."""

    text: str
    struck: bool = False
    crossed: str = ""


def clean(text: str) -> str:
    """One space between words, no invisible characters, no empty lines; line breaks stand."""
    if (
        text.isprintable()
        and "  " not in text
        and unicodedata.is_normalized("NFC", text)
        and not _ODD.search(text)
    ):
        return text.strip()
    text = unicodedata.normalize("NFC", text).translate(_TABLE)
    lines = (" ".join(_CONTROL.sub("", line).split()) for line in _LINE_END.split(text))
    return "\n".join(line for line in lines if line)


def one_line(text: str) -> str:
    """As clean, with its line breaks as spaces."""
    return clean(text).replace("\n", " ")


def words_of(runs: Iterable[Run]) -> Words:
    """The runs put together. Words struck through leave the text only where others stay."""
    runs = list(runs)
    if not any(run.struck for run in runs):
        return Words(clean("".join(run.text for run in runs)))
    crossed = clean(_side(runs, struck=True))
    kept = clean(_side(runs, struck=False))
    if not crossed:
        return Words(kept)
    return Words(kept, crossed=crossed) if kept else Words(crossed, struck=True)


def split_at(runs: Iterable[Run], ends: re.Pattern[str]) -> list[list[Run]]:
    """The runs in parts, with nothing of what parts them."""
    parts: list[list[Run]] = [[]]
    for run in runs:
        first, *others = ends.split(run.text)
        parts[-1].append(replace(run, text=first))
        parts += [[replace(run, text=text)] for text in others]
    return parts


def raw_lines(runs: Iterable[Run]) -> list[list[Run]]:
    """The runs line by line: at least one line, and none that is empty at the end."""
    lines = split_at(runs, _LINE_END)
    while len(lines) > 1 and not any(run.text.strip() for run in lines[-1]):
        lines.pop()
    return lines


def lines_of(runs: Iterable[Run]) -> list[Words]:
    """What the runs say, line by line."""
    return [words_of(line) for line in raw_lines(runs)]


def without_bullet(words: Words) -> tuple[Words, bool]:
    """The words without the mark of a list's item before them, and whether there was one.

    A star is none here: outside plain text lists have marks of their own, and a star begins a note.
    """
    found = _GLYPH_BULLET.match(words.text)
    return (replace(words, text=words.text[found.end() :]), True) if found else (words, False)


def has_star(line: str) -> bool:
    """Whether a word has a star behind it that refers to a note (25*), and is no Markdown."""
    return "*" in line and _STAR.search(_EMPHASISED.sub("", line)) is not None


def _side(runs: list[Run], *, struck: bool) -> str:
    """The runs of one sort; a run of the other sort between two of them leaves a space."""
    return "".join(run.text if run.struck == struck else " " if run.text else "" for run in runs)


def raised(before: str, text: str) -> str:
    """Raised characters told apart from what stands before them.

    13 with a raised 00 is the time 13.00, and so are other minutes behind "kl 13"; another raised number is the
    mark of a note, as [1], and several are as many: [6][7]. A letter alone (1 with a raised e) is what it is.
    """
    bare = text.strip()
    figures = bare.lstrip(" ,;").rstrip("*)")
    if figures.isalpha() or not _MARKS.fullmatch(figures):
        return text
    if _FIGURES.fullmatch(figures) and _is_minutes(before, figures):
        return f".{figures}"
    marks = "".join(f"[{mark}]" for mark in _MARK.findall(figures))
    return marks + "*" * bare.count("*") if _MARK_BEFORE.search(before) else text


_MARK = re.compile(r"\w+")


def _is_minutes(before: str, figures: str) -> bool:
    """Whether two raised figures are a time's: of a quarter behind what may be an hour, of any five after "kl"."""
    if len(figures) < len("00") or int(figures) >= _HOUR or not _HOUR_BEFORE.search(before):
        return False
    return figures in _QUARTERS or (int(figures) % 5 == 0 and _CLOCK_BEFORE.search(before) is not None)


_HOUR = 60
