"""What the document says itself: by date, by body, by name, and by what was done."""

import pytest

from plans.activity import Origin, Reason, Sureness
from tests.plans.reading.suggesting.making import found, sure

MEETINGS = (
    "ksau: 2023-05-24 meeting KSAU | Arbetsutskottet",
    "ks: 2023-06-12 meeting KS | Kommunstyrelsen",
    "kf: 2023-06-20 meeting KF | Kommunfullmäktige",
    "sn: 2023-06-15 meeting SN | Socialnämnden",
)


@pytest.mark.parametrize(
    ("row", "pair"),
    [
        ("x: 2023-05-30 work EKO | Underlag skrivs inför KS 12/6", "x → ks"),
        ("x: 2023-05-30 work EKO | Underlag skrivs inför mötet den 12 juni", "x → ks"),
        ("x: 2023-05-30 work EKO | Underlag till KF 20/6", "x → kf"),
        ("x: 2023-05-30 mailing EKO | Kallelse till kommunstyrelsen den 12 juni", "x → ks"),
        ("x: 2023-05-30 work EKO | Rättelser efter KSAU", "ksau → x"),
        ("x: 2023-05-30 work EKO | Rättelser efter mötet 24/5", "ksau → x"),
        ("x: 2023-05-30 work EKO | Arbete | Texterna lämnas till socialnämnden", "x → sn"),
        ("x: 2023-06-30 work EKO | Arbete | Utifrån beslut i kommunfullmäktige i juni", "kf → x"),
    ],
)
def test_a_row_that_points_at_another(row: str, pair: str) -> None:
    assert pair in sure(*MEETINGS, row)


@pytest.mark.parametrize(
    "row",
    [
        "x: 2023-05-30 work EKO | Underlag skrivs",
        "x: 2023-05-30 work EKO | Underlag skrivs inför KS 13/6",  # nobody meets that day
        "x: 2023-06-30 work EKO | Underlag skrivs inför mötet den 12 juni",  # that is next year
        "x: 2023-05-30 work EKO | Arbete från 2022 till 2023",
        "x: 2023-05-30 work EKO | Arbete enligt 5 kap. kommunallagen",
        "x: 2023-05-30 work EKO | Arbete | Klart senast 12 juni",
        "x: 2023-05-30 work EKO | Skickas till ekonomiavdelningen",
        "x: 2023-05-20 work EKO | Rättelser efter KSAU",  # none has been
    ],
)
def test_a_row_that_points_at_none(row: str) -> None:
    assert not found(*MEETINGS, row)


def test_of_two_meetings_on_a_day_the_one_that_is_named() -> None:
    rows = ("a: 2023-06-12 meeting KS | KS", "b: 2023-06-12 meeting SN | Nämnden")
    assert sure(*rows, "x: 2023-05-30 work EKO | Underlag till SN 12/6") == {"x → b"}
    assert not sure(*rows, "x: 2023-05-30 work EKO | Underlag inför mötet 12/6")


def test_a_mailing_that_is_looked_up_by_its_day() -> None:
    rows = (
        "m: 2023-05-03 mailing EKO | Mallar skickas",
        "x: 2023-05-30 deadline KLG | Svar lämnas | Se utskick 3/5",
    )
    assert "m → x" in sure(*rows)


@pytest.mark.parametrize(
    ("first", "then", "is_found"),
    [
        ("Möte – Politisk beredning", "Justeringar från den politiska beredningen", True),
        ("Politisk debatt", "Justeringar från den politiska beredningen", False),
        ("Remissrunda budgetdokument", "Ändringar från remissrundan", True),
        ("Remissrunda budgetdokument", "Ändringar från förvaltningarna", False),
        ("Möte med gruppen", "Rättelser efter mötet", False),  # any meeting
    ],
)
def test_a_row_that_is_named(first: str, then: str, is_found: bool) -> None:
    rows = (f"a: 2023-05-03 meeting KLG | {first}", f"b: 2023-05-17 meeting KLG | Genomgång | {then}")
    assert ("a → b" in sure(*rows)) is is_found


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("Genomgång av de fastställda planeringsförutsättningarna", True),
        ("Genomgång av den fastställda delårsrapporten", False),
        ("Genomgång av planeringen", False),
    ],
)
def test_what_has_been_decided(text: str, is_found: bool) -> None:
    rows = (
        "a: 2023-02-22 decision KS | Planeringsförutsättningar fastställs",
        f"b: 2023-02-24 meeting KLG | Möte | {text}",
    )
    assert ("a → b" in sure(*rows)) is is_found


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Dialog om lämnade förslag till verksamhetsplan samt investeringsbudget", {"a → c", "b → c"}),
        ("Dialog om lämnade förslag till verksamhetsplan", {"a → c"}),
        ("Dialog om lämnade synpunkter", set()),
    ],
)
def test_what_has_been_handed_in(text: str, pairs: set[str]) -> None:
    rows = (
        "a: 2023-03-01 deadline EKO | Inlämning av verksamhetsplaner",
        "b: 2023-03-02 deadline EKO | Inlämning av investeringsbudget",
        f"c: 2023-04-28 meeting BB | {text}",
    )
    assert sure(*rows) == pairs


def test_the_words_and_the_time_are_kept() -> None:
    one = found(*MEETINGS, "x: 2023-05-30 work EKO | Underlag skrivs inför KS 12/6")["x → ks"]
    assert (one.suggested.reason, one.suggested.sure, one.origin) == (
        Reason.NAMED,
        Sureness.STATED,
        Origin.DOCUMENT,
    )
    assert (one.suggested.text, str(one.suggested.seen), one.at_least) == ("inför KS 12/6", "13 days", None)


def test_rows_of_one_line_do_not_point_at_each_other() -> None:
    rows = (
        "a: 2026-10-13 meeting KF | Rapporten behandlas av fullmäktige den 13 oktober och budgeten den 8 december",
        "b: 2026-12-08 meeting KF | Rapporten behandlas av fullmäktige den 13 oktober och budgeten den 8 december",
    )
    assert "a → b" in found(*rows)
