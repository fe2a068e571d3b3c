import pytest

from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.mention import Because, Role
from plans.reading.bodies.names.sense import Origin

TAKES_PART, OPTIONAL, RESPONSIBLE, RECIPIENT, NAMED = (
    Role.TAKES_PART,
    Role.OPTIONAL,
    Role.RESPONSIBLE,
    Role.RECIPIENT,
    Role.NAMED,
)


def _roles(text: str) -> dict[str, Role]:
    return {mention.code: mention.role for mention in find_bodies(text)}


@pytest.mark.parametrize(
    ("title", "codes"),
    [
        ("Central samverkansgrupp – Information om budgetförutsättningarna", "CSG"),
        ("Central samverkansgrupp - Samverkan avseende förslag", "CSG"),
        ("Media och mindre partier - Information om förslag", "MEDIA MINDRE_PARTIER"),
        ("Budgetberedning och kommunstyrelse - Beslut om budget", "BUDGETBEREDNING KS"),
        ("Kommunfullmäktige - Beslut om Mål & Budget", "KF"),
        ("Info Ks om investeringsbudgetförslag", "KS"),
        ("Möte FLU", "FLU"),
        ("Möte med KSO samt kommundirektör", "KSO KOMMUNDIREKTÖR"),
        ("Möte med Kommunledningsgruppen", "KLG"),
        ("Dialog med kommunens ledningsgrupp innan budget görs helt klar", "KLG"),
        ("Information till kommunens ledningsgrupp", "KLG"),
        ("Information om budget till KSAU", "KSAU"),
        ("Strategisk dag för politiken och KLG", "POLITIKER KLG"),
        ("Dialog med nämndernas presidier", "NÄMND_PRESIDIUM"),
        ("Rambudget Kommunfullmäktige", "KF"),
        ("Slutlig Mål och budget - Kommunstyrelsen", "KS"),
        ("Mål och budget i kommunfullmäktige", "KF"),
        ("Beslut om budget i KF", "KF"),
        ("Beslut av kommunstyrelsen om ramdirektiv", "KS"),
        ("Politisk behandling i budgetberedningen", "BUDGETBEREDNING"),
        ("Nämnderna arbetar med sina verksamhetsplaner", "NÄMNDER"),
        ("Revisorernas granskning av årsredovisningen", "REVISORER"),
        ("Extra KS", "KS"),
        ("KS 6/2, KF 25/2 Godkännande av plan", "KS KF"),
        ("KF 25 november", "KF"),
        ("Nämndsmöten", "NÄMNDER"),
        ("SN 13/1", "SN"),
        ("KS, SN och BUN", "KS SN BUN"),
        ("MBL-förhandling med fackliga organisationer", "FACK"),
        ("Tekniska nämnden – budgetförslag", "TN"),
        ("Reservtid KS vid behov", "KS"),
        ("Allmänna utskottet: tidsplan", "ALLMÄNNA_UTSKOTT"),
        ("Ekonomichefen presenterar budgetläget för KSAU den 20 januari", "EKONOMICHEF KSAU"),
        ("Ekonomichefen informerar om läget för KS och KSAU", "EKONOMICHEF KS KSAU"),
        ("Delårsbokslutet redovisas för kommunstyrelsen", "KS"),
        ("Steg 2: Ekonomiavdelningen stämmer av balansräkningen", "EKONOMIAVD"),
        ("Fas 2, Nämnderna arbetar med sina förslag", "NÄMNDER"),
        ("Budget 2028: Kommunstyrelsen beslutar om ramar", "KS"),
        ("Beredning – Ekonomiavdelningen ska bereda förslaget", "EKONOMIAVD"),
    ],
)
def test_a_title_names_who_meets(title: str, codes: str) -> None:
    assert _roles(title) == dict.fromkeys(codes.split(), TAKES_PART)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Besluta om förslag till kommunfullmäktige om rambudget", "KF"),
        ("Uppdatering utifrån beslut i kommunfullmäktige i november", "KF"),
        ("Genomgång inför att förutsättningarna ska antas på FFU.", "FFU"),
        ("Förberedelse inför strategisk dag med styrande politiker och KLG", "POLITIKER KLG"),
        ("Utskick av sammanställning inför strategisk dag KLG", "KLG"),
        ("Inlämning av verksamhetsplaner från nämnderna (antagen av nämnden)", "NÄMNDER"),
        ("Stoppdatum för nämndernas behovsunderlag", "NÄMNDER"),
        ("Genomgång av nämndernas lämnade verksamhetsplaner", "NÄMNDER"),
        ("Avstämningsdialoger om det pågående arbetet i nämnderna", "NÄMNDER"),
        ("Detta ska stämmas av med budgetcontroller", "BUDGETCONTROLLER"),
        ("Delårsrapport till kommunfullmäktige", "KF"),
        ("Protokollet från KS anslås", "KS"),
        ("Presentation av resultat per förvaltning", "FÖRVALTNINGAR"),
        ("Stoppdatum handlingar KSAU", "KSAU"),
        ("Kungörelse KF", "KF"),
        ("Budgetberedningens förslag publiceras", "BUDGETBEREDNING"),
        ("Presentera underlag för KS budget", "KS"),
        ("Bakgrund: Kommunstyrelsen har beslutat om ramar", "KS"),
        ("Underlag: KS ledamöter och budgeten", "KS"),
        ("Uppdaterat efter att KS antagit ramarna: budget, nämnderna lämnar förslag", "KS NÄMNDER"),
    ],
)
def test_who_is_only_spoken_of(text: str, codes: str) -> None:
    assert _roles(text) == dict.fromkeys(codes.split(), NAMED)


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Utskick till nämnderna om förutsättningar", {"NÄMNDER": RECIPIENT}),
        (
            "Sammanställningen skickas till KLG samt politikerna för inläsning.",
            {"KLG": RECIPIENT, "POLITIKER": RECIPIENT},
        ),
        ("Rapport till nämndordföranden för godkännande.", {"NÄMND_ORDF": RECIPIENT}),
        ("Budgeten överlämnas till oppositionen", {"OPPOSITION": RECIPIENT}),
        ("Underlaget skickas till samtliga berörda nämnder", {"NÄMNDER": RECIPIENT}),
        (
            "Expedieras till\nKommunledningskontoret\nFörvaltningschefer",
            {"KLK": RECIPIENT, "FÖRVALTNINGSCHEFER": RECIPIENT},
        ),
        ("Delge oppositionen förutsättningar", {"OPPOSITION": RECIPIENT}),
        ("Handlingar till KS skickas ut", {"KS": RECIPIENT}),
        ("Utskick av kallelse KS", {"KS": RECIPIENT}),
        ("Kallelse till kommunstyrelsen den 1 april", {"KS": RECIPIENT}),
        ("Budgetcontroller ansvarar för utskick.", {"BUDGETCONTROLLER": RESPONSIBLE}),
        ("KSO har det övergripande ansvaret för dagen.", {"KSO": RESPONSIBLE}),
        (
            "Budgetcontroller upprättar tjänsteskrivelse samt ansvarar för dragning.",
            {"BUDGETCONTROLLER": RESPONSIBLE},
        ),
        (
            "KSO inleder, budgetcontroller ansvarar för dragning.",
            {"KSO": RESPONSIBLE, "BUDGETCONTROLLER": RESPONSIBLE},
        ),
        (
            "Område ekonomi och Område strategi och styrning ansvarar för dagen.",
            {"OMR_EKONOMI": RESPONSIBLE, "OMR_STRATEGI_STYRNING": RESPONSIBLE},
        ),
        ("Ansvarig: ekonomichefen", {"EKONOMICHEF": RESPONSIBLE}),
        (
            "Ekonomiavdelningen skickar ut anvisningar till nämnderna",
            {"EKONOMIAVD": RESPONSIBLE, "NÄMNDER": RECIPIENT},
        ),
        ("Tjänstemän deltar i den omfattning som efterfrågas.", {"TJÄNSTEMÄN": OPTIONAL}),
        ("Förvaltningschefer deltar vid behov", {"FÖRVALTNINGSCHEFER": OPTIONAL}),
        ("Områdeschef strategi och styrning deltar på mötet.", {"OMR_STRATEGI_STYRNING": TAKES_PART}),
        (
            "KSO informerar kommundirektör, ekonomidirektör och budgetcontroller om justeringar.",
            dict.fromkeys(("KSO", "KOMMUNDIREKTÖR", "EKONOMIDIREKTÖR", "BUDGETCONTROLLER"), TAKES_PART),
        ),
        (
            "Synpunkter från nämndordföranden skickas till budgetcontroller (ekonomi) och områdeschef HR.",
            {"NÄMND_ORDF": TAKES_PART, "BUDGETCONTROLLER": RECIPIENT, "OMR_HR": RECIPIENT},
        ),
    ],
)
def test_what_a_body_does(text: str, roles: dict[str, Role]) -> None:
    assert _roles(text) == roles


def test_the_longest_name_counts() -> None:
    (mention,) = find_bodies("Kommunstyrelsens arbetsutskotts ordförande")
    assert (mention.code, mention.raw) == ("KSAU_ORDF", "Kommunstyrelsens arbetsutskotts ordförande")


def test_why_a_role_is_taken() -> None:
    (mention,) = find_bodies("Rambudget Kommunstyrelsen")
    assert mention.because is Because.ENDS


def test_a_wrapped_line_is_no_new_clause() -> None:
    assert _roles("material från\nmedborgare. Beslut") == {"MEDBORGARE": NAMED}
    assert _roles("Handlingarna skickas till\nKSO") == {"KSO": RECIPIENT}


def test_substitutes() -> None:
    (mention,) = find_bodies("Möte KS med ersättare")
    assert mention.with_substitutes


@pytest.mark.parametrize(
    "text",
    [
        "PAUS",
        "PAUS FÖR LUNCH I SAL B",
        "SNABB GENOMGÅNG AV BNP",
        "TIDPLAN OCH AKTIVITETER MÅL & BUDGET 2017 – 2019",
        "VA-taxan och IT-miljön",
        "sektorchef för Avfall VA",
        "underlag om SN i texten",
        "området och verksamhetsområdet",
        "målgruppen, åldersgruppen och arbetsgruppen",
        "förberedning och beredning av ärendet",
        "Ärendeberedning",
        "Ordförandeberedning",
        "Livsmedelsberedning",
        "styrelsen, gruppen, rådet, utskottet",
        "Benämning av begrepp",
        "parterna enas",
        "ekonomi och press",
        "Revision av avtal",
        "styrande dokument",
        "Von Essen talar",
        "Budget 2024 fastställs",
        "nimndmal 2020",
        "Förkortningar",
        "Hans-Göran och Ulf",
        "tu man hand",
        "en au pair",
    ],
)
def test_no_body_comes_of_ordinary_words(text: str) -> None:
    assert find_bodies(text) == ()


def test_quoted_names_are_left_alone() -> None:
    assert find_bodies('till punkten "Kommunstyrelsens budget" på dagordningen') == ()


@pytest.mark.parametrize("cell", [False, True])
@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Nämnden för fritid", "Nämnden för fritid"),
        ("Nämnden för vatten och avlopp", "Nämnden för vatten och avlopp"),
        ("Nämnden för kultur, fritid och turism", "Nämnden för kultur, fritid och turism"),
        ("Nämnden för individ- och familjeomsorg", "Nämnden för individ- och familjeomsorg"),
        ("Gemensamma nämnden för räddningsfrågor", "Gemensamma nämnden för räddningsfrågor"),
        ("Gemensam nämnd för familjefrågor - Ekby", "Gemensam nämnd för familjefrågor"),
        ("Nämnden för fritids sammanträden", "Nämnden för fritid"),
        ("Nämnden för fritid den 5 maj", "Nämnden för fritid"),
        ("Nämnden för fritid, kommunstyrelsen och KF", "Nämnden för fritid|Kommunstyrelsen|Kommunfullmäktige"),
        ("Nämnden för fritid och kommunstyrelsen", "Nämnden för fritid|Kommunstyrelsen"),
        ("nämnden för arbete och tillväxt", "Nämnden för arbete och tillväxt"),
        ("utskottet för hållbar utveckling", "Utskottet för hållbar utveckling"),
        ("nämnden för arbete och tillväxt budgetramarna", "Nämnden för arbete och tillväxt"),
        ("Nämnden för räddning norra Ekbygden", "Nämnden för räddning norra Ekbygden"),
        ("Nämnden för lärande", "Nämnden för lärande"),
        ("Nämnden för boende och företagande", "Nämnden för boende och företagande"),
        ("Nämnden för beslut", "Nämnderna"),
        ("Nämnden för kännedom", "Nämnderna"),
        ("nämnden för yttrande", "Nämnderna"),
        ("nämnden för genomgång", "Nämnderna"),
    ],
)
def test_a_board_for_something_is_one_of_its_own(text: str, names: str, cell: bool) -> None:
    found = [body.name for body in find_bodies(text, cell=cell) if body.origin is not Origin.MADE]
    assert "|".join(found) == names


@pytest.mark.parametrize("cell", [False, True])
@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Vårdnämndens utskott för barn", "VÅRDNÄMND_UTSKOTT_BARN"),
        ("Vårdnämndens utskott för äldre, stöd och omsorg", "VÅRDNÄMND_UTSKOTT_ÄLDRE_STÖD_OMSORG"),
        ("Kommunfullmäktiges beredning för hållbarhet, KS", "KF_BEREDNING_HÅLLBARHET KS"),
        ("Kommunstyrelsens råd för hållbarhet, KS", "KS_RÅD_HÅLLBARHET KS"),
        ("Vårdnämndens utskott för stöd och råd", "VÅRDNÄMND_UTSKOTT_STÖD_RÅD"),
        ("Vårdnämndens utskott", "VÅRDNÄMND_UTSKOTT"),
        ("Omsorgsnämndens utskott för beslut", "ON_UTSKOTT"),
        ("Omsorgsnämndens arbetsutskott för information", "ON_AU"),
    ],
)
def test_a_part_for_something_is_one_of_its_own(text: str, codes: str, cell: bool) -> None:
    found = [body.code for body in find_bodies(text, cell=cell) if body.origin is not Origin.MADE]
    assert " ".join(found) == codes


def test_what_a_board_drafts_is_no_part_of_it() -> None:
    assert [body.code for body in find_bodies("Kommunstyrelsens beredning för ramar")] == ["KS"]


@pytest.mark.parametrize("cell", [False, True])
@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Vårdnämndens enskilda utskott", "Vårdnämndens enskilda utskott"),
        ("Vårdnämndens arbets- och personalutskott", "Vårdnämndens arbets- och personalutskott"),
        ("Socialnämndens lokala råd", "Socialnämndens lokala råd"),
        ("Kommunstyrelsens tekniska utskott", "Tekniska utskottet"),
        ("Vårdnämndens individutskott", "Vårdnämndens individutskott"),
    ],
)
def test_an_adjective_is_part_of_the_name_of_a_part(text: str, names: str, cell: bool) -> None:
    assert "|".join(body.name for body in find_bodies(text, cell=cell)) == names


def test_a_word_that_only_tells_which_parts_is_no_name() -> None:
    assert "Kommunstyrelsens båda utskott" not in [
        body.name for body in find_bodies("Möte med kommunstyrelsens båda utskott")
    ]


@pytest.mark.parametrize("cell", [False, True])
@pytest.mark.parametrize(
    "text",
    ["Plan- och byggnämnden", "Plan-och byggnämnden", "Plan - och byggnämnden", "Plan -och byggnämnden"],
)
def test_a_hyphen_before_and_joins_two_parts_of_a_name_however_it_is_spaced(text: str, cell: bool) -> None:
    assert [body.code for body in find_bodies(text, cell=cell)] == ["PLAN_BYGGNÄMND"]


def test_a_dash_between_two_bodies_makes_no_one_of_them() -> None:
    found = find_bodies("Kommunstyrelsen - och byggnämnden", cell=True)
    assert [body.code for body in found] == ["KS", "BYGGNÄMND"]
