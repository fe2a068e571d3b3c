import pytest

from plans.codes import RULE_CODES
from reports.contract import RulesOut
from tests.tidplan.making import in_one_line, refusal
from tests.tidplan.running import Runner

BOTH = pytest.mark.parametrize("language", ["sv", "en"])


@BOTH
def test_every_rule_is_listed_with_its_severity_and_law(tidplan: Runner, language: str) -> None:
    out = tidplan("rules", "--lang", language).out
    heads = [line for line in out.splitlines()[1:] if line and not line.startswith(" ")]
    assert [head.split(" (")[0] for head in heads if " (" in head] == list(RULE_CODES)
    assert "KL 5 kap. 26 och 28 §§)" in next(head for head in heads if head.startswith("board-first"))
    assert max(map(len, out.splitlines())) <= 100


@BOTH
@pytest.mark.parametrize("code", RULE_CODES)
def test_one_rule_is_shown_with_its_example_and_how_to_allow_it(tidplan: Runner, code: str, language: str) -> None:
    ran = tidplan("rules", code, "--lang", language)
    printed = RulesOut.model_validate_json(tidplan("rules", code, "--json", "--lang", language).out)
    (rule,) = printed.rules
    assert (ran.status, rule.code) == (0, code)
    out = in_one_line(ran.out)
    for part in (rule.name, rule.checks.replace("`", ""), rule.example, rule.says, rule.change, rule.law):
        assert in_one_line(part).casefold() in out.casefold()
    assert "severity: allow" in out


def test_json_has_all_of_them(tidplan: Runner) -> None:
    printed = RulesOut.model_validate_json(tidplan("rules", "--json").out)
    assert tuple(rule.code for rule in printed.rules) == RULE_CODES
    moved = {rule.code: rule.moved for rule in printed.rules if rule.moved}
    assert moved["fixed"] == "bokslut 2027-03-17..2027-03-17"
    assert set(moved) == {"window", "fixed", "length"}


def test_an_unknown_code_is_refused_with_the_nearest(tidplan: Runner) -> None:
    assert "weekend" in refusal(tidplan, "rules", "weekand")
