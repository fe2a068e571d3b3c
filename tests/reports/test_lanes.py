from typing import Any

from plans.plan import Plan
from plans.schedule import Schedule
from reports.drawing.lanekeys import lane_names
from reports.drawing.page import Page, lay_out
from tests.reports.test_timeline import EXAMPLES, example

BODIES = {
    "KF": {"name": "Kommunfullmäktige", "kind": "council"},
    "KSAU": {"name": "Kommunstyrelsens arbetsutskott", "kind": "subcommittee"},
    "CHEF": {"name": "Ekonomichefen", "kind": "person"},
    "KANSLI": {"name": "Kommunkansliet", "kind": "office"},
    "REV": {"name": "Kommunens revisorer", "kind": "group"},
}


def plan(*activities: dict[str, Any], goals: int = 0) -> Plan:
    return Plan.model_validate(
        {
            "title": "Budget",
            "bodies": BODIES,
            "goals": {f"g{n}": {"name": f"Mål {n}", "people": {}} for n in range(goals)},
            "activities": {f"a{n}": {"date": "2027-06-07"} | a for n, a in enumerate(activities)},
        }
    )


def page(plan: Plan, schedule: Schedule | None = None) -> Page:
    return lay_out(plan, schedule or plan.schedule, plan.schedule, "sv")


def titles(page: Page) -> dict[str, list[str]]:
    return {lane.heading: [p.title for p in lane.placed] for lane in page.lanes}


def test_a_title_does_not_repeat_the_lane() -> None:
    found = plan(
        {"title": "Kommunfullmäktige – mål och budget", "bodies": ["KF"]},
        {"title": "KF: mål och budget", "bodies": ["KF"], "date": "2027-01-11"},
        {"title": "Arbetsutskottet – tidsplan", "bodies": ["KSAU"]},
        {"title": "Tidsplan - arbetsutskottet", "bodies": ["KSAU"], "date": "2027-01-11"},
        {"title": "KSAU: ramar", "bodies": ["KF"], "date": "2027-03-11"},
    )
    assert titles(page(found)) == {
        "KF": ["Mål och budget", "KSAU: ramar", "Mål och budget"],
        "KSAU": ["Tidsplan", "Tidsplan"],
    }


def test_officials_with_one_activity_each_share_a_lane() -> None:
    single = [{"title": f"Besked {n}", "bodies": [code]} for n, code in enumerate(("CHEF", "KANSLI", "REV"))]
    shared = titles(page(plan(*single, {"title": "Beslut", "bodies": ["KF"]})))
    assert shared == {
        "KF": ["Beslut"],
        "Övrigt": ["Ekonomichefen: Besked 0", "Kommunkansliet: Besked 1", "Kommunens revisorer: Besked 2"],
    }
    assert list(titles(page(plan(*single[:2])))) == ["Kommunkansliet", "CHEF"]


def test_a_title_in_the_shared_lane_names_the_body_once() -> None:
    single = [
        {"title": f"Möte med {BODIES[code]['name']}", "bodies": [code]} for code in ("CHEF", "KANSLI", "REV")
    ]
    assert "Möte med Ekonomichefen" in titles(page(plan(*single)))["Övrigt"]


def test_the_same_meeting_about_each_goal_shares_a_mark() -> None:
    found = plan(*({"title": f"Avstämning – Mål {n}", "goal": f"g{n}"} for n in range(5)), goals=5)
    assert titles(page(found)) == {"Mål": ["Mål 0, Mål 1, Mål 2, Mål 3: Avstämning", "Mål 4: Avstämning"]}
    moved = Schedule({key: slot for key, slot in found.schedule.items() if key != "a1"})
    assert [p.item.keys for p in page(found, moved).lanes[0].placed] == [("a0", "a2", "a3", "a4")]


def test_long_titles_take_the_room_there_is() -> None:
    long = "Utskick av sammanställning av inkomna förslag på uppdrag"
    assert titles(page(plan({"title": long, "bodies": ["KF"], "date": "2027-01-11"}, {"title": "Sist"})))[
        "KF"
    ] == [long]


def test_a_code_that_is_only_the_name_again_is_left_out() -> None:
    for path in EXAMPLES:
        found = example(path)
        for code in found.bodies:
            heading, name = lane_names(found, code, "sv")
            assert heading == found.bodies[code].name or (heading == code and name)
