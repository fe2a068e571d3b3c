"""The two languages."""

from reports.english import ENGLISH
from reports.swedish import SWEDISH
from reports.words import Words

LANGUAGES = {"sv": SWEDISH, "en": ENGLISH}


def words(language: str) -> Words:
    """The words of `sv` or `en`."""
    return LANGUAGES[language]
