"""Words without the letters that are written in several ways."""

import unicodedata


def folded(text: str) -> str:
    """The letters a to z, figures and spaces of a text, in small letters: å and ä are a."""
    return unicodedata.normalize("NFKD", text.casefold()).encode("ascii", "ignore").decode()
