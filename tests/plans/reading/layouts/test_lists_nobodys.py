"""Lines over the days of a list, or beside them, that name nobody who meets on them."""

import pytest

from tests.plans.reading.layouts.listed import bodies, read


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


@pytest.mark.parametrize("office", ["Förbundskansliet", "förbundskansliet"])
def test_an_office_behind_the_time_is_where_they_meet(office: str) -> None:
    reading = read(f"Möten 2027\n\nDirektionen\nFredagar kl. 09.30, {office}\n5 februari\n19 mars\n16 april\n")
    assert {body for _, body in bodies(reading)} == {"DIREKTION"}
    assert all(str(row.time) == "09:30" for row in reading.rows) or len(reading.doubts) == 1


@pytest.mark.parametrize("note", ["mötet är öppet för allmänheten", "öppet möte", "sammanträdet är öppet"])
def test_who_may_listen_is_nobody_who_meets(note: str) -> None:
    reading = read(f"# Möten 2027\n\n## Socialnämnden\n\n- 20 januari 2027\n- 17 februari 2027 – {note}\n")
    assert [code for _, code in bodies(reading)] == ["SN", "SN"]
