"""What is so nearly everywhere: three cases of each: plainly so, not at all, and just beside."""

import pytest

from plans.activity import Reason, Sureness
from tests.plans.reading.suggesting.making import found, sure

# a matter on its way


def test_from_subcommittee_to_board_to_council() -> None:
    rows = (
        "au: 2023-05-24 decision KSAU | Rambudget",
        "ks: 2023-06-07 decision KS | Rambudget",
        "kf: 2023-06-19 decision KF | Rambudget",
    )
    suggested = found(*rows)
    assert list(suggested) == ["au → ks", "ks → kf"]
    assert {one.suggested.reason for one in suggested.values()} == {Reason.CHAIN}
    assert [str(one.at_least) for one in suggested.values()] == ["7 days", "7 days"]


@pytest.mark.parametrize(
    "rows",
    [
        ("ks: 2023-06-07 decision KS | Rambudget", "kf: 2023-06-19 decision KF | Taxor"),
        ("ks: 2023-06-07 decision KS | Årsredovisning 2022", "kf: 2023-06-19 decision KF | Årsredovisning 2023"),
        ("ks: 2023-06-07 decision KS | Delårsrapport 1", "kf: 2023-06-19 decision KF | Delårsrapport 2"),
        ("ks: 2023-06-21 decision KS | Rambudget", "kf: 2023-06-19 decision KF | Rambudget"),
        ("ks: 2023-01-11 decision KS | Rambudget", "kf: 2023-06-19 decision KF | Rambudget"),
        ("ks: 2023-06-07 meeting KS | Kommunstyrelsen", "kf: 2023-06-19 meeting KF | Kommunfullmäktige"),
        ("ks: 2023-06-07 meeting KS | Information om rambudget", "kf: 2023-06-19 decision KF | Rambudget"),
        ("sn: 2023-06-07 decision SN | Rambudget", "bun: 2023-06-19 decision BUN | Rambudget"),
    ],
    ids=["matter", "year", "part", "the other way", "long before", "a calendar", "told", "beside"],
)
def test_no_chain(rows: tuple[str, str]) -> None:
    assert not sure(*rows)


def test_the_nearest_board_and_none_from_before_the_last_decision() -> None:
    rows = (
        "ks1: 2023-05-03 decision KS | Budget",
        "ks2: 2023-05-31 decision KS | Budget",
        "kf1: 2023-06-19 decision KF | Budget",
        "kf2: 2023-08-21 decision KF | Budget",
    )
    assert {pair for pair in sure(*rows) if "ks" in pair} == {"ks2 → kf1"}


def test_a_committee_prepares_for_the_board() -> None:
    rows = ("sn: 2023-09-07 decision SN | Delårsrapport", "ks: 2023-10-04 decision KS | Delårsrapport")
    assert sure(*rows) == {"sn → ks"}


def test_a_short_time_is_not_made_longer() -> None:
    rows = ("ks: 2023-06-14 decision KS | Rambudget", "kf: 2023-06-19 decision KF | Rambudget")
    assert str(found(*rows)["ks → kf"].at_least) == "5 days"


def test_the_council_is_summoned_as_early_as_the_plan_says() -> None:
    bodies = {"KF": {"name": "Fullmäktige", "kind": "council", "notice": "10 days"}}
    rows = ("ks: 2023-06-01 decision KS | Rambudget", "kf: 2023-06-19 decision KF | Rambudget")
    bodies |= {"KS": {"name": "Kommunstyrelsen", "kind": "board"}}
    assert str(found(*rows, bodies=bodies)["ks → kf"].at_least) == "10 days"


# mailings


@pytest.mark.parametrize(
    ("mailing", "is_found"),
    [
        ("2023-06-05 mailing EKO > KS | Kallelse till kommunstyrelsen", True),
        ("2023-06-05 mailing EKO > KS | Utskick", True),
        ("2023-06-05 mailing EKO > SN | Kallelse till nämnden", False),
        ("2023-04-05 mailing EKO > KS | Kallelse", False),
        ("2023-06-13 mailing EKO > KS | Kallelse", False),
    ],
)
def test_a_summons_and_its_meeting(mailing: str, is_found: bool) -> None:
    assert ("m → ks" in sure(f"m: {mailing}", "ks: 2023-06-12 meeting KS | KS")) is is_found


def test_each_summons_has_its_own_meeting() -> None:
    rows = (
        "m1: 2023-05-22 mailing EKO > KS | Kallelse",
        "m2: 2023-06-05 mailing EKO > KS | Kallelse",
        "ks1: 2023-05-29 meeting KS | KS",
        "ks2: 2023-06-12 meeting KS | KS",
    )
    assert sure(*rows) == {"m1 → ks1", "m2 → ks2"}


@pytest.mark.parametrize(
    ("deadline", "is_found"),
    [
        ("2023-03-17 deadline KLG | Stoppdatum för verksamhetsplaner", True),
        ("2023-03-17 deadline KLG | Stoppdatum för taxor", False),
        ("2023-01-17 deadline KLG | Stoppdatum för verksamhetsplaner", False),
    ],
)
def test_templates_and_the_last_day_for_answers(deadline: str, is_found: bool) -> None:
    rows = ("m: 2023-02-01 mailing EKO | Mallar för verksamhetsplan skickas ut", f"d: {deadline}")
    assert ("m → d" in sure(*rows)) is is_found


# deadlines


def test_from_deadline_by_compilation_to_drafting() -> None:
    rows = (
        "d: 2025-02-21 deadline KLG | Sista dag att lämna underlag till ekonomiavdelningen",
        "s: 2025-03-03..2025-03-07 work EKO | Sammanställning av underlag",
        "b: 2025-03-10..2025-03-11 meeting BB | Budgetberedning",
    )
    assert sure(*rows) == {"d → s", "s → b"}


@pytest.mark.parametrize(
    ("then", "is_found"),
    [
        ("2023-03-21 meeting KS | Information om investeringsbudget", True),
        ("2023-03-21 meeting KS | Information om taxor", False),
        ("2023-03-06 meeting KS | Information om investeringsbudget", False),
        ("2023-09-21 meeting KS | Information om investeringsbudget", False),
    ],
)
def test_what_was_handed_in_is_taken_up(then: str, is_found: bool) -> None:
    rows = ("d: 2023-03-07 deadline KLG | Inlämning av investeringsbudget", f"x: {then}")
    assert ("d → x" in sure(*rows)) is is_found


def test_committees_decide_before_they_hand_in() -> None:
    rows = (
        "sn: 2023-09-14 decision SN | Budgetförslag",
        "bun: 2023-09-15 decision BUN | Budgetförslag",
        "d: 2023-09-18 deadline KLG | Stoppdatum för nämndernas budgetförslag",
    )
    assert sure(*rows) == {"sn → d", "bun → d"}


# unions


@pytest.mark.parametrize(
    ("unions", "is_found"),
    [
        ("2023-06-05 meeting CSG | Information om rambudget", True),
        ("2023-06-07 meeting CSG | Information om rambudget", True),
        ("2023-06-05 meeting CSG | MBL-förhandling", True),
        ("2023-06-05 meeting KLG | Förhandling enligt MBL", True),
        ("2023-06-08 meeting CSG | Information om rambudget", False),
        ("2023-06-05 meeting CSG | Information om taxor", False),
        ("2023-06-05 meeting CSG | Central samverkansgrupp", False),
        ("2023-03-05 meeting CSG | Information om rambudget", False),
    ],
)
def test_the_unions_before_the_decision(unions: str, is_found: bool) -> None:
    rows = (f"u: {unions}", "ks: 2023-06-07 decision KS | Rambudget")
    assert ("u → ks" in sure(*rows)) is is_found


def test_a_day_before_where_there_is_one() -> None:
    ks = "ks: 2023-06-07 decision KS | Rambudget"
    assert str(found("u: 2023-06-05 meeting CSG | Rambudget", ks)["u → ks"].at_least) == "1 day"
    assert found("u: 2023-06-07 meeting CSG | Rambudget", ks)["u → ks"].at_least is None


# what is made of a decision


@pytest.mark.parametrize(
    ("then", "is_found"),
    [
        ("2023-06-26..2023-10-05 work SN | Arbete med verksamhetsplan", True),
        ("2023-06-26..2023-10-05 work SN | Arbete med taxor", False),
        ("2023-05-26 decision SN | Verksamhetsplan", False),
    ],
)
def test_committees_plan_within_what_the_council_decided(then: str, is_found: bool) -> None:
    assert ("kf → x" in sure("kf: 2023-06-19 decision KF | Rambudget", f"x: {then}")) is is_found


# guesses


def test_what_is_next_on_a_matter_is_guessed() -> None:
    rows = ("a: 2023-02-01 meeting KLG | Omvärldsanalys", "b: 2023-02-15 meeting EKO | Omvärldsanalys, resultat")
    (one,) = found(*rows).values()
    assert (one.suggested.sure, one.suggested.reason) == (Sureness.GUESS, Reason.MATTER)


def test_the_same_told_to_several_is_no_order() -> None:
    rows = (
        "a: 2023-02-01 meeting KLG | Möte | Genomgång av tidsplan och anvisningar för budget",
        "b: 2023-02-02 meeting EKO | Möte | Genomgång av tidsplan och anvisningar för budget",
    )
    assert not found(*rows)


def test_a_body_is_told_before_it_decides() -> None:
    rows = (
        "a: 2016-01-11 meeting KS | Information om ramdirektiv",
        "b: 2016-01-25 decision KS | Ramdirektiv beslutas",
    )
    assert sure(*rows) == {"a → b"}
