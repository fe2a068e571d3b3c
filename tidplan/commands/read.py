"""`tidplan read`."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from plans.atomic import refuse_without_folder, write_text
from plans.faults import PlanError
from tidplan.app import AsJson, Lang, Language, command, print_json, refused_option
from tidplan.suggesting import Accept, chosen_of

if TYPE_CHECKING:
    from plans.plan import Plan
    from plans.reading.reading import Reading

STDIN = "-"


@command("read", "Läs en tidplan ur ett dokument och gör en planfil.")
def read_command(
    document: Annotated[
        Path,
        typer.Argument(metavar="DOK", help="Dokumentet: Word, Excel, PDF, text …, eller - för inklistrad text."),
    ],
    output: Annotated[
        Path | None, typer.Option("-o", "--output", metavar="FIL", help="Skriv planfilen (YAML).")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Skriv över planfilen om den finns.")] = False,
    ask: Annotated[bool, typer.Option("--ask", help="Ställ frågorna en i taget och spara svaren.")] = False,
    answers: Annotated[
        Path | None, typer.Option(metavar="FIL", help="Filen med svar (annars PLAN.svar.yaml bredvid planen).")
    ] = None,
    suggest: Annotated[bool, typer.Option("--suggest", help="Föreslå vad som kommer före vad.")] = False,
    accept: Accept = None,
    explain: Annotated[bool, typer.Option("--explain", help="Visa hur dokumentet är förstått.")] = False,
    as_json: AsJson = False,
    lang: Lang = Language.SV,
) -> None:
    """Läs en tidplan ur ett dokument: varje rad med sin källa, och en fråga om allt som inte är säkert."""
    from plans.reading.answers import beside
    from reports.contract import read_out
    from reports.reading.account import reading_text, written_text
    from reports.reading.planfile import planfile_text
    from reports.suggesting import suggestions_text

    pasted = str(document) == STDIN
    if ask and pasted:
        raise refused_option("--ask", "options_apart", STDIN)
    if accept is not None and output is None and not as_json:
        raise refused_option("--accept", "option_needs", "-o")
    _refuse_no_document(document)
    _refuse_to_write(output, document, force=force)
    name = None if pasted else document.name
    kept = answers or (beside(output) if output is not None else None if pasted else beside(document))
    reading = _read(document, name, kept, lang, ask=ask)
    plan = _plan(reading, name, lang, suggest=suggest, accept=accept) if reading.activities else None
    if as_json:
        print_json(read_out(reading, plan, lang).model_dump_json(indent=2))
    else:
        print(reading_text(reading, lang, explain=explain), end="")
    if plan is None:
        _refuse_without_plan(document, reading, output)
        return
    if output is not None:
        _refuse_without_years(reading)
        write_text(output, planfile_text(reading, plan, lang))
    if not as_json:
        if plan.suggestions:
            print("\n" + suggestions_text(plan, lang), end="")
        print("\n" + written_text(output, lang))


def _refuse_no_document(document: Path) -> None:
    """What looks like a document and is none: a folder, Word's own lock file, a plan file."""
    if document.is_dir():
        raise PlanError.of_file(document, "is_folder")
    if document.name.startswith("~$"):
        raise PlanError.of_file(document, "lock_file", name=document.name[2:])
    if document.suffix in (".yaml", ".yml"):
        raise PlanError.of_file(document, "plan_file")


def _refuse_to_write(output: Path | None, document: Path, *, force: bool) -> None:
    """A plan file may have been edited by hand, and is written over only if somebody says so; a document never."""
    if output is None:
        return
    refuse_without_folder(output)
    if output.is_dir():
        raise PlanError.of_file(output, "is_folder")
    if output.exists() and document.exists() and output.samefile(document):
        raise PlanError.of_file(output, "is_document")
    if output.exists() and not force:
        raise PlanError.of_file(output, "exists")


def _refuse_without_plan(document: Path, reading: "Reading", output: Path | None) -> None:
    """Nothing was read for certain: a document of questions alone is told, but there is no plan to write."""
    if not reading.doubts:
        raise PlanError.of_file(document, "no_activities")
    if output is not None:
        raise PlanError.of_file(document, "only_questions")


def _refuse_without_years(reading: "Reading") -> None:
    """Days of no known year would be put anywhere by those who read the plan file."""
    if any(doubt.about == "year" and doubt.taken is None for doubt in reading.doubts):
        raise refused_option("-o", "years_open", "--ask")


def _read(document: Path, name: str | None, kept: Path | None, language: str, *, ask: bool) -> "Reading":
    """The document as it is read with the answers kept, and with those that are given now."""
    from plans.reading.answers import read_answers
    from plans.reading.formats import document_of, open_document
    from plans.reading.read import read_document
    from tidplan.asking import asked
    from tidplan.readbar import shown

    given = read_answers(kept) if kept is not None else {}
    with shown(language) as progress:
        if str(document) == STDIN:
            source = document_of(sys.stdin.buffer.read(), None, progress)
        else:
            source = open_document(document, progress)
        reading = read_document(source, name, answers=given, progress=progress)
    return asked(source, name, reading, given, kept, language) if ask and kept is not None else reading


def _plan(reading: "Reading", name: str | None, language: str, *, suggest: bool, accept: str | None) -> "Plan":
    """The plan of the reading, with suggestions if they are asked for, and those accepted that are."""
    from plans.accepting import accepted
    from plans.reading.planning import plan_of
    from plans.reading.suggesting.suggest import with_suggestions
    from reports.suggesting import with_reasons

    plan = plan_of(reading, name)
    if not suggest and accept is None:
        return plan
    suggested = with_reasons(with_suggestions(plan), language)
    return accepted(suggested, chosen_of(suggested, accept))
