from datetime import date

from plans.activity import Activity
from plans.body import BodyKind
from plans.plan import Plan
from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.known import known, owners
from plans.reading.bodies.made import bodies_of
from plans.when import day_or_range


def test_each_sits_in_the_nearest_that_is_there() -> None:
    bodies = bodies_of(["KF", "KS", "KSAU", "KSO", "KLG", "KOMMUNDIREKTÖR"])
    assert bodies["KSO"].part_of == ("KSAU",)
    assert bodies["KSAU"].part_of == ("KS",)
    assert bodies["KS"].part_of == ()
    assert bodies["KOMMUNDIREKTÖR"].part_of == ("KLG",)
    assert bodies_of(["KS", "KSO"])["KSO"].part_of == ("KS",)
    assert bodies_of(["KSO"])["KSO"].part_of == ()


def test_committees_and_their_parts() -> None:
    bodies = bodies_of(["NÄMNDER", "NÄMND_PRESIDIUM", "NÄMND_ORDF", "BUN", "BUN_PRESIDIUM", "BUN_ORDF"])
    assert bodies["NÄMND_ORDF"].part_of == ("NÄMND_PRESIDIUM",)
    assert bodies["NÄMND_PRESIDIUM"].part_of == ("NÄMNDER",)
    assert bodies["BUN"].part_of == ("NÄMNDER",)
    assert bodies["BUN_PRESIDIUM"].part_of == ("BUN", "NÄMND_PRESIDIUM")
    assert bodies["BUN_ORDF"].part_of == ("BUN_PRESIDIUM",)
    assert bodies["BUN_PRESIDIUM"].kind is BodyKind.PRESIDIUM
    assert bodies["BUN_ORDF"].name == "Barn- och utbildningsnämndens ordförande"


def test_bodies_of_a_cell() -> None:
    bodies = bodies_of(
        find_bodies("gruppledare (S, C), gruppledare, Servicenämndens ordförande, FFU:s presidium", cell=True)
    )
    assert bodies["GRUPPLEDARE_S_C"].part_of == ("GRUPPLEDARE",)
    assert bodies["GRUPPLEDARE_S_C"].name == "Gruppledarna (S, C)"
    assert bodies["SEN_ORDF"].kind is BodyKind.PERSON
    assert bodies["FFU_PRESIDIUM"].name == "FFU:s presidium"


def test_codes_that_nothing_is_known_of() -> None:
    bodies = bodies_of(["XYZ", "STYRGRUPP_IT"])
    assert [(body.name, body.kind) for body in bodies.values()] == [
        ("XYZ", BodyKind.GROUP),
        ("Styrgrupp it", BodyKind.GROUP),
    ]


def test_all_known_bodies_make_a_valid_plan() -> None:
    bodies = bodies_of([*known(), *(f"{code}_PRESIDIUM" for code in known())])
    activity = Activity(title="Möte", date=day_or_range(date(2026, 1, 7), date(2026, 1, 7)), bodies=tuple(bodies))
    plan = Plan(title="Alla", bodies=bodies, activities={"mote": activity})
    assert "KSO" in plan.containment.parts_of("KS")


def test_the_table_of_known_bodies_holds_together() -> None:
    assert {whole for body in known().values() for whole in body.part_of} <= known().keys()
    shorts = [name.text for body in known().values() for name in body.short]
    assert len(shorts) == len(set(shorts))
    assert owners()["KSO"] == "KS"
    assert owners()["NÄMND_1VO"] == "NÄMNDER"


def test_each_known_body_is_found_by_every_name_it_has() -> None:
    for body in known().values():
        for name in (*body.full, *body.short):
            found = [mention.code for mention in find_bodies(name.text, cell=True)]
            alike = {body.code, "EKONOMICHEF", "EKONOMICHEFER"} if "EKONOMICHEF" in body.code else {body.code}
            expected = found and set(found) <= alike
            assert expected or body.tells == "several", (name.text, found)
