"""What is said of a rolled plan."""

import json
from dataclasses import replace

import pytest

from plans.files import parse_plan, read_plan
from reports.contract import RollOut, roll_out
from reports.english.rolling import ROLLING as ENGLISH
from reports.rolling import because_text, remark_text, rolled_text
from reports.swedish.rolling import ROLLING as SWEDISH
from scenarios.rolling.remarks import About
from scenarios.rolling.roll import Rolled, roll
from tests.tidplan.running import EXAMPLES


@pytest.fixture(scope="module")
def rolled() -> Rolled:
    return roll(read_plan(EXAMPLES / "mal-och-budget-2024.yaml"), 2027)


def test_both_languages_have_the_same_keys_and_every_remark_its_words() -> None:
    assert set(ENGLISH) == set(SWEDISH)
    told = set(SWEDISH)
    assert all(f"roll {about}" in told or f"roll {about} elects" in told for about in About)


def test_what_differs_is_told_with_its_reason(rolled: Rolled) -> None:
    text = rolled_text(rolled)
    assert text.startswith(
        "Planen för 2024 är rullad till 2027: 34 av 42 aktiviteter med dag ligger på samma vecka"
    )
    plain = " ".join(text.split())
    assert "fredag 1 maj → torsdag 30 april 2026 (en dag tidigare). Varför: ”Utskick" in plain
    assert "som är första maj" in plain
    assert "Så var det redan i den gamla planen." in plain
    assert max(map(len, text.splitlines())) <= 100


def test_those_that_go_together_are_named(rolled: Rolled) -> None:
    first, second, *_ = rolled.differences
    together = replace(first, together=(second.activity,))
    title = rolled.same.plan.activities[second.activity].title
    assert because_text(rolled, together, "sv").startswith(f"Flyttas tillsammans med ”{title}”. Varför: ")


def test_the_election_is_told_with_its_days_and_its_law(rolled: Rolled) -> None:
    text = remark_text(rolled, rolled.remarks[0], "sv")
    assert "val söndag 13 september 2026" in text
    assert "tillträder 15 oktober 2026 (KL 11 kap. 10 §)" in text
    assert "”Rambudget Kommunfullmäktige”" in text
    assert "takes office on 15 October 2026" in remark_text(rolled, rolled.remarks[0], "en")


def test_dates_in_texts_are_told_with_their_lines(rolled: Rolled) -> None:
    assert rolled.file is not None
    lines = rolled.file.text.splitlines()
    plain = " ".join(rolled_text(rolled).split())
    (number,) = [n for n, line in enumerate(lines, 1) if "16 februari 2023 (vår uppgift)" in line]
    assert f"16 februari 2023 (rad {number})" in plain
    assert "valet 2022 (rad 10)" in plain


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_remark_can_be_told(language: str) -> None:
    file = parse_plan(
        "title: Mål för mandatperioden 2019–2022\nabsences: [{body: KSO, days: 2020-06-01..2020-06-20}]\n"
        "questions: [{line: 5, text: 20 april KS, because: struck}]\n"
        "calendar: {closed: [{name: Lov, days: 2020-03-02..2020-03-06}]}\n"
        "bodies: {KS: {name: KS, kind: board}, KSO: {name: Ordföranden, kind: person, part_of: [KS]}}\n"
        "people:\n"
        "  p: {name: Ledamot 1, seats: [{body: KS, role: chair, term: 2020-01-01..2020-12-31}]}\n"
        "  q: {name: Ledamot 2, seats: [{body: KSO, term: 2015-01-01..2018-12-31}]}\n"
        "activities:\n"
        "  a: &a {title: Valår, kind: decision, date: 2020-12-29, bodies: [KS], status: called,"
        " latest: {date: 2020-12-31, law: KL 1 §}}\n  b: *a\n  c: {title: Senast 12/6, date: 2020-12-30,"
        " rules: {eve: {severity: allow, because: Så är det}}}\n"
    )
    found = roll(file, 2021)
    text = rolled_text(found, language)
    about = {remark.about for remark in found.remarks}
    assert about == set(About) - {About.BLOCKING, About.COUNCIL, About.NEW_TERM}
    assert "{" not in text
    assert "Ordföranden" in text


def test_many_meetings_off_their_patterns_are_told_together() -> None:
    text = rolled_text(roll(read_plan(EXAMPLES / "budget-2027-valar.yaml"), 2028))
    assert "Samma vecka har ingen ordinarie mötesdag för instansen (16):" in text
    assert "bevisat" not in text


def test_no_years_are_told_in_a_line() -> None:
    text = rolled_text(roll(read_plan(EXAMPLES / "mandatmal-2019.yaml"), 2019))
    assert text.startswith("Planen är redan för 2019. Ingenting ändras.\n")


def test_json_has_the_promised_keys(rolled: Rolled) -> None:
    found = roll_out(rolled, "sv")
    assert RollOut.model_validate(json.loads(found.model_dump_json())) == found
    assert (found.year, found.to, found.same, len(found.differences)) == (2024, 2027, 34, 8)
    mailing = next(one for one in found.differences if one.activity == "utskick-politisk-beredning")
    assert (mailing.same, mailing.start, mailing.days, mailing.standing) == ("2026-05-01", "2026-04-30", -1, False)
    assert mailing.because[0].rule == "holiday"
    assert found.remarks[0].about is About.COUNCIL
    assert not found.conflict
