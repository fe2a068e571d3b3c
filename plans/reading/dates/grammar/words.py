"""The words of dates: months, weekdays, and what is said before and after a date. OCR's slips are among them."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import product
from typing import TypeVar

from plans.reading.dates.written import DayPart, Qualifier

Meaning = TypeVar("Meaning")

_MISREAD = {"å": "åaàáâdé4", "ä": "äaàáâéèdi4", "ö": "öoòóôd06é3"}
"""What OCR makes of the three letters: "f6re", "manad", "méndag", "b6rjan"."""
_SHORTEST_MISREAD = 4


def spelled(word: str) -> Iterable[str]:
    """The word, and what OCR makes of it where it has å, ä or ö and is long enough to stay itself."""
    if len(word) < _SHORTEST_MISREAD:
        return (word,)
    return ("".join(letters) for letters in product(*(_MISREAD.get(letter, letter) for letter in word)))


def _lexicon(words: Mapping[str, Meaning]) -> dict[str, Meaning]:
    return {form: meaning for names, meaning in words.items() for name in names.split() for form in spelled(name)}


def _words(text: str) -> frozenset[str]:
    return frozenset(form for word in text.split() for form in spelled(word))


_MONTHS = (
    "januari jan",
    "februari feb febr",
    "mars mar",
    "april apr",
    "maj",
    "juni jun",
    "juli jul",
    "augusti aug",
    "september sep sept",
    "oktober okt",
    "november nov",
    "december dec",
)
MONTHS: dict[str, int] = {name: month for month, names in enumerate(_MONTHS, 1) for name in names.split()}
MONTH_NAMES: tuple[str, ...] = tuple(names.split()[0] for names in _MONTHS)
CHRISTMAS = "jul"
"""Short for July and the word for Christmas: alone it is no month, but in "5 jul" and "jun–jul" it is."""
FULL_MONTHS: frozenset[str] = frozenset(name for name in MONTHS if len(name) > 4) | {"mars", "maj", "juni", "juli"}

WEEKDAYS: dict[str, int] = _lexicon(
    {
        "måndag måndagen månd mån": 0,
        "tisdag tisdagen tisd tis": 1,
        "onsdag onsdagen onsd ons": 2,
        "torsdag torsdagen torsd tors tor": 3,
        "fredag fredagen fred fre": 4,
        "lördag lördagen lörd lör": 5,
        "söndag söndagen sönd sön": 6,
    }
)
SHORT_WEEKDAYS = {"må": 0, "ti": 1, "on": 2, "to": 3, "fr": 4, "lö": 5, "sö": 6}
"""Two letters are words and bodies of their own ("ON" is a committee): they count only beside a date."""
MANY_WEEKDAYS: dict[str, int] = _lexicon(
    {"måndagar måndagarna": 0, "tisdagar tisdagarna": 1, "onsdagar onsdagarna": 2, "torsdagar torsdagarna": 3}
) | _lexicon({"fredagar fredagarna": 4, "lördagar lördagarna": 5, "söndagar söndagarna": 6})

WEEK = _words("vecka veckan veckor veckorna v")
MONTH = _words("månad månaden månads månadens")

QUALIFIERS: dict[tuple[str, ...], Qualifier] = {
    tuple(form): meaning
    for phrases, meaning in (
        ("senast|fram till|till och med|t o m|tom|ej senare än|inte senare än", Qualifier.BY),
        ("före utgången av|innan utgången av|vid utgången av", Qualifier.BY),
        ("från|fr o m|from|från och med|tidigast|med start", Qualifier.FROM),
        ("före|innan|i god tid före|i god tid innan|strax före|dagen före", Qualifier.BEFORE),
        ("efter|dagen efter|strax efter", Qualifier.AFTER),
        ("ca|cirka|c:a|circa|omkring|kring|runt|ungefär", Qualifier.ABOUT),
    )
    for phrase in phrases.split("|")
    for form in product(*(tuple(spelled(word)) for word in phrase.split()))
}
LONGEST_QUALIFIER = max(map(len, QUALIFIERS))
UNCERTAIN = _words("prel preliminärt preliminär ev eventuellt troligen förslagsvis")
TILL = _words("till tom")
BETWEEN = _words("mellan")
AND = _words("och o samt & + resp respektive")
OR = _words("eller el alt alternativt")
DAY_WORDS = _words("den d")
AFTER_A_DAY = _words("av d då för från i istället kl med och om p pga på samma samt till vid")
"""What may go on after a day whose month stands before: "den 30:e på grund av"; "den 2:a terminen" is no day."""

QUARTER = _words("kvartal kvartalet")
QUARTER_SIGNS = _words("kv q")

VAGUE = _words("mitten början slutet medio primo ultimo inledningen månadsskiftet")
FIRST, LAST = "första", "sista"
ORDINALS = _words("första andra tredje fjärde femte sista förra senare tidigare")
PORTIONS = _words("veckan veckorna halvan hälften delen dagarna dagen") | frozenset(
    name for name in WEEKDAYS if name.endswith("en")
)
END = _words("utgång utgången")
"""After a month: "före oktober månads utgång" is October too, to its last day."""
OF = _words("av i på pa under utav")
INSIDE = _words("i under från till sedan per inför kring")
"""What makes a bare month in running text a time: "i december"."""

MEET = r"sammanträder|möts|träffas|samlas|ses(?!\s+över)"
"""What those who meet do, as an expression: "Nämnden ses tisdagar"."""
MEETING = _words("hålls möts mötas rum samlas sammanträder träffas ses")
"""Verbs behind which a number is a day: "möts 3, 10 maj", "äger rum 3, 10 maj"."""

CLOCK = _words("kl klockan")
STARTING = _words("startar start börjar")
"""Before a time with minutes: "(startar 9.00)"."""
ALL_DAY = _words("heldag heldags heldagen")
DAY_PARTS: dict[str, DayPart] = _lexicon(
    {
        "fm förmiddag förmiddagen": DayPart.MORNING,
        "em eftermiddag eftermiddagen": DayPart.AFTERNOON,
        "kväll kvällen": DayPart.EVENING,
        "halvdag halvdags": DayPart.HALF,
    }
)


@lru_cache(maxsize=1024)
def nearly_month(word: str) -> int | None:
    """The month that a word is with one letter wrong, put in or left out, or two swapped; long names only."""
    if len(word) < len("april") or not word.isalpha():
        return None
    forms = {word, word.replace("rn", "m")}
    long = [(name, month) for name, month in MONTHS.items() if len(name) >= len("april")]
    near = {month for name, month in long if any(_one_slip(form, name) for form in forms)}
    return near.pop() if len(near) == 1 else None


def _one_slip(one: str, other: str) -> bool:
    if abs(len(one) - len(other)) > 1 or one == other:
        return one == other
    start = next(
        (n for n, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]),
        min(len(one), len(other)),
    )
    return (
        one[start + 1 :] == other[start + 1 :]
        or (one[start + 2 :] == other[start + 2 :] and one[start : start + 2] == other[start : start + 2][::-1])
        or one[start + 1 :] == other[start:]
        or one[start:] == other[start + 1 :]
    )
