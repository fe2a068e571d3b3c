"""Meeting calendars: order holds per matter and never per calendar."""

from functools import cache

import pytest

from plans.activity import Reason
from plans.plan import Plan
from plans.reading.planning import plan_of
from plans.reading.read import read_file
from plans.reading.suggesting.suggest import suggest
from tests.plans.reading.documents.expectations import load

CALENDARS = (
    "01_rutnat_halvar",
    "02_rutnat_hopslaget",
    "03_utan_ar",
    "06_punktlista_tva_ar",
    "07_lista_per_organ",
    "08_protokoll_lopande_text",
    "09_mejl",
    "10_tabell_med_fel",
    "11_vecka_datum_mote",
    "12_almanacka_rad_per_dag",
    "13_region_installt",
    "14_nyhet_flyttat",
    "15_manad_datum",
    "29_excel_almanacka",
    "30_pdf_rutnat",
    "31_pdf_listor",
    "32_veckodagar_utan_ar",
    "33_fast_bredd",
    "34_ar_okant",
)
WITH_MATTERS = ("04_manader_som_rader", "22_rutnat_radbrytning", "24_word_rutnat")
CYCLES = ("25_word_kedja_namnd", "27_excel_kedja")


@cache
def read(name: str) -> Plan:
    expected = load(name)
    return plan_of(read_file(expected.content, name=expected.document))


@pytest.mark.parametrize("name", CALENDARS)
def test_a_calendar_gives_no_order(name: str) -> None:
    assert not suggest(read(name))


@pytest.mark.parametrize("name", WITH_MATTERS)
def test_a_matter_in_a_calendar_gives_its_own_way_alone(name: str) -> None:
    plan = read(name)
    suggestions = suggest(plan)
    assert suggestions
    assert {one.suggested.reason for one in suggestions} == {Reason.CHAIN}
    for one in suggestions:
        first, then = plan.activities[one.first], plan.activities[one.then]
        assert first.title.split(", ")[-1].casefold() == then.title.split(", ")[-1].casefold()


@pytest.mark.parametrize("name", CYCLES)
def test_a_calendar_of_summonses_gives_each_its_own_meeting(name: str) -> None:
    plan = read(name)
    suggestions = suggest(plan)
    mailings = [one for one in suggestions if one.suggested.reason is Reason.MAILING]
    for one in mailings:
        assert set(plan.activities[one.first].bodies) & set(plan.activities[one.then].bodies)
    assert len({one.then for one in mailings}) == len(mailings) > 0
    for one in suggestions:
        if one.suggested.reason is Reason.DEADLINE:
            assert set(plan.activities[one.first].bodies) & set(plan.activities[one.then].bodies)
        elif one not in mailings:  # a matter in a column of notes goes its own way
            assert one.suggested.reason is Reason.CHAIN
            first, then = plan.activities[one.first], plan.activities[one.then]
            assert first.title.split(", ")[1:] == then.title.split(", ")[1:] != []
