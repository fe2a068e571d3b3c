"""Days that sentences name with no word of what happens then: asked about, and taken only when answered."""

import pytest

from tests.plans.reading.tables import asked, reading_of, rows_of

_PLAN = "Sammanträden 2027\n\nKS 12 januari kl. 13\nKF 25 januari kl. 18\nKS 9 februari kl. 13\n\n"
_READ = ["KS 2027-01-12 13:00", "KF 2027-01-25 18:00", "KS 2027-02-09 13:00"]


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("Årsstämman är torsdagen den 25 mars kl. 15 i Folkets hus.", "2027-03-25"),
        ("Lindbladet, välkomna med bidrag till kommande nummer. Manusstopp är 6/10.", "2027-10-06"),
        ("Vi har beslutat att genomföra stämman den 4–5 juni.", "2027-06-04..2027-06-05"),
        ("En container finns på plats i samband med höstens städdag, v. 42.", "2027-10-18..2027-10-22"),
    ],
)
def test_a_day_of_a_sentence_is_asked_about_and_is_none_till_it_is_answered(sentence: str, day: str) -> None:
    found = reading_of(_PLAN + sentence)
    doubt = next(doubt for doubt in found.doubts if doubt.because == "in_prose")
    assert (doubt.readings[0], doubt.taken) == (day, None)
    assert [row for row in rows_of(found) if "–" not in row] == _READ
    assert len(found.activities) == len(_READ)
    answered = reading_of(_PLAN + sentence, answers={doubt.key: day})
    assert [str(row.when) for row in answered.activities][len(_READ) :] == [day]
    assert reading_of(_PLAN + sentence, answers={doubt.key: "-"}).activities == found.activities


@pytest.mark.parametrize(
    "sentence",
    [
        "Internräntan är 2,75 % och löneökningarna 3,2 % från och med 1 april 2028.",
        "Ledamöterna är valda för tiden 1.8.2025–31.5.2029.",
        "Avgiften har varit oförändrad sedan den 1 mars.",
        "Uppföljningen sker i vår ordning per den 30 april.",
        "Vi ses igen den 12 januari.",
        "Nästa år börjar allt om i mars.",
    ],
)
def test_what_was_or_holds_for_long_or_has_a_row_is_not_asked_about(sentence: str) -> None:
    found = reading_of(_PLAN + sentence)
    assert rows_of(found) == _READ
    assert "in_prose" not in asked(found)
    assert any(sentence.rstrip(".") in one.text for one in found.left_aside)


def test_days_of_one_line_are_one_question_and_an_answer_says_which() -> None:
    found = reading_of(_PLAN + "Övriga dagar att planera in är städdag 28/4, stämma 25/10 och loppis 27/10.")
    (doubt,) = (doubt for doubt in found.doubts if doubt.because == "in_prose")
    assert doubt.readings[0] == "2027-04-28, 2027-10-25, 2027-10-27"
    answered = reading_of(
        _PLAN + "Övriga dagar att planera in är städdag 28/4, stämma 25/10 och loppis 27/10.",
        answers={doubt.key: "2027-10-25"},
    )
    assert [str(row.when) for row in answered.activities][len(_READ) :] == ["2027-10-25"]


def test_a_day_named_in_a_line_that_is_read_is_asked_about_too() -> None:
    found = reading_of("Kårval 2027\n\n8–12 mars är det kårval och startdatum för nominering är 18 januari.")
    assert "– –" in rows_of(found)
    assert [doubt.text for doubt in found.doubts if doubt.because == "in_prose"] == ["18 januari"]


def test_a_text_of_nothing_else_is_all_questions() -> None:
    found = reading_of("Bladet\n\nVälkomna med bidrag till kommande nummer av bladet. Manusstopp är 2027-10-06.\n")
    assert [(doubt.because, doubt.readings) for doubt in found.doubts] == [("in_prose", ("2027-10-06",))]
    assert found.layouts == ("running-text",)


def test_its_year_is_no_question_of_its_own() -> None:
    text = "Bladet\n\nVälkomna med bidrag till kommande nummer av bladet. Manusstopp är den 6 oktober.\n"
    found = reading_of(text)
    (doubt,) = found.doubts
    assert (doubt.because, doubt.readings) == ("in_prose", ("2026-10-06", "2027-10-06"))
    answered = reading_of(text, answers={doubt.key: "2027-10-06"})
    assert ([str(row.when) for row in answered.activities], answered.doubts) == (["2027-10-06"], ())


def test_of_very_many_it_is_first_asked_whether_to_ask() -> None:
    days = [f"{day} {month}" for month in ("mars", "april", "maj") for day in range(1, 29, 2)]
    text = _PLAN + "\n".join(f"Grannarna är välkomna på skolans gård den {day}." for day in days)
    found = reading_of(text)
    (doubt,) = found.doubts
    assert (doubt.because, doubt.facts["days"], rows_of(found)) == ("many_in_prose", len(days), _READ)
    assert sum("skolans gård" in one.text for one in found.left_aside) == len(days)
    assert reading_of(text, answers={doubt.key: "-"}).doubts == ()
    each = reading_of(text, answers={doubt.key: "+"})
    assert [one.text for one in each.doubts] == [f"den {day}" for day in days]
    few = reading_of(_PLAN + "\n".join(f"Grannarna är välkomna på skolans gård den {day}." for day in days[:30]))
    assert [one.because for one in few.doubts] == ["in_prose"] * 30
