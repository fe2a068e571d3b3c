import pytest
from pydantic import TypeAdapter, ValidationError

from plans.severity import SettingField, Severity
from tests.plans.making import plan_of

SETTING: TypeAdapter[SettingField] = TypeAdapter(SettingField)


def test_the_gravest_comes_first() -> None:
    assert [severity.rank for severity in Severity] == [0, 1, 2, 3, 4]
    assert min(Severity, key=lambda severity: severity.rank) is Severity.BLOCK


@pytest.mark.parametrize("word", ["block", "warn", "question", "info"])
def test_a_severity_may_be_written_short(word: str) -> None:
    assert SETTING.validate_python(word) == SETTING.validate_python({"severity": word})
    assert plan_of(rules={"weekend": word}).rules["weekend"].severity is Severity(word)


@pytest.mark.parametrize("setting", ["allow", {"severity": "allow"}, {"severity": "allow", "because": "  "}])
def test_nothing_is_allowed_without_a_reason(setting: object) -> None:
    with pytest.raises(ValidationError) as caught:
        SETTING.validate_python(setting)
    assert caught.value.errors()[0]["type"] == "allow_without_reason"


def test_an_exception_keeps_its_reason() -> None:
    setting = SETTING.validate_python({"severity": "allow", "because": "KF beslutade 2023-01-30"})
    assert setting.because == "KF beslutade 2023-01-30"


@pytest.mark.parametrize(
    "setting", ["forbid", "", None, 1, [], {"because": "x"}, {"severity": "warn", "why": "x"}]
)
def test_an_unknown_severity_is_refused(setting: object) -> None:
    with pytest.raises(ValidationError):
        SETTING.validate_python(setting)
