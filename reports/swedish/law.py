"""What a rule of law found, or demands, in Swedish."""

from datetime import timedelta

from plans.body import BodyKind
from reports.case import Case
from reports.words import Telling

_WEEK = timedelta(7)


def _board_first(c: Case) -> str:
    if near := c.facts["near"]:
        said = c.grammar.listed(c.proposing(key) for key in near)
        return (
            f"Planen säger inte vid vilket möte styrelsen bereder {c.title()}{c.aside()}. Är det "
            f"{c.titles(near)}, skriv ärendet på mötet: {said}."
        )
    boards = [body.name for body in c.plan.bodies.values() if body.kind is BodyKind.BOARD]
    board = c.grammar.listed(boards) or "kommunstyrelsen"
    return (
        f"I planen finns inget möte där {board} bereder {c.title()}{c.aside()} före fullmäktige. "
        "Lägg till det, eller ange samma ärende (matter) på båda."
    )


def _board_before(c: Case) -> str:
    met, decided = c.days
    first = "" if len(c.keys) == 2 else "tidigast "
    return (
        f"{c.title(-1)} ligger {c.day(1)}, men styrelsen möts i ärendet {first}{c.grammar.day(met, decided)}: "
        f"{c.titles(c.keys[:-1])}. Bereds ärendet på annat sätt?"
    )


def _unions_first(c: Case) -> str:
    unions = c.titles(c.keys[:-1])
    if len(c.days) < 2:
        return f"Facken träffas ({unions}) inte före {c.title(-1)}. Ska samverkan vara klar före beslutet?"
    met, decided = c.days
    when = "samma dag" if met == decided else f"{c.grammar.count((met - decided).days)} senare, {c.day(0, 1)}"
    first = "" if len(c.keys) == 2 else "tidigast "
    return (
        f"{c.title(-1)} ligger {c.day(1)}, men facken träffas {first}{when}: {unions}. "
        "Ska samverkan vara klar före beslutet?"
    )


def _unions_same_day(c: Case) -> str:
    return (
        f"{c.title(1)} ligger {c.day(0)}, samma dag som facken träffas: {c.title(0)}. "
        "Gäller mötet beslutet ska det hållas före, inte samma dag. Gäller det något annat?"
    )


def _committee_final(c: Case) -> str:
    council = c.titles(c.facts["council"])
    return (
        f"{c.title()}{c.aside()} står som beslut, men ärendet går vidare till fullmäktige: {council}. "
        "Ett utskott kan inte fatta slutligt beslut i det som är fullmäktiges sak. Är det ett förslag?"
    )


def _late(c: Case) -> str:
    """`”A” ligger tisdag 7 november 2023, 7 dagar efter tisdag 31 oktober, då`."""
    lies = "slutar" if c.is_long(c.keys[0]) else "ligger"
    over = c.grammar.count(c.short_by or 0)
    due = c.facts["due"]
    free = "" if due.last == due.by else f" ({c.near(due.by)} är en ledig dag)"
    return f"{c.title()} {lies} {c.day()}, {over} efter {c.near(due.last)}{free}, då"


def _tax_rate(c: Case) -> str:
    """What the plan has of the tax rate, which is to be settled even where the budget is not."""
    found = c.facts.get("tax_rate")
    return f"I planen gör {c.title(found)} det." if found else "Något sådant beslut finns inte i planen."


def _budget_proposal(c: Case) -> str:
    told = f"{_late(c)} styrelsens förslag till budget senast ska vara upprättat."
    if not c.facts["excepted"]:
        return f"{told} Efter {c.near(c.facts['due'].bound)} finns inget undantag."
    return (
        f"{told} I november får det upprättas bara av särskilda skäl, och då ska styrelsen föreslå skattesatsen "
        f"före oktobers utgång. {_tax_rate(c)} Finns det särskilda skäl?"
    )


def _budget_decision(c: Case) -> str:
    told = f"{_late(c)} fullmäktige senast ska ha fastställt budgeten."
    if not c.facts["excepted"]:
        return f"{told} Efter {c.near(c.facts['due'].bound)} finns inget undantag."
    return (
        f"{told} I december får den fastställas bara av särskilda skäl, och då ska fullmäktige fastställa "
        f"skattesatsen före novembers utgång. {_tax_rate(c)} Finns det särskilda skäl?"
    )


def _new_council(c: Case) -> str:
    first = c.facts["first"]
    return (
        f"{c.title()} ligger {c.day()}, men {first.year} är ett valår: då fastställs budgeten av nyvalda "
        f"fullmäktige, tidigast {c.near(first)}."
    )


def _proposal_public(c: Case) -> str:
    proposed, decided = c.days
    many = "" if len(c.keys) == 2 else "det första av "
    return (
        f"{c.title(-1)} ligger {c.day(1)}, men {many}styrelsens budgetförslag ({c.titles(c.keys[:-1])}) finns "
        f"först {c.grammar.day(proposed, decided)}. Allmänheten ska ha tillgång till det från det att "
        f"sammanträdet tillkännages, minst en vecka före. Det fattas {c.grammar.count(c.short_by or 0)}."
    )


def _council_call(c: Case) -> str:
    sent, met = c.days
    return (
        f"{c.title(0)} ligger {c.grammar.day(sent, met)}, men fullmäktige kallas och sammanträdet tillkännages "
        f"minst en vecka före {c.title(1)} {c.day(1)}. Det fattas {c.grammar.count(c.short_by or 0)}: senast "
        f"{c.near(met - _WEEK)}."
    )


def _handed_over(c: Case) -> str:
    """The question of a row that is a meeting and no handing over."""
    gathers = c.plan.activities[c.keys[0]].kind.gathers
    return " Lämnas den till fullmäktige och revisorerna före det?" if gathers else ""


def _annual_report(c: Case) -> str:
    told = f"{_late(c)} årsredovisningen senast ska vara lämnad till fullmäktige och revisorerna."
    return told + _handed_over(c)


def _annual_report_first(c: Case) -> str:
    done, decided = c.days
    first = "" if len(c.keys) == 2 else "tidigast "
    step = "lämnas till fullmäktige" if c.facts["step"] == "sent" else "godkänns"
    return (
        f"{c.title(-1)} ligger {c.day(1)}, men årsredovisningen {step} {first}{c.grammar.day(done, decided)}: "
        f"{c.titles(c.keys[:-1])}. Fullmäktige godkänner årsredovisningen innan de beslutar om ansvarsfrihet."
    )


def _discharge(c: Case) -> str:
    return f"{_late(c)} fullmäktige senast ska ha godkänt årsredovisningen och prövat ansvarsfriheten."


def _interim_report(c: Case) -> str:
    period = c.near(c.facts["period"])
    which = f"rapporten till och med {period}"
    if not c.facts["named"]:
        which = f"delårsrapporten (den längsta perioden går till och med {period}; rubriken nämner ingen)"
    told = f"{_late(c)} {which} senast ska vara lämnad till fullmäktige och revisorerna."
    return told + (_handed_over(c) or ("" if c.facts["named"] else " Vilken period gäller den?"))


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
    which = met if len(c.keys) == 2 else f"Minst ett av mötena {met}"
    return f"{which} ska inte ligga efter {c.apart(-1)}"


def _unions_before(c: Case) -> str:
    met = c.grammar.listed(c.apart(key) for key in c.keys[:-1])
    which = met if len(c.keys) == 2 else f"Minst ett av mötena {met}"
    return f"{which} ska ligga minst en dag före {c.apart(-1)}"


def _in_time(c: Case) -> str:
    due = c.facts["due"]
    told = f"{c.apart()} ska ligga senast {c.grammar.day(due.last if c.facts['excepted'] else due.bound)}"
    return f"{told}, om det inte finns särskilda skäl" if c.facts["excepted"] else told


def _proposed_before(c: Case) -> str:
    proposed = c.grammar.listed(c.apart(key) for key in c.keys[:-1])
    which = proposed if len(c.keys) == 2 else f"Minst ett av förslagen {proposed}"
    return f"{which} ska ligga minst en vecka före {c.apart(-1)}"


def _report_before(c: Case) -> str:
    done = c.grammar.listed(c.apart(key) for key in c.keys[:-1])
    which = done if len(c.keys) == 2 else f"Minst en av {done}"
    return f"{which} ska inte ligga efter {c.apart(-1)}"


LAW_DEMANDS: dict[str, Telling] = {
    "board-first": lambda c: f"{c.apart()} ska beredas av kommunstyrelsen innan fullmäktige beslutar",
    "board-before": _board_met,
    "unions-first": _unions_before,
    "unions-same-day": lambda c: f"{c.apart(0)} ska inte ligga samma dag som {c.apart(1)}",
    "committee-final": lambda c: f"{c.apart()} ska inte vara ett slutligt beslut: ärendet är fullmäktiges",
    "budget-proposal": _in_time,
    "budget-decision": _in_time,
    "new-council": lambda c: f"{c.apart()} ska ligga tidigast {c.grammar.day(c.facts['first'])}",
    "proposal-public": _proposed_before,
    "council-call": lambda c: f"{c.apart(0)} ska ligga minst en vecka före {c.apart(1)}",
    "annual-report": _in_time,
    "annual-report-first": _report_before,
    "discharge": _in_time,
    "interim-report": _in_time,
}
