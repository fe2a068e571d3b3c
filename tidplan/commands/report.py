"""`tidplan report`."""

from pathlib import Path
from typing import Annotated

import typer

from plans.faults import PlanError
from plans.files import read_plan
from tidplan.app import BLOCKED, AsJson, Lang, Language, PlanPath, command, print_json


@command("report", "Skriv planens datum i dokumentet som den lästes ur.")
def report_command(
    plan: PlanPath,
    like: Annotated[Path, typer.Option("--like", metavar="DOK", help="Dokumentet som planen lästes ur.")],
    output: Annotated[Path, typer.Option("-o", "--output", metavar="DOK2", help="Det nya dokumentet.")],
    as_json: AsJson = False,
    lang: Lang = Language.SV,
) -> None:
    """Skriv planens datum i dokumentet som den lästes ur: bara det som har ändrats ändras, och märks ut."""
    from plans.reading.read import read_file
    from reports.contract import report_out
    from reports.languages import words
    from reports.like.like import like as written_like
    from reports.liketext import like_text

    _refuse(plan, like, output)
    file = read_plan(plan)
    source = _bytes_of(like)
    answers = _answers(plan, like)
    reading = read_file(source, like.name, answers=answers)
    liked = written_like(
        file.plan, reading, source, name=like.name, answers=answers, note=words(lang).labels["like note"]
    )
    _write(output, liked.content)
    if as_json:
        print_json(report_out(file.plan, liked, str(output), lang).model_dump_json(indent=2))
    else:
        print(like_text(file.plan, liked, str(output), lang), end="")
    if liked.unwritten:
        raise typer.Exit(BLOCKED)


def _refuse(plan: Path, like: Path, output: Path) -> None:
    """Raise PlanError before any work is done for a file that must not be written."""
    from plans.atomic import refuse_without_folder

    refuse_without_folder(output)
    if any(output.resolve() == other.resolve() for other in (plan, like)):
        raise PlanError.of_file(output, "like_itself")
    if output.suffix.lower() != like.suffix.lower():
        raise PlanError.of_file(output, "like_ending", ending=like.suffix)


def _bytes_of(path: Path) -> bytes:
    """The document's bytes. Raises PlanError where it cannot be opened, or is too large to be."""
    from plans.reading.formats.opening import document_bytes

    return document_bytes(path)


def _answers(plan: Path, like: Path) -> dict[str, str]:
    """The answers kept beside the plan, or else beside the document."""
    from plans.reading.answers import beside, read_answers

    return read_answers(beside(plan)) or read_answers(beside(like))


def _write(output: Path, content: bytes) -> None:
    from plans.atomic import written_whole

    with written_whole(output) as temporary:
        temporary.write_bytes(content)
