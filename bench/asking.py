"""What-if in all its uses: the same questions to every tool in turn, so that each has the same machine."""

from collections.abc import Sequence

from bench import own
from bench.clock import Clock
from bench.measured import Measured, quantile
from bench.outcome import Outcome, Question, Status
from bench.questions import central_decision, random_changes
from bench.questions import strip as strip_questions
from bench.questions import sweep as sweep_questions
from bench.run import Run
from bench.tools import OWN, OWN_FULL, Tool

QUICK = 0.05
"""A tool whose last answer took fewer seconds is asked something else first, which does not count: in between, the
others have had the processor's memory, which a person who asks one tool does not see."""

FEWER = 4
"""The strip and the sweep, which are what-ifs again, have so much less time."""


def prepare(run: Run) -> list[Measured]:
    """Make every tool ready. For tidplan that includes applying the rules, which the others get done."""
    cells, plan, instance = [], run.case.plan, run.case.instance
    for tool in run.tools:
        if tool.name == OWN_FULL:
            run.prepared[OWN_FULL] = run.prepared[OWN]
            continue
        try:
            with Clock() as clock:
                run.prepared[tool.name] = tool.prepare(plan, instance)
        except ValueError as cannot:
            cells.append(run.cell("prepare", tool.name, None, note=str(cannot)))
        else:
            cells.append(run.cell("prepare", tool.name, clock.seconds))
    return cells


def what_if(run: Run) -> list[Measured]:
    """Random questions."""
    questions = random_changes(run.case.plan, run.case.instance, run.limits.questions)
    return _ask(run, "whatif", questions, run.tools, run.limits.budget)


def sweep(run: Run) -> list[Measured]:
    """Every meeting of the council and the board, each to every day near by."""
    questions = _spread(sweep_questions(run.case.plan, run.case.instance), run.limits.questions)
    exact = [tool for tool in run.tools if tool.exact]
    return _ask(run, "sweep", questions, exact, run.limits.budget / FEWER)


def strip(run: Run) -> list[Measured]:
    """One meeting of the council to each day that it may have; the others to as many as they have time for.

    tidplan also says of every other day of the horizon why it cannot be; its time is shared by the possible ones.
    """
    questions = strip_questions(run.case.plan, run.case.instance)
    if not questions:
        return []
    key = central_decision(run.case.plan, run.case.instance)
    each = own.strip(run.prepared[OWN], key) / len(questions)
    others = [tool for tool in run.tools if tool.exact and tool.name != OWN]
    cells = _ask(run, "strip", _spread(questions, run.limits.questions), others, run.limits.budget / FEWER, each)
    return [run.cell("strip", OWN, each, asked=len(questions), ratio=1.0), *cells]


def _ask(
    run: Run,
    task: str,
    questions: Sequence[Question],
    tools: Sequence[Tool],
    budget: float,
    base: float | None = None,
) -> list[Measured]:
    """Each question to every tool that has time left; `base` is tidplan's time where it is not asked itself."""
    given: dict[str, list[Outcome]] = {tool.name: [] for tool in tools if tool.name in run.prepared}
    ready = [tool for tool in tools if tool.name in given]
    other = random_changes(run.case.plan, run.case.instance, 1, seed=99)[0]
    for question in questions:
        proven = {}
        for tool in ready:
            outcomes = given[tool.name]
            if sum(outcome.seconds for outcome in outcomes) < budget:
                if outcomes and outcomes[-1].seconds < QUICK:
                    _answer(run, tool, other)
                outcomes.append(_answer(run, tool, question))
                if tool.exact and outcomes[-1].proven:
                    proven[tool.name] = outcomes[-1]
        _compare(run, question, proven)
    ours = [o.seconds for o in given[OWN]] if OWN in given else [base or 0.0] * len(questions)
    return [_answers(run, task, tool, given[tool.name], ours) for tool in ready if given[tool.name]]


def _answer(run: Run, tool: Tool, question: Question) -> Outcome:
    return tool.answer(run.prepared[tool.name], question, run.limits.question)


def _compare(run: Run, question: Question, proven: dict[str, Outcome]) -> None:
    """Note where tools that claim to have proven their answers give different ones."""
    run.claims.compared += len(proven) > 1
    if len({outcome.price for outcome in proven.values()}) > 1:
        said = ", ".join(f"{name} {tuple(o.price) if o.price else 'none'}" for name, o in proven.items())
        run.claims.disagreements.append(f"{run.case.name}, {question.activity} to {question.day}: {said}")


def _answers(run: Run, task: str, tool: Tool, outcomes: Sequence[Outcome], ours: Sequence[float]) -> Measured:
    seconds = [outcome.seconds for outcome in outcomes]
    ratios = [theirs / our for theirs, our in zip(seconds, ours, strict=False) if our > 0]
    open_ended = (Status.LIMIT, Status.FEASIBLE) if tool.claims else ()
    illegal = sum(outcome.status is Status.ILLEGAL for outcome in outcomes)
    return run.cell(
        task,
        tool.name,
        quantile(seconds, 0.5),
        p90=quantile(seconds, 0.9),
        asked=len(outcomes),
        over=sum(outcome.status in open_ended for outcome in outcomes),
        ratio=quantile(ratios, 0.5) if ratios else None,
        note=f"{illegal} of {len(outcomes)} illegal" if illegal else "",
    )


def _spread(questions: Sequence[Question], most: int) -> list[Question]:
    """At most so many of the questions, evenly from first to last."""
    return list(questions[:: max(1, -(-len(questions) // most))])
