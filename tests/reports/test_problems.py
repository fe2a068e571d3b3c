import re
from pathlib import Path

import pytest

from plans.faults import Fault, PlanError, Problem
from plans.files import parse_plan
from reports.languages import LANGUAGES
from reports.problems import problem_text, problems_text
from tests.plans.making import problems_of
from tests.plans.test_files import SOUND, changed

BOTH = pytest.mark.parametrize("language", ["sv", "en"])
JARGON = re.compile(
    r"pydantic|Traceback|Input should|valid|str\b|int\b|NoneType|None|'|\{\w+\}|parse", re.IGNORECASE
)

_BEFORE_A_CODE = (
    *(r"PydanticCustomError\(", r"\bFault\(", r"YamlFault\(", r"of_file\([^,]*,", r"check\(", r"_circle\(\w+,"),
    *("yield", "code =", "empty=", "other=", "mistaken="),
)
_RAISED = re.compile(rf'(?:{"|".join(_BEFORE_A_CODE)})\s*"([a-z_]+)"')
SOURCES = [*Path("plans").glob("*.py"), *Path("scenarios").glob("*.py")]
OURS = {code for path in SOURCES for code in _RAISED.findall(path.read_text(encoding="utf-8"))}
OURS -= {"links"}
PYDANTIC = [
    *("missing", "extra_forbidden", "enum", "literal_error", "string_type", "string_too_short", "too_short"),
    *("int_type", "int_parsing", "int_from_float", "int_parsing_size", "bool_type", "bool_parsing"),
    *("greater_than_equal", "less_than_equal", "dict_type", "model_type", "tuple_type"),
    *("model_attributes_type", "union_tag_invalid", "union_tag_not_found"),
]
MORE = ["cannot_edit", "unknown_picture_format", "unknown_table_format", "list_of_mappings"]
MORE += ["keep_on_forbidden", "move_on_forbidden"]


def test_the_faults_of_the_plans_are_found() -> None:
    assert {"no_such_day", "unknown_body", "dependency_circle", "yaml_syntax", "too_large", "bad_pattern"} <= OURS
    assert {"moved_twice", "keep_without_day", "option_form", "base_not_found", "empty_scenario"} <= OURS
    assert {"outside_horizon", "body_circle", "not_found", "no_file", "links"} - OURS == {"links"}


@BOTH
@pytest.mark.parametrize("code", sorted(OURS | set(PYDANTIC) | set(MORE)))
def test_every_fault_has_a_line(code: str, language: str) -> None:
    assert code in LANGUAGES[language].problems.faults
    facts = {
        "value": "x", "near": "xy, xyz", "expected": "'a' or 'b'", "ge": "1", "le": "9", "most": 4, "first": 1954,
        "last": 2099, "horizon": "2023-01..2023-12", "at_least": "7 days", "at_most": "2 days", "known": ".png",
        "one": "7 days", "other": "8 days", "length": "1", "days": "2023-06", "example": "a=b", "then": "b",
        "circle": "a → b → a", "why": "No space left on device" if code == "cannot_use" else "expected key",
    }  # fmt: skip
    told = problem_text(Problem("plan.yaml", 3, 5, Fault(code, ("activities", "ks", "date"), facts)), language)
    assert told.startswith("plan.yaml:3:5: ")
    assert told.endswith((".", "?"))
    assert not re.search(r"[{}]\w*|None|: \?|\? \?", told.removeprefix("plan.yaml:3:5: ")), told


def test_both_languages_have_the_same_faults() -> None:
    sv, en = LANGUAGES["sv"].problems, LANGUAGES["en"].problems
    for part in ("faults", "yaml", "system", "parts", "values"):
        assert list(getattr(sv, part)) == list(getattr(en, part))


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("2023-06-07", "2023-04-31", "plan.yaml:10:11: 2023-04-31 finns inte i kalendern. Rätta datumet."),
        (
            "2023-06-07",
            "7 juni",
            "plan.yaml:10:11: ”7 juni” är inget datum. Skriv en dag (2023-06-07), flera dagar "
            "(2023-05-25..2023-05-30), en månad (2023-06) eller flera (2023-06..2023-08).",
        ),
        (
            "2023-06-07",
            "2024-06-07",
            "plan.yaml:10:11: 2024-06-07 ligger utanför planens tid, 2023-01..2023-12. Rätta datumet eller "
            "ändra horizon.",
        ),
        (
            "    date: 2023-06-07",
            "    between: 2023-06?",
            "plan.yaml:10:14: ”2023-06?” får inte vara osäkert här. Ta bort frågetecknet.",
        ),
        (
            "    title: Budget",
            "    title:",
            "plan.yaml:9:11: Fältet title har inget värde. Skriv ett, eller ta bort raden.",
        ),
        (
            "[KF, NO]",
            "[KFX, NO]",
            "plan.yaml:11:14: ”KFX” finns inte bland deltagarna (bodies). Menade du KF? Rätta namnet eller "
            "lägg till "
            "den.",
        ),
        (
            "[KF, NO]",
            "KF",
            "plan.yaml:11:13: Fältet bodies ska vara en lista inom hakparenteser, som [KS, KF], men här "
            "står ”KF”.",
        ),
        (
            "    title: Budget",
            "    titel: Budget\n    title: B",
            "plan.yaml:9:5: Fältet titel hör inte hemma i aktiviteten ks. Menade du title, time eller matter? "
            "Rätta namnet eller ta bort raden.",
        ),
        (
            "title: Beslut, ",
            "",
            "plan.yaml:12:7: Aktiviteten kf saknar title. Lägg till raden title: med ett värde.",
        ),
        (
            "kind: council",
            "rules: {wekend: warn}",
            "plan.yaml:5:41: ”wekend” är ingen regel. Menade du weekend eller window? Rätta namnet; "
            "reglerna står i docs/rules.",
        ),
        (
            "kind: council",
            "kind: [council]",
            "plan.yaml:5:39: En lista går inte att ange som kind. Välj bland council, board, committee, "
            "subcommittee, "
            "drafting, presidium, party, group, unions, office, person, public och room.",
        ),
        (
            "    bodies",
            "\tbodies",
            "plan.yaml:11:1: Texten går inte att läsa: raden har en tabb i indraget. Använd mellanslag.",
        ),
    ],
)
def test_what_is_wrong_is_said_with_what_to_do(old: str, new: str, told: str) -> None:
    (problem,) = problems_of(changed(old, new))
    assert problem_text(problem) == told


INCLUDES = changed("kind: council", "kind: council, includes: [{}]")


@pytest.mark.parametrize(
    ("member", "told"),
    [
        (
            "{every: person, off: board}",
            "Fältet off hör inte hemma i fältet includes i deltagaren KF. Menade du of?",
        ),
        ("{every: persn, of: board}", "”persn” går inte att ange som every. Menade du person? Välj bland council"),
        ("{every: person}", "Fältet includes i deltagaren KF saknar of."),
        (
            "[KS]",
            "Värde nr 1 i includes ska räkna upp deltagare, eller urval som {every: presidium, of: committee}.",
        ),
    ],
)
def test_where_one_of_several_things_may_stand_only_the_most_helpful_is_said(member: str, told: str) -> None:
    with pytest.raises(PlanError) as caught:
        parse_plan(INCLUDES.replace("{}", member))
    (line,) = problems_text(caught.value)
    assert told in line


def test_every_other_thing_at_a_place_is_said() -> None:
    with pytest.raises(PlanError) as caught:
        parse_plan("title: T\nactivities: {a: {title: A}}\ntable: {title: x}\n")
    assert [line.split(": ", 1)[1] for line in problems_text(caught.value)] == [
        "Tabellen saknar columns. Lägg till raden columns: med ett värde.",
        "Tabellen saknar date. Lägg till raden date: med ett värde.",
    ]


@BOTH
def test_an_unknown_fault_is_said_with_its_field(language: str) -> None:
    told = problem_text(
        Problem("p", 1, 2, Fault("new_fault", ("activities", "ks", "date"), {"value": "x"})), language
    )
    assert "date" in told
    assert "ks" in told
    assert not JARGON.search(told)


@BOTH
@pytest.mark.parametrize("new", ["[[x]]", "{a: b}", "~", "x", "-1", "1.5", "''", "[~]"])
def test_no_value_anywhere_brings_out_the_jargon_of_the_library(new: str, language: str) -> None:
    for line in SOUND.splitlines():
        key, colon, _ = line.partition(": ")
        if colon:
            try:
                parse_plan(SOUND.replace(line, f"{key}: {new}"))
            except PlanError as error:
                for told in problems_text(error, language):
                    assert not JARGON.search(told.replace("title", "")), told
                    assert "?:" not in told


def test_a_file_that_cannot_be_used_says_why() -> None:
    error = PlanError.of_file("plan.yaml", "cannot_use", why="No space left on device")
    assert problems_text(error) == ["plan.yaml: Filen går inte att använda: disken är full."]
    other = PlanError.of_file("plan.yaml", "cannot_use", why="Strange {thing}")
    assert problems_text(other) == ["plan.yaml: Filen går inte att använda: datorn svarar ”Strange {thing}”."]
