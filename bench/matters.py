"""A matter on its way: papers asked for, written, negotiated and prepared; then committee, board and council."""

from datetime import date
from itertools import pairwise

from bench.draft import DAY, Draft

SHORT = ("1 working day", "2 working days", "2 days", "3 working days", "5 days")
LONG = ("3 working days", "5 working days", "7 days", "1 week", "8 working days", "10 days", "2 weeks")


def matter(draft: Draft, n: int, committee: str, earliest: date, level: str) -> bool:
    """Place one matter of a committee and all that leads to its decision; whether it found room.

    `level` is who decides: "committee", "board" or "council". Meetings and their mailings are shared with the
    matters that go to the same one; tasks are the matter's own and are placed backwards from the first mailing.
    """
    meeting = draft.ordinary(committee, earliest)
    if meeting is None:
        return False
    mailed = _mailing(draft, meeting)
    if mailed is None or not _prepared(draft, n, committee, mailed):
        return False
    negotiated = f"m{n}-{committee.lower()}-unions"
    if negotiated in draft.activities:
        draft.order(negotiated, meeting, "1 working day", because="MBL 11 §")
    if level != "committee":
        _upwards(draft, meeting, level)
        _carried_out(draft, n, committee, level)
    return True


def keep_order(draft: Draft) -> None:
    """A body's ordinary meetings come in their order, a week apart at least."""
    for body in draft.bodies:
        of_body = f"{body.lower()}-20"
        held = sorted((key for key in draft.activities if key.startswith(of_body)), key=draft.days.__getitem__)
        for first, then in pairwise(held):
            if (draft.days[then][0] - draft.days[first][0]).days >= 7:
                draft.order(first, then, "7 days")


def _mailing(draft: Draft, meeting: str) -> str | None:
    """The summons to a meeting, a week before; at most a fortnight, so that it follows the meeting."""
    key = f"kallelse-{meeting}"
    if key not in draft.activities:
        body = draft.activities[meeting]["bodies"][0]
        until = draft.before(draft.days[meeting][0], "7 days")
        if not draft.hand(key, f"Kallelse: {draft.activities[meeting]['title']}", "mailing", until, "EKONOMI"):
            return None
        draft.activities[key]["recipients"] = [body]
        draft.order(key, meeting, "7 days", papers=True)
        draft.limit(key, meeting, 4)
    return key


def _prepared(draft: Draft, n: int, committee: str, mailed: str) -> bool:
    """The matter's own tasks, the last first; each holds its lag with a day or two to spare."""
    rng, then, name = draft.rng, mailed, f"m{n}-{committee.lower()}"
    for step in _steps(draft):
        lag = rng.choice(LONG if step in ("deadline", "ask") else SHORT)
        until = draft.before(draft.days[then][0], lag) - rng.choice((0, 0, 0, 1, 2, 5)) * DAY
        key = f"{name}-{step}"
        if not _step(draft, step, key, committee, until):
            return then != mailed
        draft.order(key, then, lag)
        if rng.random() < 0.15:
            draft.limit(key, then, rng.choice((0, 3, 7, 14)))
        if step == "work" and rng.random() < 0.5:
            _subcommittee(draft, key, committee, mailed)
        then = key
    return True


def _steps(draft: Draft) -> list[str]:
    every = ["presidium", "unions", "management", "work", "deadline", "ask"]
    dropped = draft.rng.sample(every[:3] + every[4:], draft.rng.choice((0, 1, 1, 2)))
    return [step for step in every if step not in dropped]


def _step(draft: Draft, step: str, key: str, code: str, until: date) -> bool:
    head, rng = f"{code}CHEF", draft.rng
    morning = rng.choice(("08:30-10:00", "10:00-11:30", "13:00-14:30"))
    match step:
        case "presidium":
            return draft.gather(key, "Presidiet bereder", [f"{code}PRES", head], until, morning)
        case "unions":
            people = ["CSG", "DIREKTOR"] if rng.random() < 0.2 else [f"{code}FSG", head]
            return draft.gather(key, "Samverkan före beslut", people, until, morning)
        case "management":
            people = ["KLG"] if rng.random() < 0.4 else [head, "DIREKTOR"]
            return draft.gather(key, "Ledningen stämmer av", people, until, morning)
        case "work":
            length = rng.choice((1, 3, 5, 5, 8, 10, 15))
            more = {"shortest": length - 2} if length > 5 and rng.random() < 0.3 else {}
            return draft.work(key, "Förvaltningen skriver förslag", until, length, f"{code}KONTOR", **more)
        case "deadline":
            return draft.hand(key, "Underlag lämnas in", "deadline", until, f"{code}KONTOR")
        case _:
            return draft.hand(key, "Anvisningar skickas ut", "mailing", until, "EKONOMI")


def _subcommittee(draft: Draft, work: str, committee: str, mailed: str) -> None:
    """The subcommittee treats what was written before the committee's papers go out, if it meets in time."""
    meeting = draft.ordinary(f"{committee}AU", draft.days[work][1] + DAY)
    if meeting is not None and draft.days[meeting][0] < draft.days[mailed][0]:
        draft.order(work, meeting, "1 day")
        draft.order(meeting, mailed, "1 day")


def _upwards(draft: Draft, meeting: str, level: str) -> None:
    """From the committee to the board's subcommittee, the board and perhaps the council."""
    ready = draft.after(draft.days[meeting][0], "5 working days")
    first = draft.ordinary("KSAU", ready)
    if first is None:
        return
    draft.order(meeting, first, "5 working days")
    for body in ("KS", "KF") if level == "council" else ("KS",):
        then = draft.ordinary(body, draft.days[first][0] + 12 * DAY)
        mailed = None if then is None else _mailing(draft, then)
        if then is None or mailed is None or draft.days[mailed][0] <= draft.days[first][0]:
            return
        draft.order(first, mailed, "1 day")
        draft.order(first, then, "7 days", because="KL 5 kap. 13 och 15 §§" if body == "KF" else None)
        first = then


def _carried_out(draft: Draft, n: int, committee: str, level: str) -> None:
    """After the last decision the extract goes to the committee, within a fortnight."""
    last = [key for key in draft.activities if key.startswith("kf-" if level == "council" else "ks-")]
    decided = next((key for key in reversed(last) if draft.activities[key]["kind"] == "decision"), None)
    key = f"m{n}-{committee.lower()}-extract"
    if decided is None or draft.rng.random() < 0.4:
        return
    day = draft.after(draft.days[decided][0], "5 working days")
    until = day + draft.rng.choice((0, 2, 4)) * DAY
    if until <= draft.diary.last and draft.hand(key, "Protokollsutdrag skickas", "mailing", until, "EKONOMI"):
        if draft.days[key][0] >= day:
            draft.order(decided, key, "5 working days")
            draft.limit(decided, key, 10)
        else:
            del draft.activities[key], draft.days[key]
