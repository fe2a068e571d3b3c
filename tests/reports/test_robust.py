from plans.plan import Plan
from reports.robust import robust_text
from scenarios.robust import Away, Slip
from scenarios.singles import Single
from tests.plans.making import day
from tests.reports.answers import PLAN

SLIPS = [Slip("svar", "kf", 12), Slip("ks", "kf", 0)]
AWAYS = [
    Away("KF", day("2023-06-19"), ("kf",), True, 2, 9),
    Away("CSG", day("2023-06-02"), ("csg",), None),
    Away("KS", day("2023-06-08"), ("ks", "svar"), False),
]

TOLD = """\
Så sent kan var och en bli innan ”Rambudget i fullmäktige” måste flyttas:

Aktivitet                    Marginal
Rambudget i kommunstyrelsen  ingen
Sista dag för remissvar      12 dagar

Frånvaro en enda dag fäller planen i ett fall av 3.

Vem, och till vad                                   Dag             Kostar
Kommunstyrelsen: ”Rambudget i kommunstyrelsen” och  tor 2023-06-08  går inte
  ”Sista dag för remissvar”
Samverkansgruppen: ”Förhandling om ramarna”         fre 2023-06-02  inte avgjort inom tiden
Kommunfullmäktige: ”Rambudget i fullmäktige”        mån 2023-06-19  2 flyttar, 9 dagar
"""


def test_the_least_margin_comes_first_and_what_breaks_the_plan() -> None:
    assert robust_text(PLAN, SLIPS, AWAYS, width=91) == TOLD


def test_none_or_several_absences_break_the_plan() -> None:
    assert robust_text(PLAN, [], AWAYS[:2], "en").startswith(
        "A single day of absence never breaks the plan (2 tried)."
    )
    assert "i 2 fall av 2" in robust_text(PLAN, [], [AWAYS[2]] * 2)
    assert "absence" not in robust_text(PLAN, SLIPS, [], "en")


def test_bodies_with_the_same_price_share_a_row_and_only_the_dearest_are_listed() -> None:
    both = [Away(body, day("2023-06-19"), ("kf",), True, 2, 9) for body in ("KF", "KS")]
    cheap = [Away("CSG", day(f"2023-06-{n:02}"), ("csg",), True, 1, n) for n in range(1, 25)]
    told = robust_text(PLAN, [], [*cheap, *both])
    assert "Kommunfullmäktige och Kommunstyrelsen: ”Rambudget i fullmäktige”  mån 2023-06-19" in told
    assert told.endswith("\n\n5 till kostar lika mycket eller mindre.\n")


def test_a_single_persons_absence_is_told_where_people_are_known() -> None:
    people = {"p": {"name": "Ledamot 1 (S)", "seats": ["KS"]}, "q": {"name": "Ledamot 2 (M)", "seats": ["KF"]}}
    seated = Plan.model_validate({name: getattr(PLAN, name) for name in Plan.model_fields} | {"people": people})
    fatal, chair = Single("p", 4, ("ks",), ("kf", "svar")), Single("q", 1, (), ("kf",))
    told = robust_text(seated, [], [], singles=[fatal, chair])
    assert (
        told
        == """\
En instans är inte beslutför om en enda person är borta (1 av dem som kallas).

En enda person borta                          Kallas till  Inte beslutför  Utan ordförande
Ledamot 1 (S): ”Rambudget i kommunstyrelsen”            4               1                2
Ledamot 2 (M)                                           1               0                1
"""
    )
    assert "Ingen instans är utan beslutsförhet" in robust_text(seated, [], [], singles=[chair])
    assert robust_text(PLAN, SLIPS, AWAYS, width=91) == TOLD
