"""Several days, or several bodies, told in turn on a line: each with its own step, name or time."""

import pytest

from tests.plans.reading.tables import reading_of, rows_of

_HEAD = "Kalender 2026\n\n"


@pytest.mark.parametrize(
    ("line", "kinds"),
    [
        ("Ärendestopp 3 mars, utskick 10 mars, sammanträde 17 mars", ["deadline", "mailing", "meeting"]),
        ("Stopp 3/3, möte 17/3", ["deadline", "meeting"]),
        ("Ärendestopp 3 mars, 10 mars", ["deadline", "deadline"]),
        ("3 mars, 10 mars", ["meeting", "meeting"]),
    ],
)
def test_each_day_of_a_line_has_its_own_step(line: str, kinds: list[str]) -> None:
    found = reading_of(f"{_HEAD}Valnämnden\n{line}\n{line.replace('mars', 'juni').replace('/3', '/6')}\n")
    assert [row.kind.value for row in found.rows] == kinds * 2
    assert {row.bodies for row in found.rows} == {("VN",)}


@pytest.mark.parametrize("line", ["KS: 11/5, 17/10; {}: 12/3, 16/5.", "KS 11/5, 17/10, {} 12/3, 16/5"])
@pytest.mark.parametrize(("name", "code"), [("Barn- och utbildningsnämnden", "BUN"), ("Valnämnden", "VN")])
def test_a_name_between_days_is_whose_those_behind_it_are(line: str, name: str, code: str) -> None:
    found = reading_of(_HEAD + line.format(name))
    assert rows_of(found) == ["KS 2026-05-11", "KS 2026-10-17", f"{code} 2026-03-12", f"{code} 2026-05-16"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Tekniska nämnden kl. 9.00 och valnämnden kl. 13.00", ["TN 2026-03-20 09:00", "VN 2026-03-20 13:00"]),
        ("TN kl 9 och KF kl 13", ["TN 2026-03-20 09:00", "KF 2026-03-20 13:00"]),
        ("Tekniska nämnden och valnämnden kl. 13.00", ["TN+VN 2026-03-20 13:00"]),
    ],
)
def test_bodies_of_a_day_have_each_their_time(words: str, told: list[str]) -> None:
    found = reading_of(f"{_HEAD}Fredag 20 mars: {words}\nFredag 15 maj: KS kl. 9.00\n")
    assert rows_of(found)[: len(told)] == told
    assert found.left_aside == ()


@pytest.mark.parametrize("word", ["Därefter", "Sedan"])
def test_days_that_go_on_with_a_list_are_of_it(word: str) -> None:
    found = reading_of(f"{_HEAD}Valnämnden\n15 april\n{word}: 9 juni, 21 december\n")
    assert rows_of(found) == ["VN 2026-04-15", "VN 2026-06-09", "VN 2026-12-21"]
