import pytest

from plans.activity import Kind, Step
from plans.reading.bodies.made import bodies_of
from plans.reading.bodies.row import taking_part
from plans.reading.kinds import KindRead, kind_of
from tests.plans.reading.bodies.gold import GoldRow, rows
from tests.plans.reading.tables import asked, reading_of

ROWS = rows()
KINDS = {
    "meeting": Kind.MEETING,
    "decision": Kind.DECISION,
    "deadline": Kind.DEADLINE,
    "mailing": Kind.MAILING,
    "release": Kind.MAILING,  # templates are laid out, which is like a mailing
    "work_period": Kind.WORK,
    "consultation": Kind.WORK,
}


def _read(row: GoldRow) -> KindRead:
    title = "info" if row.id == "S0-05" else row.title  # the second date of a cell, with its own word: (info 11/1)
    who = taking_part(row.participants, title, row.texts)
    bodies = bodies_of(who.mentions)
    return kind_of(title, " ".join(row.texts[:1]), [bodies[code] for code in who.bodies])


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_the_kinds_of_real_rows(row: GoldRow) -> None:
    read = _read(row)
    if row.id in ("S4-09", "S4-10"):  # "(KS 4/6, KF 24/6)": no word says what is done
        assert (read.kind, read.sure) == (Kind.MEETING, False)
    else:
        assert read.kind is KINDS[row.gold["kind"]]


@pytest.mark.parametrize(
    ("title", "kind", "because"),
    [
        ("Stoppdatum för inlämning av rapporter", Kind.DEADLINE, "stoppdatum"),
        ("Ärendeanmälan", Kind.DEADLINE, "ärendeanmälan"),
        ("Nämnderna lämnar in sina budgetförslag", Kind.DEADLINE, "lämnar in"),
        ("Sista dag för yttrande", Kind.DEADLINE, "sista dag"),
        ("Kallelsen skickas till nämnden senast den 5 maj", Kind.MAILING, "kallelse"),
        ("Handlingarna skickades ut med e-post den 6 maj", Kind.MAILING, "skickades"),
        ("Föredragningslistan publiceras på webbplatsen", Kind.MAILING, "publicer"),
        ("Föredragning av budgeten", Kind.MEETING, "föredragning"),
        ("Sammanställningen klar", Kind.DEADLINE, "klar"),
        ("Avstämningen ska vara klar", Kind.DEADLINE, "ska vara klar"),
        ("Mötet ska vara med nämnderna", Kind.MEETING, "mötet"),
        ("Bolagsstämma", Kind.MEETING, "bolagsstämma"),
        ("Bolagsstämman fastställer årsredovisningen", Kind.DECISION, "fastställer"),
        ("Internbudgetar registreras", Kind.DEADLINE, "registreras"),
        ("Leverantörsfakturor attesteras", Kind.DEADLINE, "attesteras"),
        ("Nämndernas bokslut lämnas", Kind.DEADLINE, "lämnas"),
        ("Sammanställning av underlag", Kind.WORK, "sammanställning av"),
        ("Förslag till ramar tas fram", Kind.WORK, "tas fram"),
        ("Budgetgruppen träffas", Kind.MEETING, "träffas"),
        (
            "Klart budgetförslag från majoriteten – överlämnas till oppositionen",
            Kind.DEADLINE,
            "klart budgetförslag",
        ),
        ("Utskick till nämnderna", Kind.MAILING, "utskick"),
        ("Kallelse till kommunstyrelsen den 1 april", Kind.MAILING, "kallelse"),
        ("Anvisningar skickas ut", Kind.MAILING, "skickas"),
        ("Årsredovisningen överlämnas till fullmäktige", Kind.MAILING, "överlämnas"),
        ("Tillgång till mallar", Kind.MAILING, "tillgång till"),
        ("Remissrunda budgetdokument", Kind.WORK, "remissrunda"),
        ("Remiss ut till nämnderna", Kind.MAILING, "remiss ut"),
        ("Nämnderna arbetar med verksamhetsplaner", Kind.WORK, "arbetar"),
        ("Revidering av verksamhetsplan", Kind.WORK, "revidering"),
        ("Eget arbete i partigrupperna", Kind.WORK, "i partigrupperna"),
        ("Möte med KSO", Kind.MEETING, "möte"),
        ("Budgetdag", Kind.MEETING, "budgetdag"),
        ("Information om beslut i KS", Kind.MEETING, "information"),
        ("Budgetberedning - Beslut om budget", Kind.DECISION, "beslut"),
        ("Godkénnande av forslag", Kind.DECISION, "godkénnande"),
        ("Möte inför beslut i KF", Kind.MEETING, "möte"),
        ("Budgetberedningen erhåller skrivelserna", Kind.MAILING, "erhåller"),
        ("Nämnderna får handlingar", Kind.MAILING, "får handling"),
        ("Information om ramar skickas till nämnderna", Kind.MAILING, "skickas"),
        ("Information om ramar till nämnderna", Kind.MEETING, "information"),
        ("Budgetsystemet öppnas", Kind.MAILING, "öppnas"),
        ("Budgetsystemet stängs", Kind.DEADLINE, "stängs"),
        ("Remissen skickas ut", Kind.MAILING, "skickas"),
        ("Nämnderna svarar på remissen", Kind.DEADLINE, "svarar på remiss"),
        ("Nämnderna yttrar sig över ramarna", Kind.DEADLINE, "yttrar sig"),
        ("Yttrande från nämnderna", Kind.DEADLINE, "yttrande"),
        ("Fastighetsenheten lämnar internhyror", Kind.DEADLINE, "lämnar"),
        ("Ordföranden lämnar över förslaget", Kind.MAILING, "lämnar över"),
        ("Skolorna redovisar prognos", Kind.DEADLINE, "redovisar"),
        ("Sista ansökningsdag", Kind.DEADLINE, "sista ansökningsdag"),
        ("Sista svarsdagen", Kind.DEADLINE, "sista svarsdagen"),
        ("Sista budgetdagen", Kind.MEETING, "budgetdagen"),
        ("Attester ska vara gjorda", Kind.DEADLINE, "ska vara gjorda"),
        ("Underskrift av yttrande/beslut ska senast vara klar", Kind.DEADLINE, "ska senast vara klar"),
        ("Enheterna upprättar budget", Kind.WORK, "upprättar"),
        ("Statistik över ej verkställda beslut rapporteras", Kind.DEADLINE, "rapporteras"),
        ("Uppdatering av ekonomiska förutsättningar", Kind.WORK, "uppdatering"),
        ("Bedömer utrymmet för nya satsningar", Kind.WORK, "bedömer"),
        ("Förvaltningen analyserar utfallet", Kind.WORK, "analyserar"),
        ("Möte om att uppdatera ramarna", Kind.MEETING, "möte"),
        ("Svarsperiod på webben", Kind.WORK, "svarsperiod"),
        ("Styrelsen tar ställning till ramarna", Kind.DECISION, "tar ställning"),
        ("Styrelsen går igenom läget", Kind.MEETING, "går igenom"),
        ("Sammanträde med tillgänglighetsrådet", Kind.MEETING, "sammanträd"),
    ],
)
def test_words_tell_the_kind(title: str, kind: Kind, because: str) -> None:
    read = kind_of(title)
    assert (read.kind, read.because, read.sure) == (kind, because, True)


@pytest.mark.parametrize("title", ["Måndag", "Uppdrag", "Idag", "Förslag", "", "Ombud till kongressen"])
def test_words_that_tell_nothing(title: str) -> None:
    assert kind_of(title) == KindRead(Kind.MEETING, False, "nothing", None, None)


def test_a_body_s_name_is_a_meeting_and_with_a_matter_a_decision() -> None:
    council = bodies_of(["KF"]).values()
    assert kind_of("Kommunfullmäktige", "", council) == KindRead(Kind.MEETING, True, "body")
    read = kind_of("Kommunfullmäktige – Mål och budget 2027", "", council)
    assert (read.kind, read.sure, read.because, read.matter) == (Kind.DECISION, False, "matter", "budget")


def test_what_is_fixed_at_a_meeting_is_decided_there_by_a_body_that_can() -> None:
    text = "Planeringsförutsättningar för budget 2024 fastställs."
    assert kind_of("Möte FFU", text, bodies_of(["FFU"]).values()).kind is Kind.DECISION
    assert kind_of("Möte med KSO", text, bodies_of(["KSO"]).values()).kind is Kind.MEETING
    other_day = "Genomgång inför att de ska fastställas på FFU."
    assert kind_of("Möte FFU", other_day, bodies_of(["FFU"]).values()).kind is Kind.MEETING


@pytest.mark.parametrize("matter", ["investeringsbudget", "ärendet", "Mål och budget 2027"])
@pytest.mark.parametrize(
    ("verb", "kind"),
    [
        ("erhåller", Kind.MAILING),
        ("bereder", Kind.MEETING),
        ("behandlar", Kind.MEETING),
        ("yttrar sig över", Kind.DEADLINE),
        ("lämnar", Kind.DEADLINE),
        ("fastställer", Kind.DECISION),
        ("antar", Kind.DECISION),
        ("informeras om", Kind.MEETING),
    ],
)
def test_a_verb_tells_the_same_of_whatever_matter_and_whoever_does_it(verb: str, kind: Kind, matter: str) -> None:
    for code in ("KS", "KSAU", "BUDGETBEREDNING", "NÄMNDER"):
        read = kind_of(f"{code} {verb} {matter}", "", bodies_of([code]).values())
        assert (read.kind, read.sure) == (kind, True)


def test_a_dialogue_with_the_public_is_a_period() -> None:
    read = kind_of("Dialog med medborgare", "", bodies_of(["MEDBORGARE"]).values())
    assert (read.kind, read.sure) == (Kind.WORK, False)


@pytest.mark.parametrize("title", ["Öppet möte om budgeten", "Digitalt informationsmöte", "Träff om torget"])
def test_a_meeting_with_the_public_is_one(title: str) -> None:
    read = kind_of(title, "", bodies_of(["MEDBORGARE"]).values())
    assert (read.kind, read.sure) == (Kind.MEETING, True)


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Sista anbudsdag", Kind.DEADLINE),
        ("Sista leveransdag för underlag", Kind.DEADLINE),
        ("Årets sista sammanträdesdag", Kind.MEETING),
        ("Sammanträde, tid meddelas senare", Kind.MEETING),
        ("Ramarna meddelas nämnderna", Kind.MAILING),
    ],
)
def test_a_last_day_and_what_is_told_are_told_by_all_of_their_words(title: str, kind: Kind) -> None:
    assert kind_of(title).kind is kind


@pytest.mark.parametrize(
    ("title", "text", "codes", "step", "matter"),
    [
        ("Möte CSG", "Information avseende rambudget", ["CSG"], Step.INFORMATION, "rambudget"),
        ("CSG – Samverkan avseende Mål & budget", "", ["CSG"], Step.NEGOTIATION, "budget"),
        (
            "Rambudget Kommunstyrelsen",
            "Besluta om förslag till kommunfullmäktige",
            ["KS"],
            Step.PROPOSAL,
            "rambudget",
        ),
        ("Rambudget Kommunfullmäktige", "Besluta rambudget", ["KF"], Step.DECISION, "rambudget"),
        ("Inlämning av verksamhetsplaner", "", ["NÄMNDER"], Step.INPUT, "verksamhetsplan"),
        ("KS bereder driftbudget", "", ["KS"], Step.PROPOSAL, "budget"),
        ("KSAU bereder investeringsbudget", "", ["KSAU"], Step.PROPOSAL, "investeringsbudget"),
        ("KS behandlar budget", "", ["KS"], None, "budget"),
        ("Budgetdag", "", ["KF"], None, None),
        ("Utskick av rapporter", "", ["KLK"], None, None),
    ],
)
def test_steps_and_matters(title: str, text: str, codes: list[str], step: Step | None, matter: str | None) -> None:
    read = kind_of(title, text, bodies_of(codes).values())
    assert (read.step, read.matter) == (step, matter)


def test_what_is_to_be_done_by_a_day_is_a_deadline() -> None:
    assert kind_of("Bokslutsunderlag från förvaltningarna", by=True).kind is Kind.DEADLINE
    assert kind_of("Nämnderna", by=True) == KindRead(Kind.DEADLINE, True, "senast", Step.INPUT, None)
    assert kind_of("Budgeten fastställs", by=True).kind is Kind.DECISION
    assert kind_of("Kallelse skickas", by=True).kind is Kind.MAILING


def test_what_is_presented_to_those_who_decide_is_a_meeting() -> None:
    council = bodies_of(["KF"]).values()
    assert kind_of("Budget och mål presenteras", "Fullmäktige medverkar", council).kind is Kind.MEETING
    assert kind_of("Budget och mål fastställs", "Fullmäktige medverkar", council).kind is Kind.DECISION
    assert kind_of("Presentation skickas ut").kind is Kind.MAILING


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Nämnden för arbete och tillväxt", Kind.MEETING),
        ("Revidering av planen: Nämnden för arbete och tillväxt", Kind.WORK),
        ("Nämnden för kultur", Kind.MEETING),
    ],
)
def test_what_a_body_is_for_is_no_work(title: str, kind: Kind) -> None:
    who = taking_part(("",), title, ())
    assert kind_of(title, "", bodies_of(who.mentions).values()).kind is kind


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Material ut: Styrelsemöte 1", Kind.MAILING),
        ("Utskicket äger rum", Kind.MAILING),
        ("Rådslaget äger rum, kallelsen läggs ut på sidan", Kind.MEETING),
    ],
)
def test_what_goes_out_is_a_mailing_and_what_takes_place_a_meeting(title: str, kind: Kind) -> None:
    assert kind_of(title).kind is kind


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Granskningen presenteras för presidiet", Kind.MEETING),
        ("Revideringen fastställs", Kind.DECISION),
        ("Uppdateringen skickas till ledamöterna", Kind.MAILING),
        ("Granskning av delårsrapport, som presenteras", Kind.WORK),
        ("Budgetarbete startas", Kind.WORK),
        ("Budgetinternat", Kind.MEETING),
        ("Förslagen inskickade", Kind.DEADLINE),
    ],
)
def test_what_is_done_with_work_is_what_happens(title: str, kind: Kind) -> None:
    assert kind_of(title).kind is kind


@pytest.mark.parametrize("name", ["Sunds direktion", "Avfallsförbundet Sund"])
def test_a_place_is_no_mailing(name: str) -> None:
    assert kind_of(name).kind is Kind.MEETING


@pytest.mark.parametrize(
    ("rest", "kind"),
    [("Utskick till utskottet", Kind.MAILING), ("yttrande lämnas in", Kind.DEADLINE), ("Budgetdag", Kind.MEETING)],
)
def test_the_name_of_those_whose_it_is_tells_no_kind(rest: str, kind: Kind) -> None:
    assert kind_of(f"Utbildningsnämnden, {rest}", "", bodies_of(["UN"]).values()).kind is kind


@pytest.mark.parametrize(("code", "kind"), [("KSAU", Kind.MEETING), ("KS", Kind.DECISION), ("KF", Kind.DECISION)])
def test_a_committee_of_a_board_only_drafts_a_matter_that_is_named_alone(code: str, kind: Kind) -> None:
    assert kind_of(f"{code}, årsredovisning", "", bodies_of([code]).values()).kind is kind


def headed(heads: str, cells: str) -> list[str]:
    reading = reading_of(f"Aktivitetsplan 2027\n\n{heads}\n{cells}")
    return [f"{row.kind.value} {'+'.join(row.bodies)}" for row in reading.rows] + asked(reading)


def test_columns_of_what_has_to_be_done_by_a_day_hold_last_days() -> None:
    cells = "7 januari | 15.00 | Fakturafrågor | Chefer"
    assert headed("Datum | Senast kl. | Aktivitet | Vem", cells) == ["deadline CHEFER"]
    assert headed("Datum | Tid | Vad ska vara klart | Vem", cells) == ["deadline CHEFER"]
    assert headed("Datum | Tid | Aktivitet | Vem", cells) == ["meeting CHEFER", "no_word"]
    cells = "7 januari | Budgetfrågor | 15 december | Chefer"
    assert "no_word" in headed("Datum | Aktivitet | Underlag senast | Vem", cells)


def test_a_short_weekday_under_a_month_is_no_body() -> None:
    reading = reading_of("Plan 2027\n\nDatum | Aktivitet | Vem\nJanuari | |\non 6 | Fakturamöte | Chefer")
    assert [row.bodies for row in reading.rows] == [("CHEFER",)]


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Vårdnämnden har uppdaterat sina modeller", Kind.DEADLINE),
        ("Vårdnämnden uppdaterar sina modeller", Kind.WORK),
        ("Vårdnämnden har möte om modellerna", Kind.MEETING),
        ("Nu börjar arbetet mot kongressen som äger rum den 22 april", Kind.MEETING),
        ("Arbetet som äger rum i nämnderna börjar den 22 april", Kind.WORK),
        ("Anmälan öppnar", Kind.MAILING),
        ("Föreningens stämma", Kind.MEETING),
        ("Kommande plenum 2027:", Kind.MEETING),
        ("Distriktskongress ordnas i Ekby", Kind.MEETING),
        ("Sista dag för motioner till kongressen", Kind.DEADLINE),
        ("Stämma av läget, rapporten lämnas in", Kind.DEADLINE),
    ],
)
def test_what_is_done_by_then_and_what_is_held_then(title: str, kind: Kind) -> None:
    assert (kind_of(title).kind, kind_of(title).sure) == (kind, True)


@pytest.mark.parametrize(
    ("title", "sure"),
    [
        ("Vi öppnar kl 09.30", False),
        ("Valberedningen vill ha tips", False),
        ("Valberedningen", True),
    ],
)
def test_what_tells_of_no_activity_is_not_sure(title: str, sure: bool) -> None:
    assert kind_of(title, "", bodies_of(["VALBEREDNING"] * ("Val" in title)).values()).sure is sure


@pytest.mark.parametrize(
    ("title", "kind", "sure"),
    [
        ("Kommunstyrelsen i Festsalen", Kind.MEETING, True),
        ("Kommunstyrelsen har möte", Kind.MEETING, True),
        ("Barn- och utbildningsnämnden, utskick", Kind.MAILING, True),
        ("Kommunstyrelsen har valt revisorer", Kind.MEETING, False),
        ("Kommunstyrelsen valdes", Kind.MEETING, False),
        ("Kommunstyrelsen har uppdaterat sina planer", Kind.DEADLINE, True),
    ],
)
def test_what_somebody_has_done_is_no_meeting_for_sure(title: str, kind: Kind, *, sure: bool) -> None:
    bodies = bodies_of(taking_part((), title).mentions)
    read = kind_of(title, bodies=bodies.values())
    assert (read.kind, read.sure) == (kind, sure)


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Meddelandet om sammanträdet kan läsas på webbplatsen", Kind.MAILING),
        ("Föredragningslistan publiceras", Kind.MAILING),
        ("Föredragning av bokslutet", Kind.MEETING),
    ],
)
def test_what_is_published_of_a_meeting_is_none(title: str, kind: Kind) -> None:
    assert kind_of(title).kind is kind


@pytest.mark.parametrize("who", ["Frågor", "Motioner till stämman", "Anmälan"])
def test_what_people_send_by_a_day_is_a_deadline(who: str) -> None:
    assert (
        kind_of(f"{who} skickas till kansliet@almby.example senast den 15 februari kl. 10").kind is Kind.DEADLINE
    )


_SENTENCES = """
    Verksamhetsplan 2027

    Förvaltningen ser över gården med grannarna den 4 mars.
    Förvaltningen ser över gården med grannarna den {}.
    Förvaltningen ser över {} med grannarna den 6 mars.
"""


@pytest.mark.parametrize(("day", "what"), [("5 april", "parken"), ("6 maj", "lokalerna")])
def test_what_a_sentence_is_on_any_day_is_asked_once(day: str, what: str) -> None:
    found = reading_of(_SENTENCES.format(day, what))
    doubts = [doubt for doubt in found.doubts if doubt.because == "no_word"]
    assert [doubt.text for doubt in doubts] == [
        "Förvaltningen ser över gården med grannarna …",
        f"Förvaltningen ser över {what} med grannarna …",
    ]
    answered = reading_of(_SENTENCES.format(day, what), answers={doubts[0].key: "work"})
    assert [row.kind.value for row in answered.rows][:2] == ["work", "work"]
    assert doubts[0].key not in {doubt.key for doubt in answered.doubts}


@pytest.mark.parametrize(
    ("matter", "kind", "asked"),
    [("Bokslut och planeringsunderlag", "meeting", False), ("Handlingar", "mailing", True)],
)
def test_a_document_that_is_a_board_s_matter_is_no_mailing_of_its_papers(
    matter: str, kind: str, asked: bool
) -> None:
    reading = reading_of(f"Plan 2027\n\nDatum | Instans | Ärende\n16 mars | Socialnämnden | {matter}")
    assert [row.kind.value for row in reading.rows] == [kind]
    assert ("no_word" in [doubt.because for doubt in reading.doubts]) is asked
