"""What a rule of law found, or demands, in English."""

from datetime import timedelta

from plans.body import BodyKind
from reports.case import Case
from reports.words import Telling

_WEEK = timedelta(7)


def _board_first(c: Case) -> str:
    if near := c.facts["near"]:
        said = c.grammar.listed(c.proposing(key) for key in near)
        return (
            f"The plan does not say at which meeting the board prepares {c.title()}{c.aside()}. If it is "
            f"{c.titles(near)}, write the matter on that meeting: {said}."
        )
    boards = [body.name for body in c.plan.bodies.values() if body.kind is BodyKind.BOARD]
    board = c.grammar.listed(boards) or "the board"
    return (
        f"The plan has no meeting where {board} can prepare {c.title()}{c.aside()} before the council. "
        "Add it, or give both the same matter."
    )


def _board_before(c: Case) -> str:
    met, decided = c.days
    first = "" if len(c.keys) == 2 else "not before "
    return (
        f"{c.title(-1)} is on {c.day(1)}, but the board meets on the matter {first or 'on '}"
        f"{c.grammar.day(met, decided)}: {c.titles(c.keys[:-1])}. Is the matter prepared otherwise?"
    )


def _unions_first(c: Case) -> str:
    unions = c.titles(c.keys[:-1])
    question = "Should that be done before the decision?"
    if len(c.days) < 2:
        return f"The unions are met ({unions}), but not before {c.title(-1)}. {question}"
    met, decided = c.days
    when = "the same day" if met == decided else f"{c.grammar.count((met - decided).days)} later, {c.day(0, 1)}"
    first = "" if len(c.keys) == 2 else "not until "
    return f"{c.title(-1)} is on {c.day(1)}, but the unions are met {first}{when}: {unions}. {question}"


def _unions_same_day(c: Case) -> str:
    return (
        f"{c.title(1)} is on {c.day(0)}, the day the unions are met: {c.title(0)}. "
        "If that is about the decision it should be before, not on the same day. Is it about something else?"
    )


def _committee_final(c: Case) -> str:
    council = c.titles(c.facts["council"])
    return (
        f"{c.title()}{c.aside()} is called a decision, but the matter goes on to the council: {council}. "
        "A subcommittee cannot finally decide what is the council’s. Is it a proposal?"
    )


def _late(c: Case) -> str:
    """`“A” is on Tuesday 7 November 2023, 7 days after Tuesday 31 October,`."""
    is_on = "ends on" if c.is_long(c.keys[0]) else "is on"
    over = c.grammar.count(c.short_by or 0)
    due = c.facts["due"]
    free = "" if due.last == due.by else f" ({c.near(due.by)} is a free day)"
    return f"{c.title()} {is_on} {c.day()}, {over} after {c.near(due.last)}{free},"


def _tax_rate(c: Case) -> str:
    """What the plan has of the tax rate, which is to be settled even where the budget is not."""
    found = c.facts.get("tax_rate")
    return f"In the plan {c.title(found)} does so." if found else "The plan has no such row."


def _budget_proposal(c: Case) -> str:
    told = f"{_late(c)} by which the board is to have drawn up its budget proposal."
    if not c.facts["excepted"]:
        return f"{told} After {c.near(c.facts['due'].bound)} there is no exception."
    return (
        f"{told} It may be drawn up in November only for special reasons (särskilda skäl), and then the board is "
        f"to propose the tax rate before the end of October. {_tax_rate(c)} Are there special reasons?"
    )


def _budget_decision(c: Case) -> str:
    told = f"{_late(c)} by which the council is to have fixed the budget."
    if not c.facts["excepted"]:
        return f"{told} After {c.near(c.facts['due'].bound)} there is no exception."
    return (
        f"{told} It may be fixed in December only for special reasons (särskilda skäl), and then the council is "
        f"to fix the tax rate before the end of November. {_tax_rate(c)} Are there special reasons?"
    )


def _new_council(c: Case) -> str:
    first = c.facts["first"]
    return (
        f"{c.title()} is on {c.day()}, but {first.year} is an election year: the budget is then fixed by the "
        f"newly elected council, on {c.near(first)} at the earliest."
    )


def _proposal_public(c: Case) -> str:
    proposed, decided = c.days
    many = "" if len(c.keys) == 2 else "the first of "
    return (
        f"{c.title(-1)} is on {c.day(1)}, but {many}the board’s budget proposal ({c.titles(c.keys[:-1])}) is not "
        f"there until {c.grammar.day(proposed, decided)}. It is to be public from the announcement of the "
        f"meeting, at least a week before. {c.grammar.count(c.short_by or 0)} too late."
    )


def _council_call(c: Case) -> str:
    sent, met = c.days
    return (
        f"{c.title(0)} is on {c.grammar.day(sent, met)}, but the council is called and its meeting announced at "
        f"least a week before {c.title(1)} on {c.day(1)}. That is {c.grammar.count(c.short_by or 0)} too late: by "
        f"{c.near(met - _WEEK)}."
    )


def _handed_over(c: Case) -> str:
    """The question of a row that is a meeting and no handing over."""
    gathers = c.plan.activities[c.keys[0]].kind.gathers
    return " Is it handed to the council and the auditors before that?" if gathers else ""


def _annual_report(c: Case) -> str:
    told = f"{_late(c)} by which the annual report is to be with the council and the auditors."
    return told + _handed_over(c)


def _annual_report_first(c: Case) -> str:
    done, decided = c.days
    first = "on" if len(c.keys) == 2 else "not before"
    step = "handed to the council" if c.facts["step"] == "sent" else "approved"
    return (
        f"{c.title(-1)} is on {c.day(1)}, but the annual report is {step} {first} {c.grammar.day(done, decided)}: "
        f"{c.titles(c.keys[:-1])}. The council approves the annual report before it decides on discharge."
    )


def _discharge(c: Case) -> str:
    return f"{_late(c)} by which the council is to have approved the annual report and decided on discharge."


def _interim_report(c: Case) -> str:
    period = c.near(c.facts["period"])
    which = f"the report up to {period}"
    if not c.facts["named"]:
        which = f"the interim report (the longest period ends on {period}; the title names none)"
    told = f"{_late(c)} by which {which} is to be with the council and the auditors."
    return told + (_handed_over(c) or ("" if c.facts["named"] else " Which period does it cover?"))


LAW: dict[str, Telling] = {
    "board-first": _board_first,
    "board-before": _board_before,
    "unions-first": _unions_first,
    "unions-same-day": _unions_same_day,
    "committee-final": _committee_final,
    "budget-proposal": _budget_proposal,
    "budget-decision": _budget_decision,
    "new-council": _new_council,
    "proposal-public": _proposal_public,
    "council-call": _council_call,
    "annual-report": _annual_report,
    "annual-report-first": _annual_report_first,
    "discharge": _discharge,
    "interim-report": _interim_report,
}


def _board_met(c: Case) -> str:
    met = c.grammar.listed(c.apart(key) for key in c.keys[:-1])
    which = met if len(c.keys) == 2 else f"At least one of the meetings {met}"
    return f"{which} is not to be after {c.apart(-1)}"


def _unions_before(c: Case) -> str:
    met = c.grammar.listed(c.apart(key) for key in c.keys[:-1])
    which = met if len(c.keys) == 2 else f"At least one of the meetings {met}"
    return f"{which} is to be at least one day before {c.apart(-1)}"


def _in_time(c: Case) -> str:
    due = c.facts["due"]
    told = f"{c.apart()} is to be on {c.grammar.day(due.last if c.facts['excepted'] else due.bound)} at the latest"
    return f"{told}, unless there are special reasons" if c.facts["excepted"] else told


def _proposed_before(c: Case) -> str:
    proposed = c.grammar.listed(c.apart(key) for key in c.keys[:-1])
    which = proposed if len(c.keys) == 2 else f"At least one of the proposals {proposed}"
    return f"{which} is to be at least a week before {c.apart(-1)}"


def _report_before(c: Case) -> str:
    done = c.grammar.listed(c.apart(key) for key in c.keys[:-1])
    which = done if len(c.keys) == 2 else f"At least one of {done}"
    return f"{which} is not to be after {c.apart(-1)}"


LAW_DEMANDS: dict[str, Telling] = {
    "board-first": lambda c: f"{c.apart()} is to be prepared by the board before the council decides",
    "board-before": _board_met,
    "unions-first": _unions_before,
    "unions-same-day": lambda c: f"{c.apart(0)} is not to be on the day of {c.apart(1)}",
    "committee-final": lambda c: f"{c.apart()} is to be no final decision: the matter is the council’s",
    "budget-proposal": _in_time,
    "budget-decision": _in_time,
    "new-council": lambda c: f"{c.apart()} is to be on {c.grammar.day(c.facts['first'])} at the earliest",
    "proposal-public": _proposed_before,
    "council-call": lambda c: f"{c.apart(0)} is to be at least a week before {c.apart(1)}",
    "annual-report": _in_time,
    "annual-report-first": _report_before,
    "discharge": _in_time,
    "interim-report": _in_time,
}
