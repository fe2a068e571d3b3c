"""A doubt as it is asked in a terminal: the question, what can be answered, and what was not understood."""

from collections.abc import Mapping
from dataclasses import replace

from plans.body import Body
from plans.reading.answering import KEPT, choices
from plans.reading.reading import LEFT_OUT, About, Doubt
from plans.reading.refusals import MAY_BE_NONE
from plans.when import parse_when
from reports.languages import words
from reports.paragraphs import INDENT, wrapped
from reports.reading.doubts import is_of_several, is_settling, place_text, question_text, reading_text
from reports.words import Words

_OWN = {
    About.YEAR: "type year",
    About.BODY: "type bodies",
    About.KIND: "",
    About.TIME: "type time",
    About.DUPLICATE: "",
    About.LAYOUT: "",
}
"""What can be typed of one's own; a date for all others."""
_NONE = {About.YEAR: "", About.BODY: "type nobody", About.TIME: "type no time", About.DUPLICATE: ""}
"""What the answer that it is none means."""


def prompt_lines(
    doubt: Doubt, bodies: Mapping[str, Body], number: str, language: str = "sv", width: int = 100
) -> list[str]:
    """`[3/12] rad 7: Årtalet står inte … Vilket år är det?`, the choices by number, and what else can be typed."""
    told = words(language)
    head = f"[{number}] {place_text(doubt.place, language)}: {question_text(doubt, language)}"
    lines = ["", *wrapped(head, "", width)]
    for n, choice in enumerate(choices(doubt), 1):
        mark = f" {told.reading.said['as read']}" if choice == doubt.taken else ""
        lines.append(f"{INDENT}{n}  {_choice(doubt, choice, bodies, told)}{mark}")
    return [*lines, *wrapped(_others(doubt, told), INDENT, width)]


def kind_typed(doubt: Doubt, typed: str, language: str = "sv") -> str:
    """The code of a kind that is typed as the word that it is shown as; anything else as it is."""
    by_word = {word: kind.value for kind, word in words(language).reading.kinds.items()}
    return by_word.get(typed.strip().lower(), typed) if doubt.about is About.KIND else typed


def wrong_answer(doubt: Doubt, typed: str, bodies: Mapping[str, Body], language: str = "sv") -> str:
    """What to say to an answer that is none."""
    told = words(language)
    said = told.reading.said
    quoted = told.grammar.quoted(typed)
    if doubt.about is About.BODY:
        if not bodies:
            return said["no body"].format(text=quoted)
        return said["no such body"].format(text=quoted, codes=told.grammar.listed(bodies, most=40))
    return said["no answer"].format(text=quoted)


def _choice(doubt: Doubt, choice: str, bodies: Mapping[str, Body], told: Words) -> str:
    if doubt.about is About.DUPLICATE:
        return told.reading.said[{KEPT: "keep both", LEFT_OUT: "keep one"}[choice]]
    said = told.reading.said
    if doubt.because in MAY_BE_NONE:
        return said["yes"].format(reading_text(doubt, choice, bodies, told.grammar.language))
    if is_of_several(doubt):
        return said["none settled" if choice == doubt.readings[0] else "all settled"]
    if is_settling(doubt):
        day = told.grammar.when(replace(parse_when(choice), uncertain=False))
        return said["not settled" if choice.endswith("?") else "settled"].format(day)
    return reading_text(doubt, choice, bodies, told.grammar.language)


def _others(doubt: Doubt, told: Words) -> str:
    """What can be typed beside the numbers."""
    said = told.reading.said
    own = _OWN.get(About(doubt.about), "type dates" if is_of_several(doubt) else "type date")
    enter = "type enter" if doubt.taken is not None else "type later"
    none = _NONE.get(About(doubt.about), "type not there" if doubt.because in MAY_BE_NONE else "type none")
    if doubt.about is About.BODY and doubt.readings:
        own = "type name"
    first = said["or own"].format(said[own]) if own and choices(doubt) else said[own] if own else ""
    others = "; ".join([first, *(said[name] for name in (none, enter, "type quit") if name)])
    return others.removeprefix("; ") + "."
