import pytest

from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.legend import NO_LEGEND, find_legend
from plans.reading.bodies.row import TakingPart, taking_part
from tests.plans.reading.bodies.making import document


def test_cells_come_first_and_then_the_title() -> None:
    read = taking_part(["KSO", "Budgetcontroller"], "Möte CSG")
    assert read.bodies == ("KSO", "BUDGETCONTROLLER", "CSG")


def test_only_the_first_sentence_of_a_title_names_who_meets() -> None:
    read = taking_part(["KS"], "Budgetdialog. Kommunfullmäktige beslutar i juni.")
    assert read.bodies == ("KS",)


def test_other_texts_add_those_who_come_those_who_answer_and_those_who_get_something() -> None:
    read = taking_part(
        ["KSO"],
        "Avstämning",
        ["Beslut tas i kommunstyrelsen. Kommundirektören deltar.", "Controllers ansvarar. Skickas till KLG."],
    )
    assert read.bodies == ("KSO", "KOMMUNDIREKTÖR")
    assert read.responsible == ("CONTROLLERS",)
    assert read.recipients == ("KLG",)


def test_a_word_for_all_of_a_sort_adds_nobody_where_others_are_named() -> None:
    assert taking_part(["KSO"], "Strategisk dag för politiken").bodies == ("KSO",)
    assert taking_part(["-"], "Strategisk dag för politiken").bodies == ("POLITIKER",)


def test_a_part_of_a_body_that_is_there_adds_nobody() -> None:
    assert taking_part(["KLG"], "Dialog där förvaltningschefer deltar").bodies == ("KLG",)
    assert taking_part(["CSG"], "Information till de fackliga organisationerna").bodies == ("CSG",)
    assert taking_part(["KF"], "Dialog där förvaltningschefer deltar").bodies == ("KF", "FÖRVALTNINGSCHEFER")


def test_who_acts_where_nobody_is_said_to_take_part() -> None:
    sent = taking_part(
        ["-"], "Stoppdatum", ["Synpunkter från gruppledare skickas till KSO. Controllers ansvarar."]
    )
    assert (sent.bodies, sent.responsible, sent.promoted) == (("GRUPPLEDARE",), ("CONTROLLERS",), False)
    answered = taking_part(["-"], "Utskick av underlag", ["Budgetcontroller ansvarar för utskick."])
    assert (answered.bodies, answered.responsible, answered.promoted) == (("BUDGETCONTROLLER",), (), True)
    addressed = taking_part([""], "Delårsrapport till kommunfullmäktige")
    assert (addressed.bodies, addressed.promoted) == (("KF",), True)


@pytest.mark.parametrize(
    ("title", "bodies"),
    [
        ("Sammanställning, ekonomienheten", ("EKONOMIENHET",)),
        ("Samverkan enligt MBL, CESAM.", ("CSG",)),
        ("Uppstart budget 2028, förvaltningsekonomer", ("FÖRVALTNINGSEKONOMER",)),
        ("Sista dag för handlingar, KSAU", ()),  # KSAU is whose papers they are
        ("Genomgång med chefer, ekonomer", ()),
        ("Översyn av taxor, reglementen, bolag", ()),
    ],
)
def test_who_does_it_stands_last_behind_a_comma(title: str, bodies: tuple[str, ...]) -> None:
    read = taking_part([], title)
    assert read.bodies == bodies or read.promoted


@pytest.mark.parametrize(
    ("title", "bodies"),
    [
        ("Sista dag för nämndernas budgetförslag", ("NÄMNDER",)),
        ("Nämndernas förslag inlämnade", ("NÄMNDER",)),
        ("Inlämning av förvaltningarnas yttranden", ("FÖRVALTNINGAR",)),
        ("Arbete med nämndernas budgetförslag", ()),  # it is not said that they hand it in then
    ],
)
def test_whose_the_papers_are_that_are_due_hand_them_in(title: str, bodies: tuple[str, ...]) -> None:
    assert taking_part([], title).bodies == bodies


def test_nobody() -> None:
    assert taking_part(["-", ""], "Strat utv.dag") == TakingPart()
    assert taking_part([], "") == TakingPart()


def test_columns_for_those_who_answer_and_those_who_receive() -> None:
    read = taking_part(["KS"], "Budget", responsible=["Ekonomichef"], recipients=["Nämnderna, KLG"])
    assert (read.responsible, read.recipients) == (("EKONOMICHEF",), ("NÄMNDER", "KLG"))


def test_who_may_come_is_not_called_too() -> None:
    read = taking_part(["KS, ekonomichef vid behov"], "Möte")
    assert (read.bodies, read.optional) == (("KS",), ("EKONOMICHEF",))


def test_the_document_s_own_words_count() -> None:
    legend = find_legend(document("KF = Kulturförvaltningen"))
    assert taking_part(["KF"], "Möte", legend=legend).bodies == ("KULTURFÖRVALTNING",)


def test_the_committees_are_those_that_the_cell_names() -> None:
    assert taking_part(["BUN, SN"], "Dialog med nämnderna").bodies == ("BUN", "SN")
    assert taking_part(["KSAU"], "Dialog med nämnderna").bodies == ("KSAU", "NÄMNDER")


def test_who_has_to_hand_something_in_takes_part_where_nobody_else_does() -> None:
    assert taking_part([], "Bokslutsunderlag från förvaltningarna").bodies == ("FÖRVALTNINGAR",)
    assert taking_part(["KS"], "Bokslutsunderlag från förvaltningarna").bodies == ("KS",)


@pytest.mark.parametrize("sign", ["\n", " "])
def test_a_list_of_those_invited_adds_them_all(sign: str) -> None:
    text = f"Heldag. Dialog om läget.{sign}Inbjudna: budgetberedningen, nämndernas presidium, förvaltningschefer."
    read = taking_part([], "Budgetberedning dag 2", [text])
    assert read.bodies == ("BUDGETBEREDNING", "NÄMND_PRESIDIUM", "FÖRVALTNINGSCHEFER")


@pytest.mark.parametrize("begin", ["I juni beslutar", "Den 3 juni fastställer", "Därefter behandlar"])
def test_a_body_behind_its_verb_acts_where_a_sentence_begins_with_when(begin: str) -> None:
    text = f"{begin} kommunfullmäktige budgeten. Nämndernas ramar beslutas utifrån den."
    assert taking_part([], text).bodies == ("KF",)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Arbetsutskottet har budgetberedning", ("KSAU",)),
        ("Budgetberedning", ("BUDGETBEREDNING",)),
        ("Dialog arbetsutskottet och budgetberedningen", ("KSAU", "BUDGETBEREDNING")),
    ],
)
def test_what_a_body_has_is_no_body_beside_it(title: str, expected: tuple[str, ...]) -> None:
    assert taking_part((), title).bodies == expected


@pytest.mark.parametrize(
    "title",
    [
        "Val av ny kommunstyrelse",
        "Val av kommunstyrelse",
        "Val till kommunstyrelsen",
        "Tillsättning av ny valnämnd",
    ],
)
def test_who_is_only_elected_does_not_meet(title: str) -> None:
    assert taking_part([], title, responsible=["Kommunfullmäktige"]).bodies == ("KF",)
    assert taking_part(["KF"], title).bodies == ("KF",)


def test_a_board_in_which_somebody_is_elected_meets() -> None:
    assert taking_part([], "Val av gode män i kommunfullmäktige").bodies == ("KF",)


@pytest.mark.parametrize(
    ("title", "whose"),
    [
        ("Budgetberedning", ("KSAU",)),
        ("Budgetberedningen", ("BUDGETBEREDNING",)),
        ("Budgetberedning, dag 1", ("BUDGETBEREDNING",)),
    ],
)
def test_a_bare_word_for_drafting_is_what_the_board_does_that_answers_for_it(
    title: str, whose: tuple[str]
) -> None:
    assert taking_part([], title, responsible=["Kommunstyrelsens arbetsutskott"]).bodies == whose
    assert taking_part([], "Budgetberedning", responsible=["Ekonomichef"]).bodies == ("BUDGETBEREDNING",)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Kommunstyrelsens stab", ["KS_STAB"]),
        ("Socialnämndens kansli", ["SN_KANSLI"]),
        ("Kommunstyrelsens förvaltning", ["KSF"]),
        ("Kommunstyrelsen, kansliet", ["KS", "KANSLI"]),
        ("Nämndernas kanslier", ["NÄMNDER", "KANSLI"]),
    ],
)
def test_an_office_that_is_a_board_s_own_is_one(text: str, codes: list[str]) -> None:
    assert [body.code for body in find_bodies(text, NO_LEGEND, cell=True)] == codes


@pytest.mark.parametrize(
    ("title", "whose"),
    [
        ("Vecka 41 möter kommunstyrelsen nämndernas presidier för uppföljning", ("KS", "NÄMND_PRESIDIUM")),
        ("I maj träffar budgetberedningen nämnderna", ("BUDGETBEREDNING", "NÄMNDER")),
        ("I maj möter KS besökare från socialnämnden", ("KS",)),
        ("nämndernas förslag ska vara inne hos oss", ("NÄMNDER",)),
    ],
)
def test_who_is_met_meets_too_and_who_hands_in_does_it(title: str, whose: tuple[str, ...]) -> None:
    assert taking_part([], title).bodies == whose


@pytest.mark.parametrize(
    ("title", "responsible", "expected"),
    [
        ("Dialogmöte med kommunledningen", "Tekniska nämnden", ("KOMMUNLEDNING", "TN")),
        ("Dialog med nämnderna", "Kommunstyrelsen", ("NÄMNDER", "KS")),
        ("Dialog med nämnderna", "Ekonomichefen", ("NÄMNDER",)),
        ("Beslut om budget i KF", "Kommunstyrelsen", ("KF",)),
    ],
)
def test_a_board_that_answers_for_a_meeting_with_others_holds_it(
    title: str, responsible: str, expected: tuple[str, ...]
) -> None:
    assert taking_part([], title, responsible=[responsible]).bodies == expected


def test_the_meeting_of_a_group_is_that_of_the_one_that_answers_for_it() -> None:
    assert taking_part([], "Lokal samverkan", responsible=["FSG"]).bodies == ("FSG",)
    assert taking_part([], "Lokal samverkan", responsible=["HR-chefen"]).bodies == ("LSG",)
