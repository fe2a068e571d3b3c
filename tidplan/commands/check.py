"""`tidplan check`."""

from typing import Annotated

import typer

from constraints.appeals import aftermaths
from constraints.check import allowed, blocks, check
from plans.codes import RULE_CODES
from plans.faults import Fault, PlanError, Problem
from plans.files import read_plan
from plans.links import nearest
from tidplan.app import BLOCKED, AsJson, Lang, Language, PlanPath, command, print_json

Codes = Annotated[list[str] | None, typer.Option(metavar="REGEL", help="Bara de här reglerna.")]
NotCodes = Annotated[list[str] | None, typer.Option(metavar="REGEL", help="Inte de här reglerna.")]

Derived = Annotated[
    bool, typer.Option("--derived", help="Visa även vad som följer på besluten: justering, anslag, överklagande.")
]


@command("check", "Visa allt i planen som bryter mot en regel.")
def check_command(
    plan: PlanPath,
    as_json: AsJson = False,
    select: Codes = None,
    ignore: NotCodes = None,
    derived: Derived = False,
    lang: Lang = Language.SV,
) -> None:
    """Visa allt i planen som bryter mot en regel, det allvarligaste först."""
    from reports.appeals import appeals_text
    from reports.console import check_text
    from reports.contract import check_out

    file = read_plan(plan)
    selected, ignored = _codes("--select", select), _codes("--ignore", ignore)
    findings = check(file.plan, select=selected, ignore=ignored)
    excepted = allowed(file.plan)
    following = list(aftermaths(file.plan, file.plan.schedule)) if derived else []
    if as_json:
        print_json(check_out(file.plan, findings, excepted, lang, following).model_dump_json(indent=2))
    else:
        print(check_text(file, findings, excepted, lang), end="")
        if following:
            print(appeals_text(file.plan, following, lang), end="")
    raise typer.Exit(BLOCKED if blocks(findings) else 0)


def _codes(option: str, given: list[str] | None) -> list[str]:
    """The codes of rules in the option, given one by one or with commas."""
    codes = [code.strip() for text in given or [] for code in text.split(",") if code.strip()]
    unknown = [code for code in codes if code not in RULE_CODES]
    if unknown:
        faults = [Fault("unknown_rule", (), {"value": c, "near": nearest(c, RULE_CODES)}) for c in unknown]
        raise PlanError([Problem(option, None, None, fault) for fault in faults])
    return codes
