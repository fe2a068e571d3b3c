"""The bodies of a made-up municipality, how they share people, and when they usually meet."""

from dataclasses import dataclass
from typing import Any

Parts = dict[str, Any]

COMMITTEES = (
    "Barn- och utbildningsnämnden",
    "Socialnämnden",
    "Miljö- och byggnämnden",
    "Kultur- och fritidsnämnden",
    "Tekniska nämnden",
    "Gymnasienämnden",
    "Vård- och omsorgsnämnden",
    "Arbetsmarknadsnämnden",
    "Överförmyndarnämnden",
    "Valnämnden",
    "Fastighetsnämnden",
    "Exploateringsnämnden",
    "Trafiknämnden",
    "Servicenämnden",
    "Äldrenämnden",
    "Funktionsstödsnämnden",
    "Förskolenämnden",
    "Grundskolenämnden",
    "Kretsloppsnämnden",
    "Hamnnämnden",
    "Landsbygdsnämnden",
    "Upphandlingsnämnden",
    "Räddningsnämnden",
    "Konstnämnden",
)

WEEKDAYS = ("WE", "TH", "TU", "WE", "MO", "TH")
"""The committees' weekdays, in turn: they crowd on some, as real ones do."""


@dataclass(frozen=True)
class Municipality:
    """How many committees there are, and the calendar years that are planned."""

    committees: int
    years: tuple[int, ...]


def municipality(activities: int) -> Municipality:
    """A municipality busy enough for so many activities: more committees first, then a second year."""
    committees = 2 if activities <= 80 else 5 if activities <= 300 else 12 if activities <= 1000 else 24
    years = (2025,) if activities <= 1000 else tuple(2025 + n for n in range(-(-activities // 1500)))
    return Municipality(committees, years)


def bodies(town: Municipality) -> dict[str, Parts]:
    """The council, the board and all that serve them; then each committee with its own."""
    found: dict[str, Parts] = {
        "KF": _meeting("Kommunfullmäktige", "council", "4MO", "17:00-21:00", notice="7 days"),
        "KS": _meeting("Kommunstyrelsen", "board", "2TU", "13:00-16:30", notice="7 days"),
        "KSAU": _meeting("KS arbetsutskott", "subcommittee", "4TU", "08:30-12:00", part_of=["KS"]),
        "KSO": {
            "name": "Kommunstyrelsens ordförande",
            "kind": "person",
            "part_of": ["KSAU", "KS", "KF"],
            "per_day": 3,
        },
        "GRUPPLEDARE": {"name": "Gruppledarna", "kind": "group", "part_of": ["KF"]},
        "KLG": {"name": "Kommunledningsgruppen", "kind": "group"},
        "DIREKTOR": {"name": "Kommundirektören", "kind": "person", "part_of": ["KLG"], "per_day": 3},
        "EKONOMI": {"name": "Ekonomiavdelningen", "kind": "office"},
        "CSG": {"name": "Central samverkansgrupp", "kind": "unions"},
    }
    for n in range(town.committees):
        found |= _committee(n)
    return found


def _committee(n: int) -> dict[str, Parts]:
    """A committee, its subcommittee, presidium, chair, head of office, office and unions."""
    name, weekday, code = COMMITTEES[n], WEEKDAYS[n % len(WEEKDAYS)], f"N{n + 1}"
    chair_sits_in = [f"{code}PRES", f"{code}AU", "KF", *(["KS"] if n % 2 == 0 else [])]
    return {
        code: _meeting(name, "committee", f"3{weekday}", "13:00-17:00", notice="7 days"),
        f"{code}AU": _meeting(f"{name}, utskottet", "subcommittee", f"1{weekday}", "09:00-12:00", part_of=[code]),
        f"{code}PRES": {"name": f"{name}, presidiet", "kind": "presidium", "part_of": [code, f"{code}AU"]},
        f"{code}ORDF": {"name": f"{name}, ordföranden", "kind": "person", "part_of": chair_sits_in},
        f"{code}CHEF": {"name": f"{name}, chefen", "kind": "person", "part_of": ["KLG"], "per_day": 3},
        f"{code}KONTOR": {"name": f"{name}, förvaltningen", "kind": "office"},
        f"{code}FSG": {"name": f"{name}, samverkansgruppen", "kind": "unions"},
    }


def _meeting(name: str, kind: str, nth: str, at: str, **more: Any) -> Parts:
    """A body that meets once a month on its weekday, but not in the summer."""
    months = "2,3,4,5,6,9,10,11,12" if kind in ("council", "committee") else "1,2,3,4,5,6,8,9,10,11,12"
    meets = f"FREQ=MONTHLY;BYDAY={nth};BYMONTH={months}"
    return {"name": name, "kind": kind, "meets": meets, "at": at, **more}
