"""How robust a plan is, in words: what can be late before something moves, and whose absence costs what."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from plans.plan import Plan
from reports.columns import table_lines
from reports.dates import weekday_day
from reports.languages import words
from reports.moving import title_text
from reports.paragraphs import wrapped
from reports.prices import cost_text
from reports.titles import short_title
from reports.words import Words

if TYPE_CHECKING:
    from scenarios.robust import Away, Slip
    from scenarios.singles import Single

_MOST, _MOST_BODIES = 20, 4
"""So many of the dearest are listed, and so many bodies that share a price."""


def robust_text(
    plan: Plan,
    slips: Sequence["Slip"],
    aways: Sequence["Away"],
    language: str = "sv",
    width: int = 100,
    *,
    anchors: Sequence[str] = (),
    singles: Sequence["Single"] = (),
) -> str:
    """For each anchor what can be how late, the least first; then the days on which an absence costs something.

    Of `anchors` that nothing holds it is said that nothing does. `singles` are those whose absence alone is felt.
    """
    told = words(language)
    held = {slip.anchor for slip in slips}
    loose = [
        wrapped(told.labels["slip nothing"].format(title_text(plan, key, told)), "", width)
        for key in anchors
        if key not in held
    ]
    parts = [_slips(plan, anchor, slips, told, width) for anchor in dict.fromkeys(slip.anchor for slip in slips)]
    parts += loose
    parts += [_aways(plan, aways, told, width)] if aways else []
    parts += [_singles(plan, singles, told, width)] if plan.people else []
    return "\n\n".join("\n".join(part) for part in parts) + "\n"


def _slips(plan: Plan, anchor: str, slips: Sequence["Slip"], told: Words, width: int) -> list[str]:
    own = sorted((slip for slip in slips if slip.anchor == anchor), key=lambda slip: slip.days)
    lines = wrapped(f"{told.labels['slip'].format(title_text(plan, anchor, told))}:", "", width)
    head = [told.labels["window activity"], told.labels["slip days"]]
    rows = [(short_title(plan, slip.activity), _late(slip, told)) for slip in own]
    return [*lines, "", *table_lines(head, rows, width)]


def _late(slip: "Slip", told: Words) -> str:
    return told.grammar.count(slip.days) if slip.days else told.labels["slip none"]


def _aways(plan: Plan, aways: Sequence["Away"], told: Words, width: int) -> list[str]:
    breaking = [away for away in aways if away.feasible is False]
    others = sorted((away for away in aways if away.feasible is not False), key=_dearness)
    label = "away none breaks" if not breaking else "away one breaks" if len(breaking) == 1 else "away breaks"
    lines = wrapped(told.labels[label].format(number=len(breaking), of=len(aways)), "", width)
    head = [told.labels[f"away {name}"] for name in ("body", "date", "cost")]
    grave, rest = _together(breaking), _together(others)
    rows = [_away(plan, group, told) for group in [*grave, *rest[:_MOST]]]
    lines += ["", *table_lines(head, rows, width)]
    left_out = sum(map(len, rest[_MOST:]))
    return [*lines, "", told.labels["away more"].format(left_out)] if left_out else lines


def _singles(plan: Plan, singles: Sequence["Single"], told: Words, width: int) -> list[str]:
    fatal = [one for one in singles if one.fallen]
    lines = wrapped(told.labels["single some" if fatal else "single none"].format(len(fatal)), "", width)
    head = [told.labels[f"single {name}"] for name in ("who", "called", "fallen", "thin")]
    rows = [
        (_who(plan, one, told), *(str(n) for n in (one.called, len(one.fallen), len(one.thin))))
        for one in singles[:_MOST]
    ]
    if rows:
        lines += ["", *table_lines(head, rows, width, right=range(1, len(head)))]
    left_out = len(singles) - len(rows)
    return [*lines, "", told.labels["single more"].format(left_out)] if left_out else lines


def _who(plan: Plan, one: "Single", told: Words) -> str:
    """`Ledamot 1 (S): ”KS”, ”KSAU”`: who it is, and what would have no quorum."""
    name = plan.who(one.person).name
    fallen = told.grammar.listed((title_text(plan, key, told) for key in one.fallen), most=_MOST_BODIES)
    return f"{name}: {fallen}" if fallen else name


def _dearness(away: "Away") -> tuple[bool, int, int]:
    """What is not settled first, then the dearest."""
    return away.feasible is not None, -(away.moved or 0), -(away.days or 0)


def _together(aways: Sequence["Away"]) -> list[list["Away"]]:
    """Bodies that are called to the same on the same day, at the same price."""
    groups: dict[object, list[Away]] = {}
    for away in aways:
        same = (away.date, away.activities, away.feasible, away.moved, away.days)
        groups.setdefault(same, []).append(away)
    return list(groups.values())


def _away(plan: Plan, group: Sequence["Away"], told: Words) -> tuple[str, ...]:
    away = group[0]
    cost = cost_text(away.moved or 0, away.days or 0, None, told)
    if not away.feasible:
        cost = told.labels["day unknown" if away.feasible is None else "away impossible"]
    titles = told.grammar.listed(title_text(plan, key, told) for key in away.activities)
    bodies = told.grammar.listed((plan.bodies[one.body].name for one in group), most=_MOST_BODIES)
    return f"{bodies}: {titles}", weekday_day(away.date, told.grammar.language), cost
