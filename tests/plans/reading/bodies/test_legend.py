import pytest

from plans.body import BodyKind
from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.legend import NO_LEGEND, Legend, find_legend
from plans.reading.bodies.made import bodies_of
from plans.reading.bodies.names.sense import Origin
from plans.reading.bodies.told.pairs import is_legend
from plans.reading.document import Table
from plans.reading.layouts.parts import goes_on
from tests.plans.reading.bodies.making import document


def _codes(legend: Legend) -> dict[str, str]:
    return {short: body.code for short, body in legend.explained.items()}


def _lines(legend: Legend) -> list[int]:
    return [place.line for place in legend.places]


@pytest.mark.parametrize(
    "line",
    [
        "KS = kommunstyrelsen, KF = kommunfullmäktige",
        "KS=Kommunstyrelsen; KF=Kommunfullmäktige.",
        "KS = Kommunstyrelsen   KF = Kommunfullmäktige",
        "KS – kommunstyrelsen, KF – kommunfullmäktige",
        "KS: Kommunstyrelsen\tKF: Kommunfullmäktige",
        "Förkortningar: KS = kommunstyrelsen, KF = kommunfullmäktige",
        "Förkortningar: KS kommunstyrelsen, KF kommunfullmäktige",
    ],
)
def test_definitions_in_a_line(line: str) -> None:
    legend = find_legend(document("Tidplan", line))
    assert _codes(legend) == {"KS": "KS", "KF": "KF"}
    assert _lines(legend) == [2]


@pytest.mark.parametrize(
    ("line", "codes"),
    [
        ("KSAU – kommunstyrelsens arbetsutskott", {"KSAU": "KSAU"}),
        ("Kommunstyrelsen (KS) beslutar 12 maj", {"KS": "KS"}),
        ("Barn- och utbildningsnämnden (BUN)", {"BUN": "BUN"}),
        ("KS (kommunstyrelsen) beslutar", {"KS": "KS"}),
        ("Kommunstyrelsen, KS", {"KS": "KS"}),
        ("Plan- och miljönämnden (POM)", {"POM": "POM"}),
        ("SOC = Socialnämnden", {"SOC": "SOC"}),
        ("Elevhälsoteamet (EHT) måndagar kl. 9.00", {"EHT": "EHT"}),
        ("KF = Kulturförvaltningen", {"KF": "KULTURFÖRVALTNING"}),
        ("BN = Barn- och ungdomsnämnden", {"BN": "BARN_UNGDOMSNÄMND"}),
        ("FLU = Finans- och ledningsutskottet", {"FLU": "FLU"}),
        ("AU = arbetsutskottet", {"AU": "KSAU"}),
        ("CESAM = central samverkansgrupp", {"CESAM": "CSG"}),
        ("LSAU = Liljaskolans styrelses arbetsutskott", {"LSAU": "LSAU"}),
    ],
)
def test_what_an_abbreviation_stands_for(line: str, codes: dict[str, str]) -> None:
    assert _codes(find_legend(document(line))) == codes


@pytest.mark.parametrize(
    "line",
    [
        "KS – Beslut om budget",
        "KS: budget",
        "Gruppledare (S, C)",
        "Mål och budget (valår)",
        "Elevhälsoteamet (MBN)",
        "Kulturskolan (KS)",
        "22 januari (info 11/1)",
        "KF – 12 maj",
        "Kommunens ledning, KLG och KS",
        "* köp in kaffe",
    ],
)
def test_what_defines_nothing(line: str) -> None:
    assert find_legend(document(line, line)) == NO_LEGEND


def test_marks() -> None:
    legend = find_legend(
        document("B = Budget, DR = Delårsrapport, ÅR = årsredovisning", "** = annan dag än brukligt", "* = extra")
    )
    assert legend.meaning == {
        "B": "Budget",
        "DR": "Delårsrapport",
        "ÅR": "årsredovisning",
        "**": "annan dag än brukligt",
        "*": "extra",
    }
    assert _lines(legend) == [1, 2, 3]


def test_a_meaning_ends_at_a_gap_and_before_a_school_holiday() -> None:
    legend = find_legend(
        document("DR = Delårsrapport        Sportlov 21/2 - 27/2", "B = Budget Höstlov 31/10 - 6/11")
    )
    assert legend.meaning == {"DR": "Delårsrapport", "B": "Budget"}
    assert _lines(legend) == []


def test_asterisks_without_a_sign_count_where_numbers_have_them() -> None:
    table = [["KF", "29/4*"], ["KS", "16**"]]
    assert find_legend(document(table, "*Extra tid vid behov.", "** Annan dag")).meaning == {
        "*": "Extra tid vid behov",
        "**": "Annan dag",
    }
    assert find_legend(document([["KF", "29/4"]], "* Extra tid vid behov.")).meaning == {}


def test_numbers_in_brackets_count_where_numbers_have_them() -> None:
    table = [["KF", "25 2)"], ["KS", "14 1)"]]
    assert find_legend(document(table, "1) Budget, heldag", "2) Börjar kl. 13.00", "3) Inget")).meaning == {
        "1)": "Budget, heldag",
        "2)": "Börjar kl. 13.00",
    }
    assert find_legend(document([["KF", "29/4"]], "1) Budget")).meaning == {}


def test_a_section_of_abbreviations_ends_where_its_lines_do() -> None:
    legend = find_legend(
        document(
            "# Förkortningar",
            "",
            "KF Kommunfullmäktige",
            "Kommunfullmäktiges presidium KFPR",
            "POM\tPlan- och miljönämnden",
            "Beredning medborgare och folkhälsa BMF",
            "Sektor barn och utbildning SBU",
            "DR Delårsrapport",
            "Budgeten antas av KF i juni.",
            "SN ser över ramen",
        )
    )
    assert _codes(legend) == {
        "KF": "KF",
        "KFPR": "KF_PRESIDIUM",
        "POM": "POM",
        "BMF": "BMF",
        "SBU": "SEKTOR_BARN_UTBILDNING",
    }
    assert legend.explained["BMF"].kind is BodyKind.DRAFTING
    assert legend.meaning == {"DR": "Delårsrapport"}
    assert _lines(legend) == [1, 3, 4, 5, 6, 7, 8]


def test_the_heading_of_signs() -> None:
    legend = find_legend(document("Teckenförklaring för KS och KF", "* Årsredovisning", "** Tertial 1"))
    assert legend.meaning == {"*": "Årsredovisning", "**": "Tertial 1"}


def test_cells_of_a_table_that_define_something_alone() -> None:
    table = [["DR = Delårsrapport", "Sportlov 21/2 - 27/2"], ["B = Budget", "Höstlov 31/10 - 6/11"]]
    legend = find_legend(document(table))
    assert legend.meaning == {"DR": "Delårsrapport", "B": "Budget"}
    assert _lines(legend) == []


def test_tables_of_abbreviations() -> None:
    headed = find_legend(
        document([["Förkortning", "Betydelse"], ["KS", "Kommunstyrelsen"], ["ÅR", "Årsredovisning"]])
    )
    assert (_codes(headed), headed.meaning, _lines(headed)) == ({"KS": "KS"}, {"ÅR": "Årsredovisning"}, [1, 2, 3])
    bare = find_legend(document([["KS", "Kommunstyrelsen"], ["POM", "Plan- och miljönämnden"]]))
    assert _codes(bare) == {"KS": "KS", "POM": "POM"}
    twice = find_legend(document([["KS", "Kommunstyrelsen", "BUN", "Barn- och utbildningsnämnden"]] * 2))
    assert _codes(twice) == {"KS": "KS", "BUN": "BUN"}
    reversed_ = find_legend(document([["Kommunstyrelsen", "KS"], ["Valnämnden", "VLN"]]))
    assert _codes(reversed_) == {"KS": "KS", "VLN": "VN"}


def test_a_table_of_abbreviations_may_tell_the_hours_but_no_name_that_was_cut_off() -> None:
    rows = [["KS", "13.00 Kommunstyrelsen"], ["PU", "Personalutskottet, kl 9"], ["VON", "Vård- och omsorgs…"]]
    assert _codes(find_legend(document(rows))) == {"KS": "KS", "PU": "KSPU"}


def test_a_legend_under_a_calendar_is_no_more_rows_of_it() -> None:
    def of(*rows: list[str]) -> Table:
        block = document(list(rows)).blocks[0]
        assert isinstance(block, Table)
        return block

    grid = of(["KF", "5, 19"], ["KS", "3"])
    assert not is_legend(grid)
    assert not is_legend(of(["KF", "Kommunfullmäktige", "5 maj"], ["KS", "Kommunstyrelsen", "3 maj"]))
    legend = of(["KF", "18.00 Kommunfullmäktige"], ["KS", "Kommunstyrelsen"])
    assert is_legend(legend)
    assert not goes_on([grid], legend)
    assert goes_on([grid], of(["SN", "7"], ["BUN", "9"]))


def test_a_plan_is_no_table_of_abbreviations() -> None:
    plan = [["KS", "Beslut om budget"], ["KF", "Beslut om budget"], ["BUN", "Inlämning 12 maj"]]
    assert find_legend(document(plan)) == NO_LEGEND


def test_columns_of_who_decides_and_who_is_responsible_are_no_table_of_abbreviations() -> None:
    of_two = [["KSAU", "Budgetchef", "5/3"], ["KS", "Budgetchef", "8/3"], ["KF", "Kommundirektör", "9/3"]]
    assert _codes(find_legend(document(of_two))) == {}
    each_its_own = [["KSAU", "Budgetchef", "5/3"], ["KF", "Kommundirektör", "9/3"]]
    assert _codes(find_legend(document(each_its_own))) == {}
    explained = [["KSAU", "Kommunstyrelsens arbetsutskott", "5/3"], ["KF", "Kommunfullmäktige", "9/3"]]
    assert _codes(find_legend(document(explained))) == {"KSAU": "KSAU", "KF": "KF"}


def test_what_the_document_says_comes_first() -> None:
    legend = find_legend(document("KF = Kulturförvaltningen"))
    assert [m.code for m in find_bodies("KF, KS", legend, cell=True)] == ["KULTURFÖRVALTNING", "KS"]
    assert [m.code for m in find_bodies("Kommunfullmäktige, Kulturförvaltningen", legend, cell=True)] == [
        "KF",
        "KULTURFÖRVALTNING",
    ]
    (mention,) = find_bodies("Möte KF", legend)
    assert mention.origin is Origin.LEGEND
    assert bodies_of([mention])["KULTURFÖRVALTNING"].kind is BodyKind.OFFICE


def test_what_the_document_explains_is_sure() -> None:
    legend = find_legend(document("SN = servicenämnden", "LS = Liljaskolans styrelse"))
    assert [(m.code, m.sure) for m in find_bodies("SN, LS presidium", legend, cell=True)] == [
        ("SEN", True),
        ("LS_PRESIDIUM", True),
    ]


def test_the_first_meaning_counts() -> None:
    legend = find_legend(document("SN = Socialnämnden", "SN = Servicenämnden"))
    assert _codes(legend) == {"SN": "SN"}


def test_usual_hours_in_lines() -> None:
    legend = find_legend(
        document(
            "KF sammanträder kl 18.00 om inget annat anges",
            "# Kommunstyrelsen",
            "Tid: 13.00–16.30",
            "KSAU kl. 08.30",
            "Valnämnden börjar klockan 9",
            "KSO 6/2 kl 13",
        )
    )
    assert {code: str(hours) for code, hours in legend.times} == {
        "KF": "18:00",
        "KS": "13:00-16:30",
        "KSAU": "08:30",
        "VN": "09:00",
    }
    assert _lines(legend) == [1, 3, 4, 5]


def test_usual_hours_of_several_in_a_line() -> None:
    legend = find_legend(document("KF kl 18.00, KS kl 13.00", "KSAU och KSPU sammanträder kl 9"))
    assert {code: str(hours) for code, hours in legend.times} == {
        "KF": "18:00",
        "KS": "13:00",
        "KSAU": "09:00",
        "KSPU": "09:00",
    }


@pytest.mark.parametrize(
    "table",
    [
        [["Månad", "KF kl 18.00", "KS kl 13.00"], ["Januari", "12", "13"]],
        [["2025", "KF", "KS"], ["Mötestid:", "Kl. 18", "13.00"], ["Januari", "", "21"]],
        [["Nämnd", "Tid", "Jan"], ["KF", "18:00", "30"], ["KS", "13:00", "16"]],
    ],
)
def test_usual_hours_in_tables(table: list[list[str]]) -> None:
    legend = find_legend(document(table))
    assert {code: str(hours) for code, hours in legend.times} == {"KF": "18:00", "KS": "13:00"}
    assert legend.places == ()


@pytest.mark.parametrize(
    "lines",
    [
        ("KS kl 13.00", "KS kl 14.00"),
        ("Lunch kl 12.00",),
        ("22 januari 2016, kl 10.00 KS",),
        ("KS har budget på dagordningen kl 13.00",),
        ("KS kl 27.00",),
    ],
)
def test_no_usual_hours(lines: tuple[str, ...]) -> None:
    assert find_legend(document(*lines)).times == ()


def test_usual_hours_are_the_body_s() -> None:
    legend = find_legend(document("KS kl 13.00"))
    assert str(bodies_of(["KS"], legend)["KS"].at) == "13:00"


def test_weekdays_beside_names_are_no_abbreviations_but_a_body_may_be_called_as_one() -> None:
    names = ["Kommunfullmäktige", "Barn- och utbildningsnämnden", "Omsorgsnämnden"]
    weekdays = [[name, day] for name, day in zip(names, ("må", "ti", "on"), strict=True)]
    assert find_legend(document(weekdays)).bodies == ()
    short = [[name, code] for name, code in zip(names, ("KF", "BUN", "ON"), strict=True)]
    assert [body.code for body in find_legend(document(short)).bodies] == ["KF", "BUN", "ON"]


def test_usual_hours_are_told_in_a_sentence_of_their_own_beside_one_of_a_day() -> None:
    legend = find_legend(
        document("KF börjar kl. 18.00, KS 13.00. KF den 14–15 juni är budgetdebatt och börjar 9.00.")
    )
    assert {code: str(hours) for code, hours in legend.times} == {"KF": "18:00", "KS": "13:00"}
    assert legend.places == (), "the line has a day too, and is read"


def test_a_sentence_says_what_abbreviations_stand_for() -> None:
    said = "KS står för kommunstyrelsen, SOCN för socialnämnden och BMN för bygg- och miljönämnden."
    legend = find_legend(document("Tidplan", f"{said} Tiderna är preliminära."))
    assert _codes(legend).keys() == {"KS", "SOCN", "BMN"}
