"""What is typed as an answer: a number, a date as people write it, a year, bodies, a kind; all else is refused."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plans.body import Body
from plans.reading.answering import answer_of, choices
from plans.reading.document import Place
from plans.reading.read import read_file
from plans.reading.reading import LEFT_OUT, About, Doubt

BODIES = {"KS": Body(name="Kommunstyrelsen"), "KF": Body(name="Kommunfullmäktige")}


def doubt(about: About, *readings: str, taken: str | None = None) -> Doubt:
    return Doubt(Place(1), about, "20 aug?", readings, taken, "perhaps", key="k")


@pytest.mark.parametrize(
    ("about", "readings", "typed", "answer"),
    [
        (About.DATE, ("2019-08-20?", "2019-08-20"), "2", "2019-08-20"),
        (About.DATE, ("2019-08-20?", "2019-08-20"), "3", None),
        (About.DATE, ("2019-08-20?",), "0", None),
        (About.DATE, (), "7 juni 2023", "2023-06-07"),
        (About.DATE, (), "2023-06-07", "2023-06-07"),
        (About.DATE, (), "6–8 februari 2023", "2023-02-06..2023-02-08"),
        (About.DATE, (), "7 juni", None),
        (About.DATE, ("2023-06-09",), "7 juni", "2023-06-07"),
        (About.CELL, ("2023-11-09",), "9/11, 23/11", "2023-11-09, 2023-11-23"),
        (About.CELL, ("2023-11-09",), "9/11 och 31/11", None),
        (About.DATE, (), "2023-06-07, 2023-06-09", "2023-06-07, 2023-06-09"),
        (About.DATE, (), "2023-06-31", None),
        (About.DATE, (), "i juni någon gång 2023", None),
        (About.DATE, (), LEFT_OUT, LEFT_OUT),
        (About.YEAR, ("2015-12",), "2016", "2016-01"),
        (About.YEAR, ("2015-12",), LEFT_OUT, None),
        (About.YEAR, ("2015-12",), "20166", None),
        (About.BODY, (), "ks, kf", "KS, KF"),
        (About.BODY, (), "Kommunstyrelsen", "KS"),
        (About.BODY, (), "ks, kommun", None),
        (About.BODY, (), "", None),
        (About.BODY, ("FLU",), "Förberedande ledningsutskottet", "Förberedande ledningsutskottet"),
        (About.KIND, ("meeting", "work"), "2", "work"),
        (About.KIND, ("meeting", "work"), "Mailing", "mailing"),
        (About.KIND, ("meeting", "work"), "fika", None),
        (About.DUPLICATE, (), "1", "+"),
        (About.DUPLICATE, (), "2", LEFT_OUT),
        (About.DUPLICATE, (), "3", None),
        (About.LAYOUT, (), "2023-06-07", None),
    ],
)
def test_what_is_typed(about: About, readings: tuple[str, ...], typed: str, answer: str | None) -> None:
    assert answer_of(doubt(about, *readings), typed, BODIES) == answer


@given(st.sampled_from(About), st.text(max_size=20))
def test_whatever_is_typed_is_an_answer_or_none(about: About, typed: str) -> None:
    asked = doubt(about, "2019-08-20", taken="2019-08-20")
    answer = answer_of(asked, typed, BODIES)
    assert answer is None or answer


def test_a_name_that_is_answered_becomes_the_body_of_the_abbreviation() -> None:
    text = b"Datum;Aktivitet;Deltagare\n2023-06-07;M\xc3\xb6te;KS\n2023-06-08;M\xc3\xb6te;FLXU\n"
    [asked] = [one for one in read_file(text, "a.csv", today=date(2023, 1, 1)).doubts if one.about is About.BODY]
    named = read_file(text, "a.csv", answers={asked.key: "Förberedande ledningsutskottet"})
    assert named.bodies["FLXU"].name == "Förberedande ledningsutskottet"
    assert named.bodies["FLXU"].kind == "subcommittee"
    assert named.rows[1].bodies == ("FLXU",)
    other = read_file(text, "a.csv", answers={asked.key: "KS"})
    assert other.rows[1].bodies == ("KS",)
    assert "FLXU" not in other.bodies
    nobody = read_file(text, "a.csv", answers={asked.key: LEFT_OUT})
    assert nobody.rows[1].bodies == ()


def test_of_two_equal_rows_both_or_one_can_be_kept() -> None:
    assert choices(doubt(About.DUPLICATE)) == ("+", LEFT_OUT)


def test_several_days_are_the_answer_to_one_cell() -> None:
    text = b"Datum;Aktivitet;Deltagare\n4/11 2024;Dialog;KS\nn/11;Budgetberedning;KSAU\n2/12 2024;Beslut;KF\n"
    (asked,) = [one for one in read_file(text, "a.csv").doubts if one.about in (About.DATE, About.CELL)]
    answer = answer_of(asked, "9/11, 23/11", BODIES)
    assert answer is not None
    again = read_file(text, "a.csv", answers={asked.key: answer})
    assert [str(row.when) for row in again.rows if row.bodies[0] == "KSAU"] == ["2024-11-09", "2024-11-23"]
    assert not again.doubts


TWO_MEETINGS = "Sammanträden 2027\n\n13 januari kl. 9 Sammanträde\n10 februari kl. 9 Sammanträde\n"


@pytest.mark.parametrize(
    ("typed", "code", "name"),
    [
        ("Domkapitlet", "DOMKAPITEL", "Domkapitlet"),
        ("Morgonträffen", "MORGONTRÄFF", "Morgonträffen"),
        ("Kommunfullmäktige", "KF", "Kommunfullmäktige"),
    ],
)
def test_who_meets_may_be_a_body_that_the_document_does_not_have(typed: str, code: str, name: str) -> None:
    asked = [one for one in read_file(TWO_MEETINGS.encode(), "a.txt").doubts if one.because == "nobody"]
    answers = {one.key: answer_of(one, typed, {}) or "" for one in asked}
    reading = read_file(TWO_MEETINGS.encode(), "a.txt", answers=answers)
    assert [row.bodies for row in reading.rows] == [(code,), (code,)]
    assert reading.bodies[code].name == name


@pytest.mark.parametrize(
    ("beside", "typed", "code", "name"),
    [
        ("", "Arbetsutskottet", "ARBETSUTSKOTT", "Arbetsutskottet"),
        ("5 maj kl. 9 Direktionen\n", "Arbetsutskottet", "ARBETSUTSKOTT", "Arbetsutskottet"),
        ("", "AU", "AU", "AU"),
        ("5 maj kl. 9 Kommunstyrelsen\n", "Arbetsutskottet", "KSAU", "Kommunstyrelsens arbetsutskott"),
        ("", "KSAU", "KSAU", "Kommunstyrelsens arbetsutskott"),
    ],
)
def test_a_part_that_is_answered_is_of_a_body_only_where_that_one_is_there(
    beside: str, typed: str, code: str, name: str
) -> None:
    text = f"{TWO_MEETINGS}{beside}".encode()
    asked = [one for one in read_file(text, "a.txt").doubts if one.because == "nobody"]
    assert asked
    reading = read_file(text, "a.txt", answers={one.key: answer_of(one, typed, {}) or "" for one in asked})
    assert {row.bodies for row in reading.rows if str(row.when) < "2027-05"} == {(code,)}
    assert reading.bodies[code].name == name


@pytest.mark.parametrize(
    ("heading", "typed", "code", "name"),
    [
        ("Arbetsutskott", "Arbetsutskottet", "ARBETSUTSKOTT", "Arbetsutskottet"),
        ("Arbetsutskott", "Direktionens arbetsutskott", "DIREKTION_AU", "Direktionens arbetsutskott"),
        ("Arbetsutskott", "KSAU", "KSAU", "Kommunstyrelsens arbetsutskott"),
        ("SN", "Samverkansnämnden", "SN", "Samverkansnämnden"),
    ],
)
def test_a_body_that_was_only_supposed_gives_way_to_the_one_answered(
    heading: str, typed: str, code: str, name: str
) -> None:
    text = f"Södra förbundet\n\nSammanträden 2026\n\n{heading}\n\n13 maj\n20 maj\n".encode()
    (asked,) = read_file(text, "a.txt").doubts
    reading = read_file(text, "a.txt", answers={asked.key: answer_of(asked, typed, {}) or ""})
    assert [row.bodies for row in reading.rows] == [(code,), (code,)]
    assert {code: body.name for code, body in reading.bodies.items()} == {code: name}


@pytest.mark.parametrize("typed", ["Komunfullmäktige", "KFF", "vet inte", "12"])
def test_a_body_of_the_document_misspelt_is_no_new_one(typed: str) -> None:
    asked = Doubt(Place(1), About.BODY, "Sammanträde", (), None, "nobody", key="k")
    assert answer_of(asked, typed, BODIES) is None


FESTIVAL = b"Tider 2027\n\nKF 14 januari\nKF 11 februari\nStorfika i parken 9 juni\nStorfika i parken 10 juni\n"


def _answered(answer: str) -> list[str]:
    asked = [one for one in read_file(FESTIVAL, "a.txt").doubts if one.about is About.KIND]
    assert len(asked) == 1
    reading = read_file(FESTIVAL, "a.txt", answers={asked[0].key: answer})
    assert len(reading.left_aside) == 4 - len(reading.rows)
    return [f"{row.when} {row.kind.value}" for row in reading.rows]


def test_what_is_answered_to_be_no_activity_is_none_wherever_its_words_stand() -> None:
    assert _answered(LEFT_OUT) == ["2027-01-14 meeting", "2027-02-11 meeting"]
    assert _answered("work")[2:] == ["2027-06-09 work", "2027-06-10 work"]
