"""Whatever a planner gives the commands that ask what if: one line that says what to do, exit 2, nothing else."""

from pathlib import Path

import pytest

from tests.tidplan.making import SCENARIO, TEXT, plan_in, refusal
from tests.tidplan.running import Runner

SLIPS = {
    "an unknown activity": (("--move", "fk=2023-06-12"), "--move: ”fk” finns inte", "kf"),
    "an unknown activity to keep": (("--keep", "kss"), "--keep: ”kss” finns inte", "ks"),
    "an unknown activity to free": (("--free", "kss"), "--free: ”kss” finns inte", "ks"),
    "an unknown activity to forbid": (("--forbid", "kss=2023-06"), "--forbid: ”kss” finns inte", "ks"),
    "an unknown body": (("--absent", "KX=2023-06-01"), "--absent: ”KX” finns inte", "KF"),
    "an unknown rule": (("--rule", "weekand=warn"), "--rule: ”weekand” är ingen regel", "weekend"),
    "an unknown severity": (("--rule", "weekend=kanske"), "--rule: ”kanske”", "warn"),
    "an unknown dependency": (("--lag", "kf,ks=3 days"), "--lag: Det finns inget beroende kf → ks", "ks → kf"),
    "allowed without a reason": (("--rule", "weekend=allow"), "--rule:", "weekend=allow:skälet"),
    "no day": (("--move", "kf"), "--move: Det skrivs som", "”kf”"),
    "an empty day": (("--move", "kf="), "--move: Det skrivs som", "”kf=”"),
    "no id": (("--move", "=2023-06-12"), "--move: Det skrivs som", "”=2023-06-12”"),
    "another way to write days": (("--move", "kf=12/6"), "--move: ”12/6”", "2023-06-12"),
    "31 June": (("--move", "kf=2023-06-31"), "--move: 2023-06-31 finns inte i kalendern", "Rätta"),
    "a month to move to": (("--move", "kf=2023-06"), "--move: ”2023-06”", "2023-06-12"),
    "an uncertain day": (("--move", "kf=2023-06-12?"), "--move: ”2023-06-12?”", "frågetecknet"),
    "days in reverse": (("--move", "arbete=2023-06-28..2023-06-20"), "--move:", "Byt plats"),
    "too many days": (
        ("--move", "kf=2023-06-12..2023-06-14"),
        "--move: ”kf” tar en dag, men flytten anger 3 dagar.",
        "den första dagen",
    ),
    "a day outside the horizon": (("--move", "kf=2024-06-12"), "--move: 2024-06-12", "2023-05..2023-08"),
    "days outside the horizon": (("--forbid", "kf=2024-06"), "--forbid: 2024-06", "2023-05..2023-08"),
    "an absence outside the horizon": (("--absent", "KF=2024-06"), "--absent: 2024-06", "2023-05..2023-08"),
    "a closed period outside it": (("--close", "Jul=2023-12-20"), "--close: 2023-12-20", "2023-05..2023-08"),
    "two days for one": (("--move", "kf=2023-06-12", "--move", "kf=2023-06-13"), "--move: ”kf” flyttas till", ""),
    "moved and kept": (("--move", "kf=2023-06-12", "--keep", "kf"), "--keep: ”kf” ska både", "Ta bort"),
    "moved and forbidden": (("--move", "kf=2023-06-12", "--forbid", "kf=2023-06"), "--move:", "förbjuds"),
    "moved though decided": (("--move", "bokslut=2023-05-25"), "--move: ”bokslut” är beslutad", "(free)"),
    "no days of absence": (("--absent", "KF"), "--absent: Det skrivs som", "”KF”"),
    "a closed period of no days": (("--close", "lov"), "--close: ”lov”", "2023-06-07"),
    "a lag of no length": (("--lag", "ks,kf=fem dagar"), "--lag: ”fem dagar”", "7 days"),
    "a lag of one": (("--lag", "ks=5 days"), "--lag: Det skrivs som", "”ks=5 days”"),
    "more at least than at most": (
        ("--lag", "ks,kf=9 days..3 days"),
        "--lag: Avståndet ska vara minst 9 dagar men högst 3 dagar",
        "Rätta",
    ),
    "a day that is none": (("--today", "igår"), "--today: ”igår” är inte en dag.", "så här: 2023-05-01"),
    "a month that is to be a day": (("--today", "2023-06"), "--today: ”2023-06” är inte en dag.", "2023-05-01"),
}


@pytest.mark.parametrize("slip", SLIPS)
@pytest.mark.parametrize("command", [("what-if",), ("windows",), ("windows", "--activity", "kf")])
def test_a_slip_in_a_change_is_told_in_a_line(
    tidplan: Runner, tmp_path: Path, slip: str, command: tuple[str, ...]
) -> None:
    options, beginning, named = SLIPS[slip]
    told = refusal(tidplan, *command, plan_in(tmp_path), *options)
    assert told.startswith(beginning)
    assert named in told


@pytest.mark.parametrize("slip", SLIPS)
def test_every_slip_has_its_line_in_english(tidplan: Runner, tmp_path: Path, slip: str) -> None:
    told = refusal(tidplan, "what-if", plan_in(tmp_path), *SLIPS[slip][0], "--lang", "en")
    assert not {"är", "finns", "skrivs", "Rätta", "Ändra"} & set(told.split())


COMMANDS = {
    "what-if": ("what-if",),
    "windows": ("windows",),
    "days": ("windows", "--activity", "kf"),
    "why": ("windows", "--why", "kf"),
    "robust": ("robust",),
    "compare": ("compare", "plan.yaml"),
    "sweep": ("sweep", "--every", "kf", "-o", "ut.csv"),
}


@pytest.mark.parametrize("command", COMMANDS)
def test_a_file_that_is_missing_a_folder_or_no_plan_is_told_in_a_line(
    tidplan: Runner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    monkeypatch.chdir(tmp_path)
    plan_in(tmp_path)
    plan_in(tmp_path, TEXT.split("activities:")[0] + "activities: {}\n", "tom.yaml")
    plan_in(tmp_path, "", "inget.yaml")
    plan_in(tmp_path, "title: [", "trasig.yaml")
    (tmp_path / "mapp").mkdir()
    for name in ("saknas.yaml", "mapp", "tom.yaml", "inget.yaml", "trasig.yaml"):
        assert refusal(tidplan, *COMMANDS[command], name).startswith(name)
    assert not (tmp_path / "ut.csv").exists()


@pytest.mark.parametrize("command", ["what-if", "days"])
def test_an_unknown_activity_or_a_missing_base_in_a_scenario_is_told_with_its_line(
    tidplan: Runner, tmp_path: Path, command: str
) -> None:
    plan_in(tmp_path)
    lost = plan_in(tmp_path, SCENARIO.replace("base: plan.yaml", "base: borta.yaml"), "utan-bas.yaml")
    assert refusal(tidplan, *COMMANDS[command], lost).startswith(f"{lost}:3:7: Planen ”borta.yaml” finns inte.")
    nested = plan_in(tmp_path, SCENARIO.replace("base: plan.yaml", "base: utan-bas.yaml"), "i-led.yaml")
    assert refusal(tidplan, *COMMANDS[command], nested).startswith(f"{nested}:3:7:")
    wrong = plan_in(tmp_path, SCENARIO.replace("body: KF", "body: FK"), "fel.yaml")
    assert refusal(tidplan, *COMMANDS[command], wrong).startswith(f"{wrong}:6:")


@pytest.mark.parametrize("command", ["check", "propose", "robust", "sweep"])
def test_a_scenario_in_the_place_of_a_plan_is_told_in_a_line(
    tidplan: Runner, tmp_path: Path, command: str
) -> None:
    plan_in(tmp_path)
    scenario = plan_in(tmp_path, SCENARIO, "scenario.yaml")
    more = ("--every", "kf", "-o", tmp_path / "ut.csv") if command == "sweep" else ()
    told = refusal(tidplan, command, scenario, *more)
    assert told.startswith(f"{scenario}: Filen är ett scenario")
    assert "tidplan what-if" in told


@pytest.mark.parametrize("command", ["what-if", "windows"])
def test_a_plan_in_the_place_of_a_scenario_is_told_in_a_line(
    tidplan: Runner, tmp_path: Path, command: str
) -> None:
    plan = plan_in(tmp_path)
    for arguments in (("--scenario", plan), (plan, "--scenario", plan)):
        told = refusal(tidplan, command, *arguments)
        assert told.startswith(f"{plan}: Filen är en plan")
        assert "utan --scenario" in told


@pytest.mark.parametrize("command", ["what-if", "windows"])
def test_a_plan_or_a_scenario_is_given_and_not_both(tidplan: Runner, tmp_path: Path, command: str) -> None:
    plan, scenario = plan_in(tmp_path), plan_in(tmp_path, SCENARIO, "scenario.yaml")
    assert "--scenario" in refusal(tidplan, command)
    assert "--scenario" in refusal(tidplan, command, plan, "--scenario", scenario)


@pytest.mark.parametrize("command", ["what-if", "compare"])
@pytest.mark.parametrize(("option", "ending"), [("--picture", ".gif"), ("--picture", ""), ("--table", ".csv")])
def test_another_sort_of_file_is_refused_before_any_work(
    tidplan: Runner, tmp_path: Path, command: str, option: str, ending: str
) -> None:
    target = tmp_path / f"ut{ending}"
    files = ["saknas.yaml"] * (2 if command == "compare" else 1)
    told = refusal(tidplan, command, *files, option, target)
    assert told.startswith(str(target))


@pytest.mark.parametrize("command", ["what-if", "compare"])
@pytest.mark.parametrize(("option", "ending"), [("--picture", ".png"), ("--table", ".xlsx"), ("-o", ".yaml")])
def test_what_cannot_be_written_is_told_in_a_line(
    tidplan: Runner, tmp_path: Path, command: str, option: str, ending: str
) -> None:
    if (command, option) == ("compare", "-o"):
        pytest.skip("compare writes no plan")
    plan = plan_in(tmp_path)
    files = (plan, plan) if command == "compare" else (plan, "--move", "kf=2023-06-20")
    folder = tmp_path / f"mapp{ending}"
    folder.mkdir()
    assert refusal(tidplan, command, *files, option, folder).startswith(f"{folder}: Det är en mapp.")
    target = tmp_path / "saknas" / f"ut{ending}"
    told = refusal(tidplan, command, *files, option, target)
    assert told.startswith(f"{target}: Mappen {target.parent} finns inte. Skapa den först")
    assert sorted(path.name for path in tmp_path.iterdir()) == [folder.name, plan.name]


SEE = "Kommandots val visas med --help."
USAGE = {
    "what-if plan.yaml --alternatives många": "--alternatives: Ange ett heltal från 0 till 50.",
    "what-if plan.yaml --alternatives -1": "--alternatives: Ange ett heltal från 0 till 50.",
    "what-if plan.yaml --alternatives": f"--alternatives: Värdet saknas. Skriv det efter valet; {SEE.lower()}",
    "what-if plan.yaml --lang fi": "--lang: ”fi” går inte att ange. Välj bland sv och en.",
    "what-if plan.yaml --moove kf=2023-06-12": f"--moove: Det valet finns inte. Menade du --move? {SEE}",
    "check plan.yaml --json=ja": "--json: Tar inget värde. Ta bort det som står efter likhetstecknet.",
    "check plan.yaml en.yaml två.yaml": (
        "tidplan check: ”en.yaml två.yaml” är mer än kommandot tar emot. Ta bort det, eller sätt texten inom "
        "citattecken."
    ),
    "robust": f"PLAN: Måste anges. {SEE}",
    "compare": f"FIL: Måste anges. {SEE}",
    "sweep plan.yaml --every kf": f"--output: Måste anges. {SEE}",
    "sweep plan.yaml --every kf -o ut.csv --jobs 0": "--jobs: Ange ett heltal, minst 1.",
    "propose plan.yaml --limit lite": "--limit: Ange ett tal, minst 0,001.",
    "schema scenarie": "SLAG: ”scenarie” går inte att ange. Menade du scenario? Välj bland plan och scenario.",
    "chek plan.yaml": (
        "tidplan: Kommandot ”chek” finns inte. Menade du check eller schema? Kommandona visas med tidplan --help."
    ),
    "--nej": f"--nej: Det valet finns inte. {SEE}",
}


@pytest.mark.parametrize("line", USAGE)
def test_a_command_line_that_cannot_be_read_is_told_in_a_line(
    tidplan: Runner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, line: str
) -> None:
    monkeypatch.chdir(tmp_path)
    plan_in(tmp_path)
    assert refusal(tidplan, *line.split()) == USAGE[line]


@pytest.mark.parametrize("line", USAGE)
def test_such_a_line_is_in_english_if_asked(
    tidplan: Runner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, line: str
) -> None:
    monkeypatch.chdir(tmp_path)
    plan_in(tmp_path)
    if "--lang" not in line and not line.endswith("--alternatives"):
        told = refusal(tidplan, *line.split(), "--lang", "en")
        assert not {"Ange", "Välj", "Värdet", "finns", "visas"} & set(told.split())
