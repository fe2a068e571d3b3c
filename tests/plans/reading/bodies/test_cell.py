import pytest

from plans.body import BodyKind
from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.mention import Mention, Role
from plans.reading.bodies.names.sense import Origin

CELLS = {
    # one after another, with nothing between
    "KS Nämndernas presidium Ledningsgruppen Analysgruppen": "KS NÄMND_PRESIDIUM KLG ANALYSGRUPP",
    "Budgetberedningen Kommunstyrelsen": "BUDGETBEREDNING KS",
    "Budgetberedningen Nämndernas presidium och förvaltningschef": (
        "BUDGETBEREDNING NÄMND_PRESIDIUM FÖRVALTNINGSCHEFER"
    ),
    "Kommunstyrelsen\nKommunfullmäktige": "KS KF",
    "Kommunstyrelsen Arbetsutskottet": "KS KSAU",
    "POM LS": "POM LS",
    "Controllers\nFörvaltningschefer": "CONTROLLERS FÖRVALTNINGSCHEFER",
    # separators
    "KSO, vice KSO": "KSO VICE_KSO",
    "KS/KF": "KS KF",
    "KS; KF & CSG": "KS KF CSG",
    "KS – KF": "KS KF",
    "• KS\n• KF": "KS KF",
    "Samtliga nämnder och förvaltningar": "NÄMNDER FÖRVALTNINGAR",
    "Kommunledningsgruppen, ekonomichefer samt nyckelpersoner": "KLG EKONOMICHEFER NYCKELPERSONER",
    # offices of the body before
    "KS ordf och 1:e vice ordf samt ekonomiavd.": "KSO KS_1VO EKONOMIAVD",
    "KS ordf och 1:e vice ordf och nämndernas ordförande och 1:e vice ordförande": (
        "KSO KS_1VO NÄMND_ORDF NÄMND_1VO"
    ),
    "KSO, 1:e och 2:e vice ordförande": "KSO KS_1VO KS_2VO",
    "Ordförande och 2:e vice ordförande i KS": "KSO KS_2VO",
    "BUN ordförande, vice ordförande + förvaltningschef": "BUN_ORDF BUN_VO FÖRVALTNINGSCHEFER",
    "KS-ordförande": "KSO",
    "Kommunstyrelsens ledamöter och ersättare": "KS",
    "VON\nAU": "VON_AU",
    "VONAU": "VON_AU",
    "KS, KF presidium": "KS KF_PRESIDIUM",
    "Presidiet i kommunfullmäktige": "KF_PRESIDIUM",
    "Presidium kommunfullmäktige": "KF_PRESIDIUM",
    "Arbetsutskott Kommunstyrelsen": "KSAU",
    "KSO, FFU med ersättare, gruppledare samt presidier": "KSO FFU GRUPPLEDARE NÄMND_PRESIDIUM",
    # some of a body
    "Kommunalråd, nämndsordförandena, gruppledare (S, C)": "KOMMUNALRÅD NÄMND_ORDF GRUPPLEDARE_S_C",
    "Nämndsordföranden, gruppledare Mittstyret": "NÄMND_ORDF GRUPPLEDARE_MITTSTYRET",
    "Fullmäktige grupper styrande": "KF_GRUPPER_STYRANDE",
    "Fullmäktige\ngrupper styrande": "KF_GRUPPER_STYRANDE",
    "Nämnderna (BUN, TN)": "NÄMNDER BUN TN",
    "Kommunstyrelsen (KS)": "KS",
    # bodies that no list has
    "Verksamhetsområdes-ansvariga, processgrupps-ansvariga": "VERKSAMHETSOMRÅDESANSVARIGA PROCESSGRUPPSANSVARIGA",
    "Verksamhetsområdes-\nansvariga": "VERKSAMHETSOMRÅDESANSVARIGA",
    "Ekonomichefsforum, IT-ekonom": "EKONOMICHEFSFORUM IT_EKONOM",
    "sektorchef för Avfall VA samt ekonom fastighet": "SEKTORCHEF_AVFALL_VA EKONOM_FASTIGHET",
    "Lokalresursgruppen samt fastighetsekonom": "LOKALRESURSGRUPP EKONOM_FASTIGHET",
    "Vård och omsorg": "VÅRD_OMSORG",
    "Nyckelpersonerna": "NYCKELPERSONER",
    "Ekonomienheten, controller": "EKONOMIENHET CONTROLLER",
    "Ekonomienheten, controllers": "EKONOMIENHET CONTROLLERS",
    "Kommunledningsutskottet, koncernledningen": "KOMMUNLEDNINGSUTSKOTT KONCERNLEDNING",
    "2. Plan- och byggnämnden": "PLAN_BYGGNÄMND",
    "Kommunchef, kansliet": "KOMMUNCHEF KANSLI",
    "Barn- och ungdomsnämnden": "BARN_UNGDOMSNÄMND",
    # a part of a body that has a name of its own
    "Regionstyrelsens personalutskott": "REGIONSTYRELSE_PERSONALUTSKOTT",
    "Samhällsbyggnadsnämndens planutskott, KSAU": "SBN_PLANUTSKOTT KSAU",
    "Hälso- och sjukvårdsnämndens närsjukvårdsberedning": "HÄLSO_SJUKVÅRDSNÄMND_NÄRSJUKVÅRDSBEREDNING",
    "Socialförvaltningens ledningsgrupp": "SOCIALFÖRVALTNING_LEDNINGSGRUPP",
    "SN individutskott": "SN_INDIVIDUTSKOTT",
    "Kommunstyrelsens budgetberedning": "BUDGETBEREDNING",
    "Kommunstyrelsens ledningsutskott": "LEDNINGSUTSKOTT",
    "Kommunstyrelsens personalutskott": "KSPU",
    "KS Budgetberedningen": "KS BUDGETBEREDNING",
    "Beredningen för kollektivtrafik": "BEREDNING_KOLLEKTIVTRAFIK",
    "Arbetsmarknads- och socialnämndens utskott": "ARBETSMARKNADS_SOCIALNÄMND_UTSKOTT",
    "Område kultur och fritid, budgetcontroller": "OMR_KULTUR_FRITID BUDGETCONTROLLER",
    "Anders W, Helén E": "ANDERS-W HELEN-E",
    "Christina v L, Anna-Karin S, Åsa R": "CHRISTINA-V-L ANNA-KARIN-S ÅSA-R",
    "Anna Andersson (S)": "ANNA-ANDERSSON",
    # what stands beside bodies
    "Berörda nämndordföranden per mål.": "NÄMND_ORDF",
    "KF kl 18.00": "KF",
    "Extra KS 13-16.30": "KS",
    "KSAU, beslut": "KSAU",
    "Respektive nämnd": "NÄMNDER",
    "Nyckelpersoner med ersättare, lokalgruppen vid behov": "NYCKELPERSONER LOKALGRUPP",
    "Nyckelpersoner vid behov": "NYCKELPERSONER",
    "KS, Sammanträdesrum A": "KS SAMMANTRÄDESRUM_A",
    "S, M, KD": "S M KD",
    "Jävsnämnden (sammanträder vid behov)": "JÄVSNÄMND",
}


def _codes(text: str) -> list[str]:
    return [mention.code for mention in find_bodies(text, cell=True)]


def _only(text: str) -> Mention:
    (mention,) = find_bodies(text, cell=True)
    return mention


@pytest.mark.parametrize("cell", CELLS)
def test_each_part_of_a_cell_is_a_body(cell: str) -> None:
    assert _codes(cell) == CELLS[cell].split()


@pytest.mark.parametrize(
    "cell",
    [
        "",
        "-",
        "–",
        " — ",
        "...",
        "Ingen",
        "n/a",
        "Teams",
        "kl 13.00–16.00",
        "12 januari",
        "Alla",
        "Se bilaga 1",
        "x",
    ],
)
def test_nobody(cell: str) -> None:
    assert _codes(cell) == []


def test_a_sentence_in_a_cell_names_only_known_bodies() -> None:
    cell = 'FFU med ersättare. Gruppledare ska kallas till punkten "Nämndernas förutsättningar".'
    assert _codes(cell) == ["FFU", "GRUPPLEDARE"]
    broken = 'FFU med ersättare. Gruppledare ska kallas till punkten "Nämndernas\nförutsättningar".'
    assert _codes(broken) == ["FFU", "GRUPPLEDARE"]
    table = 'Berörda nämndordföranden. Se tabell "Sammansättning tjänstemän/politiker" i slutet av detta dokument.'
    assert _codes(table) == ["NÄMND_ORDF"]


def test_substitutes() -> None:
    assert [m.with_substitutes for m in find_bodies("KS med ersättare, KSO", cell=True)] == [True, False]
    assert _only("FLU (inkl. ersättare)").with_substitutes
    assert not _only("FLU").with_substitutes


@pytest.mark.parametrize(
    "cell",
    [
        "Ekonomichef vid behov",
        "Ev. ekonomichef",
        "Ekonomichef (vid behov)",
        "Ekonomichef i mån av tid",
        "Ekonomichef kan delta",
    ],
)
def test_who_may_come(cell: str) -> None:
    mention = _only(cell)
    assert (mention.code, mention.role) == ("EKONOMICHEF", Role.OPTIONAL)


def test_a_body_that_no_list_has_may_come_too() -> None:
    assert _only("Nyckelpersoner vid behov").role is Role.OPTIONAL
    assert _only("Nyckelpersoner (vid behov)").role is Role.OPTIONAL
    assert _only("Nyckelpersoner med ersättare").with_substitutes


def test_only_the_nearest_may_come() -> None:
    roles = [mention.role for mention in find_bodies("KS, ekonomichef vid behov", cell=True)]
    assert roles == [Role.TAKES_PART, Role.OPTIONAL]


def test_to_whom_something_goes() -> None:
    mentions = find_bodies("Ekonomiavdelningen till fullmäktige, revisorerna och Skatteverket", cell=True)
    assert [(mention.code, mention.role) for mention in mentions] == [
        ("EKONOMIAVD", Role.TAKES_PART),
        ("KF", Role.RECIPIENT),
        ("REVISORER", Role.RECIPIENT),
        ("SKATTEVERKET", Role.RECIPIENT),
    ]


def test_what_is_sure() -> None:
    assert _only("Kommunstyrelsen").sure
    assert not _only("FFU").sure
    assert not _only("SN").sure
    assert not _only("Lokalresursgruppen").sure
    assert _only("Lokalresursgruppen").origin is Origin.FORMED
    assert _only("Utveckling").origin is Origin.MADE


@pytest.mark.parametrize(
    ("cell", "kind"),
    [
        ("Servicenämnden", BodyKind.COMMITTEE),
        ("Näringslivsutskottet", BodyKind.SUBCOMMITTEE),
        ("Framtidsberedningen", BodyKind.DRAFTING),
        ("Nyckelpersoner", BodyKind.OFFICE),
        ("HR-chef", BodyKind.PERSON),
        ("Anders W", BodyKind.PERSON),
        ("Energibolaget", BodyKind.OFFICE),
        ("Moderaterna", BodyKind.PARTY),
        ("Utveckling", BodyKind.GROUP),
        ("Sammanträdesrum A", BodyKind.ROOM),
    ],
)
def test_the_kind_follows_the_name(cell: str, kind: BodyKind) -> None:
    assert _only(cell).kind is kind


def test_the_words_of_a_mention() -> None:
    cell = "KS ordf och 1:e vice ordf samt ekonomiavd."
    assert [m.raw for m in find_bodies(cell, cell=True)] == ["KS ordf", "1:e vice ordf", "ekonomiavd"]
    assert all(cell[m.start : m.end] == m.raw for m in find_bodies(cell, cell=True))


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Beredning KSAU", ["KSAU"]),
        ("Gemensam överförmyndarnämnd", ["ÖFN"]),
        ("Samråd med de fackliga (CSG)", ["CSG"]),
        ("KS, presidier nämnder", ["KS", "NÄMND_PRESIDIUM"]),
        ("Presidier, nämnder", ["NÄMND_PRESIDIUM", "NÄMNDER"]),
        ("presidiet och delägarkommunernas kommunalråd", ["PRESIDIUM", "KOMMUNALRÅD"]),
        ("Jonas, KSAU", ["JONAS", "KSAU"]),
    ],
)
def test_words_for_what_is_done_or_for_whose_it_is_are_no_bodies_more(text: str, codes: list[str]) -> None:
    assert [mention.code for mention in find_bodies(text, cell=True)] == codes


@pytest.mark.parametrize(
    ("cell", "there"),
    [
        ("Ansvarig: ekonomichefen tar fram underlag", {"EKONOMICHEF": Role.RESPONSIBLE}),
        ("Ansvarig ekonomichef", {"EKONOMICHEF": Role.RESPONSIBLE}),
        ("Ansvarig: KSO, deltagare: KSAU", {"KSO": Role.RESPONSIBLE, "KSAU": Role.TAKES_PART}),
        ("KSAU (föredragande: ekonomichefen)", {"KSAU": Role.TAKES_PART, "EKONOMICHEF": Role.RESPONSIBLE}),
        ("Föredragande: KSO\nKSAU", {"KSO": Role.RESPONSIBLE, "KSAU": Role.TAKES_PART}),
        ("Ekonomichefen lämnar förslag, KSAU", {"EKONOMICHEF": Role.TAKES_PART, "KSAU": Role.TAKES_PART}),
        ("Ekonomichefen skickar ut till nämnderna", {"EKONOMICHEF": Role.TAKES_PART, "NÄMNDER": Role.RECIPIENT}),
        ("Kopia: KLG", {"KLG": Role.RECIPIENT}),
    ],
)
def test_a_label_and_a_verb_are_no_bodies(cell: str, there: dict[str, Role]) -> None:
    assert {mention.code: mention.role for mention in find_bodies(cell, cell=True)} == there


@pytest.mark.parametrize(
    ("cell", "origin"),
    [
        ("Utfall per 270831 för alla enheter", Origin.MADE),
        ("Stadens alla enheter", Origin.FORMED),
        ("Enhet 12", Origin.FORMED),
    ],
)
def test_no_name_holds_an_account_or_a_day_in_figures(cell: str, origin: Origin) -> None:
    assert {mention.origin for mention in find_bodies(cell, cell=True)} == {origin}


@pytest.mark.parametrize(
    ("cell", "codes"),
    [
        ("Byarådet Ekby", ["BYARÅD_EKBY"]),
        ("Byarådet Norra Ås, Byarådet Ekby", ["BYARÅD_NORRA_ÅS", "BYARÅD_EKBY"]),
        ("Byarådet", ["BYARÅD"]),
        ("Byarådet Räddningstjänsten", ["BYARÅD", "RÄDDNINGSTJÄNSTEN"]),  # somebody else beside it
        ("Elevrådet Anna Berg", ["ELEVRÅD", "ANNA_BERG"]),
        ("Byarådet Ekonomichef", ["BYARÅD", "EKONOMICHEF"]),
    ],
)
def test_a_place_that_ends_a_name_tells_two_bodies_apart(cell: str, codes: list[str]) -> None:
    assert [mention.code for mention in find_bodies(cell, cell=True)] == codes


@pytest.mark.parametrize(
    ("cell", "codes"),
    [
        ("Styrelsens arbetsutskott", ["STYRELSE_AU"]),
        ("Styrelsens ordförande, Styrelsen", ["STYRELSE_ORDF", "STYRELSE"]),
        ("Styrelsens AU Tekniska nämnden", ["STYRELSE_AU", "TN"]),
        ("Styrelsen arbetsutskottet", ["STYRELSE", "KSAU"]),
        ("Kommunstyrelsens arbetsutskott", ["KSAU"]),
    ],
)
def test_a_part_of_a_board_with_no_other_name_than_its_sort(cell: str, codes: list[str]) -> None:
    assert _codes(cell) == codes


@pytest.mark.parametrize("cell", ["Nya förbundsstyrelsen", "Nya förbundsstyrelsens ordinarie möte"])
def test_who_sit_in_a_body_is_no_part_of_its_name(cell: str) -> None:
    assert _codes(cell) == ["FÖRBUNDSSTYRELSE"]
