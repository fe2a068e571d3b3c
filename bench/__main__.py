"""Measure tidplan and the other tools, and write the page and the picture: `python -m bench --help`."""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from bench import asking, whole
from bench.case import SIZES, Case, make_case
from bench.measured import TASKS, Claims, Measured
from bench.page import page
from bench.picture import draw
from bench.run import Limits, Run
from bench.tools import tools

DOCS = Path(__file__).parents[1] / "docs"

MEASURES: dict[str, Callable[[Run], list[Measured]]] = {
    "whatif": asking.what_if,
    "conflict": whole.conflict,
    "windows": whole.windows,
    "strip": asking.strip,
    "sweep": asking.sweep,
    "propose": whole.propose,
}


def main(given: Sequence[str]) -> int:
    """Measure everything, or what the options leave; 1 if two tools that claim a proof disagree."""
    options = _options().parse_args(given)
    limits = Limits(options.questions, options.budget, options.limit)
    cases: list[Case] = []
    cells: list[Measured] = []
    claims = Claims()
    for size in options.sizes:
        run = Run(make_case(size), tools(), limits, claims)
        cases.append(run.case)
        for measure in (asking.prepare, *(MEASURES[task] for task in options.only)):
            found = measure(run)
            cells += found
            print(*(_line(cell) for cell in found), sep="\n", flush=True)
        _write(options.out, page(cases, cells, claims, " ".join(["python -m bench", *given])))
        draw(cases, cells, options.out / "bench.png")
    print(f"{claims.compared} compared; disagreements: {len(claims.disagreements)}")
    print(*claims.disagreements, sep="\n")
    return 1 if claims.disagreements else 0


def _write(folder: Path, text: str) -> None:
    """The page, after each size: what is interrupted keeps what is done."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "bench.md").write_text(text, encoding="utf-8")


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--sizes", nargs="+", type=int, default=SIZES, help="activities; 2024 is the real plan")
    parser.add_argument("--only", nargs="+", choices=MEASURES, default=list(MEASURES), help="what to measure")
    parser.add_argument("--questions", type=int, default=Limits.questions, help="what-ifs at most, a size")
    parser.add_argument(
        "--budget", type=float, default=Limits.budget, help="CPU seconds for a tool, a task, a size"
    )
    parser.add_argument("--limit", type=float, default=Limits.question, help="wall seconds for a question")
    parser.add_argument("--out", type=Path, default=DOCS, help="where the page and the picture go")
    return parser


def _line(cell: Measured) -> str:
    seconds = "–" if cell.p50 is None else f"{cell.p50:.6f}"
    late = "" if cell.p90 is None else f" p90 {cell.p90:.6f}"
    ratio = "" if cell.ratio is None else f" ×{cell.ratio:.3g}"
    more = f" {cell.asked} asked, {cell.over} open {cell.note}"
    return f"{cell.case:>10}  {TASKS[cell.task]:<34} {cell.tool:<18} {seconds}{late}{ratio}{more}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
