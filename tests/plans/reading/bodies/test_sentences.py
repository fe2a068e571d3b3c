"""Where sentences end."""

import pytest

from plans.reading.bodies.sentences import sentences


@pytest.mark.parametrize(
    "parts",
    [
        ("KF börjar kl. 18.00.", "KS den 14 juni är budgetdebatt."),
        ("KF börjar kl 13.", "KSAU möts efteråt."),
        ("Rådet träffas 3/2 och 5/5.", "Utskottet träffas 20/1."),
        ("Mötet är den 14. Juni månads KF utgår.",),
        ("Ordf. Anna Ek kallar.", "Nämnden möts."),
        ("Till KS 8 sep. 2026 och KF 28 okt. 2026.", "Sedan ledigt."),
        ("Mötet är 8 maj.", "2026 är ett valår."),
        ("Mötet är 8 sep.", "KS möts då."),
    ],
)
def test_a_stop_ends_a_sentence_after_a_time_or_a_month_and_not_after_a_day_or_a_shortened_word(
    parts: tuple[str, ...],
) -> None:
    text = " ".join(parts)
    assert tuple(text[start:end].strip() for start, end in sentences(text)) == parts
