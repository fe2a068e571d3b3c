"""What is not a row of what-ifs: why a question has no answer, all windows, and proposing."""

from collections.abc import Callable, Sequence

from bench import own
from bench.instance import Instance
from bench.limited import within
from bench.measured import Measured, quantile
from bench.outcome import Explained, Outcome, Question, Status
from bench.peers import cpsat, cpsat_windows
from bench.questions import random_changes
from bench.run import Run
from bench.tools import OWN, PROPAGATION

SAMPLE = 10
"""How many windows CP-SAT solves for; the time for all is theirs, times as many."""

IMPOSSIBLE = 2
"""How many questions without an answer are explained."""

PATIENCE = 3
"""How many times the limit of a question a conflict or a proposal may take."""


def conflict(run: Run) -> list[Measured]:
    """Why a question has no answer, from the tools that can say; one that was too slow once is let off."""
    said: dict[str, list[Explained | None]] = {OWN: []}
    for question in _impossible(run):
        said[OWN].append(own.conflict(run.prepared[OWN], question))
        for tool in run.tools:
            if tool.explain is not None:
                found = said.setdefault(tool.name, [])
                if None not in found:
                    found.append(_explained(run, tool.explain, question))
    return [_explanations(run, tool, found, said[OWN]) for tool, found in said.items()]


def windows(run: Run) -> list[Measured]:
    """All exact windows."""
    instance, limit, ready = run.case.instance, run.limits.question, run.prepared[OWN]
    points = len(instance.days)
    sample = range(0, points, max(1, points // SAMPLE))
    solved = within(limit * PATIENCE, lambda: cpsat_windows.windows(instance, sample, limit))
    theirs = None if solved is None else solved * points / len(sample)
    ours, fast = within(limit * PATIENCE, lambda: own.windows(ready)), own.bounds(ready)
    ratio = None if theirs is None or ours is None else theirs / ours
    note = f"from {len(sample)} of {points}"
    return [
        run.cell("windows", OWN, ours, ratio=None if ours is None else 1.0, over=int(ours is None)),
        run.cell("windows", PROPAGATION, fast, ratio=None if ours is None else fast / ours),
        run.cell("windows", "CP-SAT, tuned", theirs, ratio=ratio, note=note, over=int(theirs is None)),
    ]


def propose(run: Run) -> list[Measured]:
    """From dates that break rules to those that do not, with the fewest moves."""
    plan, instance = run.case.broken
    ours = within(run.limits.question * PATIENCE, lambda: own.propose(plan, instance))
    cells = [_proposal(run, OWN, ours, ours)]
    for tool in run.tools:
        if tool.proposes and tool.name in run.prepared:
            answer, prepared = tool.answer, tool.prepare(plan, instance)
            cells.append(_proposal(run, tool.name, answer(prepared, None, run.limits.question), ours))
    return cells


def _impossible(run: Run) -> list[Question]:
    """Questions without an answer, as CP-SAT proves."""
    instance = run.case.instance
    model, found = cpsat.prepare(instance), []
    for question in random_changes(run.case.plan, instance, 200, seed=2, reach=instance.axis.length):
        if cpsat.answer(model, question, 10.0).status is Status.INFEASIBLE:
            found.append(question)
        if len(found) == IMPOSSIBLE:
            break
    return found


def _explained(
    run: Run, explain: Callable[[Instance, Question], Explained], question: Question
) -> Explained | None:
    return within(run.limits.question * PATIENCE, lambda: explain(run.case.instance, question))


def _explanations(
    run: Run, tool: str, said: Sequence[Explained | None], ours: Sequence[Explained | None]
) -> Measured:
    seconds = [explained.seconds for explained in said if explained is not None]
    both = [(e.seconds, o.seconds) for e, o in zip(said, ours, strict=False) if e is not None and o is not None]
    rules = sorted(e.rules for e in said if e is not None and e.rules is not None)
    return run.cell(
        "conflict",
        tool,
        quantile(seconds, 0.5) if seconds else None,
        p90=quantile(seconds, 0.9) if seconds else None,
        asked=len(said),
        over=said.count(None),
        ratio=quantile([theirs / our for theirs, our in both if our > 0], 0.5) if both else None,
        note=f"{rules[0]}–{rules[-1]} rules" if rules else "",
    )


def _proposal(run: Run, tool: str, outcome: Outcome | None, ours: Outcome | None) -> Measured:
    if outcome is None:
        return run.cell("propose", tool, None, over=1)
    ratio = outcome.seconds / ours.seconds if ours is not None and ours.seconds > 0 else None
    price = "no answer" if outcome.price is None else f"{outcome.price.moved} moved, {outcome.price.days} days"
    return run.cell("propose", tool, outcome.seconds, over=int(not outcome.proven), ratio=ratio, note=price)
