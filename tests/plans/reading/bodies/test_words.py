from itertools import pairwise

import pytest

from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.names.naming import code_of, is_person
from plans.reading.bodies.names.tokens import tokens
from plans.reading.bodies.names.words import NOUNS, inflections, noun_of


@pytest.mark.parametrize(
    ("code", "forms"),
    [
        ("KS", "kommunstyrelse kommunstyrelsen kommunstyrelsens KOMMUNSTYRELSEN KS Ks KS:s"),
        ("KF", "kommunfullmäktige kommunfullmäktiges fullmäktige fullmäktiges KF Kf"),
        ("NÄMNDER", "nämnd nämnden nämnder nämnderna nämndernas nämndens"),
        ("FÖRVALTNINGSCHEFER", "förvaltningschef förvaltningschefen förvaltningschefer förvaltningschefernas"),
        ("BUDGETCONTROLLER", "budgetcontroller budgetcontrollern budgetcontrollers budgetcontrollerna"),
        ("EKONOMICHEF", "ekonomichef ekonomichefen ekonomichefens"),
        ("EKONOMICHEFER", "ekonomichefer ekonomicheferna"),
        ("NÄMND_ORDF", "nämndordförande nämndsordföranden nämndordförandena nämndordförandenas"),
        ("SN", "socialnämnd socialnämnden socialnämndens"),
        ("GRUPPLEDARE", "gruppledare gruppledaren gruppledarna"),
        ("TJÄNSTEMÄN", "tjänsteman tjänstemän tjänstemännen tjänstemännens tjänstepersoner"),
        ("KPR", "KPR pensionärsrådet pensionärsråd"),
    ],
)
def test_all_forms_of_a_body(code: str, forms: str) -> None:
    for form in forms.split():
        assert [mention.code for mention in find_bodies(form, cell=True)] == [code], form


@pytest.mark.parametrize("noun", sorted({noun.lemma for noun in NOUNS} - {"presidie"}))
def test_every_inflection_leads_back_to_its_noun(noun: str) -> None:
    lemma = f"xyzzy{noun}"
    for surface, form in inflections(lemma):
        assert form.lemma == lemma
        found = noun_of(surface)
        assert found is not None
        assert found[1].lemma == lemma


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("Analysgruppen", "ANALYSGRUPP"),
        ("analysgruppens", "ANALYSGRUPPENS"),
        ("sektorchef för Avfall VA", "SEKTORCHEF_AVFALL_VA"),
        ("IT ekonom", "IT_EKONOM"),
        ("Kommittén", "KOMMITTE"),
        ("och", "OCH"),
    ],
)
def test_codes(words: str, code: str) -> None:
    assert code_of(words.split()) == code


@pytest.mark.parametrize("name", ["Anders W", "Christina v L", "Anna-Karin S", "Hans Nilsson", "Eva Bergström"])
def test_persons(name: str) -> None:
    assert is_person(name)


@pytest.mark.parametrize("name", ["Anders", "Region Norr", "KS", "Teknisk chef", "Analysgruppen S", ""])
def test_no_persons(name: str) -> None:
    assert not is_person(name)


def test_tokens_know_their_places() -> None:
    text = "1:e vice ordf, verksamhetsområdes-\nansvariga och KS:s Barn- och IT-chef"
    found = tokens(text)
    assert [token.word for token in found] == [
        "1:e", "vice", "ordf", "verksamhetsområdesansvariga", "och", "ks", "barn", "och", "it", "chef"
    ]  # fmt: skip
    assert [token.genitive for token in found].index(True) == 5
    assert all(token.end <= after.start for token, after in pairwise(found))
