from plans.reading.asking import Asking
from plans.reading.document import Place
from plans.reading.reading import About, Doubt


def doubt(line: int, text: str = "4/6") -> Doubt:
    return Doubt(Place(line), About.DATE, text, ("2019-06-04?", "2019-06-04"), "2019-06-04?", "bracketed")


def test_a_doubt_is_asked_and_its_own_reading_taken() -> None:
    asking = Asking()
    assert asking.ask(doubt(1)) == "2019-06-04?"
    assert [one.text for one in asking.doubts] == ["4/6"]


def test_an_answered_doubt_is_not_asked_again() -> None:
    first = Asking()
    first.ask(doubt(1))
    again = Asking({first.doubts[0].key: "2019-06-05"})
    assert again.ask(doubt(1)) == "2019-06-05"
    assert again.doubts == []


def test_keys_tell_doubts_apart_and_do_not_hang_on_the_line() -> None:
    asking, moved = Asking(), Asking()
    for line in (1, 2):
        asking.ask(doubt(line))
        moved.ask(doubt(line + 10, "4/6 " if line == 1 else "4/6"))
    asking.ask(doubt(3, "5/6"))
    assert len({one.key for one in asking.doubts}) == 3
    assert [one.key for one in asking.doubts[:2]] == [one.key for one in moved.doubts]
