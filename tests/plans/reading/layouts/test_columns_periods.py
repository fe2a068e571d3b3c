"""What happens down the side and periods along the top: some of it is named by who does it, and is no calendar."""

from tests.plans.reading.tables import reading_of

TABLE = """
    Uppföljningskalender 2027

    Moment | Ansvarig | Mars | Tertial 1 | Helår
    Ekonomisystemet stänger | Redovisning | 2027-04-07 | 2027-05-07 | 2028-01-14
    Prognoser inlagda senast | Controllers | 2027-04-12 | 2027-05-12 | 2028-01-21
    FSG | Förvaltningschef | – | 2027-05-20 | 2028-02-03
    Nämnden beslutar | Nämndsekreterare | 2027-04-22 | 2027-06-03 | 2028-02-17
    """


def test_a_body_among_what_happens_makes_no_calendar() -> None:
    found = reading_of(TABLE, "a.csv")
    assert found.rows[0].title == "Mars: Ekonomisystemet stänger"
    assert not {"TERTIAL", "HELÅR"} & {code for row in found.rows for code in row.bodies}


def test_bodies_alone_are_a_calendar_whatever_stands_above_them() -> None:
    table = "Aktivitet | Möte 1 | Möte 2\nKommunstyrelsen | 12 januari | 9 februari\nKSAU | 5 januari | 2 februari"
    found = reading_of(f"Möten 2027\n\n{table}")
    assert {row.bodies for row in found.rows} == {("KS",), ("KSAU",)}
