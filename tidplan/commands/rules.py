"""`tidplan rules`."""

from typing import Annotated

import typer

from plans.codes import RULE_CODES
from plans.faults import Fault, PlanError, Problem
from plans.links import nearest
from tidplan.app import AsJson, Lang, Language, command, print_json


@command("rules", "Visa reglerna, eller en av dem med ett exempel.")
def rules_command(
    code: Annotated[str | None, typer.Argument(metavar="KOD", help="En regel; annars alla.")] = None,
    as_json: AsJson = False,
    lang: Lang = Language.SV,
) -> None:
    """Visa reglerna; med en kod även ett exempel som bryter mot regeln, och hur den tillåts."""
    from constraints.rules import BY_CODE, RULES
    from reports.catalogue import entry
    from reports.contract import rules_out
    from reports.rulepages import rule_text, rules_text

    if code is not None and code not in RULE_CODES:
        fault = Fault("unknown_rule", (), {"value": code, "near": nearest(code, RULE_CODES)})
        raise PlanError([Problem("rules", None, None, fault)])
    if as_json:
        chosen = RULES if code is None else (BY_CODE[code],)
        print_json(rules_out(entry(rule, lang) for rule in chosen).model_dump_json(indent=2))
    else:
        print(rules_text(lang) if code is None else rule_text(BY_CODE[code], lang), end="")
