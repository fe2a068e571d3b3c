"""Every doubt is a question that a secretary understands, in both languages, with nothing missing in it."""

import string
from datetime import date

import pytest

from plans.reading.document import Place
from plans.reading.read import read_file
from plans.reading.reading import About, Doubt
from reports.languages import words
from reports.reading import doubts as told
from reports.reading.doubts import doubt_text, place_text, question_text
from tests.plans.reading.read_once import ALL, read

LANGUAGES = ("sv", "en")


def test_both_languages_say_the_same_things() -> None:
    sv, en = (words(language).reading for language in LANGUAGES)
    for part in ("doubts", "left", "layouts", "seen", "unread", "kinds", "said"):
        assert getattr(sv, part).keys() == getattr(en, part).keys(), part
        for code, text in getattr(sv, part).items():
            assert _fields(text) == _fields(getattr(en, part)[code]), (part, code)


def _fields(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_doubt_of_every_document_has_a_question_of_its_own(name: str, language: str) -> None:
    reading, by_code = read(name), words(language).reading.doubts
    for doubt in reading.doubts:
        code = next(code for code in told._codes(doubt) if code in by_code)
        assert code, doubt
        facts = told._facts(doubt, words(language))
        assert set(_fields(by_code[code])) <= facts.keys(), doubt
        text = doubt_text(doubt, reading.bodies, language)
        assert "{" not in text
        assert "None" not in text


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("language", LANGUAGES)
def test_all_that_is_left_aside_seen_and_unread_has_words(name: str, language: str) -> None:
    reading, said = read(name), words(language).reading
    assert {one.because for one in reading.left_aside} <= said.left.keys()
    assert {one.what for one in reading.unread} <= said.unread.keys()
    assert {part.layout for part in reading.explained} <= said.layouts.keys()
    assert {code.partition("=")[0] for part in reading.explained for code in part.because} <= said.seen.keys()


def doubts(text: str) -> list[str]:
    reading = read_file(text.encode(), "a.csv", today=date(2023, 1, 1))
    return [doubt_text(doubt, reading.bodies) for doubt in reading.doubts]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Datum;Aktivitet;Deltagare\n20 aug 2023?;Möte;KS\n",
            "”20 aug 2023?” (Möte) är inte bestämt enligt dokumentet. Är dagen bestämd nu? "
            "Läst som söndag 20 augusti 2023, preliminärt.",
        ),
        (
            "Datum;Aktivitet;Deltagare\n31 april 2023;Möte;KS\n1 maj 2023;Möte;KF\n",
            "”31 april 2023” (Möte) finns inte i kalendern. Vilken dag ska det vara? Ingen dag är läst.",
        ),
        (
            "Datum;Aktivitet;Deltagare;Anm\n7 juni 2023;Möte;KS;inställt\n1 maj 2023;Möte;KF;\n",
            "”7 juni 2023” (Möte) är inställt enligt dokumentet. Ska det vara med ändå? "
            "Det är inte med så länge. I så fall onsdag 7 juni 2023.",
        ),
        (
            "Datum;Aktivitet;Deltagare\n1 maj 2023;Möte;KF\nSumma;;16\n",
            "”Summa” (16) är inget datum, och raden säger inget annat. Är det en aktivitet? "
            "Det är inte med så länge.",
        ),
        (
            "Datum;Aktivitet;Deltagare\ntorsdag 7 juni 2023;Möte;KS\n",
            "”torsdag 7 juni 2023” (Möte) står som en torsdag, men 7 juni 2023 är en onsdag. Vilken dag gäller? "
            "Läst som onsdag 7 juni 2023. Kan också vara torsdag 8 juni 2023 eller fredag 7 juni 2024.",
        ),
    ],
)
def test_what_a_secretary_reads(text: str, said: str) -> None:
    assert said in doubts(text) or any(one.startswith(said.partition(" eller fredag")[0]) for one in doubts(text))


def test_the_weeks_of_a_doubt_are_numbers_and_its_day_a_day() -> None:
    facts = {"said": 12, "real": 11, "day": "2023-03-14", "title": "BUN"}
    doubt = Doubt(Place(22), About.WEEKDAY, "ti 14/3", ("2023-03-14",), "2023-03-14", "week", facts)
    assert (
        question_text(doubt)
        == "”ti 14/3” (BUN) står i vecka 12, men 14 mars 2023 ligger i vecka 11. Vilken dag gäller?"
    )


@pytest.mark.parametrize(
    ("place", "said"),
    [(Place(7), "rad 7"), (Place(7, page=2), "rad 7 (sida 2)"), (Place(7, sheet="Blad1"), "Blad1 rad 7")],
)
def test_where_it_stands(place: Place, said: str) -> None:
    assert place_text(place) == said


def test_a_bare_day_of_a_grid_is_asked_with_its_month() -> None:
    text = "Organ;jan;feb;mar\nKS;12;30;9\nKF;25;x;22\nBUN;14;11;10\n"
    reading = read_file(f"Sammanträden 2027\n\n{text}".encode(), "a.csv", today=date(2027, 1, 1))
    assert [question_text(doubt) for doubt in reading.doubts] == [
        "”30” (KS, feb) finns inte i kalendern. Vilken dag ska det vara?",
        "Något är markerat i ”x” (KF, feb), men ingen dag står där. Vilken dag är det?",
    ]


def test_a_doubt_of_a_code_that_nobody_has_words_for_is_told_all_the_same() -> None:
    doubt = Doubt(Place(1), About.CELL, "5 maj", (), None, "never_seen_before")
    assert question_text(doubt) == "Det är oklart hur ”5 maj” ska läsas."
