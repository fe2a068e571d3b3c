"""A text's words, each with its place and what stands before it."""

import re
import unicodedata
from dataclasses import dataclass

_LETTER = "[^\\W_][\u0300-\u036f\u00ad]*"  # with marks written apart, and hyphens that show at a line's end only
_WORD = re.compile(rf"[12]\s?:\s?[ae]\b|(?:{_LETTER})+(?::s\b)?")
_HYPHEN = re.compile("[-\u2010\u2011](?:[ \t]*\r?\n[ \t]*)?")
_LONGEST = 60
_CONJUNCTIONS = frozenset({"och", "eller", "samt"})

_ORDINALS = {
    **dict.fromkeys(("1a", "1e", "förste", "första"), "1:e"),
    **dict.fromkeys(("2a", "2e", "andre", "andra"), "2:e"),
}


@dataclass(frozen=True, slots=True)
class Token:
    """A word: where it stands, as written, in small letters, and the signs between it and the word before."""

    start: int
    end: int
    text: str
    word: str
    gap: str
    genitive: bool = False
    """Whether it is an abbreviation with a genitive of its own: KS:s."""

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[:1].isupper()

    @property
    def abbreviated(self) -> bool:
        """Whether it is written all in capitals."""
        return len(self.text) > 1 and self.text.isupper()


def tokens(text: str) -> list[Token]:
    """The words of a text; two that a hyphen joins, at a line's end or not, are one where the second is small."""
    found: list[Token] = []
    for hit in _WORD.finditer(text):
        token = _token(text, hit.start(), hit.end(), found[-1].end if found else 0)
        if found and _joins(found[-1], token):
            before = found.pop()
            joined = before.text + token.text
            token = Token(before.start, token.end, joined, before.word + token.word, before.gap, token.genitive)
        found.append(token)
    return found


def _token(text: str, start: int, end: int, before: int) -> Token:
    written = unicodedata.normalize("NFC", text[start:end]).replace("\u00ad", "")
    genitive = written.endswith(":s")
    written = written.removesuffix(":s")
    word = written.lower().replace(" ", "")
    if ":" in word:
        word = f"{word[0]}:e"
    return Token(start, end, written, _ORDINALS.get(word, word), text[before:start], genitive)


def _joins(before: Token, after: Token) -> bool:
    """Whether the two are one word: not where an abbreviation stands apart (KS-ordförande)."""
    return (
        _HYPHEN.fullmatch(after.gap) is not None
        and after.text[:1].islower()
        and after.word not in _CONJUNCTIONS
        and before.text.isalpha()
        and 2 < len(before.text) < _LONGEST
        and before.text[-1].islower()
    )
