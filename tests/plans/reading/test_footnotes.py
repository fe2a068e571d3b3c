"""A sign at a day says what its note says, in every layout; a note that leaves days open is one question."""

import pytest

from tests.plans.reading.tables import asked, reading_of, rows_of

SHAPES = (
    "Möten 2027\n\nMånad | KS | KF\njan | 12 | 25{0}\nfeb | 9{0} | 22\nmars | 9 | 29\n\n{0} {1}\n",
    "Möten 2027\n\nDatum | Vem\n12 jan | KS\n25 jan{0} | KF\n9 feb{0} | KS\n22 feb | KF\n9 mars | KS\n\n{0} {1}\n",
    "Möten 2027\n\nDatum | Vem\n12 jan | KS\n25 jan | KF{0}\n9 feb | KS{0}\n22 feb | KF\n9 mars | KS\n\n{0} {1}\n",
    "Möten 2027\n\nKS: 12 januari, 9 februari{0}, 9 mars\nKF: 25 januari{0}, 22 februari\n\n{0} {1}\n",
)


def days(shape: str, sign: str, note: str) -> tuple[list[str], list[str]]:
    found = reading_of(shape.format(sign, note))
    rows = rows_of(found)
    assert {"KS 2027-01-12", "KS 2027-03-09", "KF 2027-02-22"} <= set(rows)
    return [row for row in rows if "01-25" in row or "02-09" in row or " –" in row], asked(found)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("sign", ["*", "**"])
def test_another_time_is_understood(shape: str, sign: str) -> None:
    found, why = days(shape, sign, "kl. 9.00")
    assert sorted(found) == ["KF 2027-01-25 09:00", "KS 2027-02-09 09:00"]
    assert why == []


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("note", ["Endast vid behov", "Preliminärt datum", "Dagen kan komma att ändras"])
def test_what_leaves_days_open_is_one_question(shape: str, note: str) -> None:
    found, why = days(shape, "*", note)
    assert sorted(row.split()[1] for row in found) == ["2027-01-25?", "2027-02-09?"]
    assert why == ["perhaps"]


@pytest.mark.parametrize("shape", SHAPES)
def test_another_place_changes_nothing_and_is_not_asked(shape: str) -> None:
    found, why = days(shape, "*", "Annan plats: Folkets hus")
    assert sorted(found) == ["KF 2027-01-25", "KS 2027-02-09"]
    assert why == []


@pytest.mark.parametrize("shape", SHAPES)
def test_a_meeting_called_off_is_no_day(shape: str) -> None:
    found, why = days(shape, "*", "inställt")
    assert sorted(row.split()[1] for row in found) == ["–", "–"]
    assert set(why) == {"called_off"}


@pytest.mark.parametrize("sign", ["·", "•", "P", "(P)"])
def test_a_sign_or_a_letter_of_the_legend(sign: str) -> None:
    legend = f"{sign} = preliminärt. (B) = bokslut, heldag kl. 8.30"
    source = f"Möten 2027\n{legend}\n\nMånad | KS\njan | 12 {sign}\nfeb | 9\nmars | 9 {sign}\napril | 13 (B)\n"
    found = reading_of(source)
    assert rows_of(found) == ["KS 2027-01-12?", "KS 2027-02-09", "KS 2027-03-09?", "KS 2027-04-13 08:30"]
    assert asked(found) == ["perhaps"]


NOTED = "Möten 2027\n\nMånad | KS | KF\njan | 12 | 25 {0}\nfeb | 9 {1} | 22\nmars | 9 | 29\n\n{2}\n"


@pytest.mark.parametrize(("first", "second"), [("a)", "b)"), ("1)", "2)")])
@pytest.mark.parametrize("between", [" ", "   ", "\n"])
def test_several_notes_may_stand_on_a_line_and_have_letters(first: str, second: str, between: str) -> None:
    notes = f"{first} Budget, mötet börjar kl. 15.00{between}{second} kl. 8.00"
    found = reading_of(NOTED.format(first, second, notes))
    rows = rows_of(found)
    assert {"KF 2027-01-25 15:00", "KS 2027-02-09 08:00", "KS 2027-01-12"} <= set(rows)
    assert "KF, Budget" in [row.title for row in found.rows]
    assert asked(found) == []


def test_letters_that_no_day_has_are_items_of_a_list() -> None:
    found = reading_of(NOTED.format("", "", "a) Budget, mötet börjar kl. 15.00\nb) Val"))
    assert {"KF 2027-01-25", "KS 2027-02-09"} <= {row.removesuffix(" decision") for row in rows_of(found)}


def test_a_note_goes_on_where_the_sign_in_it_is_at_no_day() -> None:
    found = reading_of(NOTED.format("a)", "", "a) Budget, enligt punkt b) i beslutet, kl. 15.00"))
    assert "KF 2027-01-25 15:00 decision" in rows_of(found)


def test_a_sign_in_the_middle_of_a_sentence_is_no_note() -> None:
    found = reading_of(
        NOTED.format("1)", "", "Handlingarna skickas. 1) är utöver de ordinarie mötena. Utskick kl. 15.")
    )
    assert "KF 2027-01-25" in rows_of(found)


@pytest.mark.parametrize("shape", SHAPES[:3])
@pytest.mark.parametrize("after", ["", "Kallelse skickas sju dagar före.\n"])
def test_notes_in_the_last_rows_of_a_table_are_under_it(shape: str, after: str) -> None:
    sheet = shape.replace("\n\n{0}", "\n{0}").format("*", "Börjar kl. 9.00") + after
    found = reading_of(sheet, "a.csv")
    assert rows_of(found) == rows_of(reading_of(shape.format("*", "Börjar kl. 9.00")))
    assert sum("09:00" in row for row in rows_of(found)) == 2
    assert asked(found) == []


def test_a_last_row_with_a_sign_that_stands_nowhere_is_a_row() -> None:
    found = reading_of("Möten 2027\n\nDatum | Vem\n12 jan | KS\n9 feb | KS\n9 mars | KS\n* 13 april", "a.csv")
    assert [row.split()[1] for row in rows_of(found)][-1] == "2027-04-13"


@pytest.mark.parametrize("whose", ["Kommunfullmäktiges sammanträde", "Sammanträdet"])
@pytest.mark.parametrize("is_last", [True, False])
def test_a_note_that_says_its_own_day_is_of_that_day(whose: str, is_last: bool) -> None:
    rows = (
        ("Organ", "Tid | Datum"),
        ("KF", "18.30* | 22 februari, 29 mars, 22 november"),
        ("KS", "9.00 | 13 januari, 10 februari"),
    )
    table = "\n".join(f"{row} | {name}" if is_last else f"{name} | {row}" for name, row in rows)
    found = reading_of(f"Möten 2027\n\n{table}\n\n* {whose} den 22 november börjar kl. 13.00.\n")
    assert {"KF 2027-02-22 18:30", "KF 2027-03-29 18:30", "KS 2027-01-13 09:00"} <= set(rows_of(found))
    assert "KF 2027-11-22 13:00" in rows_of(found) or asked(found) == ["nobody"]
