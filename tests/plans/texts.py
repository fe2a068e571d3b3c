"""Plan files as people write them: block and flow style, quotes, comments, their own order and line ends."""

from dataclasses import dataclass
from datetime import date, timedelta

from hypothesis import strategies as st

from plans.calendar import WORKING_DAYS
from plans.when import When, day_or_range

HEAD = """# Tidplan för Exempelstad 😀
format: 1   # än så länge
title: 'Mål och budget'
horizon: 2015-01..2030-12
bodies:
  KS: {name: "Kommunstyrelsen", kind: board}   # KS
  NO: {name: Näringslivsorganisationen}

"""
TAIL = """
dependencies:
  - {first: a0, then: a1, because: "å, ä & ö: ok"}   # kvar
"""
DATES = st.dates(date(2016, 1, 1), date(2029, 6, 30))
WRITTEN = st.one_of(
    st.sampled_from(["2016-03", "2016-08..2016-09", "2019-06?", "2019-06..2019-07?", "2019-06-04?"]),
    st.sampled_from(["2023-06-07", "2023-05-25..2023-05-30", "'2023-06-07'", '"2016-03"', "~", "", None]),
)


@dataclass(frozen=True)
class Written:
    """An activity as it stands in the file, in lines; a new date for it, or None to leave it alone."""

    key: str
    lines: tuple[str, ...]
    new: When | None


@st.composite
def activities(draw: st.DrawFn, key: str) -> Written:
    length = draw(st.none() | st.integers(2, 8))
    parts = [f"title: {draw(st.sampled_from(['Budget', 'Dialog: å', '# nej', '{x}, [y]', '😀 nr 2']))!r}"]
    if length is not None:
        parts += [f"length: {length}", "kind: work"]
    old = draw(WRITTEN.filter(lambda w: length is None or w in (None, "~", "", "2016-03", "2019-06?")))
    if old is not None:
        parts.append(f"date: {old}".rstrip())
    if draw(st.booleans()):
        parts.append(draw(st.sampled_from(["between: 2016-01..2029-12", "between:", "between: ~"])))
    parts += draw(st.lists(st.sampled_from(["bodies: [KS, NO]", 'note: "en, två"', "week: 23"]), unique=True))
    parts = draw(st.permutations(parts))
    return Written(key, _lines(draw, key, parts), draw(st.none() | _new_dates(length)))


def _lines(draw: st.DrawFn, key: str, parts: list[str]) -> tuple[str, ...]:
    comment = draw(st.sampled_from(["", "   # kommentar: å 😀"]))
    if draw(st.booleans()):
        spaced = (f"{part} " if part.endswith(":") else part for part in parts)
        return (f"  {key}: {{{', '.join(spaced)}}}{comment}",)
    indent = " " * draw(st.sampled_from([3, 4, 8]))
    between = draw(st.sampled_from([(), (f"{indent}# en rad för sig",), ("",)]))
    return (f"  {key}:{comment}", *between, *(f"{indent}{part}{comment}" for part in parts))


@st.composite
def _new_dates(draw: st.DrawFn, length: int | None) -> When:
    first = draw(DATES)
    if length is not None:
        first = WORKING_DAYS.next(first)
        return day_or_range(first, WORKING_DAYS.add(first, length - 1))
    return day_or_range(first, first + timedelta(draw(st.integers(0, 3))), uncertain=draw(st.booleans()))


@st.composite
def plan_texts(draw: st.DrawFn) -> tuple[str, list[Written]]:
    """A plan file's text, and its activities with the dates that they are to be given."""
    written = [draw(activities(f"a{n}")) for n in range(draw(st.integers(2, 5)))]
    body = "\n".join(line for one in written for line in one.lines)
    end, bom = draw(st.sampled_from(["\n", "\r\n"])), draw(st.sampled_from(["", "", "\ufeff"]))
    return bom + f"{HEAD}activities:\n{body}\n{TAIL}".replace("\n", end), written
