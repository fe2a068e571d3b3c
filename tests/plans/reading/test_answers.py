"""Answers are kept in a file that people can read and change."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from plans.faults import PlanError
from plans.reading.answers import beside, read_answers, write_answers

any_text = st.text(st.characters(exclude_categories=["Cs", "Cn"]), min_size=1).map(str.strip).filter(bool)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(any_text, any_text, max_size=4), st.dictionaries(any_text, st.text(), max_size=4))
def test_what_is_written_is_read(tmp_path: Path, answers: dict[str, str], said: dict[str, str]) -> None:
    path = tmp_path / "plan.svar.yaml"
    write_answers(path, answers, said, "Svar.")
    assert read_answers(path) == answers


def test_the_answers_stand_beside_the_plan(tmp_path: Path) -> None:
    assert beside(tmp_path / "plan.yaml") == tmp_path / "plan.svar.yaml"
    assert read_answers(tmp_path / "plan.svar.yaml") == {}


def test_each_answer_stands_under_its_question(tmp_path: Path) -> None:
    path = tmp_path / "svar.yaml"
    write_answers(path, {"abc": "2015-12"}, {"abc": "rad 7: Vilket år?"}, "Svar om dok.")
    assert path.read_text(encoding="utf-8") == (
        "# Svar om dok.\n\nformat: 1\nanswers:\n  # rad 7: Vilket år?\n  abc: 2015-12\n"
    )


@pytest.mark.parametrize(
    ("text", "code"),
    [("", "no_answers"), ("- a\n", "no_answers"), ("answers: [a]\n", "dict_type"), ("a: {\n", "yaml_syntax")],
)
def test_what_is_no_answers_is_refused(tmp_path: Path, text: str, code: str) -> None:
    path = tmp_path / "svar.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(PlanError) as refused:
        read_answers(path)
    assert refused.value.problems[0].fault.code == code
