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
    "too many days": (("--move", "kf=2023-06-12..2023-06-14"), "--move:", "den första dagen"),
    "a day outside the horizon": (("--move", "kf=2024-06-12"), "--move: 2024-06-12", "2023-05..2023-08"),
    "days outside the horizon": (("--forbid", "kf=2024-06"), "--forbid: 2024-06", "2023-05..2023-08"),
    "two days for one": (("--move", "kf=2023-06-12", "--move", "kf=2023-06-13"), "--move: ”kf” flyttas till", ""),
    "moved and kept": (("--move", "kf=2023-06-12", "--keep", "kf"), "--keep: ”kf” ska både", "Ta bort"),
    "moved and forbidden": (("--move", "kf=2023-06-12", "--forbid", "kf=2023-06"), "--move:", "förbjuds"),
    "moved though decided": (("--move", "bokslut=2023-05-25"), "--move: ”bokslut” är beslutad", "(free)"),
    "no days of absence": (("--absent", "KF"), "--absent: Det skrivs som", "”KF”"),
    "a closed period of no days": (("--close", "lov"), "--close: ”lov”", "2023-06-07"),
    "a lag of no length": (("--lag", "ks,kf=fem dagar"), "--lag: ”fem dagar”", "7 days"),
    "a lag of one": (("--lag", "ks=5 days"), "--lag: Det skrivs som", "”ks=5 days”"),
    "more at least than at most": (("--lag", "ks,kf=9 days..3 days"), "--lag:", "9 days"),
    "a day that is none": (("--today", "igår"), "--today: ”igår”", "2023-06-07"),
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
    for target in (folder, tmp_path / "saknas" / f"ut{ending}"):
        assert refusal(tidplan, command, *files, option, target).startswith(str(target))
    assert sorted(path.name for path in tmp_path.iterdir()) == [folder.name, plan.name]


USAGE = [
    ("what-if", "plan.yaml", "--alternatives", "många"),
    ("what-if", "plan.yaml", "--alternatives", "-1"),
    ("what-if", "plan.yaml", "--lang", "fi"),
    ("what-if", "plan.yaml", "--moove", "kf=2023-06-12"),
    ("robust",),
    ("compare",),
    ("sweep", "plan.yaml", "--every", "kf"),
    ("sweep", "plan.yaml", "--every", "kf", "-o", "ut.csv", "--jobs", "0"),
    ("schema", "allt"),
]


@pytest.mark.parametrize("arguments", USAGE, ids=" ".join)
def test_an_option_that_is_no_option_of_the_command_is_told_in_a_line(
    tidplan: Runner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    monkeypatch.chdir(tmp_path)
    plan_in(tmp_path)
    refusal(tidplan, *arguments)
