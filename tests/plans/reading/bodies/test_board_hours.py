"""Usual hours of a board that is only called by its sort, and of abbreviations with a time right behind."""

import pytest

from plans.reading.bodies.legend import find_legend
from plans.reading.formats.text import text_document


def times_of(text: str) -> dict[str, str]:
    """Of a Markdown text, whose headings are such."""
    return {code: str(hours) for code, hours in find_legend(text_document(text, markdown=True)).times}


def times(text: str) -> dict[str, str]:
    legend = find_legend(text_document(text, markdown=False))
    return {code: str(hours) for code, hours in legend.times}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Socialnämnden 2026\nNämnden börjar kl. 13.00", {"SN": "13:00"}),
        ("Socialnämndens sammanträden 2026\nNämnden börjar kl. 13.00", {"SN": "13:00"}),
        (
            "Kulturnämnden 2027\nNämnden sammanträder kl. 13.30, arbetsutskottet kl. 09.00.",
            {"KN": "13:30", "KN_AU": "09:00"},
        ),
        (
            "Socialnämnden 2026;;\nNämnden börjar kl. 13.00;;\nPresidium;Nämnd\n2026-01-13;2026-01-27",
            {"SN": "13:00"},
        ),
    ],
)
def test_the_board_is_the_one_that_the_heading_names(text: str, told: dict[str, str]) -> None:
    assert times(text.replace(";", "\t")) == told


def test_a_committee_that_says_whose_it_is_is_not_that_of_the_board_above() -> None:
    assert times("Socialnämnden 2026\nKulturnämndens arbetsutskott kl. 13.00") == {"KN_AU": "13:00"}


def test_each_body_of_two_sentences_has_its_own_weekday_and_time() -> None:
    line = "KS tisdagar kl. 13.00, KSAU torsdagar kl. 8.30. Socialnämnden (SN) onsdagar kl. 9.00."
    assert times(f"Tider 2027\n{line}") == {"KS": "13:00", "KSAU": "08:30", "SN": "09:00"}


def test_the_time_of_a_part_with_a_name_of_its_own_is_not_the_board_s() -> None:
    part = "Nämndens beredningsutskott sammanträder kl. 9.00."
    assert times(f"Socialnämnden 2026\n{part}") == {"SN_BEREDNINGSUTSKOTT": "09:00"}


def test_a_line_that_goes_on_with_a_dated_sentence_tells_no_usual_time() -> None:
    first = "Nämnden sammanträder kl. 13.15 utom den 25 maj då mötet"
    assert times(f"Socialnämnden 2026\n{first}\nbörjar kl. 9.00.") == {}
    assert times("Socialnämnden 2026\n\nsammanträder kl. 9.00.") == {"SN": "09:00"}


def test_of_two_boards_neither_is_meant() -> None:
    assert not {"SN", "KN"} & set(times("Socialnämnden och kulturnämnden 2026\nNämnden börjar kl. 13.00"))


def test_an_abbreviation_with_a_time_right_behind_has_that_time() -> None:
    assert times("Tider: KS kl 13, SN kl 9") == {"KS": "13:00", "SN": "09:00"}


def test_the_last_line_of_a_table_may_tell_the_times() -> None:
    rows = [
        "\tKS\tKN",
        *(f"{month}\t2{n}\t1{n}" for n, month in enumerate(("Januari", "Februari", "Mars", "April"))),
    ]
    assert times("\n".join((*rows, "Tider: KS kl 13, KN kl 9"))) == {"KS": "13:00", "KN": "09:00"}


def test_letters_that_stand_for_a_part_of_any_board_get_no_time() -> None:
    assert times("Tider: KS kl 13, KN kl 10, AU kl 9") == {"KS": "13:00", "KN": "10:00"}


def test_a_heading_that_only_says_the_sort_is_of_the_board_in_the_title() -> None:
    told = times_of(
        "# Planering 2027 – kulturnämnden\n\n## Nämndens möten\n\nNämnden börjar kl. 13.30, arbetsutskottet kl. 9."
    )
    assert told == {"KN": "13:30", "KN_AU": "09:00"}


def test_a_part_over_days_of_its_own_is_not_the_board_of_a_line_that_names_both() -> None:
    lists = "Direktionen\n18 februari\n15 april\n\nArbetsutskott\n4 februari\n18 mars"
    told = times(f"Möten 2027\n\n{lists}\n\nArbetsutskottet börjar kl 13.15 och direktionen kl 14.00.")
    assert told == {"DIREKTION_AU": "13:15", "DIREKTION": "14:00"}


def test_letters_before_others_of_the_same_time_get_it_too() -> None:
    assert times("SN, BUN och MBN börjar kl. 13.00") == dict.fromkeys(("SN", "BUN", "MBN"), "13:00")
    assert times("SN börjar kl. 13.00") == {"SN": "13:00"}
    assert "SN" not in times("SN bereder ärenden till KS kl. 13.00")


@pytest.mark.parametrize("verb", ["träffas", "börjar"])
def test_who_is_named_in_the_sentence_before_does_not_meet_at_the_time_of_the_next(verb: str) -> None:
    told = f"Ärenden till socialnämnden har behandlats i FSG innan. CSG {verb} kl. 13.30 och KS kl. 09.00."
    assert times(f"Möten 2027\n{told}") == {"CSG": "13:30", "KS": "09:00"}
    assert times("Möten 2027\nKS sammanträder i Stora salen. Mötet börjar kl. 9.") == {"KS": "09:00"}
    same = "Kolumnen Nämnd är socialnämndens. Socialnämnden börjar kl. 13.00."
    assert times(f"Möten 2027\n{same}")["SN"] == "13:00"
