from plans.reading.bodies.legend import NO_LEGEND
from plans.reading.document import Document, Paragraph, Place, Table
from plans.reading.formats.text import text_document
from plans.reading.layouts.parts import cut
from plans.reading.layouts.phases import fit, read
from plans.reading.layouts.recognise import not_read, recognise
from plans.reading.reading import Use
from tests.plans.reading.layouts.test_activity_table import CONTEXT, table


def test_a_document_is_cut_by_headings_and_tables() -> None:
    text = "# Möten\n\nInledning.\n\n## KS\n\n| Datum | Vad |\n|---|---|\n| 3 maj | Möte |\n\nSlut.\n"
    parts = cut(text_document(text, markdown=True))
    assert [part.headings for part in parts.parts] == [("Möten",), ("Möten", "KS"), ("Möten", "KS")]
    assert [part.is_table for part in parts.parts] == [False, True, False]
    assert [line.text for line in parts.headings] == ["Möten", "KS"]


def test_lines_over_a_table_are_its_headings_too() -> None:
    parts = cut(
        text_document("Sammanträden 2021\n\nJanuari - juni 2021\n\nNämnd\tJan\nKS\t13\n\nTack\n", markdown=False)
    )
    assert parts.parts[1].headings == ("Sammanträden 2021", "Januari - juni 2021")
    assert parts.parts[2].headings == ()


def test_every_line_is_in_one_part_or_a_heading_or_furniture_or_empty() -> None:
    blocks = (
        Paragraph(Place(1), "Rubrik", heading=1), Paragraph(Place(2), ""), Paragraph(Place(3), "Text"),
        Paragraph(Place(4), "Sida 1", furniture=True), table("Datum | Vad", "3 maj | Möte", start=5),
        Paragraph(Place(7), ""), table("Mål | Mätetal", "Ett | Två", start=8),
    )  # fmt: skip
    parts = cut(Document("txt", blocks))
    inside = [place.line for part in parts.parts for place, _ in part.lines()]
    assert inside == [3, 5, 6, 8, 9]
    assert [line.place.line for line in (*parts.headings, *parts.furniture)] == [1, 4]


def test_tables_of_other_widths_and_with_other_headings_are_parts_of_their_own() -> None:
    blocks = (
        table("Datum | Vad | Vem", "3 maj | Möte | KS"), Paragraph(Place(3), ""),
        table("4 maj | Möte | KF", start=4), Paragraph(Place(5), ""),
        table("När | Aktivitet | Deltagare", "5 maj | Möte | KS", start=6), Paragraph(Place(8), ""),
        table("6 maj | Möte", start=9),
    )  # fmt: skip
    assert [len(part.rows) for part in cut(Document("txt", blocks)).parts] == [3, 2, 1]


def test_text_between_tables_parts_them() -> None:
    blocks = (table("Datum | Vad", "3 maj | Möte"), Paragraph(Place(3), "Sedan:"), table("4 maj | Möte", start=4))
    assert [part.is_table for part in cut(Document("txt", blocks)).parts] == [True, False, True]


def test_phases_are_names_over_spans() -> None:
    (part,) = cut(Document("txt", (table("Dialog | Beredning", "2/12 – 25/1 | 26/1 – 6/4"),))).parts
    assert fit(part, CONTEXT) > 0.9
    assert [(phase.name, phase.written.raw) for phase in read(part, CONTEXT).phases] == [
        ("Dialog", "2/12 – 25/1"),
        ("Beredning", "26/1 – 6/4"),
    ]
    for other in (("Dialog | Beredning", "2/12 | 26/1 – 6/4"), ("Datum | Vad", "2/12 – 25/1 | Dialog")):
        (part,) = cut(Document("txt", (table(*other),))).parts
        assert fit(part, CONTEXT) == 0.0


def test_a_part_that_nobody_reads_is_left_aside_and_named() -> None:
    people = table("Namn | Roll | Telefon", "Eva Lind | Controller | 0300-12 34 56")
    document = Document("txt", (Paragraph(Place(9), "Kontakt", heading=2), people))
    (part,) = cut(document).parts
    assert recognise(part, CONTEXT) is None
    found = not_read(part, NO_LEGEND)
    assert [one.because for one in found.left_aside] == ["other_table", "other_table"]
    assert found.left_aside[0].facts == {"columns": "Namn | Roll | Telefon", "heading": "Kontakt"}
    assert set(found.uses.values()) == {Use.ASIDE}


def test_a_table_full_of_days_that_nobody_reads_is_asked_about() -> None:
    days = Table(tuple(row for block in (table("3 maj | 4 maj", "5 maj | 6 maj"),) for row in block.rows))
    (part,) = cut(Document("txt", (days,))).parts
    (doubt,) = not_read(part, NO_LEGEND).doubts
    assert (doubt.about, doubt.because, doubt.facts) == ("layout", "unknown_layout", {"days": 4})


def test_bodies_among_the_days_of_months_that_nobody_reads_are_asked_about() -> None:
    month = ("Januari | KS | | Februari", "on | 13 | KS | 14", "to | 14 | KF | 15", "fr | 15 | KSAU | 16")
    members = ("Nämnd | Ledamöter", "KS | 15", "KSAU | 5", "Socialnämnden | 11", "Valnämnden | 7")
    for lines, count in ((month, 6), (members, 0)):
        (part,) = cut(Document("txt", (table(*lines),))).parts
        assert [doubt.facts for doubt in not_read(part, NO_LEGEND).doubts] == ([{"days": count}] if count else [])
