"""Why a dependency is suggested, in both languages."""

import pytest

from plans.activity import Reason, Suggested, Suggestion, Sureness
from plans.lag import parse_lag
from plans.plan import Plan
from reports.languages import LANGUAGES
from reports.suggesting import because, with_reasons


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
