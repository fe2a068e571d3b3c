from datetime import date
from pathlib import Path

import pytest

from plans.calendar import is_free
from plans.faults import PlanError
from plans.files import parse_plan
from scenarios.changes import AbsentBody, ForbidDays, MoveActivity
from scenarios.sweeps.question import Question, Source
from scenarios.sweeps.questions import every_absence, every_day, every_pair, every_plan
from tests.plans.making import when
from tests.scenarios.sweeps.making import FILE, TEXT, kf_days


def code_of(error: pytest.ExceptionInfo[PlanError]) -> str:
    return error.value.problems[0].fault.code


def test_every_working_day_is_asked_in_order_and_every_day_if_wanted() -> None:
    days = [day for day in FILE.plan.days.days if not is_free(day)]
    assert [question.days for question in kf_days()] == [(day,) for day in days]
    assert kf_days()[0].changes == (MoveActivity(activity="kf", to=when("2023-05-02")),)
    assert kf_days()[0].name == "kf=2023-05-02"
    assert [question.days[0] for question in every_day(FILE, "kf", free_days=True)] == list(FILE.plan.days.days)


def test_pairs_have_the_second_on_the_first_or_after_it() -> None:
    n = len(kf_days())
    pairs = every_pair(FILE, "ks", "kf")
    assert len(pairs) == n * (n + 1) // 2
    assert all(one <= other for one, other in (question.days for question in pairs))
    assert pairs[1].name == "ks=2023-05-02 kf=2023-05-03"
    assert len({question.key for question in pairs}) == len(pairs)


def test_absences_are_on_days_of_gatherings_that_they_touch() -> None:
    asked = {question.name for question in every_absence(FILE)}
    assert asked == {"KF=2023-06-19", "KS=2023-06-07"}
    (question,) = every_absence(FILE, "KS")
    assert question.changes == (AbsentBody(body="KS", days=when("2023-06-07")),)


def test_the_members_of_a_body_that_are_called_by_themselves_are_asked_too() -> None:
    plan = parse_plan(TEXT.replace("bodies: [KS]}\n  kf", "bodies: [KSO]}\n  kf"))
    assert {question.name for question in every_absence(plan)} >= {"KS=2023-06-07", "KSO=2023-06-07"}


def test_a_person_is_asked_about_on_the_days_of_the_seats_while_they_are_held() -> None:
    seats = "[KS, {body: KF, term: 2023-01-01..2023-06-18}]"
    plan = parse_plan(f"{TEXT}\npeople:\n  p: {{name: Ledamot 1, seats: {seats}}}\n")
    assert [question.name for question in every_absence(plan, "p")] == ["p=2023-06-07"]
    assert not {question.name for question in every_absence(plan)} & {"p=2023-06-07"}


def test_further_changes_are_in_each_question() -> None:
    also = (ForbidDays(activity="ks", days=when("2023-06-05..2023-06-09")),)
    for questions in (
        every_day(FILE, "kf", also=also),
        every_pair(FILE, "ks", "kf", also=also),
        every_absence(FILE, also=also),
    ):
        assert all(set(also) < set(question.changes) for question in questions)


def test_what_is_wrong_with_all_questions_is_refused_before_any_is_asked() -> None:
    with pytest.raises(PlanError) as caught:
        every_day(FILE, "kff")
    assert code_of(caught) == "unknown_activity"
    assert "kf" in caught.value.problems[0].fault.facts["near"]
    with pytest.raises(PlanError) as caught:
        every_pair(FILE, "kf", "kf")
    assert code_of(caught) == "pair_of_one"
    with pytest.raises(PlanError) as caught:
        every_absence(FILE, "KX")
    assert code_of(caught) == "unknown_body"
    with pytest.raises(PlanError) as caught:
        every_absence(FILE, "KSO")
    assert code_of(caught) == "no_questions"
    with pytest.raises(PlanError) as caught:
        every_day(parse_plan(TEXT.replace("[KF]}", "[KF], status: decided}")), "kf")
    assert code_of(caught) == "move_of_decided"
    with pytest.raises(PlanError) as caught:
        every_day(FILE, "kf", also=(MoveActivity(activity="kf", to=when("2023-06-20")),))
    assert code_of(caught) == "moved_twice"


def test_a_folder_is_asked_plan_by_plan_also_those_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "b.yaml").write_text(TEXT, encoding="utf-8")
    (tmp_path / "a.yml").write_bytes(b"\xff\xfe")
    (tmp_path / "c.yaml").mkdir()
    (tmp_path / "d.txt").write_text("inget", encoding="utf-8")
    asked = every_plan(tmp_path)
    assert [question.name for question in asked] == ["a.yml", "b.yaml", "c.yaml"]
    assert asked[1].source.plan() == FILE.plan
    for question in (asked[0], asked[2]):
        with pytest.raises(PlanError):
            question.source.plan()


def test_a_folder_without_plans_or_that_is_none_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "fil.txt"
    file.touch()
    for path, code in ((tmp_path, "no_plans"), (tmp_path / "saknas", "no_such_folder"), (file, "no_folder")):
        with pytest.raises(PlanError) as caught:
            every_plan(path)
        assert code_of(caught) == code


def test_a_question_is_known_by_its_text_its_name_and_its_changes() -> None:
    source = Source("plan.yaml", TEXT)
    move = MoveActivity(activity="kf", to=when("2023-06-20"))
    same = [Question("a", source, (move,)), Question("a", Source("annan.yaml", TEXT), (move,), (date.today(),))]
    other = [
        Question("b", source, (move,)),
        Question("a", source),
        Question("a", Source("plan.yaml", TEXT + "\n"), (move,)),
    ]
    assert same[0].key == same[1].key
    assert len({question.key for question in [same[0], *other]}) == 4
