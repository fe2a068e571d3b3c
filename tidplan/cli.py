"""The command line.

Exit status: 0 nothing blocks · 1 a blocking finding · 2 unusable input · 3 no calendar is possible ·
4 no answer (out of time, or the checker refused the solver's).
"""

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from constraints.check import allowed, blocks, check
from plans.codes import RULE_CODES
from plans.faults import Fault, PlanError, Problem
from plans.files import read_plan
from plans.links import nearest

BLOCKED, UNUSABLE, IMPOSSIBLE, NO_ANSWER, INTERRUPTED = 1, 2, 3, 4, 130


class Language(StrEnum):
    """The languages of the output."""

    SV = "sv"
    EN = "en"


app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

PlanPath = Annotated[Path, typer.Argument(metavar="PLAN", help="Planfilen (YAML).")]
AsJson = Annotated[bool, typer.Option("--json", help="Skriv ett JSON-objekt i stället för text.")]
Lang = Annotated[Language, typer.Option("--lang", help="Språk: sv eller en.")]
Codes = Annotated[list[str] | None, typer.Option(metavar="REGEL", help="Bara de här reglerna.")]
NotCodes = Annotated[list[str] | None, typer.Option(metavar="REGEL", help="Inte de här reglerna.")]


@app.callback(invoke_without_command=True)
def options(version: Annotated[bool, typer.Option("--version", help="Skriv versionen.")] = False) -> None:
    """Granskar en kommuns tidplan, nämner varje konflikt och föreslår en kalender som håller."""
    if version:
        from tidplan import __version__

        print(f"tidplan {__version__}")
        raise typer.Exit


@app.command("check")
def check_command(
    plan: PlanPath,
    as_json: AsJson = False,
    select: Codes = None,
    ignore: NotCodes = None,
    lang: Lang = Language.SV,
) -> None:
    """Visa allt i planen som bryter mot en regel, det allvarligaste först."""
    from reports.console import check_text
    from reports.contract import check_out

    file = read_plan(plan)
    selected, ignored = _codes("--select", select), _codes("--ignore", ignore)
    findings = check(file.plan, select=selected, ignore=ignored)
    if as_json:
        _print_json(check_out(file.plan, findings, lang).model_dump_json(indent=2))
    else:
        print(check_text(file, findings, allowed(file.plan), lang))
    raise typer.Exit(BLOCKED if blocks(findings) else 0)


@app.command("propose")
def propose_command(
    plan: PlanPath,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", metavar="FIL", help="Skriv planen med de nya datumen.")
    ] = None,
    picture: Annotated[
        Path | None, typer.Option(metavar="FIL", help="Rita en tidslinje (.png, .svg eller .pdf).")
    ] = None,
    table: Annotated[
        Path | None, typer.Option(metavar="FIL", help="Skriv planens tabell med de nya datumen (.xlsx).")
    ] = None,
    as_json: AsJson = False,
    limit: Annotated[
        float,
        typer.Option(min=0.001, help="Mest arbete per sökning, i CP-SAT:s deterministiska sekunder."),
    ] = 60.0,
    lang: Lang = Language.SV,
) -> None:
    """Ge varje aktivitet en dag: inga hårda regler bryts, så lite som möjligt flyttas, och det bevisas."""
    from reports.console import proposal_text
    from reports.contract import propose_out
    from reports.refusal import refusal_text
    from scenarios.proposal import WrongAnswer, make_proposal
    from tidplan.outputs import refuse_unwritable, write_outputs
    from tidplan.progress import shown

    refuse_unwritable(picture, table)
    file = read_plan(plan)
    try:
        with shown(lang) as progress:
            proposal = make_proposal(file.plan, limit=limit, progress=progress)
    except WrongAnswer as error:
        print(refusal_text(file.plan, error.findings, lang), file=sys.stderr)
        raise typer.Exit(NO_ANSWER) from None
    answer = proposal.answer
    write_outputs(file, proposal, lang, output=output, picture=picture, table=table)
    if as_json:
        _print_json(propose_out(file.plan, answer, lang).model_dump_json(indent=2))
    else:
        print(proposal_text(file, answer, proposal.findings, lang))
    if answer.schedule is None:
        raise typer.Exit(IMPOSSIBLE if answer.status == "infeasible" else NO_ANSWER)


@app.command("schema")
def schema_command() -> None:
    """Skriv planfilens JSON Schema, för editorer."""
    from reports.schema import plan_schema

    print(plan_schema(), end="")


def _codes(option: str, given: list[str] | None) -> list[str]:
    """The codes of rules in the option, given one by one or with commas."""
    codes = [code.strip() for text in given or [] for code in text.split(",") if code.strip()]
    unknown = [code for code in codes if code not in RULE_CODES]
    if unknown:
        faults = [Fault("unknown_rule", (), {"value": c, "near": nearest(c, RULE_CODES)}) for c in unknown]
        raise PlanError([Problem(option, None, None, fault) for fault in faults])
    return codes


def _print_json(text: str) -> None:
    sys.stdout.write(text + "\n")


def _language() -> str:
    """The language asked for, for what goes wrong before the options are read."""
    words = " ".join(sys.argv[1:]).replace("=", " ").split()
    return "en" if "--lang" in words and words[words.index("--lang") + 1 :][:1] == ["en"] else "sv"


def _refuse(error: PlanError) -> NoReturn:
    from reports.problems import problems_text

    for line in problems_text(error, _language()):
        print(line, file=sys.stderr)
    sys.exit(UNUSABLE)


def main() -> None:
    """Run the command; say in one line each what is wrong with its input."""
    try:
        app()
    except PlanError as error:
        _refuse(error)
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
