"""Any change at all, sound in itself: whether it suits a plan is another matter."""

from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from plans.codes import RULE_CODES
from plans.severity import Severity
from scenarios.changes import Change
from scenarios.files import Scenario
from tests.scenarios.making import ONE
from tests.strategies import lags

# The writer of YAML used in these tests takes the characters left out here for ends of lines.
_WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs"], exclude_characters="\x85\u2028\u2029"), max_size=12
).map(str.strip)
_TEXTS = st.one_of(
    _WORDS.filter(bool), st.sampled_from(["null", "~", "2023-06-07", "# nej", "a: b", "[x]", "NO", "12"])
)
_IDS = st.one_of(st.sampled_from(["kf", "ks", "NO", "13:00", "å-ä"]), _TEXTS)
_DAYS = st.dates(date(2020, 1, 1), date(2030, 12, 31))
_EXACT = st.tuples(_DAYS, st.integers(0, 20)).map(
    lambda d: f"{d[0]}..{d[0] + timedelta(d[1])}" if d[1] else str(d[0])
)
_SPANS = st.one_of(_EXACT, _DAYS.map(lambda d: f"{d:%Y-%m}"))
_JUDGED = st.fixed_dictionaries(
    {}, optional={"severity": st.sampled_from([s.value for s in Severity if s != "allow"])}
)
_EXCUSED = st.one_of(_JUDGED, st.fixed_dictionaries({"severity": st.just("allow"), "because": _TEXTS}))
_MAYBE_JUDGED = st.one_of(_EXCUSED, st.fixed_dictionaries({"because": _TEXTS}))
_LAGS = lags()
_PAIR = {"first": _IDS, "then": _IDS}
_SETTINGS = st.dictionaries(
    st.sampled_from(RULE_CODES),
    st.fixed_dictionaries({"severity": st.just("allow"), "because": _TEXTS}),
    max_size=2,
)
_ROWS = st.fixed_dictionaries(
    {"title": _TEXTS},
    optional={
        "kind": st.sampled_from(["meeting", "decision", "deadline", "mailing", "work"]),
        "date": st.one_of(_SPANS, _EXACT.map(lambda text: f"{text}?")),
        "between": _SPANS,
        "latest": st.fixed_dictionaries({"date": _DAYS.map(str), "because": _TEXTS}),
        "length": st.integers(1, 400),
        "time": st.sampled_from(["13:00", "08:30-16:00", "all day"]),
        "bodies": st.lists(_IDS, max_size=3),
        "status": st.sampled_from(["draft", "called", "decided"]),
        "extra": st.booleans(),
        "rules": _SETTINGS,
        "columns": st.dictionaries(_IDS, st.none() | _TEXTS, max_size=2),
        "source": st.fixed_dictionaries({"line": st.integers(1, 99), "raw": _TEXTS}),
        "note": _TEXTS,
    },
)


def _kind(change: str, **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({"change": st.just(change), **fields})


def _and(
    one: st.SearchStrategy[dict[str, Any]], more: st.SearchStrategy[dict[str, Any]]
) -> st.SearchStrategy[Any]:
    return st.tuples(one, more).map(lambda both: both[0] | both[1])


_SCOPES: st.SearchStrategy[dict[str, Any]] = st.one_of(
    st.just({}),
    st.fixed_dictionaries({"activity": _IDS}),
    st.fixed_dictionaries({"body": _IDS}),
    st.fixed_dictionaries(_PAIR),
)
_SEVERE = _EXCUSED.filter(lambda judged: "severity" in judged)
_LAG = st.fixed_dictionaries({}, optional={"at_least": _LAGS, "at_most": _LAGS})
_DEPENDENCY = st.fixed_dictionaries(
    {},
    optional={
        "measured": st.sampled_from(["end-start", "start-start", "end-end", "start-end"]),
        "papers": st.booleans(),
        "origin": st.sampled_from(["document", "reading"]),
    },
)
_KINDS = {
    "move": _kind("move", activity=_IDS, to=_EXACT),
    "forbid": _kind("forbid", activity=_IDS, days=_SPANS),
    "keep": _kind("keep", activity=_IDS),
    "free": _kind("free", activity=_IDS),
    "absent": _and(_kind("absent", body=_IDS, days=_SPANS), _MAYBE_JUDGED),
    "close": _and(_kind("close", name=_TEXTS, days=_SPANS), _MAYBE_JUDGED),
    "lag": _and(_kind("lag", **_PAIR), _LAG.filter(bool)),
    "rule": _and(_and(_kind("rule", rule=st.sampled_from(RULE_CODES)), _SEVERE), _SCOPES),
    "add": _kind("add", activity=_IDS, row=_ROWS),
    "remove": _kind("remove", activity=_IDS),
    "depend": _and(_and(_kind("depend", **_PAIR), _and(_LAG, _DEPENDENCY)), _MAYBE_JUDGED),
    "undepend": _kind("undepend", **_PAIR),
}


def any_change(*kinds: str) -> st.SearchStrategy[Change]:
    """A change, of one of these kinds if any are named."""
    return st.one_of([_KINDS[kind] for kind in kinds or _KINDS]).map(ONE.validate_python)


def scenarios() -> st.SearchStrategy[Scenario]:
    """A scenario on the base `plan.yaml`."""
    return st.builds(
        Scenario,
        title=_TEXTS,
        base=st.just("plan.yaml"),
        today=st.none() | _DAYS,
        changes=st.lists(any_change(), min_size=1, max_size=6).map(tuple),
    )
