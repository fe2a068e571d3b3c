"""What has figures and tells no day: diary numbers, sections, amounts, plan years, which report is meant.

It is hidden from the grammar. Every pattern is bounded, so that no text takes long; docs/dates.md shows an
example of each.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from plans.reading.dates.grammar.signs import plain
from plans.reading.dates.grammar.words import MONTHS

_MONTH = rf"(?:{'|'.join(sorted(MONTHS, key=len, reverse=True))})\b"
_YEAR = r"(?:19|20)[0-9]{2}"
_ALONE = r"(?<![0-9/.:\-,])"
_FRACTION = r"(?:1/[2-9]|2/[35]|3/[458]|4/5)"
_NOT_MORE = r"(?![0-9])(?![-/.:][0-9])"
_NO_DATE = rf"{_NOT_MORE}(?! ?{_MONTH})(?! {_YEAR}{_NOT_MORE})(?!,? kl\b)"
"""What a number that is no day may stand before: not "18 maj", "12/5 2027", "2027-04-16" or "12/5 kl 9"."""


class NotDate(NamedTuple):
    """A stretch of the text with the code of what it is."""

    start: int
    end: int
    sort: str


@dataclass(frozen=True)
class _Pattern:
    sort: str
    regex: re.Pattern[str]


def _pattern(sort: str, *forms: str, exact: bool = False) -> _Pattern:
    return _Pattern(sort, re.compile("|".join(f"(?:{form})" for form in forms), 0 if exact else re.IGNORECASE))


_PATTERNS = (
    _pattern("address", r"(?:https?://|www\.)\S{1,300}", r"\b[\w.+-]{1,60}@[\w.-]{1,60}"),
    _pattern(
        "diary",
        r"\b(?:d(?:iarie)?nr|diarienummer|ärendenr|ärendenummer)\b[.:]{0,2} ?(?:[^\W\d]{1,6}[ -]?)?"
        r"[0-9][0-9/:.-]{0,20}",
        rf"{_ALONE}{_YEAR}[-/.](?!{_YEAR}(?![0-9]))[0-9]{{3,7}}(?![0-9])",
        rf"{_ALONE}{_YEAR}/[0-9]{{1,2}}(?![0-9/])",
        r"\bnr [0-9]{1,4}/(?:[0-9]{4}|[0-9]{2})\b",
    ),
    _pattern("person", r"(?<![0-9])(?:[0-9]{6}|[0-9]{8})-[0-9]{4}(?![0-9])"),
    _pattern("law", rf"{_ALONE}(?:1[6-9]|20)[0-9]{{2}}:[0-9]{{1,4}}(?![0-9])(?!:[0-9])"),
    _pattern(
        "section",
        r"§§ ?[0-9]{1,4}(?: ?- ?[0-9]{1,4})?",
        r"§ ?[0-9]{1,4}(?:[-/][0-9]{1,4})?",
        r"(?<![0-9/.\-])[0-9]{1,4}(?:-[0-9]{1,4})?(?: ?[a-z])? ?§(?! ?[0-9])",
        r"(?<![0-9/.\-])[0-9]{1,3} ?kap(?:itlet)?\b",
        r"\bkap(?:itel)?\b\.? ?[0-9]{1,3}",
    ),
    _pattern(
        "page",
        rf"\bsid(?:a|an|or|orna)?\b\.? ?[0-9]{{1,4}}"
        rf"(?: ?\([0-9]{{1,4}}\)| av [0-9]{{1,4}}|(?:[-/][0-9]{{1,4}})?{_NO_DATE})",
        rf"\bs\. ?[0-9]{{1,4}}(?:-[0-9]{{1,4}})?(?!/){_NO_DATE}",
        r"(?<![0-9/.,\-])[0-9]{1,3}\([0-9]{1,3}\)",
        r"^\s{0,20}[0-9]{1,3} \([0-9]{1,3}\)\s{0,20}$",
    ),
    _pattern(
        "amount",
        rf"{_ALONE}(?:[0-9]{{1,3}}(?: [0-9]{{3}}){{1,5}}|[0-9]{{1,9}})(?:[.,][0-9]{{1,3}})?"
        r" ?(?:kr|sek|kronor|tkr|kkr|mkr|mnkr|msek|mdkr|mdr|miljon(?:er)?|miljarder|tusen|procent(?:enheter)?)\b",
        rf"{_ALONE}[0-9]{{1,4}}(?:[.,/-][0-9]{{1,3}})? ?[%‰]",
    ),
    _pattern(
        "phone",
        rf"{_ALONE}0[0-9]{{1,3}}-[0-9]{{2,3}}(?: [0-9]{{2,3}}){{1,3}}(?![.:]?[0-9])",
        rf"{_ALONE}0[0-9]{{1,3}}-[0-9]{{5,8}}(?![0-9])",
        r"\+[0-9]{2} ?\(?[0-9][0-9 )-]{4,14}[0-9]",
        r"\btel(?:efon|nr)?\b[.:]{0,2} ?[0-9][0-9 /-]{4,16}[0-9]",
    ),
    _pattern(
        "fraction",
        rf"{_ALONE}{_FRACTION}[ -](?:majoritet|del|tjänst|årsarb|timm|tim\b|dag\b|dagar|part)[a-zåäö]{{0,12}}",
        rf"{_ALONE}{_FRACTION} av (?:de|alla|samtliga|övriga|resterande)\b",
        rf"{_ALONE}{_FRACTION} av (?![a-zåäö]{{0,20}}(?:styrelsen|nämnden|utskottet|beredningen|gruppen)\b)"
        r"[a-zåäö]{2,25}(?:en|et|na)\b",
        rf"{_ALONE}[0-9]{{1,2}}/[0-9]{{1,2}} (?:ledamöter|personer|deltagare|röster|nämnder|partier|st\b)",
        exact=True,
    ),
    _pattern(
        "number",
        r"\b(?:sal|(?<!äger )(?<!äga )(?<!ägt )rum|lokal|klass|åk|årskurs|avd|avdelning)\b\.?"
        rf" ?[0-9]{{1,4}}(?:[/-][0-9]{{1,3}})?{_NO_DATE}",
        r"\b(?:bilaga|bil|ärende|punkt|motion)\b\.? ?[0-9]{1,4}/[0-9]{1,3}",
        r"\b(?:punkt|punkterna|ärende|bilaga|nr|nummer|(?<![0-9] )alt(?:ernativ)?|steg|etapp|fas|del|grupp|"
        r"version|ver|rev)\b\.?"
        rf" ?[0-9]{{1,3}}(?:\.[0-9]{{1,3}}){{0,2}}(?![0-9/.:-])(?! ?{_MONTH})",
        r"\bv\.? ?[0-9]{1,2}\.[0-9]{1,2}\b",
        r"(?:öppet|jour|dygnet runt|tillgänglig[at]?) \(?24/7\b",
    ),
    _pattern(
        "years",
        rf"(?<![0-9/.:\-]){_YEAR} ?[-/] ?{_YEAR}{_NOT_MORE}(?! ?{_MONTH})",
        rf"(?<![0-9/.:\-]){_YEAR}-(?:1[3-9]|[2-9][0-9]){_NOT_MORE}(?! ?{_MONTH})",
        r"\bagenda ?2030\b",
        r"\b\w{0,30}(?:budget(?:en)?|ramar|flerårsplan|planen|bokslut(?:et)?|redovisning|mandatperiod(?:en)?|program)"
        rf" (?:för |åren |år |inför )?{_YEAR}(?! ?[-/] ?[0-9])(?![.:][0-9])",
        rf"\b(?:läs|skol|verksamhets)år(?:et)? ?(?:{_YEAR}|[0-9]{{2}})[-/](?:{_YEAR}|[0-9]{{2}})\b(?![/.]\d)",
    ),
    _pattern(
        "which",
        r"\b\w{0,30}(?:rapport|bokslut|prognos|protokoll|uppföljning|utfall|redovisning|skrivelse)(?:en|et|er|n)? "
        rf"(?:per|från|datera[dt]e?) (?:den )?"
        rf"(?:[0-9]{{1,2}}(?:/[0-9]{{1,2}}|(?::?e)?\.? ?{_MONTH}\.?)(?:[ ,]{{1,2}}{_YEAR})?|"
        rf"{_YEAR}-[0-9]{{2}}-[0-9]{{2}}){_NOT_MORE}",
        rf"\b(?:för|avser|avseende|gällande) perioden [0-9]{{1,2}} {_MONTH} ?- ?[0-9]{{1,2}} {_MONTH}"
        rf"(?! ?{_YEAR})",
    ),
)
_FILED = re.compile(
    r"(?:\b(?:dnr|diarienr|diarienummer|ärendenr|ärendenummer)\b[.:]{0,2}\s?)?(?:\b[^\W\d]{2,6}[\s-]?)?"
    rf"(?<![0-9/.:,]){_YEAR}[-/.](?!{_YEAR}(?![0-9]))[0-9]{{3,7}}(?![0-9])",
    re.IGNORECASE,
)
_DATED_BEFORE = re.compile(
    rf"(?:{_MONTH}\.?|[0-9]/[0-9]{{1,2}}|\bv\.? ?[0-9]{{1,2}}|vecka [0-9]{{1,2}})[ ,]{{0,3}}$", re.IGNORECASE
)
_REACH = 25
_TAKES_PLACE = re.compile(
    r"\b[^\W\d]g(?:er|a|de|t)\b(?:(?!\brum\b).){0,80}(?<!\bi)\s{1,3}rum\b", re.IGNORECASE | re.DOTALL
)
"""The verb, whose "rum" is no room: "äger rum 12/5", "äger nämndens möte rum den 18 maj"."""


def not_dates(text: str) -> tuple[NotDate, ...]:
    """Every stretch of the text whose figures are no date, in order; they may overlap."""
    source = plain(text)
    return tuple(NotDate(*source.span(start, end), sort) for start, end, sort in sorted(_found(source.text)))


def hidden(text: str) -> list[tuple[int, int]]:
    """The same stretches of a plain text, joined where they meet or overlap."""
    joined: list[tuple[int, int]] = []
    for start, end, _ in sorted(_found(text)):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return joined


def diary_numbers(text: str) -> list[tuple[int, int]]:
    """Where the numbers of matters stand, each with the board that has filed it: "Dnr KS 2026/123"."""
    return [found.span() for found in _FILED.finditer(text)]


def is_diary_number(text: str) -> bool:
    """Whether a line is nothing but the number of a matter."""
    return _FILED.fullmatch(text.strip()) is not None


def _found(text: str) -> Iterator[NotDate]:
    takes_place = {verb.end() - len("rum") for verb in _TAKES_PLACE.finditer(text)}
    for pattern in _PATTERNS:
        for found in pattern.regex.finditer(text):
            is_date = pattern.sort == "years" and _is_dated(text, found.start())
            if not is_date and found.start() not in takes_place:
                yield NotDate(*found.span(), pattern.sort)


def _is_dated(text: str, place: int) -> bool:
    """Whether the years that begin here are those of a date: "maj 2019 – 2020"."""
    return _DATED_BEFORE.search(text[max(place - _REACH, 0) : place]) is not None
