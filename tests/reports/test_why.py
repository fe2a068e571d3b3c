from dataclasses import replace

import pytest

from reports.why import why_text
from scenarios.why import Reason, Why
from solver.windows import Window
from tests.plans.making import day
from tests.reports.answers import PLAN, short_conflict

CONFLICT = short_conflict()
ALONE = Reason(
    Window("ks", day("2023-06-08"), day("2023-06-05"), day("2023-06-09")), CONFLICT.earliest, CONFLICT.latest
)
FREE = Reason(Window("ks", day("2023-06-08"), day("2023-05-02"), day("2023-10-31"), proven=False), (), ())
WHY = Why("ks", ALONE, FREE)

HELD = """\
”Rambudget i kommunstyrelsen” ligger torsdag 8 juni 2023.

Medan allt annat ligger kvar kan den ligga tidigast måndag 5 juni och senast fredag 9 juni 2023.
Spelrummet är 4 dagar: 3 bakåt och 1 framåt.
  Inte före måndag 5 juni 2023:
    ”Rambudget i kommunstyrelsen” kan ligga tidigast måndag 5 juni 2023: minst en dag efter
    ”Förhandling om ramarna” fredag 2 juni, och helgen 3–4 juni kostar 2 dagar.
    ”Förhandling om ramarna” ska ligga kvar fredag 2 juni 2023.
  Inte efter fredag 9 juni 2023:
    Avstånden ger söndag 4 juni; resten beror på annat än avstånd, som möten som krockar.
    ”Rambudget i kommunstyrelsen” måste ligga senast söndag 4 juni 2023: minst 8 dagar före
    ”Rambudget i fullmäktige” måndag 12 juni.
    ”Rambudget i fullmäktige” ska flyttas till måndag 12 juni 2023.

Om allt annat får flyttas kan den ligga tidigast tisdag 2 maj och senast tisdag 31 oktober 2023.
Spelrummet är 182 dagar: 37 bakåt och 145 framåt. Sökningen avbröts: också en dag utanför kan vara
möjlig.
  Inte före tisdag 2 maj 2023:
    Inget krav hindrar att den ligger tidigare.
  Inte efter tisdag 31 oktober 2023:
    Inget krav hindrar att den ligger senare.
"""


def test_both_chains_hold_an_activity_where_it_is() -> None:
    assert why_text(PLAN, WHY) == HELD
    english = why_text(PLAN, WHY, "en", 60)
    assert "The slack is 4 days: 3 back and 1 ahead." in " ".join(english.split())
    assert all(len(line) <= 60 for line in english.splitlines())


@pytest.mark.parametrize(
    ("window", "told"),
    [
        (
            Window("kf", None, day("2023-06-12"), day("2023-06-16")),
            "tidigast måndag 12 juni och senast fredag 16 juni 2023. Spelrummet är 4 dagar. Inte före",
        ),
        (
            Window("kf", day("2023-06-12"), day("2023-06-12"), day("2023-06-12")),
            "kan den bara ligga måndag 12 juni 2023. Inte före",
        ),
        (
            Window("kf", day("2023-06-19"), day("2023-06-12"), day("2023-06-16")),
            "tidigast måndag 12 juni och senast fredag 16 juni 2023. Spelrummet är 4 dagar. Inte före",
        ),
    ],
)
def test_how_much_slack_there_is(window: Window, told: str) -> None:
    reason = Reason(window, (), ())
    for why in (Why("kf", reason, None), Why("kf", None, reason)):
        assert told in " ".join(why_text(PLAN, why).split())


def test_what_has_no_day_and_what_cannot_be_is_said() -> None:
    assert why_text(PLAN, Why("uppfoljning", None, None)) == (
        "”Uppföljning” har ingen dag.\n\n"
        "Den kan inte ligga någonstans medan allt annat ligger kvar.\n\n"
        "Den kan inte ligga någonstans, hur allt annat än flyttas.\n"
    )
    assert "Nämndernas planer” ligger 20 juni – 15 september 2023." in why_text(
        PLAN, replace(WHY, activity="planer")
    )
