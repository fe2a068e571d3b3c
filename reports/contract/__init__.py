"""What `--json` prints: a public contract. Keys are added, never renamed."""

import json

from plans.model import Model
from reports.contract.busy import BusyOut, busy_out
from reports.contract.check import CheckOut, check_out
from reports.contract.compare import CompareOut, compare_out
from reports.contract.propose import ProposeOut, propose_out
from reports.contract.read import ReadOut, read_out
from reports.contract.report import ReportOut, report_out
from reports.contract.robust import RobustOut, robust_out
from reports.contract.roll import RollOut, roll_out
from reports.contract.rules import RulesOut, rules_out
from reports.contract.suggest import SuggestOut, suggest_out
from reports.contract.whatif import WhatIfOut, whatif_out
from reports.contract.why import WhyOut, why_out
from reports.contract.windows import DaysOut, WindowsOut, days_out, windows_out

__all__ = [
    "CONTRACTS",
    "BusyOut",
    "CheckOut",
    "CompareOut",
    "DaysOut",
    "ProposeOut",
    "ReadOut",
    "ReportOut",
    "RobustOut",
    "RollOut",
    "RulesOut",
    "SuggestOut",
    "WhatIfOut",
    "WhyOut",
    "WindowsOut",
    "busy_out",
    "check_out",
    "compare_out",
    "contract_schema",
    "days_out",
    "propose_out",
    "read_out",
    "report_out",
    "robust_out",
    "roll_out",
    "rules_out",
    "suggest_out",
    "whatif_out",
    "why_out",
    "windows_out",
]

CONTRACTS: dict[str, type[Model]] = {
    "read": ReadOut,
    "report": ReportOut,
    "check": CheckOut,
    "propose": ProposeOut,
    "what-if": WhatIfOut,
    "windows": WindowsOut,
    "windows-activity": DaysOut,
    "why": WhyOut,
    "robust": RobustOut,
    "roll": RollOut,
    "compare": CompareOut,
    "suggest": SuggestOut,
    "rules": RulesOut,
    "busy": BusyOut,
}
"""The object that each command prints; `windows --activity` prints another than `windows`."""


def contract_schema(command: str) -> str:
    """The JSON Schema of what the command prints; the same text on every run."""
    schema = CONTRACTS[command].model_json_schema(mode="serialization", by_alias=True)
    return json.dumps(schema, indent=2, sort_keys=True, ensure_ascii=False) + "\n"
