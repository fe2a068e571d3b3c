from pathlib import Path

from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.known import Name, known

PAGE = Path(__file__).parents[4] / "docs" / "bodies.md"


def test_the_page_lists_every_known_body() -> None:
    def told(names: tuple[Name, ...]) -> str:
        return ", ".join(name.text + ("" if name.sure else "?") for name in names)

    page = PAGE.read_text(encoding="utf-8")
    assert page[page.index("| kod |") :].splitlines()[2:] == [
        f"| {body.code} | {body.name} | `{body.kind.value}` | {told(body.short)} | {', '.join(body.part_of)} |"
        for body in known().values()
    ]


def test_the_slips_that_the_page_shows_are_seen_through() -> None:
    page = PAGE.read_text(encoding="utf-8")
    shown = page[page.index("## Stavning") : page.index("## Organ som")]
    for slip in [part for n, part in enumerate(shown.split('"')) if n % 2]:
        assert any(mention.spelled for mention in find_bodies(slip, cell=True)), slip
