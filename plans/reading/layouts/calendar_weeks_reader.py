"""What stands in a table of weeks: every entry on its weekday of its week, or on the day that its cell names."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from plans.reading.dates.written import Partial, Written
from plans.reading.layouts.calendar_above import Above
from plans.reading.layouts.calendar_cells import NOTES, WEEKDAY, weekday_of
from plans.reading.layouts.calendar_days import day_text
from plans.reading.layouts.calendar_entries import Entry, entries_of
from plans.reading.layouts.calendar_making import Making, Spot
from plans.reading.layouts.calendar_notes import notes_of
from plans.reading.layouts.calendar_weeks import Weeks
from plans.reading.layouts.copied_heads import is_body
from plans.reading.layouts.week_anchor import Anchor
from plans.reading.refusals import NO_DAY


@dataclass
class WeeksReader:
    """A table of weeks as far as it is read; `month` is the one that the last line named, `anchor` its week."""

    making: Making
    weeks: Weeks
    over: Above
    anchor: Anchor = field(default_factory=Anchor)
    month: int | None = None

    def read(self) -> None:
        """Every line."""
        weeks, view = self.weeks, self.weeks.view
        for at in range(view.size[1]) if weeks.head >= 0 else ():
            self.making.used(view.place(weeks.head, at))
        for line in weeks.lines():
            if weeks.is_head(line):
                self.making.used(view.place(line, 0))
            else:
                self._line(line)

    def _line(self, line: int) -> None:
        weeks, view = self.weeks, self.weeks.view
        month = weeks.month(line)
        self.month = month or self.month
        self.anchor = weeks.anchor(line, self.month, self.anchor)
        said = [at for at in weeks.columns() if view.text(line, at) and not view.repeats(line, at)]
        entries = {at: self._entries(line, at) for at in said}
        beside = {at: view.text(line, at) for at in weeks.beside() if view.text(line, at)} if weeks.days else {}
        self._beside(line, beside, entries)
        for at in said:
            self._cell(line, at, entries[at])
        if month is not None:
            self.making.used(view.place(line, 0))
        elif not said and not beside and (not weeks.days or self.anchor != Anchor()):
            self.making.empty(view.place(line, 0))

    def _entries(self, line: int, at: int) -> tuple[Entry, ...]:
        """What stands in a cell. A number that is no day of the week is an hour: "13 KS"."""
        text, day = self.weeks.view.text(line, at), self._day(at)
        own = day_text(text)
        first = own.written.first if own is not None else None
        if first is not None and first.month is None and day is not None and day.day != first.day:
            return entries_of(text, self.making.legend)
        return self.weeks.entries_at(line, at, self.making.legend)

    def _day(self, at: int) -> Partial | None:
        """The day of a weekday's column in the week of the line."""
        weekday = self.weeks.days.get(at)
        if weekday is None:
            return None
        return self.anchor.day(weekday, self.weeks.days.values(), self.over.year)

    def _beside(self, line: int, beside: dict[int, str], entries: dict[int, tuple[Entry, ...]]) -> None:
        """What stands under no weekday: a note goes with the week's only meeting, and who else meets is asked."""
        view, legend = self.weeks.view, self.making.legend
        for at, text in beside.items():
            place, name = view.place(line, at), view.text(self.weeks.head, at)
            meets = [(of, n) for of, found in entries.items() for n, entry in enumerate(found) if not entry.free]
            is_note = NOTES.fullmatch(name) is not None
            others = [
                entry for entry in entries_of(text, legend) if not is_note or is_body(entry.label.words, legend)
            ]
            if is_note and not others and len(meets) == 1:
                of, n = meets[0]
                told = replace(entries[of][n], said=", ".join(filter(None, (entries[of][n].said, text))))
                entries[of] = (*entries[of][:n], told, *entries[of][n + 1 :])
                continue
            for entry in entries_of(text, legend):
                label = entry.label
                if label.known and label.bodies and entry in others:
                    spot = Spot(place, name or None, {name or "Vecka": text}, self.over.year, "days")
                    self.making.refuse(spot, text, label, NO_DAY)
                else:
                    self.making.tell(place, text, "holiday" if entry.free else "text")
                    self.making.left_aside(place)

    def _cell(self, line: int, at: int, entries: Sequence[Entry]) -> None:
        weeks, view, making = self.weeks, self.weeks.view, self.making
        text, name = view.text(line, at), view.text(weeks.head, at) if weeks.head >= 0 else ""
        written, year = self._written(text, at, name)
        spot = Spot(view.place(line, at), name or None, {name or "Dag": text}, year, "days")
        before = len(making.rows)
        for entry in entries:
            own = None if weeks.days else WEEKDAY.search(f"{entry.label.words} {entry.said}")
            one = written
            if own is not None:
                one = replace(written, raw=f"v. {self.anchor.week} {own[1]}", weekday=weekday_of(own[1]))
            words = " ".join(WEEKDAY.sub(" ", entry.label.words).split())
            label = replace(entry.label, words=words) if own is not None else entry.label
            if entry.free:
                making.tell(spot.place, f"{written.raw} {entry.label.words}", "holiday")
                making.left_aside(spot.place)
            elif one.first == Partial() or (one.weekday is None and one.first.day is None):
                making.refuse(spot, text, label, NO_DAY)
            else:
                said = WEEKDAY.sub(" ", entry.said) if own is not None else entry.said
                making.meeting(spot, one, label, notes_of(said, making.legend, entry.label.marks))
        if view.cell(line, at).struck:
            making.strike(before)

    def _written(self, text: str, at: int, name: str) -> tuple[Written, int | None]:
        """The day of a cell, and the year over it: a week over the turn of the year ends in the next."""
        own, day, week, year = day_text(text), self._day(at), self.anchor.week, self.over.year
        weekday = self.weeks.days.get(at)
        if own is not None and own.written.first.month is not None:
            said = own.written.weekday if own.written.weekday is not None or own.written.last else weekday
            return replace(own.written, week=own.written.week or week, weekday=said), year
        days = self.anchor.days
        if day is None or days is None:
            raw = f"v. {week} {name}".strip() if week is not None else text
            return Written(0, len(text), raw, Partial(week=week), weekday=weekday), year
        is_next = year is not None and (day.month or 0) < (days.first.month or 0)
        raw = f"{days.raw} {name}".strip()
        written = Written(0, len(text), raw, day, weekday=weekday, week=week)
        return written, year + 1 if is_next and year is not None else year
