"""Lines that say what an abbreviation or a mark stands for, in the ways in which plans write that."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from plans.reading.bodies.names.formed import formed
from plans.reading.bodies.names.lexicon import lexicon
from plans.reading.bodies.names.phrases import NO_BODIES
from plans.reading.bodies.names.tokens import tokens


@dataclass(frozen=True)
class Definition:
    """An abbreviation or mark and its meaning. If not `certain`, it counts only where the meaning is a body."""

    short: str
    meaning: str
    certain: bool = True


Line = tuple[list[Definition], bool]
"""What a line defines, and whether it does nothing else."""

NOTHING: Line = ([], False)

_STARS = r"\*{1,4}"
_NOTE_SIGN = rf"{_STARS}|[¹²³⁴⁵⁶⁷⁸⁹]|[1-9a-h]\)|\[[1-9]\]|[1-9](?=\s[A-ZÅÄÖ])"
_BARE = frozenset("123456789")
_RAISED = re.compile(r"\s?\[([1-9])\]")
_SIGN = rf"(?:{_STARS}|[†‡#·•°¤]|[A-ZÅÄÖ][\wåäöÅÄÖ&/]{{0,8}}|[a-zåäö]{{1,4}})"
_INITIALS = r"[A-ZÅÄÖ][a-zåäö]?[A-ZÅÄÖ][A-Za-zÅÄÖåäö]{0,6}|[A-ZÅÄÖ][a-z](?=\W|$)"
"""KS, KSAU, BoU, Ks: at least two capitals, or two letters."""

_MOST = 2000
"""A longer line is a text, not a legend."""

_EQUALS = re.compile(
    rf"(?<![\w*])(?P<bracket>\()?({_SIGN})(?(bracket)\))\s*=\s*([^=\n\t;]{{1,90}}?)"
    rf"(?=\s*[,;.]?\s+\(?{_SIGN}\)?\s*=|\s*,\s*\(?{_SIGN}\)?\s*=|\s*[;\n\t]|\s{{3,}}\S|\s+[A-ZÅÄÖ]\w*lov\s+\d|\s*[.,]?\s*$)"
)
"""A meaning ends where another begins, at a gap, and before a school holiday's days beside it."""
_BEGINS_AT = re.compile(r"[\s,(]+(?:börjar\s+)?kl(?:ockan)?\b\.?\s*\d{1,2}(?:[.:]\d\d)?\)?\.?$", re.IGNORECASE)
"""When a body meets, behind its name: "SOCN = Socialnämnden, kl. 09.00"."""
_STANDS_FOR = re.compile(
    rf"(?<!\w)({_INITIALS})\s+(?:står\s+)?för\s+([^.;\n]{{3,90}}?)"
    rf"(?=\s*(?:,|,?\s+och|,?\s+samt)\s+(?:{_INITIALS})\s+(?:står\s+)?för\b|\s*[.;](?:\s|$)|\s*$)"
)
"""A sentence of meanings: "KS står för kommunstyrelsen, KF för kommunfullmäktige"."""
_DASHED = re.compile(rf"\s*({_INITIALS})\s*(?:[–—:]|\s-\s)\s*([^\d\n]{{3,90}}?)\s*\.?\s*")
_COMMA = re.compile(rf"\s*([^\d\n]{{4,80}}?)\s*,\s*({_INITIALS})\s*")
_BRACKETED = re.compile(r"\(([^()\n]{2,80})\)")
_BEFORE_BRACKET = 100
_LAST_WORD = re.compile(rf"(?:^|[\s(])({_INITIALS})\s*$")
_STARRED = re.compile(rf"\s*({_NOTE_SIGN})\s*=?\s*([^\s*].{{0,119}}?)\s*\.?\s*")
_ONE_MORE = re.compile(rf"\s+(?={_STARS}\s|[¹²³⁴⁵⁶⁷⁸⁹]|[1-9a-h]\)\s|\[[1-9]\])")
"""Before the sign of another note on the same line."""
_HEADING = re.compile(
    r"\s*(?:förkortning\w*|teckenförklaring\w*|förklaring\w*|beteckning\w*|legend)\b"
    r"(?P<of>[^:=\d]{0,60}?)(?:(?P<colon>[:;])\s*(?P<rest>.*)|\s*)",
    re.IGNORECASE | re.DOTALL,
)
_FIRST = re.compile(rf"\s*({_INITIALS}|[A-ZÅÄÖ]|{_STARS})\s*(?:[–—:=-]|\t)?\s*(\S.{{1,90}}?)\s*\.?\s*")
_LAST = re.compile(rf"\s*(\S.{{2,90}}?)\s*(?:[–—:-]|\t|\s)\s*({_INITIALS})\s*")
_LIST = re.compile(r"\s*[;,\t]\s*|\s{3,}")


def line_definitions(text: str) -> Line:
    """What a line outside any legend defines."""
    if len(text) > _MOST:
        return NOTHING
    found_equal = _EQUALS.finditer(text) if "=" in text else ()
    equal = [Definition(found[2], _without_hour(found[2], found[3].strip())) for found in found_equal]
    if equal:
        rest = _EQUALS.sub("", text)
        return equal, not any(c.isalpha() for c in rest)
    if "står för" in text:
        return [
            Definition(found[1], found[2].strip(), certain=False) for found in _STANDS_FOR.finditer(text)
        ], False
    parts = [part for part in _LIST.split(text) if part]
    dashed = [_DASHED.fullmatch(part) for part in parts]
    if parts and all(dashed) and not any(found[1].lower() in NO_BODIES for found in dashed if found):
        return [Definition(found[1], found[2], certain=False) for found in dashed if found], True
    if comma := _COMMA.fullmatch(text):
        return [Definition(comma[2], comma[1], certain=False)], False
    return list(_brackets(text)), False


def star_definition(text: str) -> Definition | None:
    """The meaning of a footnote's sign at the beginning of a line: "* extra", "2) Börjar kl. 13", "a) extra"."""
    found = _STARRED.fullmatch(text) if len(text) < _MOST else None
    if found is None:
        return None
    sign = f"{found[1]})" if found[1] in _BARE else note_sign(found[1]).strip()
    return Definition(sign, found[2])


def note_definitions(text: str, signs: Collection[str]) -> list[Definition]:
    """The meanings of these signs on a line that begins with one, as it has several: "a) extra  b) kl. 9"."""
    pieces: list[str] = []
    for piece in _ONE_MORE.split(text):
        note = star_definition(piece)
        if note is not None and note.short in signs:
            pieces.append(piece)
        elif not pieces:
            return []
        else:
            pieces[-1] += f" {piece}"
    return [note for piece in pieces if (note := star_definition(piece)) is not None]


def note_sign(text: str) -> str:
    """The text with its raised numbers as they are written where nothing can be raised: "18 1)" for "18[1]"."""
    return _RAISED.sub(r" \1)", text)


def legend_heading(text: str) -> str | None:
    """What stands after the heading of a legend in its own line, maybe nothing; None if it is no such heading."""
    found = _HEADING.fullmatch(text) if len(text) < _MOST else None
    return None if found is None else found["rest"] or ""


def legend_definitions(text: str) -> Line:
    """What a line within a legend defines: also with nothing but a space between the two."""
    equal, whole = line_definitions(text) if "=" in text else NOTHING
    if equal:
        return equal, whole
    parts = [_defined(part) for part in _LIST.split(text) if part.strip()]
    found = [part for part in parts if part is not None]
    if not found or len(found) < len(parts):
        whole_line = _defined(text)  # a name may have a comma of its own
        found = [whole_line] if whole_line is not None else []
    return (found, True) if found else NOTHING


def _defined(text: str) -> Definition | None:
    first = _FIRST.fullmatch(text)
    if first and (len(first[1]) > 1 or first[1] == "*" or first[2][:1] == first[1]):
        return Definition(first[1], first[2].strip(" ,;"))
    last = _LAST.fullmatch(text)
    return Definition(last[2], last[1].strip(" ,;")) if last else None


def _brackets(text: str) -> Iterator[Definition]:
    """Kommunstyrelsen (KS), KS (kommunstyrelsen)."""
    for bracket in _BRACKETED.finditer(text):
        before = text[max(bracket.start() - _BEFORE_BRACKET, 0) : bracket.start()]
        inside = bracket[1].strip()
        if re.fullmatch(_INITIALS, inside):
            name = _body_at_end(before, inside)
            if name:
                yield Definition(inside, name, certain=False)
        elif (last := _LAST_WORD.search(before)) and not any(c.isdigit() for c in inside):
            yield Definition(last[1], inside, certain=False)


def _has_letters(name: str, short: str) -> bool:
    """Whether an abbreviation begins as the name does, and its other letters follow there in their order."""
    letters = iter(name)
    return name[:1] == short[:1] and all(letter in letters for letter in short)


def _without_hour(short: str, meaning: str) -> str:
    """A body's name without when it meets; what else a sign stands for may be a time too: "heldag kl. 8.30"."""
    name = _BEGINS_AT.sub("", meaning)
    return name if _body_at_end(name, short) == name else meaning


def _body_at_end(text: str, short: str) -> str | None:
    """The longest body that ends where the text does: any name for people that `short` may be the letters of."""
    words = tokens(text)
    known = lexicon()
    for at in range(max(len(words) - 8, 0), len(words)):
        is_its = _has_letters("".join(token.word for token in words[at:]), short.lower())
        match = known.match(words, at) or formed(words, at, known, cell=is_its)
        if match is not None and match.last == len(words) and not match.short:
            return text[words[at].start : words[-1].end]
    return None
