"""The marks inside a line of text: tags such as <i>, crossed-out words, and Markdown's own."""

import re
from collections.abc import Iterator

from plans.reading.formats.words import Run, Words, one_line, raised, words_of

_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_TAG = re.compile(
    r"</?(?:i|b|u|em|strong|span|font|small|big|mark|sub|sup|a|p|div|center)(?:\s[^<>]*)?/?>", re.IGNORECASE
)
_RAISED = re.compile(r"<sup\b[^<>]*>([^<>]*)</sup>", re.IGNORECASE)
_CROSSED = re.compile(r"<(/?)(?:s|del|strike)\b[^<>]*>", re.IGNORECASE)
_INSERTED = re.compile(r"</?ins(?:\s[^<>]*)?>", re.IGNORECASE)

_WAVED = re.compile(r"~~(?=[^\s~])(.{1,300}?)(?<=[^\s~])~~")
"""Markdown's way to strike words through, that people use in letters and notes, too."""
_LINK = re.compile(r"!?\[([^\[\]]{0,300})\]\([^()\s]{0,2000}(?:\s+\"[^\"]{0,300}\")?\)")
_EMPHASIS = tuple(
    re.compile(pattern)
    for pattern in (
        r"\*\*\*(?=\S)(.{1,300}?)(?<=\S)\*\*\*",
        r"\*\*(?=\S)(.{1,300}?)(?<=\S)\*\*",
        r"(?<!\w)__(?=\S)(.{1,300}?)(?<=\S)__(?!\w)",
        r"(?<![\w*])\*(?=[^\s*])([^*]{0,300}?)(?<=[^\s*])\*(?![\w*])",
        r"(?<!\w)_(?=[^\s_])([^_]{0,300}?)(?<=[^\s_])_(?!\w)",
        r"`([^`]{1,300})`",
    )
)
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|~<>])")


def plain(text: str, *, markdown: bool = False, breaks: bool = False) -> Words:
    """The words without their marks; <br> is a line break where `breaks` says so, or else a space."""
    if "<" in text:
        text = _BREAK.sub("\n" if breaks else " ", text)
    if markdown:
        text = _LINK.sub(r"\1", text)
    if "~~" in text:
        text = _WAVED.sub(r"<s>\1</s>", text)
    words = words_of(_runs(text, markdown))
    return words if breaks else Words(one_line(words.text), words.struck, one_line(words.crossed))


def _runs(text: str, markdown: bool) -> Iterator[Run]:
    """The text in parts, those between tags that cross out told apart; a tag without its other half is none."""
    if "<" not in text:
        yield Run(_bare(text, markdown))
        return
    tags = list(_CROSSED.finditer(text))
    opened: list[int] = []
    paired: dict[int, int] = {}
    for number, tag in enumerate(tags):
        if not tag[1]:
            opened.append(number)
        elif opened:
            paired[opened.pop()] = number
    at = depth = 0
    closing = set(paired.values())
    for number, tag in enumerate(tags):
        yield Run(_bare(text[at : tag.start()], markdown), struck=depth > 0)
        depth += (number in paired) - (number in closing)
        at = tag.end()
    yield Run(_bare(text[at:], markdown))


def _bare(text: str, markdown: bool) -> str:
    if "<" in text:
        text = _RAISED.sub(lambda hit: raised(text[: hit.start()].rstrip(), hit[1].strip()), text)
        text = _INSERTED.sub("", _TAG.sub("", text))
    if markdown:
        for emphasis in _EMPHASIS:
            text = emphasis.sub(r"\1", text)
        text = _ESCAPED.sub(r"\1", text)
    return text
