import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.drawing.cut import fitted, shortened
from reports.drawing.fonts import width


@pytest.mark.parametrize(
    ("text", "most", "cut"),
    [
        ("Kort", 42, "Kort"),
        ("Utskick av sammanställning av inkomna förslag", 30, "Utskick av sammanställning…"),
        ("x" * 60, 42, "x" * 41 + "…"),
        ("Inlämning verksamhetsplaner (antagen av nämnden)", 42, "Inlämning verksamhetsplaner…"),
        ("Inlämning [utkast (första)] till nämnden", 30, "Inlämning [utkast (första)]…"),
        ("(preliminärt besked om ramar från staten)", 24, "preliminärt besked…"),
        ("Beslut utvecklingsprogram/hållbarhetsprogram", 30, "Beslut utvecklingsprogram…"),
    ],
)
def test_a_long_title_ends_at_a_word_with_nothing_open(text: str, most: int, cut: str) -> None:
    assert shortened(text, most) == cut


@given(st.text("ab (x) [y] /,", max_size=60), st.integers(1, 60))
def test_no_cut_leaves_a_bracket_open(text: str, most: int) -> None:
    cut = shortened(text, most)
    if cut != text:
        assert cut.endswith("…")
        assert len(cut) <= 1.15 * most + 1
        assert open_brackets(cut) == 0


@given(st.text("abc (x) [y] /,", max_size=60), st.floats(0, 500))
def test_a_fitted_title_has_room(text: str, room: float) -> None:
    cut = fitted(text, room, 15.5)
    assert cut == "" or width(cut, 15.5) <= room
    assert cut == text or open_brackets(cut) == 0


def open_brackets(text: str) -> int:
    unclosed: list[str] = []
    for letter in text:
        if letter in "([":
            unclosed.append(letter)
        elif unclosed and unclosed[-1] + letter in ("()", "[]"):
            unclosed.pop()
    return len(unclosed)
