"""Swedish lists, lengths, weekdays and holidays."""

from plans.lag import Unit
from reports.grammar import Grammar

GRAMMAR = Grammar(
    language="sv",
    quotes=("”", "”"),
    conjunction="och",
    more="{} till",
    units={
        Unit.DAYS: ("en dag", "{} dagar"),
        Unit.WORKING_DAYS: ("en arbetsdag", "{} arbetsdagar"),
        Unit.WEEKS: ("en vecka", "{} veckor"),
    },
    decimal=",",
)

ON_WEEKDAYS = ("måndagar", "tisdagar", "onsdagar", "torsdagar", "fredagar", "lördagar", "söndagar")
A_WEEKDAY = ("en måndag", "en tisdag", "en onsdag", "en torsdag", "en fredag", "en lördag", "en söndag")
_THE_WEEKDAY = ("måndagen", "tisdagen", "onsdagen", "torsdagen", "fredagen", "lördagen", "söndagen")
_ORDINALS = {1: "första", 2: "andra", 3: "tredje", 4: "fjärde", 5: "femte", -1: "sista", -2: "näst sista"}
TIMES = {2: "två gånger", 3: "tre gånger", 4: "fyra gånger", 5: "fem gånger", 6: "sex gånger"}


def holiday(names: str) -> str:
    """A holiday's name as it stands inside a sentence: small letters, but for `Kristi himmelsfärdsdag`."""
    found = []
    for name in names.split("; "):
        told = name.removeprefix("Dag före ")
        told = told if told.startswith("Kristi") else told[:1].lower() + told[1:]
        found.append(told if told in name.lower() or name == told else f"dagen före {told}")
    return " och ".join(found)


def nth_weekday(number: int | None, weekday: int) -> str:
    """`sista måndagen`; `varje måndag` without a number."""
    if number is None:
        return f"varje {A_WEEKDAY[weekday].removeprefix('en ')}"
    return f"{_ORDINALS.get(number, str(number))} {_THE_WEEKDAY[weekday]}"
