"""The command line: the commands of `tidplan.commands`, and what is said of unusable input."""

import sys
from typing import Annotated, NoReturn

import typer

import tidplan.commands  # noqa: F401  (each command adds itself)
from plans.faults import PlanError
from tidplan.app import INTERRUPTED, UNUSABLE, app
from tidplan.pipes import closed_quietly, written_out
from tidplan.usage import UsageError, usage_problem


@app.callback(invoke_without_command=True)
def options(version: Annotated[bool, typer.Option("--version", help="Skriv versionen.")] = False) -> None:
    """Granskar en kommuns tidplan, föreslår en kalender som håller och svarar på vad händer om."""
    if version:
        from tidplan import __version__

        print(f"tidplan {__version__}")
        raise typer.Exit


def main() -> None:
    """Run the command; say in one line each what is wrong with its input."""
    with closed_quietly():
        _run()


def _run() -> NoReturn:
    try:
        with written_out():
            status = app(standalone_mode=False, prog_name="tidplan") or 0
        sys.exit(status)
    except PlanError as error:
        _refuse(error)
    except UsageError as error:
        if type(error).__name__ == "NoArgsIsHelpError":
            print(error)
            sys.exit(UNUSABLE)
        _refuse(usage_problem(error))
    except (KeyboardInterrupt, typer.Abort):
        sys.exit(INTERRUPTED)


def _refuse(error: PlanError) -> NoReturn:
    from reports.problems import problems_text

    for line in problems_text(error, _language()):
        print(line, file=sys.stderr)
    sys.exit(UNUSABLE)


def _language() -> str:
    """The language asked for, for what goes wrong before the options are read."""
    words = " ".join(sys.argv[1:]).replace("=", " ").split()
    return "en" if "--lang" in words and words[words.index("--lang") + 1 :][:1] == ["en"] else "sv"
