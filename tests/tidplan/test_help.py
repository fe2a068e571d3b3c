"""The help is in one language, and a line of the list of commands is whole."""

import re

import pytest

from tests.tidplan.running import Runner
from tidplan.app import app

COMMANDS = tuple(str(one.name) for one in app.registered_commands)
ENGLISH = re.compile(
    r"usage|options|commands|arguments|show|message|exit|default|required|<path>|<str>|<int|<float|x[<>]=|\.\.\.$",
    re.IGNORECASE | re.MULTILINE,
)


@pytest.mark.parametrize("words", [(), *((name,) for name in COMMANDS)], ids=str)
def test_the_help_has_no_english_in_it(tidplan: Runner, words: tuple[str, ...]) -> None:
    ran = tidplan(*words, "--help")
    assert (ran.status, ran.err) == (0, "")
    assert ENGLISH.findall(ran.out.replace("KALENDER...", "").replace("FIL...", "")) == []
    assert "Visa den här hjälpen." in ran.out


def test_each_command_has_a_whole_line_in_the_list(tidplan: Runner) -> None:
    lines = tidplan("--help").out.partition("Kommandon:\n")[2].splitlines()
    assert sorted(line.split()[0] for line in lines) == sorted(COMMANDS)
    assert all(len(line) < 80 and line.endswith(".") for line in lines)


def test_without_a_command_the_help_is_shown(tidplan: Runner) -> None:
    ran = tidplan()
    assert ran.status == 2
    assert "Kommandon:" in ran.out
    assert ENGLISH.findall(ran.out) == []
