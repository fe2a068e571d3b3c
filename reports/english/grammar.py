"""English lists, lengths, weekdays and the Swedish holidays."""

from plans.lag import Unit
from reports.grammar import Grammar

GRAMMAR = Grammar(
    language="en",
    quotes=("“", "”"),
    conjunction="and",
    more="{} more",
    units={
        Unit.DAYS: ("one day", "{} days"),
        Unit.WORKING_DAYS: ("one working day", "{} working days"),
        Unit.WEEKS: ("one week", "{} weeks"),
    },
    decimal=".",
)

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
TIMES = {2: "twice"}
_ORDINALS = {1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", -1: "last", -2: "last but one"}
_HOLIDAYS = {
    "nyårsdagen": "New Year’s Day",
    "trettondagsafton": "Twelfth Night",
    "trettondedag jul": "Epiphany",
    "skärtorsdagen": "Maundy Thursday",
    "långfredagen": "Good Friday",
    "påskdagen": "Easter Sunday",
    "annandag påsk": "Easter Monday",
    "valborgsmässoafton": "Walpurgis Night",
    "första maj": "1 May",
    "kristi himmelsfärdsdag": "Ascension Day",
    "pingstafton": "Whitsun Eve",
    "pingstdagen": "Whit Sunday",
    "annandag pingst": "Whit Monday",
    "nationaldagen": "the National Day",
    "midsommarafton": "Midsummer’s Eve",
    "midsommardagen": "Midsummer’s Day",
    "allahelgonsafton": "the eve of All Saints’ Day",
    "allhelgonaafton": "the eve of All Saints’ Day",
    "alla helgons dag": "All Saints’ Day",
    "julafton": "Christmas Eve",
    "juldagen": "Christmas Day",
    "annandag jul": "Boxing Day",
    "nyårsafton": "New Year’s Eve",
}


def holiday(names: str) -> str:
    """A Swedish holiday's English name."""
    found = []
    for name in names.split("; "):
        told = name.removeprefix("Dag före ")
        english = _HOLIDAYS.get(told.lower(), told)
        found.append(english if told == name else f"the day before {english}")
    return " and ".join(found)


def nth_weekday(number: int | None, weekday: int) -> str:
    """`the last Monday`; `every Monday` without a number."""
    if number is None:
        return f"every {WEEKDAYS[weekday]}"
    return f"the {_ORDINALS.get(number, str(number))} {WEEKDAYS[weekday]}"
