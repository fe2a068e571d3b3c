"""The letters of words: without what is written in several ways, and with a large one first."""

import unicodedata


def folded(text: str) -> str:
    """The letters a to z, figures and spaces of a text, in small letters: å and ä are a."""
    return unicodedata.normalize("NFKD", text.casefold()).encode("ascii", "ignore").decode()


def capital(text: str) -> str:
    """The text with its first letter large."""
    return text[:1].upper() + text[1:]
