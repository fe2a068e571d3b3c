"""Why a dependency is suggested, in both languages."""

import pytest

from plans.activity import Reason, Suggested, Suggestion, Sureness
from plans.lag import parse_lag
from plans.plan import Plan
from reports.languages import LANGUAGES
from reports.suggesting import because, suggestions_text, with_reasons


def suggestion(reason: Reason = Reason.CHAIN, seen: str | None = None, text: str | None = None) -> Suggestion:
    lag = None if seen is None else parse_lag(seen)
    suggested = Suggested(reason=reason, sure=Sureness.USUAL, seen=lag, text=text)
    return Suggestion(first="a", then="b", suggested=suggested)


@pytest.mark.parametrize(
    ("seen", "text", "told"),
    [
        (None, None, "Samma ärende bereds innan det beslutas"),
        ("12 days", None, "Samma ärende bereds innan det beslutas; i dokumentet 12 dagar emellan"),
        ("0 days", None, "Samma ärende bereds innan det beslutas; i dokumentet samma dag"),
        ("1 day", "inför KF", "Samma ärende bereds innan det beslutas: ”inför KF”; i dokumentet en dag emellan"),
    ],
)
def test_the_reason_the_words_and_the_time(seen: str | None, text: str | None, told: str) -> None:
    assert because(suggestion(seen=seen, text=text)) == told


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_and_sureness_has_words(language: str) -> None:
    texts = {because(suggestion(reason), language) for reason in Reason}
    assert len(texts) == len(Reason)
    assert all(LANGUAGES[language].labels[sure] for sure in Sureness)


def test_what_a_person_has_written_stays() -> None:
    own = suggestion().model_copy(update={"because": "Eva säger det"})
    activities = {"a": {"title": "A"}, "b": {"title": "B"}}
    plan = Plan.model_validate({"title": "P", "activities": activities, "suggestions": [own, suggestion()]})
    assert [one.because for one in with_reasons(plan).suggestions] == [own.because, because(suggestion())]


def test_rows_that_are_called_the_same_are_told_by_who_meets_and_when() -> None:
    rows = {
        "a": {"title": "Beslut", "bodies": ["KS"], "date": "2019-06-04?"},
        "b": {"title": "Beslut", "bodies": ["KF"], "date": "2019-06-24"},
    }
    bodies = {"KS": {"name": "Kommunstyrelsen"}, "KF": {"name": "Kommunfullmäktige"}}
    parts = {"title": "P", "bodies": bodies, "activities": rows}
    text = suggestions_text(Plan.model_validate(parts | {"suggestions": [suggestion()]}))
    assert "”Beslut” (KS, 4 juni 2019) före ”Beslut” (KF, 24 juni 2019) (så brukar det vara)." in " ".join(
        text.split()
    )


def test_a_plan_with_nothing_to_suggest_says_so() -> None:
    text = suggestions_text(Plan.model_validate({"title": "P", "activities": {"a": {"title": "A"}}}))
    assert text == "Det finns inget att föreslå utöver det som redan står i planen.\n"
