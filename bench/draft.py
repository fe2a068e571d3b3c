"""A plan in the making: activities that have their days, and dependencies that hold between them."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from bench.diary import Diary
from bench.municipality import Parts
from plans.calendar import WORKING_DAYS
from plans.clock import parse_hours
from plans.lag import parse_lag
from plans.pattern import pattern_days

DAY = timedelta(1)


@dataclass
class Draft:
    """What has been placed so far; `bodies` as in a plan file."""

    diary: Diary
    bodies: dict[str, Parts]
    rng: Random
    activities: dict[str, Parts] = field(default_factory=dict)
    days: dict[str, tuple[date, date]] = field(default_factory=dict)
    dependencies: dict[tuple[str, str], Parts] = field(default_factory=dict)

    def before(self, day: date, lag: str) -> date:
        """The latest day from which the lag is left to the day."""
        length = parse_lag(lag)
        return WORKING_DAYS.subtract(day, length.count) if length.working else day - length.count * DAY

    def after(self, day: date, lag: str) -> date:
        """The earliest day on which the lag has passed since the day."""
        length = parse_lag(lag)
        return WORKING_DAYS.add(day, length.count) if length.working else day + length.count * DAY

    def gather(self, key: str, title: str, codes: list[str], until: date, time: str, **more: object) -> bool:
        """Place a gathering on the last free day until then; whether there was one."""
        day = self.diary.book_until(until, codes, parse_hours(time))
        if day is not None:
            self._put(key, day, day, {"title": title, "bodies": codes, "time": time, "extra": True, **more})
        return day is not None

    def hand(self, key: str, title: str, kind: str, until: date, code: str, **more: object) -> bool:
        """Place a deadline or a mailing on the last open day until then."""
        day = self.diary.open_until(until)
        if day is not None:
            self._put(key, day, day, {"title": title, "kind": kind, "bodies": [code], **more})
        return day is not None

    def work(self, key: str, title: str, until: date, length: int, code: str, **more: object) -> bool:
        """Place work of so many working days that ends on the last open day until then."""
        last = self.diary.open_until(until)
        first = None if last is None else WORKING_DAYS.subtract(last, length) + DAY
        if first is None or last is None or first < self.diary.first:
            return False
        self._put(key, first, last, {"title": title, "kind": "work", "bodies": [code], **more})
        return True

    def ordinary(self, body: str, earliest: date) -> str | None:
        """The key of the body's first ordinary meeting from that day on, placed if it was not there yet."""
        pattern = str(self.bodies[body]["meets"])
        for usual in sorted(pattern_days(pattern, self.diary.first, self.diary.last)):
            key = f"{body.lower()}-{usual:%Y-%m}"
            if key not in self.activities and usual >= earliest - 6 * DAY:
                self._meet(key, body, usual)
            if key in self.activities and self.days[key][0] >= earliest:
                return key
        return None

    def _meet(self, key: str, body: str, usual: date) -> None:
        day = self.diary.book_near(usual, [body], parse_hours(self.bodies[body]["at"]), reach=6)
        if day is not None:
            kind = "meeting" if self.bodies[body]["kind"] == "subcommittee" else "decision"
            title = f"{self.bodies[body]['name']} {usual:%Y-%m}"
            self._put(key, day, day, {"title": title, "kind": kind, "bodies": [body]})

    def order(self, first: str, then: str, lag: str, **more: object) -> None:
        """Say that one comes after another by at least so much, which must hold already."""
        if self.days[then][0] < self.after(self.days[first][1], lag):
            raise ValueError(f"{first} is not {lag} before {then}")
        self.dependencies.setdefault((first, then), {"first": first, "then": then, "at_least": lag, **more})

    def limit(self, first: str, then: str, spare: int) -> None:
        """Let a dependency be no longer than it is, and so many days."""
        gap = (self.days[then][0] - self.days[first][1]).days
        self.dependencies[first, then].setdefault("at_most", f"{gap + spare} days")

    def _put(self, key: str, first: date, last: date, parts: Parts) -> None:
        self.days[key] = first, last
        self.activities[key] = {**parts, "date": f"{first}..{last}" if last > first else str(first)}
