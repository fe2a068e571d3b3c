"""A document understood: every line accounted for, every date taken or asked about."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import reduce
from pathlib import Path

from plans.reading.accounting import account, texts_of
from plans.reading.asking import Asking
from plans.reading.bodies.legend import find_legend
from plans.reading.bodies.sentences import sentences
from plans.reading.bracketed import with_who_answers
from plans.reading.brokenwords import with_whole_words
from plans.reading.cardheads import with_card_heads
from plans.reading.cellsleft import cells_left
from plans.reading.colours import with_colours
from plans.reading.dates.years.headings import HeadingYears
from plans.reading.dating import dated, placed
from plans.reading.daybehind import with_days_behind
from plans.reading.dayfirst import with_days_settled
from plans.reading.document import Document, Paragraph
from plans.reading.dotted import with_strokes
from plans.reading.dottedlists import with_listed
from plans.reading.dueearlier import with_days_before
from plans.reading.either import joined
from plans.reading.formats import Progress, document_of, open_document
from plans.reading.glued import with_gaps
from plans.reading.headhours import with_hours_on_heads
from plans.reading.hoursapart import with_hours_apart
from plans.reading.hoursasked import with_hours_asked
from plans.reading.inbrackets import with_days_in_brackets
from plans.reading.inprose import with_prose_asked
from plans.reading.layouts.abbreviated import with_abbreviations
from plans.reading.layouts.columns_rejoined import rejoined
from plans.reading.layouts.crossed import with_crossed
from plans.reading.layouts.days_left import with_days_left
from plans.reading.layouts.minutes import STAMP
from plans.reading.layouts.part import Context, Part, PartRead
from plans.reading.layouts.parts import Parts, cut
from plans.reading.layouts.recognise import not_read, recognise
from plans.reading.layouts.unheld import with_unheld
from plans.reading.layouts.unread import is_scanned
from plans.reading.mails import with_cited
from plans.reading.monthfirst import with_days_first, with_days_in_months
from plans.reading.monthitems import with_months_parted
from plans.reading.monthletters import with_months_spelled
from plans.reading.monthordinals import with_ordinals
from plans.reading.monthover import with_months_over
from plans.reading.monthtimes import with_times_of_months
from plans.reading.moved import Whole, settled
from plans.reading.owners import with_owners
from plans.reading.passedby import with_passed_by
from plans.reading.people import people_of
from plans.reading.phasing import phases_of, phases_over
from plans.reading.preliminary import with_preliminary
from plans.reading.reading import Explained, LeftAside, Reading, Use
from plans.reading.refusals import IN_PROSE
from plans.reading.rows import Making
from plans.reading.shortyears import with_short_years
from plans.reading.stophours import with_stop_hours
from plans.reading.telling import untold
from plans.reading.textrows import with_notes_below, with_sentences_below
from plans.reading.titledays import with_days_of_titles
from plans.reading.titlerows import with_titles_above
from plans.reading.titles import title_of
from plans.reading.together import asked_together
from plans.reading.twice import told_again
from plans.reading.unmet import unmet
from plans.reading.untimed import untimed
from plans.reading.usualhours import with_usual_hours
from plans.reading.weekcolumns import with_headed_weeks
from plans.reading.yearclues import clues_of, spoken_of
from plans.reading.yearsdisputed import with_disputed

_SHEETS = frozenset({"csv", "xlsx", "xls", "ods"})

_IN_ORDER: tuple[Callable[[Document], Document], ...] = (
    with_cited,
    with_card_heads,
    with_whole_words,
    with_colours,
    with_months_spelled,
    with_gaps,
    with_headed_weeks,
    with_ordinals,
    with_strokes,
    with_days_first,
    with_days_behind,
    with_months_parted,
    with_listed,
    with_sentences_below,
    with_titles_above,
    with_notes_below,
    with_hours_on_heads,
)
"""What is told apart, joined or spelled out before anything is read; each takes what the ones before it made."""


def read_file(
    source: Path | str | bytes,
    name: str | None = None,
    *,
    answers: Mapping[str, str] | None = None,
    progress: Progress | None = None,
    today: date | None = None,
) -> Reading:
    """Read a document from a file or from bytes; `name` is what problems call the bytes.

    Raises PlanError if it cannot be read at all. See read_document.
    """
    if isinstance(source, bytes):
        document = document_of(source, name, progress)
    else:
        document, name = open_document(source, progress), name or str(source)
    return read_document(document, name, answers=answers, progress=progress, today=today)


def read_document(
    document: Document,
    name: str | None = None,
    *,
    answers: Mapping[str, str] | None = None,
    progress: Progress | None = None,
    today: date | None = None,
) -> Reading:
    """Read a document; `progress` is told how many of its parts are.

    `answers` are the readings taken for doubts of an earlier reading, by key: those are not asked again. A
    document that says nothing of its years is looked for in those about `today`, and that is always asked.
    """
    asking = Asking(answers)
    document = reduce(lambda told, step: step(told), _IN_ORDER, document)
    legend = find_legend(document)
    document = with_months_over(with_days_in_months(document, legend), legend)
    title = title_of(document, Path(name).name if name else None)
    parts = cut(document, legend)
    parts = replace(parts, parts=rejoined(parts.parts, legend))
    context = Context(legend, _titles(document, title, parts), _is_scanned(document), document.format in _SHEETS)
    reads = []
    for number, part in enumerate(parts.parts, 1):
        reads.append((part, _read_part(part, context)))
        if progress is not None:
            progress(number, len(parts.parts))

    reads, legend = with_owners(with_days_in_brackets(reads, legend), legend)
    reads = with_hours_apart(with_passed_by(with_who_answers(reads, document, legend), legend), legend)
    reads = with_prose_asked(reads, asking)
    rows = placed(reads)
    settled_rows = with_short_years(with_days_settled([one.row for one in rows], asking), asking)
    rows = [replace(one, row=row) for one, row in zip(rows, settled_rows, strict=True)]
    rows = with_preliminary(with_disputed(rows, reads), title)
    aside = [one for _, part_read in reads for one in part_read.left_aside]
    aside += [LeftAside(line.place, line.text, STAMP) for line in (*parts.stamps, *parts.mail_heads)]
    sections: dict[str | None, HeadingYears] = {row.section: row.over for row in rows if row.over is not None}
    written = [one.row.written for one in rows if one.row.refused != IN_PROSE]
    texts = texts_of(document)
    clues = clues_of(context.titles, sections, aside, written, texts.values(), (today or date.today()).year)
    dates = dated(rows, clues, asking, spoken_of(aside, clues.title, {one.place for one in parts.stamps}))
    people = people_of([one.row for one in rows], legend, asking)
    told_apart = (Whole(one.row, when, there) for one, when, there in zip(rows, dates, people.rows, strict=True))
    whole, moved = settled(joined(told_apart))
    whole = with_days_of_titles(with_days_before(whole))
    whole = with_stop_hours(with_usual_hours(whole, legend, people.bodies), texts.values(), legend)
    whole, timed = with_times_of_months(whole)
    whole, again = told_again(whole, people.bodies)
    making = Making(asking, people.bodies, asked_together(whole))
    read = tuple(row for one in whole for row in making.rows(one))
    for _, part_read in reads:
        for doubt in part_read.doubts:
            asking.ask(doubt)
    accounts = account(document, parts, reads, legend, title, making.left_out)
    accounts.settle(read, asking.doubts)
    accounts.tell((*moved, *timed, *again))
    named = (*phases_over(parts.headings), *(phase for _, part_read in reads for phase in part_read.phases))
    raw_phases = sorted(named, key=lambda phase: accounts.order[phase.place])
    phases = phases_of(raw_phases, read)
    told = {phase.place for phase in raw_phases} if phases else set()
    spoken = list(untold(texts, accounts.uses, read, asking.doubts, accounts.left, told, " ".join(title.split())))
    accounts.tell(spoken)
    if (unread := cells_left(document, spoken)) is not None:
        asking.ask(unread)
    read = with_hours_asked(read, texts, accounts.uses, asking)
    accounts.tell(untimed(texts, accounts.uses, read, asking.doubts, accounts.left))
    accounts.tell(unmet(texts, accounts.uses, read, people.bodies, asking.asked, accounts.left, legend))
    return Reading(
        document.format,
        title,
        tuple(dict.fromkeys(part_read.layout for _, part_read in reads if part_read.rows)),
        read,
        people.bodies,
        tuple(sorted(asking.doubts, key=lambda doubt: accounts.order[doubt.place])),
        accounts.left_aside,
        accounts.uses,
        columns=_columns([part_read for _, part_read in reads]),
        notes=accounts.notes,
        phases=phases,
        explained=tuple(_explained(part, part_read) for part, part_read in reads),
        unread=document.unread,
        strange=asking.strange,
        idle=asking.idle,
    )


def _read_part(part: Part, context: Context) -> PartRead:
    """A part as its layout reads it, without what is struck through; left aside and named if no layout does."""
    if all(place in context.legend.places for place, text in part.lines() if text.strip()):
        uses = {place: Use.USED if text.strip() else Use.EMPTY for place, text in part.lines()}
        return PartRead("", (), uses, because=("legend",))
    read = recognise(part, context) or not_read(part, context.legend)
    read = with_abbreviations(with_unheld(part, with_crossed(part, read)))
    return with_days_left(read, context.legend)


def _titles(document: Document, title: str, parts: Parts) -> tuple[str, ...]:
    """The texts that say what the whole document is: its title, and its highest headings."""
    highest = min((heading.heading for heading in parts.headings), default=0)
    headings = [heading.text for heading in parts.headings if heading.heading == highest]
    lines = list(_own_lines(document))
    told = (text[start:end] for text in lines for start, end in sentences(text))
    said = [f"Datum {found[1] or found[2]}" for text in told if (found := _ALL_OF.fullmatch(text))][:1]
    whose = [found[1] for text in lines if (found := _WHOSE.fullmatch(text))]
    said += whose if len(whose) == 1 else []
    return tuple(dict.fromkeys(text for text in (*said, title, document.title or "", *headings[:1]) if text))


def _own_lines(document: Document) -> Iterator[str]:
    """The lines of text, and the rows of tables that have words in one cell alone."""
    for block in document.blocks:
        if isinstance(block, Paragraph):
            yield block.text
        else:
            texts = ([cell.text for cell in row.cells if cell.text.strip()] for row in block.rows)
            yield from (said[0] for said in texts if len(said) == 1)


_ALL_OF = re.compile(
    r"\W*(?:(?:alla|samtliga)\s+)?(?:datum(?:en)?|dagar|tider|veckor)?\s*(?:avser|gäller|är)\s+(?:år(?:et)?\s+)?"
    r"((?:19|20)\d\d)\W*|\W*årtal(?:et)?(?:\s+[^\W\d]+){0,3}\s*:\s*((?:19|20)\d\d)\W*",
    re.IGNORECASE,
)
"""A line that says of which year all the days are: "Alla datum avser 2026", "Årtal i planen: 2026"."""
_WHOSE = re.compile(
    r"\W*(?:(?:alla|samtliga)\s+)?(?:datum(?:en)?|dagar(?:na)?|tider(?:na)?|möten(?:a)?|sammanträden(?:a)?)?\s*"
    r"(?:avser|gäller(?:\s+för)?)\s+([^\W\d][^\d.,;:]{2,60}?)\W*",
    re.IGNORECASE,
)
"""A line that says whose all the days are, and nothing else: "Gäller socialnämnden."."""


def _is_scanned(document: Document) -> bool:
    texts = (block.text for block in document.blocks if isinstance(block, Paragraph))
    return document.format in ("txt", "md", "pdf") and is_scanned("\n".join(texts))


def _columns(reads: Sequence[PartRead]) -> tuple[str, ...]:
    """The columns of the table that most rows come from."""
    return max(reads, key=lambda read: len(read.rows) * bool(read.columns), default=PartRead("", (), {})).columns


def _explained(part: Part, read: PartRead) -> Explained:
    place = next(place for place, text in part.lines() if text.strip() or part.is_table)
    return Explained(place, read.layout, read.because, len(read.rows))
