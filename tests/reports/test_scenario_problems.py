import re
from pathlib import Path
from typing import Any

import pytest

from plans.faults import PlanError
from reports.problems import problems_text
from scenarios.checks import changed_plan
from scenarios.files import read_scenario
from scenarios.options import changes_of
from tests.reports.test_problems import BOTH, JARGON
from tests.scenarios.making import BASE, EVERY, PLAN, ROW, change, changes
from tests.scenarios.test_scenario_files import SOUND, changed


def lines(text: str, folder: Path, language: str = "sv") -> list[str]:
    """What is said of a scenario file, from its place on."""
    (folder / "plan.yaml").write_text(BASE, encoding="utf-8")
    (folder / "scenario.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(PlanError) as caught:
        read_scenario(folder / "scenario.yaml")
    return [line.removeprefix(f"{folder}/") for line in problems_text(caught.value, language)]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            "change: move",
            "change: mov",
            "6:14: ”mov” är ingen ändring. Menade du move eller remove? Välj bland move, forbid, keep, free, "
            "absent, close, lag, rule, add, remove, depend och undepend.",
        ),
        (
            "change: move, ",
            "",
            "6:5: Ändring nr 1 saknar change, som säger vad som ändras. Välj bland move, forbid, keep, free, "
            "absent, close, lag, rule, add, remove, depend och undepend.",
        ),
        (
            "{change: move, activity: kf, to: 2023-06-26}",
            "flytta kf",
            "6:5: Ändring nr 1 ska ha fält under sig (fält: värde), men här står ”flytta kf”.",
        ),
        (
            "to: 2023-06-26",
            "to: 2023-06",
            "6:38: ”2023-06” är ingen dag och inga dagar i följd. Skriv 2023-06-12 eller 2023-06-12..2023-06-14.",
        ),
        (
            "days: 2023-06-01..2023-06-09",
            "day: 2023-06-01, days: 2023-06-02",
            "10:32: Fältet day hör inte hemma i ändring nr 3. Menade du days eller body? Rätta namnet eller ta "
            "bort raden.",
        ),
        (", to: 2023-06-26", "", "6:5: Ändring nr 1 saknar to. Lägg till raden to: med ett värde."),
        ("base: plan.yaml\n", "", "1:1: Scenariot saknar base. Lägg till raden base: med ett värde."),
        (
            "base: plan.yaml",
            "base: scenario.yaml",
            "3:7: ”scenario.yaml” är självt ett scenario. Ange den plan som det utgår från som base.",
        ),
        (
            "activity: kf",
            "activity: fk",
            "6:30: ”fk” finns inte bland aktiviteterna. Menade du ks eller kf? Rätta namnet eller lägg till den.",
        ),
        (
            "to: 2023-06-26",
            "to: 2024-06-26",
            "6:38: 2024-06-26 ligger utanför planens tid, 2023-05..2023-07. Rätta datumet eller ändra horizon.",
        ),
    ],
)
def test_what_is_wrong_with_a_scenario_is_said_with_what_to_do(
    tmp_path: Path, old: str, new: str, told: str
) -> None:
    assert lines(changed(old, new), tmp_path) == [f"scenario.yaml:{told}"]


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("{a: b}", "Fältet changes ska vara en lista med ett streck (-) före varje del, men här står flera fält."),
        ("[]", "Fältet changes är tomt. Lägg till minst en rad."),
        ("", "Fältet changes har inget värde. Skriv ett, eller ta bort raden."),
        ("[{change: }]", "Ändring nr 1 saknar change, som säger vad som ändras."),
        ("[~]", "Ändring nr 1 ska ha fält under sig (fält: värde), men här står ingenting."),
        (
            "[{change: add, activity: x, row: {titel: X}}]",
            "Fältet row i ändring nr 1 saknar title. Lägg till raden title: med ett värde.",
        ),
    ],
)
def test_a_list_of_changes_that_is_none_is_said(tmp_path: Path, value: str, told: str) -> None:
    first = lines(SOUND[: SOUND.index("changes:")] + f"changes: {value}\n", tmp_path)[0]
    assert told in first


WRONG: list[list[dict[str, Any]]] = [
    [EVERY["move"], EVERY["move"] | {"to": "2023-06-27"}],
    [EVERY["move"], change("keep", activity="kf")],
    [change("keep", activity="kf"), change("free", activity="kf")],
    [EVERY["move"], change("forbid", activity="kf", days="2023-06-26")],
    [EVERY["keep"], change("forbid", activity="ks", days="2023-06")],
    [EVERY["add"], EVERY["add"]],
    [EVERY["add"] | {"activity": "kf"}],
    [EVERY["add"] | {"row": ROW | {"bodies": ["KX"]}}],
    [EVERY["remove"], change("move", activity="odaterad", to="2023-06-26")],
    [change("remove", activity=key) for key in PLAN.activities],
    [change("move", activity="beslutad", to="2023-06-26")],
    [change("move", activity="dagar", to="2023-06-26..2023-06-28")],
    [change("keep", activity="odaterad")],
    [change("lag", first="kf", then="ks", at_least="1 day")],
    [EVERY["lag"], EVERY["lag"] | {"at_least": "9 days"}],
    [EVERY["lag"] | {"at_least": "9 weeks"}],
    [EVERY["rule"], EVERY["rule"] | {"severity": "warn"}],
    [change("rule", rule="eve", severity="warn", first="ks", then="kf")],
    [change("depend", first="kf", then="ks")],
]


@BOTH
@pytest.mark.parametrize("written", WRONG, ids=str)
def test_every_contradiction_is_one_line_at_its_option(written: list[dict[str, Any]], language: str) -> None:
    with pytest.raises(PlanError) as caught:
        changed_plan(PLAN, changes(*written))
    (line,) = problems_text(caught.value, language)
    assert re.match(r"--[a-z]+: \S", line)
    assert line.endswith(".")
    assert not JARGON.search(line), line


@pytest.mark.parametrize(
    ("option", "text", "told"),
    [
        ("move", "kf", "--move: Det skrivs som kf-rambudget=2023-06-12, men här står ”kf”."),
        ("move", "", "--move: Det skrivs som kf-rambudget=2023-06-12, men här står ingenting."),
        ("lag", "ks,kf=snart", "--lag: ”snart” är ingen tidslängd. Skriv till exempel 7 days"),
        ("rule", "eve=wan", "--rule: ”wan” går inte att ange som severity. Menade du warn?"),
        ("rule", "eve=allow", "--rule: Att tillåta (allow) kräver ett skäl. Skriv det efter ett kolon: eve=allow"),
    ],
)  # fmt: skip
def test_an_option_that_says_no_change_is_told_with_how_to_write_it(option: str, text: str, told: str) -> None:
    with pytest.raises(PlanError) as caught:
        changes_of(**{option: [text]})
    (line,) = problems_text(caught.value)
    assert line.startswith(told)


@BOTH
@pytest.mark.parametrize("new", ["[[x]]", "{a: b}", "~", "x", "-1", "1.5", "''", "[~]"])
def test_no_value_anywhere_in_a_scenario_brings_out_the_jargon_of_the_library(
    tmp_path: Path, new: str, language: str
) -> None:
    for written in re.findall(r"(\w+): ([^,}\n]+)", SOUND):
        key, old = written
        text = SOUND.replace(f"{key}: {old}", f"{key}: {new}", 1)
        if key != "title" and (key, new) != ("today", "~"):
            for told in lines(text, tmp_path, language):
                assert not JARGON.search(told.replace("title", "")), told
                assert re.match(r"(scenario|plan)\.yaml(:\d+:\d+)?: |\S+: ", told), told
