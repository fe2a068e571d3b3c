"""No text makes the grammar raise, leave its spans, or take its time."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plans.reading.dates.days import find_days
from plans.reading.dates.find import find_dates
from plans.reading.dates.grammar.tokens import Line, Token
from plans.reading.dates.notdates import not_dates
from plans.reading.dates.rest import rest
from plans.reading.dates.years.clues import Clues, Item
from plans.reading.dates.years.headings import heading_years
from plans.reading.dates.years.resolve import resolve
from plans.reading.document import Place

WORDS = """
    1 2 3 12 13 31 32 2015 2019 20190116 190116 10.00 16.1 1/2 13/1 / - – . , : ; ( ) [ ] ? ' * ¹ § kl kl. v v.
    vecka mars maj jan. jul december måndag mån må on to den d till t.o.m. tom från fr.o.m. senast före mellan och
    eller samt mitten av första veckan i under månad heldag fm em prel ev. ca KS KF budget sida nr kr % l6 1O 2a
    10:e e a t W05 Q1 kvartal 2017:725 2019/017 08-12 f6re ﬁ ² Ⅳ ٣ 𝟙
"""
PIECES = (*WORDS.split(), " ", "\t", "\n", "\u00ad", "\u0301", "\u00a0", "\u2009")
texts = st.one_of(
    st.text(max_size=80),
    st.lists(st.sampled_from(PIECES), max_size=25).map(" ".join),
    st.lists(st.sampled_from(PIECES), max_size=25).map("".join),
)


@given(texts, st.booleans(), st.booleans())
def test_spans_are_in_the_text_in_order_and_apart(text: str, cell: bool, loose: bool) -> None:
    found = find_dates(text, cell=cell, loose=loose)
    last = 0
    for date in found:
        assert last <= date.start < date.end <= len(text)
        assert text[date.start : date.end] == date.raw
        last = date.end
        if date.time_span is not None:
            assert 0 <= date.time_span[0] < date.time_span[1] <= len(text)
    rest(text, found)


@given(texts)
def test_days_are_in_the_box_in_order_and_apart(text: str) -> None:
    last = 0
    for day in find_days(text).days:
        assert last <= day.start < day.end <= len(text)
        assert text[day.start : day.end] == day.raw
        assert 1 <= day.day <= 31
        last = day.end


@given(texts)
def test_what_is_hidden_is_in_the_text(text: str) -> None:
    for part in not_dates(text):
        assert 0 <= part.start < part.end <= len(text)


@given(st.lists(st.tuples(texts, st.sampled_from([None, "a", "b"]), st.booleans()), max_size=8), texts)
def test_any_dates_resolve(rows: list[tuple[str, str | None, bool]], title: str) -> None:
    items = [
        Item(date, Place(line), section, meeting)
        for line, (text, section, meeting) in enumerate(rows)
        for date in find_dates(text, cell=True)
    ]
    found = resolve(items, Clues(title=heading_years(title)))
    assert [one.item for one in found] == items
    assert all(one.when is None or not one.candidates for one in found)
    assert all((one.when is None) == (one.year_from is None) for one in found)


REPEATED = (
    "1",
    "1 ",
    "1, ",
    "1/",
    "1-",
    "1.",
    "5/2 ",
    "5 maj ",
    "maj ",
    "maj-",
    "2019-",
    "2019-01-16 ",
    "(",
    "(1",
    "v 6, ",
    "v 1/2 ",
    "kl 10-",
    "den ",
    "måndag den ",
    "första veckan ",
    "1 och ",
    "1 till ",
    "1, 2 och ",
    "mellan 2 och ",
    "budget",
    "§ 4 ",
    "1 000 ",
    "a@",
    "?",
    "l6/1 ",
    "i god tid ",
)


@pytest.mark.parametrize("piece", REPEATED)
@pytest.mark.parametrize("cell", [False, True])
def test_the_work_grows_as_the_text(piece: str, cell: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """Counted, not timed: how often a token is looked at."""
    looks = 0
    at = Line.at

    def counted(line: Line, place: int) -> Token:
        nonlocal looks
        looks += 1
        return at(line, place)

    def looked_at(length: int) -> int:
        nonlocal looks
        looks = 0
        find_dates((piece * length)[:length], cell=cell, loose=True)
        return looks

    monkeypatch.setattr(Line, "at", counted)
    small, large = looked_at(500), looked_at(4_000)
    assert large <= 12 * small + 1_000


@pytest.mark.parametrize("piece", [*REPEATED, "a", " ", "0", "2019/", "08-", "tel 1", "1 kr", "http://", "a."])
def test_long_lines_are_read_to_their_end(piece: str) -> None:
    text = (piece * 20_000)[:20_000]
    find_dates(text)
    find_days(text)
    not_dates(text)
    heading_years(text[:500])


def test_nothing_is_read_from_nothing() -> None:
    empty: tuple[Any, ...] = ()
    assert find_dates("") == find_dates("", cell=True) == find_dates(" \n\t") == empty
    assert find_days("") == find_days(" – ")
    assert resolve([]) == empty
