from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from plans.body import MEETS_AS_ONE, Body, BodyKind, Containment, Every

CODES = ("A", "B", "C", "D", "E", "F")


def bodies(**parts: Any) -> dict[str, Body]:
    return {code: Body.model_validate({"name": code} | said) for code, said in parts.items()}


def parts_of(code: str, **parts: Any) -> set[str]:
    return set(Containment(bodies(**parts)).parts_of(code))


@st.composite
def organisations(draw: st.DrawFn) -> dict[str, Body]:
    some = st.lists(st.sampled_from(CODES), max_size=2)
    return bodies(**{code: {"part_of": draw(some), "includes": draw(some)} for code in CODES})


def reached(code: str, known: dict[str, Body]) -> set[str]:
    """Everything below a body, found by following every single step again and again."""
    found = {code}
    for _ in known:
        found |= {c for c, b in known.items() if found & set(b.part_of)}
        found |= {p for c in found for p in known[c].includes if isinstance(p, str)}
    return found


@given(organisations())
def test_a_part_of_a_part_is_a_part(known: dict[str, Body]) -> None:
    containment = Containment(known)
    for code in known:
        assert containment.parts_of(code) == reached(code, known)
        for part in containment.parts_of(code):
            assert containment.parts_of(part) <= containment.parts_of(code)


@given(organisations(), st.sampled_from(CODES), st.sampled_from(CODES))
def test_sharing_people_is_mutual(known: dict[str, Body], one: str, other: str) -> None:
    containment = Containment(known)
    assert containment.shared(one, other) == containment.shared(other, one)
    assert containment.shared(one, one) == containment.parts_of(one)
    assert containment.shared(one, other) == reached(one, known) & reached(other, known)


def test_a_body_alone_is_its_only_part() -> None:
    assert parts_of("KS", KS={}, KF={}) == {"KS"}


def test_strangers_share_nobody() -> None:
    assert not Containment(bodies(KS={}, KF={}, KSO={"part_of": ["KS"]})).shared("KF", "KSO")


def test_membership_runs_through_part_of_and_includes_alike() -> None:
    said: Any = {
        "KS": {"includes": ["KSAU"]},
        "KSAU": {"includes": ["KSPR"]},
        "KSPR": {},
        "KSO": {"part_of": ["KSPR"]},
        "KF": {},
    }
    assert parts_of("KS", **said) == {"KS", "KSAU", "KSPR", "KSO"}
    assert parts_of("KSPR", **said) == {"KSPR", "KSO"}
    assert parts_of("KSO", **said) == {"KSO"}


def test_two_wholes_share_the_part_that_sits_in_both() -> None:
    known = bodies(KS={}, KF={}, BB={"includes": ["KSO"]}, KSO={"part_of": ["KS"]})
    containment = Containment(known)
    assert containment.shared("KS", "BB") == {"KSO"}
    assert not containment.shared("KF", "BB")


PRESIDIA: Any = {
    "BUN": {"kind": "committee"},
    "SN": {"kind": "committee"},
    "KS": {"kind": "board"},
    "BUNPR": {"kind": "presidium", "part_of": ["BUN"]},
    "SNPR": {"kind": "presidium", "part_of": ["SN"]},
    "KSPR": {"kind": "presidium", "part_of": ["KS"]},
    "BUNAU": {"kind": "subcommittee", "part_of": ["BUN"]},
    "BUNO": {"kind": "person", "part_of": ["BUNPR"]},
    "BB": {"kind": "drafting", "includes": [{"every": "presidium", "of": "committee"}]},
}


def test_every_presidium_of_a_committee_is_meant_and_none_of_the_board() -> None:
    assert parts_of("BB", **PRESIDIA) == {"BB", "BUNPR", "SNPR", "BUNO"}


def test_the_selector_shares_people_with_the_committee_itself() -> None:
    containment = Containment(bodies(**PRESIDIA))
    assert containment.shared("BB", "BUN") == {"BUNPR", "BUNO"}
    assert not containment.shared("BB", "KS")
    assert not containment.shared("BB", "BUNAU")


def test_the_selector_also_finds_a_presidium_that_its_committee_includes() -> None:
    said = PRESIDIA | {"SN": {"kind": "committee", "includes": ["SNPR"]}, "SNPR": {"kind": "presidium"}}
    assert parts_of("BB", **said) == {"BB", "BUNPR", "SNPR", "BUNO"}


def test_a_selector_that_fits_nobody_includes_nobody() -> None:
    assert parts_of("BB", KS={}, BB={"includes": [{"every": "room", "of": "council"}]}) == {"BB"}


def test_a_selector_stands_beside_named_bodies() -> None:
    body = Body.model_validate(
        {"name": "Budgetberedningen", "includes": ["KSPR", {"every": "presidium", "of": "committee"}]}
    )
    assert body.includes == ("KSPR", Every(every=BodyKind.PRESIDIUM, of=BodyKind.COMMITTEE))


@pytest.mark.parametrize("kind", BodyKind)
def test_only_bodies_with_an_agenda_meet_as_one(kind: BodyKind) -> None:
    decides = kind in ("council", "board", "committee", "subcommittee", "drafting")
    assert (kind in MEETS_AS_ONE) == decides
    assert Body(name="Någon", kind=kind).meets_as_one == decides


def test_a_body_of_which_nothing_is_said_is_a_group() -> None:
    assert Body(name="Nätverket").kind is BodyKind.GROUP
    assert not Body(name="Nätverket").meets_as_one


@pytest.mark.parametrize(
    ("part", "value"),
    [
        ("kind", "parliament"),
        ("at", "sent"),
        ("notice", "en vecka"),
        ("spacing", "7"),
        ("per_day", 0),
        ("per_day", 51),
        ("per_day", "many"),
        ("part_of", "KS"),
        ("includes", [{"every": "presidium"}]),
        ("includes", [{"every": "nobody", "of": "committee"}]),
        ("colour", "red"),
        ("name", None),
    ],
)
def test_a_body_that_says_something_else_is_refused(part: str, value: object) -> None:
    with pytest.raises(ValidationError):
        Body.model_validate({"name": "Kommunstyrelsen", part: value})
