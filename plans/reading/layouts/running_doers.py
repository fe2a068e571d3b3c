"""Who does what stands under a role's name: "Nämnderna", "28 maj: lämnar budgetförslag"."""

import re
from dataclasses import replace

from plans.body import MEETS_AS_ONE
from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.legend import Legend
from plans.reading.layouts.calendar_years import YEAR
from plans.reading.layouts.deeds import says_what_is_done
from plans.reading.layouts.part import RawRow
from plans.reading.layouts.running_entries import Around, bodies_in


def with_doer(row: RawRow, around: Around, legend: Legend) -> RawRow:
    """A row of what is done, as of whoever alone stands over it: so says its verb, or that it names nobody itself.

    That nobody is named is enough only under a board's heading in the document, or its name with a year: a line or
    an office's name, may say who sends the text.
    """
    whose = YEAR.sub("", around.whose).strip(" :")
    found = find_bodies(whose, legend)
    is_name = sum(len(body.raw) for body in found) >= _NAME * len(whose) > 0
    if row.bodies or not is_name:
        return row
    is_plans = around.over == "" or YEAR.search(around.over) is not None
    is_plans = is_plans and all(body.kind in MEETS_AS_ONE for body in found)
    is_nobodys = _MATTER.fullmatch(row.title) or not find_bodies(f"{row.title} {row.text}", legend)
    does = (is_plans and is_nobodys) or says_what_is_done(row.title, legend)
    return replace(row, bodies=bodies_in(whose, legend)) if does else row


_NAME = 0.8
"""How much of the words over a row has to be a name."""
_MATTER = re.compile(r"[^\W\d]+beredning", re.IGNORECASE)
"""What is prepared, and no body that has the name for its own: that is "Budgetberedningen"."""
