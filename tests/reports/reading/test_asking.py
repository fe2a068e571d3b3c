"""What can be answered to a doubt, as it is asked in a terminal: one sentence, each way once."""

import pytest

from plans.reading.document import Place
from plans.reading.reading import About, Doubt
from reports.reading.asking import prompt_lines


@pytest.mark.parametrize("about", list(About))
@pytest.mark.parametrize(("language", "either"), [("sv", "eller"), ("en", "or")])
def test_the_ways_to_answer_are_parted_once(about: About, language: str, either: str) -> None:
    readings = {About.TIME: ("13:00",), About.KIND: ("meeting",), About.BODY: ("KS",)}.get(about, ("2027-05-03",))
    asked = Doubt(Place(5), about, "Gruppmöten", readings, None, "perhaps", {"day": "2027-05-03"})
    said = " ".join(" ".join(prompt_lines(asked, {}, "1/1", language)).split())
    assert "Enter" in said
    assert f"{either} {either}" not in said
