"""The three real plans: what people found in the documents is found, and nothing that is false."""

from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from constraints.check import Finding, allowed, check
from plans.files import read_plan
from plans.plan import Plan
from plans.severity import Severity
from tests.constraints.gold import ANOMALIES, FILES, Anomaly, Said
from tests.constraints.making import days, short

EXAMPLES = Path(__file__).parents[2] / "examples"

ABOVE_INFO: dict[str, list[tuple[str, ...]]] = {
    "S0": [
        # The proposal is handed over on 26 May; with five days' notice it had to be there on the 24th.
        ("warn", "notice", "majoritetens-forslag", "ks-mal-och-budget"),
        # The unions on Friday, the board on Monday: two working days were wished for.
        ("warn", "precedence", "csg-mal-och-budget", "ks-mal-och-budget"),
        # The chair and the vice chair are in both on 27 May.
        ("warn", "overlap-unknown", "csg-mal-och-budget", "klg-information"),
    ],
    "S1": [
        # FFU is called to both on 22 February; whether the second is a sitting at all is for the plan to say.
        ("block", "body-twice", "ffu-planeringsforutsattningar", "informationsmote-planeringsforutsattningar"),
        ("warn", "weekend", "stopp-godkanda-rapporter"),  # Sunday 15 January
        (
            "warn",
            "weekend",
            "mote-styrande",
        ),  # Saturday 11 February: a warning only, as party groups meet on weekends
        ("warn", "overlap-unknown", "kso-skatteprognos-maj", "oppositionsrad-skatteprognos"),  # 2 May
        # Answers until the end of 31 May, the summons to 7 June leaves that day.
        ("warn", "notice", "stopp-remissvar", "ks-rambudget"),
        # The unions the same day as the board, in June and in November.
        ("warn", "precedence", "csg-rambudget", "ks-rambudget"),
        ("warn", "holiday", "namnder-verksamhetsplaner"),  # begins on midsommarafton
        ("warn", "holiday", "fsg-verksamhetsplaner"),  # and so does the window of the FSG meeting
        ("warn", "precedence", "csg-slutlig-budget", "ks-slutlig-budget"),
        # FFU fixes the premises on 22 February, the unions hear of them on 1 March.
        ("question", "unions-first", "csg-planeringsforutsattningar", "ffu-planeringsforutsattningar"),
        ("question", "repeated-text", "csg-rambudget", "csg-slutlig-budget"),  # November says what June said
        ("question", "budget-proposal", "ks-slutlig-budget"),  # 7 November; October, with exceptions
    ],
    "S4": [
        (
            "warn",
            "precedence",
            "kf-plan-och-process",
            "ks-dialogworkshop",
        ),  # the work begins before it is approved
        ("question", "committee-final", "ksau-slutligt-beslut-mal"),  # goals are the council's
        ("question", "uncertain", "ks-mal"),  # the two stand in brackets in the document
        ("question", "uncertain", "kf-mal"),
        ("question", "board-first", "kf-programbudget"),  # nobody prepares the budget
    ],
}

INFO = {
    "S0": {"row-order": 5, "no-year": 1, "precedence": 1, "unstated-body": 2, "undated": 8},
    "S1": {
        "no-participants": 1,
        "election-year": 1,
        "unstated-body": 8,
        "eve": 1,
        "usual-weekday": 2,
        "precedence": 1,
        "no-year": 1,
        "undated": 10,
    },
    "S4": {
        "no-year": 1,
        "row-order": 1,
        "usual-weekday": 1,
        "no-participants": 1,
        "undated": 1,
        "unstated-body": 1,
    },
}


@cache
def example(name: str) -> Plan:
    return read_plan(EXAMPLES / name).plan


@cache
def findings(seed: str) -> list[Finding]:
    return check(example(FILES[seed]))


def said(finding: Finding) -> set[Said]:
    """The finding as the table names it: its activities, or how many of the rows that have a written date."""
    counted = f"{len(finding.breach.activities)} of {finding.breach.facts.get('of')}"
    return {(finding.rule, *finding.breach.activities), (finding.rule, counted), (finding.rule,)}


def of(seed: str, rule: str, *activities: str) -> Finding:
    (finding,) = (f for f in findings(seed) if (f.rule, *f.breach.activities) == (rule, *activities))
    return finding


def test_the_table_has_every_anomaly_of_the_readings() -> None:
    counts = {"S0": 12, "S1": 22, "S4": 11}
    assert [a.id for a in ANOMALIES] == [f"{seed}-A{n}" for seed in counts for n in range(1, counts[seed] + 1)]


@pytest.mark.parametrize("anomaly", ANOMALIES, ids=lambda anomaly: anomaly.id)
def test_what_people_found_is_found_or_there_is_a_reason_why_not(anomaly: Anomaly) -> None:
    everything = set().union(*map(said, findings(anomaly.id[:2])))
    assert anomaly.shown or anomaly.not_said or anomaly.because
    assert set(anomaly.shown) <= everything
    assert everything.isdisjoint(anomaly.not_said)


@pytest.mark.parametrize("seed", FILES)
def test_nothing_else_is_said_above_info(seed: str) -> None:
    grave = [f for f in findings(seed) if f.severity is not Severity.INFO]
    assert [(f.severity.value, f.rule, *f.breach.activities) for f in grave] == ABOVE_INFO[seed]


@pytest.mark.parametrize("seed", FILES)
def test_as_much_is_told_for_information_as_there_is(seed: str) -> None:
    assert Counter(f.rule for f in findings(seed) if f.severity is Severity.INFO) == INFO[seed]
    assert allowed(example(FILES[seed])) == []


def test_a_calendar_for_an_election_year_can_obey_every_rule() -> None:
    assert check(example("budget-2027-valar.yaml")) == []
    assert allowed(example("budget-2027-valar.yaml")) == []


def test_the_days_and_numbers_are_those_of_the_readings() -> None:
    assert days(of("S0", "overlap-unknown", "csg-mal-och-budget", "klg-information")) == ["2016-05-27"]
    assert short(of("S0", "notice", "majoritetens-forslag", "ks-mal-och-budget")) == 2
    assert days(of("S1", "weekend", "stopp-godkanda-rapporter")) == ["2023-01-15"]
    assert str(of("S1", "weekend", "stopp-godkanda-rapporter").breach.facts["next"]) == "2023-01-16"
    assert str(of("S1", "holiday", "namnder-verksamhetsplaner").breach.facts["next"]) == "2023-06-26"
    assert of("S1", "overlap-unknown", "kso-skatteprognos-maj", "oppositionsrad-skatteprognos").breach.facts[
        "people"
    ] == ("EKONOMIDIREKTOR", "BUDGETCONTROLLER")
    assert short(of("S1", "budget-proposal", "ks-slutlig-budget")) == 7
    assert of("S1", "budget-proposal", "ks-slutlig-budget").breach.requirement.law == "KL 11 kap. 8 §"
    assert short(of("S1", "notice", "stopp-remissvar", "ks-rambudget")) == 1
    assert short(of("S4", "precedence", "kf-plan-och-process", "ks-dialogworkshop")) == 4
    assert of("S4", "usual-weekday", "ks-mal").breach.facts["reason"] == "Nationaldagen"
    assert of("S4", "committee-final", "ksau-slutligt-beslut-mal").breach.facts["council"] == ["kf-mal"]
