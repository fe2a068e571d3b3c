import pytest

from plans.reading.document import Document, Paragraph, Place
from plans.reading.formats.text import text_document
from plans.reading.titles import short_title, title_of


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("# Kvarnhults kommun\n\n# Tidplan budget 2026\n", "Tidplan budget 2026"),
        ("Kvarnhults kommun\n\nSammanträdestider 2025\n\n18 januari\n", "Sammanträdestider 2025"),
        ("Métesdatum\n\nKSAU 2019-01-16\n\n§4\n\nMål för mandatperioden\n", "Mål för mandatperioden"),
        ("Från: A\nSkickat: idag\nÄmne: VB: Mötestider 2020\n\nHej!\n", "Mötestider 2020"),
        ("2021-03-04\n\nHändelser\n", "Händelser"),
        ("Hej,\n\nhär är tiderna.\n\n12 januari – uppstart\n", "Plan ur filen.csv"),
        ("Hej alla!\n\n12 januari – uppstart\n", "Plan ur filen.csv"),
        ("KS AU\n\n12 januari – uppstart\n", "KS AU"),
        ("Datum\tVad\n3 maj\tMöte\n", "Plan ur filen.csv"),
    ],
)
def test_the_title_is_the_documents_own(text: str, title: str) -> None:
    assert title_of(text_document(text, markdown=True), "filen.csv") == title


def test_without_any_words_the_files_own_title_and_then_its_name() -> None:
    empty = (Paragraph(Place(1), ""),)
    assert title_of(Document("docx", empty, "Årshjul"), "a") == "Årshjul"
    assert title_of(Document("docx", empty), "a.docx") == "Plan ur a.docx"
    assert title_of(Document("docx", empty), "Sammanträden 2027.docx") == "Sammanträden 2027"
    assert title_of(Document("docx", empty)) == "Tidplan"


@pytest.mark.parametrize(
    ("tab", "title"), [("Blad1", "Plan ur k.xlsx"), ("Tidplan 2027", "Tidplan 2027"), ("KS", "Plan ur k.xlsx")]
)
def test_a_tab_is_the_title_where_it_says_what_it_is(tab: str, title: str) -> None:
    blocks = (Paragraph(Place(0, sheet=tab), tab, heading=1),)
    assert title_of(Document("xlsx", blocks), "k.xlsx") == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Möte FLU", "Möte FLU"),
        ("Ramberäkningen är klar.", "Ramberäkningen är klar"),
        (
            "Eget arbete i partigrupperna. Tjänstemän deltar i den omfattning som efterfrågas.",
            "Eget arbete i partigrupperna",
        ),
        ("A" * 150 + " – " + "b" * 100, "A" * 150 + " …"),
    ],
)
def test_an_activitys_title_is_its_first_sentence_or_clause(text: str, title: str) -> None:
    assert short_title(text) == title


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("3. Budgetberedning", "Budgetberedning"),
        ("12) KSAU", "KSAU"),
        ("(4) Beslut om ramar", "Beslut om ramar"),
        ("b) Dialog med nämnderna", "Dialog med nämnderna"),
        ("§ 4 Beslut om budget 2027", "Beslut om budget 2027"),
        ("3. 1-2 Open space", "1-2 Open space"),
        ("1-2 Open space", "1-2 Open space"),
        ("2 dagars konferens", "2 dagars konferens"),
        ("Budget 2024", "Budget 2024"),
        ("2027. Budget", "2027. Budget"),
        ("14. april", "14. april"),
        ("§ 11 MBL-förhandling", "§ 11 MBL-förhandling"),
    ],
)
def test_the_number_of_an_item_is_no_part_of_its_title(words: str, title: str) -> None:
    assert short_title(words) == title


@pytest.mark.parametrize(
    ("first", "title"),
    [
        ("Sammanträdestider 2027", "Sammanträdestider 2027"),
        ("Ekby kommun", "Valnämnden"),
        ("Mötestider 2027 finns även på webben.", "Valnämnden"),
    ],
)
def test_a_line_with_a_year_over_the_headings_of_parts_is_the_title(first: str, title: str) -> None:
    text = f"{first}\n\n## Valnämnden\n\nmåndag 25 januari\n\n## Socialnämnden\n\ntorsdag 14 januari\n"
    assert title_of(text_document(text, markdown=True)) == title


def test_an_activity_that_says_it_is_one_is_no_title() -> None:
    text = "Aktivitet: Budgetdag för nämnderna\nDatum: 3 maj 2027\n\nAktivitet: Beslut\nDatum: 7 juni 2027\n"
    assert title_of(text_document(text, markdown=False)) == "Tidplan"
