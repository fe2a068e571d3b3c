"""The page on it names every reason there is."""

import re
from pathlib import Path

from reports.like.liked import Why

PAGE = Path(__file__).parents[3] / "docs" / "report.md"


def test_every_reason_is_in_the_documentation() -> None:
    said = re.findall(r"^\| `(\w+)` \|", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    assert said == [why.value for why in Why]
