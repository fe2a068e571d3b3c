"""Whose the days of a list are: several bodies over them, a part behind them, what is no body's heading."""

import inspect

import pytest

from plans.reading.formats.text import text_document
from plans.reading.read import read_document
from plans.reading.reading import About, Reading


def read(source: str) -> Reading:
    return read_document(text_document(inspect.cleandoc(source), markdown=False))


def bodies(reading: Reading) -> list[tuple[str, str]]:
    """Each day with the body that meets."""
    rows = sorted(reading.rows, key=lambda row: row.place.line)
    return [(str(row.when)[5:], ",".join(row.bodies)) for row in rows]


TOGETHER = """
    Sammanträdesdagar 2027

    Tekniska nämndens arbetsutskott

    Tekniska nämnden

    13 januari

    27 januari

    10 februari

    24 februari
    """


def answered(reading: Reading, answer: str) -> Reading:
    """The document read again with that answer to all that is asked."""
    answers = {doubt.key: answer for doubt in reading.doubts}
    return read_document(text_document(inspect.cleandoc(TOGETHER), markdown=False), answers=answers)


@pytest.mark.parametrize(
    ("answer", "codes"),
    [
        ("TN_AU / TN", ["TN_AU", "TN", "TN_AU", "TN"]),
        ("TN_AU / TN / TN", ["TN_AU", "TN", "TN", "TN_AU"]),
        ("TN", ["TN"] * 4),
        ("TN_AU, TN", ["TN_AU,TN"] * 4),
    ],
)
def test_whose_the_days_under_two_bodies_names_are_is_asked_of_all_at_once(answer: str, codes: list[str]) -> None:
    again = answered(read(TOGETHER), answer)
    assert [code for _, code in bodies(again)] == codes
    assert not again.doubts


def test_an_alternative_day_is_no_turn_of_its_own() -> None:
    source = TOGETHER.replace("27 januari", "27 eller 28 januari")
    doubts = {doubt.key: "TN_AU / TN" for doubt in read(source).doubts if doubt.about is About.BODY}
    again = read_document(text_document(inspect.cleandoc(source), markdown=False), answers=doubts)
    assert [code for _, code in bodies(again)] == ["TN_AU", "TN", "TN_AU", "TN"]


def test_days_under_two_bodies_names_are_nobodys_till_it_is_answered() -> None:
    reading = read(TOGETHER)
    assert bodies(reading) == [(day, "") for day in ("01-13", "01-27", "02-10", "02-24")]
    doubts = [doubt for doubt in reading.doubts if doubt.about is About.BODY]
    assert [(doubt.because, doubt.readings, doubt.taken) for doubt in doubts] == [
        ("heads_together", ("TN_AU / TN", "TN_AU", "TN", "TN_AU, TN"), None)
    ]


def test_a_body_without_days_among_lists_is_passed_by() -> None:
    source = """
        Sammanträdesdagar 2027

        Kommunstyrelsen

        13 januari
        10 februari

        Kulturnämnden

        Tekniska nämnden

        20 januari
        17 februari
        """
    reading = read(source)
    assert bodies(reading)[2:] == [("01-20", "TN"), ("02-17", "TN")]
    assert not reading.doubts


def test_a_part_under_the_name_of_its_body_heads_its_days() -> None:
    reading = read(
        "Sammanträdesdagar 2027\n\nTekniska nämnden\n\nTekniska nämndens arbetsutskott\n\n13 januari\n10 februari"
    )
    assert bodies(reading) == [("01-13", "TN_AU"), ("02-10", "TN_AU")]
    assert not reading.doubts


@pytest.mark.parametrize(
    ("name", "code"), [("Kommunala pensionärsrådet", "KPR"), ("Tekniska nämnden", "TN"), ("Kommunstyrelsen", "KS")]
)
@pytest.mark.parametrize("part", ["(arbetsutskottet)", "(AU)"])
def test_a_part_in_brackets_behind_a_day_is_the_body_s(name: str, code: str, part: str) -> None:
    reading = read(f"{name}\n\nMöten 2027\n\n• 3 februari {part}\n• 3 mars\n")
    committee = "KSAU" if code == "KS" else f"{code}_AU"
    assert bodies(reading) == [("02-03", committee), ("03-03", code)]


def test_a_part_of_a_body_that_can_have_none_is_asked() -> None:
    reading = read("Näringslivsforumet\n\nMöten 2027\n\n• 3 februari (AU)\n• 3 mars\n")
    assert [(doubt.because, doubt.text) for doubt in reading.doubts if doubt.because == "perhaps_part"] == [
        ("perhaps_part", "3 februari (AU)")
    ]


def test_a_line_about_its_meetings_leaves_the_days_to_the_body_over_them() -> None:
    source = """
        Tillgänglighetsrådet

        Rådet är ett organ för samråd.

        • Rådet och andra nämnders arbete

        Datum för sammanträden 2027

        Mötet äger rum i kommunhuset och är indelat i två pass:
        Föreningar i Ekby, kl. 15-16.30.
        Organisationerna, kl. 17-18.

        • 11 mars
        • 13 maj
        """
    reading = read(source)
    assert bodies(reading) == [("03-11", "KTR"), ("05-13", "KTR")]
    assert not [row for row in reading.rows if row.time], "the times are of a day's programme"
    assert not reading.doubts


@pytest.mark.parametrize(
    "between",
    [
        "Värdkommun: Ekby",
        "Vårterminens mötestider 2027",
        "Minnesanteckningar 261024 (PDF, 134 KB)",
        "Tekniska nämndens sekreterare\nEva Holmberg",
    ],
)
def test_what_names_nobody_who_meets_leaves_the_days_to_the_body_above(between: str) -> None:
    source = f"Sammanträdesplan 2027\n\nTekniska nämnden\n\n{between}\n\nMötestider\n\n13 januari\n10 februari\n"
    assert bodies(read(source)) == [("01-13", "TN"), ("02-10", "TN")]


def test_days_before_a_sentence_on_the_meetings_are_a_list() -> None:
    source = """
        Tillgänglighetsrådet

        Datum för sammanträden 2027

        18 februari, 27 maj, 16 september och 11 november. Sammanträdet äger rum kl. 16-18.30 i kommunhusets stora
        sal om inget annat anges i kallelsen. Mötet är öppet för alla.

        Senast uppdaterad: 2027-01-08 11.26
        Publicerad: 2026-06-25 13.26
        """
    assert [code for _, code in bodies(read(source))] == ["KTR"] * 4


def test_who_else_comes_does_not_take_the_meeting_over() -> None:
    source = """
        Kommunala handikapprådet

        Sammanträdesdagar 2027

        • 6 maj, kl. 13.00
        • 7 juni, kl. 10.00 tillsammans med pensionärsrådet
        """
    reading = read(source)
    assert bodies(reading) == [("05-06", "KHR"), ("06-07", "KHR")]
    assert [str(row.time) for row in reading.rows] == ["13:00", "10:00"]


def test_what_a_meeting_is_held_ahead_of_does_not_meet() -> None:
    source = "Möten 2027\n\nGruppmöten inför kommunstyrelsen\n\n13 januari, 10 februari och 10 mars\n"
    assert [code for _, code in bodies(read(source))] == ["PARTIER"] * 3


def test_a_body_of_no_name_is_asked_by_the_words_over_its_days() -> None:
    source = """
        Sammanträdesplan 2027

        Tekniska nämnden

        20 januari, 17 februari, 17 mars

        Gemensamma nämnden, vattenfrågor - Ekby, Vallby

        13 januari
        10 februari
        """
    (doubt,) = read(source).doubts
    assert (doubt.because, doubt.text) == ("nobody", "Gemensamma nämnden, vattenfrågor - Ekby, Vallby")


def test_a_council_among_the_names_over_the_days_may_be_whose_they_are() -> None:
    three = TOGETHER.replace("Tekniska nämnden\n", "Folkhälsorådet\n\n    Socialnämnden\n")
    doubts = [doubt for doubt in read(three).doubts if doubt.about is About.BODY]
    assert [doubt.because for doubt in doubts] == ["heads_together"]
    assert [doubt.readings[0].count("/") for doubt in doubts] == [2]


OCCASION = """
    Sammanträdesdagar 2027

    Kommunstyrelsen
    12 januari
    9 februari

    {heading}
    16 mars
    20 april

    Kommunfullmäktige
    25 januari
    """


@pytest.mark.parametrize("heading", ["Budgetdialog", "Budgetkonferens", "Bokslutsdialog", "Presidiedagar"])
def test_the_days_of_an_occasion_are_asked_of_once_and_not_the_bodys_above(heading: str) -> None:
    reading = read(OCCASION.format(heading=heading))
    assert [(row.title, row.bodies) for row in reading.rows[2:4]] == [(heading, ()), (heading, ())]
    assert [(doubt.because, doubt.text) for doubt in reading.doubts] == [("nobody", heading)]
    assert [row.bodies for row in reading.rows if row.title != heading] == [("KS",), ("KS",), ("KF",)]


@pytest.mark.parametrize(
    ("heading", "code"),
    [("Budgetsammanträden", "KS"), ("Budgetberedning", "BUDGETBEREDNING"), ("Trygghetsrådet", "TRYGGHETSRÅD")],
)
def test_a_meeting_of_the_body_above_and_a_body_are_no_such_occasion(heading: str, code: str) -> None:
    reading = read(OCCASION.format(heading=heading))
    assert [row.bodies for row in reading.rows[2:4]] == [(code,), (code,)]
    assert not reading.doubts


def test_a_part_behind_an_occasion_is_not_the_occasion() -> None:
    reading = read(OCCASION.format(heading="Politikerdag\n3 mars\n\nArbetsutskott"))
    assert [row.title for row in reading.rows[2:5]] == ["Politikerdag", "Arbetsutskott", "Arbetsutskott"]
    assert {doubt.text for doubt in reading.doubts} == {"Politikerdag", "Arbetsutskott"}


def test_a_time_in_brackets_behind_a_day_is_that_days() -> None:
    reading = read(OCCASION.format(heading="Tekniska nämnden\n3 mars (Obs! Kl 9.00-11.30)"))
    assert [str(row.time) for row in reading.rows[2:5]] == ["09:00-11:30", "None", "None"]


def test_a_body_named_by_what_it_drafts_is_no_part_of_the_one_above() -> None:
    source = "Möten 2027\n\nKommunens revisorer: {}\nDemokratiberedningen: {}\nNämndberedningen: {}"
    reading = read(source.format("12 januari, 9 februari", "13 januari, 10 februari", "14 januari, 11 februari"))
    assert [code for _, code in bodies(reading)[:4]] == ["REVISORER"] * 2 + ["DEMOKRATIBEREDNING"] * 2


def test_a_name_with_commas_is_one_body_behind_a_day() -> None:
    reading = read("Möten 2027\n\n3 mars Nämnden för arbete, kultur och fritid\n4 mars KS, KF\n5 mars KS")
    assert bodies(reading)[0] == ("03-03", "NÄMND_ARBETE_KULTUR_FRITID")
    assert [code for _, code in bodies(reading)[1:]] == ["KS", "KF", "KS"]


@pytest.mark.parametrize(
    ("heading", "code"), [("Ekbybostäder AB", "EKBYBOSTÄDER_AB"), ("AB Ekbyhus", "AB_EKBYHUS")]
)
def test_a_company_over_its_days_is_no_person_of_the_body_above(heading: str, code: str) -> None:
    reading = read(OCCASION.format(heading=heading))
    assert [row.bodies for row in reading.rows[2:4]] == [(code,), (code,)]
    assert not reading.doubts


CONTENTS = """
    Sammanträdesdatum 2027

    Innehåll på sidan
    {first}
    Tekniska nämnden
    Kulturnämnden

    {first}
    Tisdag 23 februari, klockan 9.30
    Tisdag 20 april, klockan 9.30

    Tekniska nämnden
    Tisdag 26 januari

    Kulturnämnden
    {last}
    """


@pytest.mark.parametrize("last", ["Torsdag 21 januari", "Dagarna är inte bestämda än."])
def test_the_names_in_a_pages_list_of_contents_are_over_no_days(last: str) -> None:
    reading = read(CONTENTS.format(first="Kommunstyrelsen", last=last))
    assert bodies(reading)[:3] == [("02-23", "KS"), ("04-20", "KS"), ("01-26", "TN")]
    assert not reading.doubts


def test_names_over_one_another_that_come_again_over_one_another_are_asked_of() -> None:
    reading = read(
        """
        Sammanträdesdatum 2027

        Kulturnämnden
        Tekniska nämnden

        13 januari

        27 januari

        Kulturnämnden
        Tekniska nämnden

        11 augusti

        25 augusti
        """
    )
    assert bodies(reading)[:2] == [("01-13", ""), ("01-27", "")]
    assert {doubt.because for doubt in reading.doubts} == {"heads_together"}


def test_a_paper_and_when_it_was_adopted_are_no_heading_and_no_meeting() -> None:
    reading = read(
        """
        Vårdnämndens arbetsutskott

        Reglemente för vårdnämnden
        2019-11-18 KF § 42

        Utskottet har fem ledamöter och fem ersättare

        Sammanträdesdagar 2027

        14 januari

        11 mars
        """
    )
    assert bodies(reading) == [("01-14", "VÅRDNÄMND_AU"), ("03-11", "VÅRDNÄMND_AU")]
    assert not reading.doubts


def test_a_heading_over_when_its_days_were_adopted_is_theirs() -> None:
    reading = read(
        """
        Sammanträden

        Vårdnämnden
        2026-11-18 KF § 42

        14 januari 2027

        11 mars 2027
        """
    )
    assert bodies(reading) == [("01-14", "VÅRDNÄMND"), ("03-11", "VÅRDNÄMND")]


@pytest.mark.parametrize("role", ["Vice ordförande", "1:e vice ordförande", "Sekreterare", "Ordförande"])
def test_who_holds_a_post_is_no_heading_over_days(role: str) -> None:
    reading = read(
        f"""
        Vårdnämnden

        Vårdnämndens presidium

        Ordförande: Anna Ek
        {role}: Bo Lind

        Sammanträdesdatum 2027

        14 januari
        11 mars
        """
    )
    assert bodies(reading) == [("01-14", "VÅRDNÄMND"), ("03-11", "VÅRDNÄMND")]
    assert not reading.doubts


def test_a_presidium_over_days_meets() -> None:
    reading = read(
        """
        Vårdnämnden

        Vårdnämndens presidium

        Sammanträdesdatum 2027

        14 januari
        11 mars
        """
    )
    assert bodies(reading) == [("01-14", "VÅRDNÄMND_PRESIDIUM"), ("03-11", "VÅRDNÄMND_PRESIDIUM")]


@pytest.mark.parametrize(
    ("heading", "code"),
    [
        ("Verksamhetsplanering", ""),
        ("Arbete med planen", ""),
        ("Servicenämnden", "SEN"),
        ("Ekonomforum", "EKONOMFORUM"),
    ],
)
def test_any_words_over_what_has_to_be_done_are_nobody_who_meets(heading: str, code: str) -> None:
    reading = read(
        f"""
        {heading}

        Avdelningarnas budgetar ska vara klara 13 oktober 2027.

        Utskick 20 oktober 2027
        """
    )
    assert bodies(reading)[0] == ("10-13", code)


@pytest.mark.parametrize("name", ["Ekby byggnadsnämnden", "Byggnadsnämnden i Ekby", "BYGGNADSNÄMNDEN"])
def test_the_part_of_a_body_with_its_place_beside_the_name(name: str) -> None:
    reading = read(f"Möten 2027\n\n{name}\n\n25 januari\n22 februari\n\nArbetsutskott\n\n8 februari\n8 mars\n")
    assert [body for _, body in bodies(reading)] == ["BN", "BN", "BN_AU", "BN_AU"]


def test_a_committee_under_a_working_committee_is_itself() -> None:
    reading = read("Möten 2027\n\nKommunstyrelsens arbetsutskott\n\nUtskott\n\n12 januari\n9 februari\n9 mars\n")
    assert {body for _, body in bodies(reading)} == {"KSAU"}


@pytest.mark.parametrize("office", ["Förbundskansliet", "förbundskansliet"])
def test_an_office_behind_the_time_is_where_they_meet(office: str) -> None:
    reading = read(f"Möten 2027\n\nDirektionen\nFredagar kl. 09.30, {office}\n5 februari\n19 mars\n16 april\n")
    assert {body for _, body in bodies(reading)} == {"DIREKTION"}
    assert all(str(row.time) == "09:30" for row in reading.rows) or len(reading.doubts) == 1


def test_the_working_committee_under_a_committee_without_a_name_is_that() -> None:
    reading = read("Möten 2027\n\nVårdnämndens utskott\n\nArbetsutskott\n\n12 januari\n9 februari\n9 mars\n")
    assert {body for _, body in bodies(reading)} == {"VÅRDNÄMND_AU"}


@pytest.mark.parametrize("name", ["Nämnden", "Skogsnämnden"])
def test_the_board_may_stand_beside_its_working_committee_by_less_than_its_name(name: str) -> None:
    reading = read(
        f"""
        Protokoll

        Skogsnämnden fastställer följande sammanträdesdagar för 2027.

        Arbetsutskottet, onsdagar klockan 08.30:
        3 februari
        3 mars

        {name}, onsdagar klockan 13.00:
        20 januari
        17 februari
        """
    )
    assert [str(row.time) for row in reading.rows] == ["08:30", "08:30", "13:00", "13:00"]
    assert [row.bodies for row in reading.rows[2:]] == [("SKOGSNÄMND",)] * 2


@pytest.mark.parametrize("box", ["", "[ ] ", "[x] "])
def test_a_box_to_tick_is_no_part_of_an_item(box: str) -> None:
    reading = read(f"# Möten 2027\n\n## Socialnämnden\n\nKl. 13.00\n\n- {box}20 januari\n- {box}17 februari\n")
    assert [(day, str(row.time)) for (day, _), row in zip(bodies(reading), reading.rows, strict=True)] == [
        ("01-20", "13:00"),
        ("02-17", "13:00"),
    ]


@pytest.mark.parametrize("note", ["mötet är öppet för allmänheten", "öppet möte", "sammanträdet är öppet"])
def test_who_may_listen_is_nobody_who_meets(note: str) -> None:
    reading = read(f"# Möten 2027\n\n## Socialnämnden\n\n- 20 januari 2027\n- 17 februari 2027 – {note}\n")
    assert [code for _, code in bodies(reading)] == ["SN", "SN"]
