"""The measurements as a page of documentation."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from bench.case import Case
from bench.machine import machine
from bench.measured import TASKS, Claims, Measured
from bench.tools import OWN

TEMPLATE = Path(__file__).with_suffix(".md")


def page(cases: Sequence[Case], cells: Sequence[Measured], claims: Claims, command: str) -> str:
    """The whole page; `command` is what was given."""
    others = [cell for cell in cells if cell.tool != OWN and cell.task != "prepare"]
    parts = {
        "machine": machine(),
        "command": command,
        "ratios": _table(cases, others, _ratio),
        "seconds": _table(cases, cells, _seconds),
        "compared": f"{claims.compared:,}",
        "disagreements": "none" if not claims.disagreements else "; ".join(claims.disagreements),
        "plans": _plans(cases),
    }
    text = TEMPLATE.read_text(encoding="utf-8")
    for name, part in parts.items():
        text = text.replace(f"{{{name}}}", part)
    return text


def _table(cases: Sequence[Case], cells: Sequence[Measured], said: Callable[[Measured], str]) -> str:
    names = [case.name for case in cases]
    rows = [f"| what | tool | {' | '.join(names)} |", f"|---|---|{'---:|' * len(names)}"]
    for task, title in TASKS.items():
        tools = dict.fromkeys(cell.tool for cell in cells if cell.task == task)
        for n, tool in enumerate(tools):
            by_case = {cell.case: cell for cell in cells if (cell.task, cell.tool) == (task, tool)}
            values = [said(by_case[name]) if name in by_case else "" for name in names]
            rows.append(f"| {title if n == 0 else ''} | {tool} | {' | '.join(values)} |")
    return "\n".join(rows)


def _ratio(cell: Measured) -> str:
    if cell.ratio is None:
        return "> limit" if cell.over else "–"
    return f"{'> ' if cell.over == cell.asked else ''}{_short(cell.ratio)}"


def _seconds(cell: Measured) -> str:
    if cell.p50 is None:
        return "> limit" if cell.over else cell.note or "–"
    found = _time(cell.p50) + ("" if cell.p90 is None else f" / {_time(cell.p90)}")
    if cell.over == cell.asked:
        found = f"> {found}"
    elif cell.over:
        found += f" ({cell.over} of {cell.asked} open)"
    return f"{found}<br>{cell.note}" if cell.note else found


def _time(seconds: float) -> str:
    if seconds < 0.001:
        return f"{seconds * 1e6:.0f} µs"
    return f"{_short(seconds * 1000)} ms" if seconds < 1 else f"{_short(seconds)} s"


def _short(number: float) -> str:
    """Two or three figures."""
    return f"{number:,.0f}" if number >= 10 else f"{number:.1f}" if number >= 1 else f"{number:.2g}"


def _plans(cases: Iterable[Case]) -> str:
    rows = [
        "| plan | dependencies | days | lags | pairs that may not share a day | left out | rules applied in |",
        "|---|---:|---:|---:|---:|---:|---:|",
    ]
    for case in cases:
        plan, problem = case.plan, case.instance
        numbers = [
            len(plan.dependencies),
            len(plan.days.days),
            len(problem.lags),
            len(problem.nears),
            len(problem.left_out),
        ]
        rows.append(f"| {case.name} | {' | '.join(f'{n:,}' for n in numbers)} | {_time(case.ground_seconds)} |")
    return "\n".join(rows)
