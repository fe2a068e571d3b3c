"""The score: a reading made of the expectations is perfect, and each kind of fault in it is seen as what it is."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from plans.activity import Kind
from plans.body import Body
from plans.reading.document import Place
from plans.reading.reading import Doubt, LeftAside, Reading, ReadRow, Use
from plans.when import When, parse_when
from tests.plans.reading.documents.expectations import Entry, Expected, Mark, load, names
from tests.plans.reading.score import Score, details, same_body, score, table

GRID = "01_rutnat_halvar"
FAULTY = "10_tabell_med_fel"


def perfect(expected: Expected) -> Reading:
    """What a reader without a fault would make of the document."""
    demanded = [entry for entry in expected.entries if entry.demanded]
    asked = [entry for entry in demanded if Mark.ASKED in entry.marks]
    cancelled = [entry for entry in expected.entries if Mark.CANCELLED in entry.marks]
    doubts = [_doubt(_place(entry), "date", str(entry.when.first.day)) for entry in asked]
    doubts += [
        _doubt(Place(one.line or (one.lines or (1,))[0], sheet=one.sheet), "cell", one.text)
        for one in expected.refused
    ]
    if expected.year is Mark.ASKED:
        doubts.append(_doubt(Place(1), "year", ""))
    return Reading(
        format=expected.document.rsplit(".")[-1],
        title="",
        layouts=(),
        rows=tuple(_row(entry, body) for entry in demanded for body in entry.bodies or (None,)),
        bodies={code: Body(name=right[0]) for code, right in expected.bodies.items()},
        doubts=tuple(doubts),
        left_aside=tuple(LeftAside(_place(one), str(one.when.first.day), "cancelled") for one in cancelled),
        uses={_place(entry): Use.READ for entry in demanded},
    )


@pytest.mark.parametrize("name", names())
def test_a_perfect_reading_is_perfect(name: str) -> None:
    expected = load(name)
    found = score(perfect(expected), expected)
    assert details(found) == ""
    assert len(found.right) == found.pairs == expected.count


@pytest.mark.parametrize("name", names())
def test_a_reading_of_nothing_loses_everything(name: str) -> None:
    expected = load(name)
    found = score(replace(perfect(expected), rows=(), doubts=(), left_aside=(), uses={}), expected)
    assert len(found.lost) == expected.count
    assert not found.invented
    cancelled = [entry for entry in expected.entries if Mark.CANCELLED in entry.marks]
    assert len(found.untold) == len(expected.refused) + len(cancelled)


def test_a_wrong_day_is_a_pair_lost_and_one_invented() -> None:
    found = changed(GRID, lambda row: replace(row, when=parse_when("2021-03-03")))
    assert (len(found.lost), len(found.invented)) == (1, 1)


def test_a_wrong_body_is_a_pair_lost_and_one_invented() -> None:
    found = changed(GRID, lambda row: replace(row, bodies=("BSB",)))
    assert (len(found.lost), len(found.invented)) == (1, 1)


def test_a_row_without_its_body_is_lost_and_not_invented() -> None:
    found = changed(GRID, lambda row: replace(row, bodies=()))
    assert (len(found.lost), len(found.invented)) == (1, 0)


def test_a_row_twice_is_invented() -> None:
    expected = load(GRID)
    reading = perfect(expected)
    found = score(replace(reading, rows=(*reading.rows, reading.rows[0])), expected)
    assert len(found.invented) == 1


def test_a_month_is_not_a_day() -> None:
    found = changed(GRID, lambda row: replace(row, when=parse_when("2021-02")))
    assert (len(found.lost), len(found.invented)) == (1, 1)


def test_a_wrong_time_is_seen_and_the_pair_is_right() -> None:
    expected = load(GRID)
    reading = perfect(expected)
    assert reading.rows[0].time is not None
    late = replace(reading.rows[0], time=replace(reading.rows[0].time, start=1))
    found = score(replace(reading, rows=(late, *reading.rows[1:])), expected)
    assert (len(found.times_wrong), len(found.lost)) == (1, 0)


def test_a_doubt_in_place_of_a_clear_pair_is_needless() -> None:
    expected = load(GRID)
    reading = perfect(expected)
    first = reading.rows[0]
    assert first.when is not None
    asked = _doubt(first.place, "date", f"{first.when.first.day} ?")
    found = score(replace(reading, rows=reading.rows[1:], doubts=(asked,)), expected)
    assert (len(found.needless), len(found.lost)) == (1, 0)


def test_a_doubt_excuses_one_wrong_pair_and_no_more() -> None:
    expected = load(GRID)
    reading = perfect(expected)
    first = reading.rows[0]
    assert first.when is not None
    asked = _doubt(first.place, "date", f"{first.when.first.day} ?")
    wrong = [replace(first, when=parse_when(day)) for day in ("2021-02-24", "2021-02-25")]
    found = score(replace(reading, rows=(*reading.rows[1:], *wrong), doubts=(asked,)), expected)
    assert (len(found.needless), len(found.invented)) == (1, 1)


def test_what_should_be_asked_and_is_not_is_silent() -> None:
    expected = load(FAULTY)
    found = score(replace(perfect(expected), doubts=()), expected)
    assert len(found.silent) == 2
    assert len(found.untold) == 1


def test_a_doubt_elsewhere_is_no_question_about_a_line() -> None:
    expected = load(FAULTY)
    year = _doubt(Place(1), "year", "")
    assert len(score(replace(perfect(expected), doubts=(year,)), expected).silent) == 2


def test_the_other_reading_of_a_doubtful_date_may_be_taken() -> None:
    expected = load(FAULTY)
    reading = perfect(expected)
    rows = [_when(row, "2042-05-27") if row.when == parse_when("2024-05-27") else row for row in reading.rows]
    assert details(score(replace(reading, rows=tuple(rows)), expected)) == ""


def test_a_day_that_does_not_exist_may_not_be_read() -> None:
    expected = load(FAULTY)
    reading = perfect(expected)
    (refused,) = expected.refused
    assert refused.line is not None
    row = replace(reading.rows[0], when=parse_when("2024-04-30"), place=Place(refused.line))
    assert len(score(replace(reading, rows=(*reading.rows, row)), expected).invented) == 1


def test_a_cancelled_meeting_may_not_be_read_without_a_doubt() -> None:
    expected = load("06_punktlista_tva_ar")
    reading = perfect(expected)
    (cancelled,) = [entry for entry in expected.entries if Mark.CANCELLED in entry.marks]
    row = _row(cancelled, "KF")
    assert len(score(replace(reading, rows=(*reading.rows, row)), expected).invented) == 1
    asked = (_doubt(row.place, "cancelled", "30 augusti 28"),)
    assert not score(replace(reading, rows=(*reading.rows, row), doubts=asked), expected).invented


def test_a_year_that_is_not_there_is_asked() -> None:
    expected = load("34_ar_okant")
    reading = perfect(expected)
    assert len(score(replace(reading, doubts=()), expected).silent) == expected.count
    rows = tuple(_when(row, str(row.when).replace("2023", "2018")) for row in reading.rows)
    found = score(replace(reading, rows=rows), expected)
    assert (len(found.asked), found.invented) == (expected.count, [])


def test_a_year_that_weekdays_tell_may_be_asked() -> None:
    expected = load("03_utan_ar")
    assert details(score(perfect(expected), expected)) == ""
    asked = replace(perfect(expected), rows=(), doubts=(_doubt(Place(1), "year", ""),))
    assert len(score(asked, expected).asked) == expected.count


def test_the_days_of_a_range_one_by_one_are_right() -> None:
    expected = load("08_protokoll_lopande_text")
    reading = perfect(expected)
    rows: list[ReadRow] = []
    for row in reading.rows:
        assert row.when is not None
        rows += [replace(row, when=parse_when(day)) for day in row.when.days]
    assert details(score(replace(reading, rows=tuple(rows)), expected)) == ""


def test_a_line_elsewhere_is_misplaced_and_right() -> None:
    found = changed(GRID, lambda row: replace(row, place=Place(1)))
    assert (len(found.misplaced), len(found.lost)) == (1, 0)


def test_bodies_are_the_same_by_code_or_name() -> None:
    assert same_body(["KS"], ["Kommunstyrelsen"])
    assert same_body(["SON", "Socialnämnd"], ["SN", "Socialnämnden"])
    assert same_body(["KS AU"], ["KSAU", "Kommunstyrelsens arbetsutskott"])
    assert not same_body(["Kommunstyrelsen"], ["Kommunstyrelsens arbetsutskott"])
    assert not same_body(["KF", "Kommunfullmäktige"], ["KFN", "Kultur- och fritidsnämnden"])


def test_the_table_sums() -> None:
    scores: dict[str, Score] = {}
    for name in (GRID, FAULTY):
        scores[name] = score(perfect(load(name)), load(name))
    last = table(scores).splitlines()[-1].split()
    assert last[:2] == ["summa", str(sum(load(name).count for name in scores))]


def changed(name: str, change: Callable[[ReadRow], ReadRow]) -> Score:
    expected = load(name)
    reading = perfect(expected)
    return score(replace(reading, rows=(change(reading.rows[0]), *reading.rows[1:])), expected)


def _row(entry: Entry, body: str | None) -> ReadRow:
    return ReadRow(
        place=_place(entry),
        raw_date=str(entry.when),
        when=entry.when,
        title="",
        kind=Kind.MEETING,
        bodies=() if body is None else (body,),
        time=entry.time,
    )


def _when(row: ReadRow, text: str) -> ReadRow:
    when: When = parse_when(text)
    return replace(row, when=when)


def _place(entry: Entry) -> Place:
    return Place(entry.line or 1, sheet=entry.sheet)


def _doubt(place: Place, about: str, text: str) -> Doubt:
    return Doubt(place, about, text, (), None, "")
