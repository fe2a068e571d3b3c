"""Who does what stands under a role's name: "Nämnderna", "28 maj: lämnar budgetförslag"."""

from dataclasses import replace

from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.legend import Legend
from plans.reading.layouts.deeds import says_what_is_done
from plans.reading.layouts.part import RawRow
from plans.reading.layouts.running_entries import Around, bodies_in


def with_doer(row: RawRow, around: Around, legend: Legend) -> RawRow:
    """A row of what is done, as of whoever alone stands over it: so says its verb, or that it names nobody itself.

    That nobody is named is enough only under a heading of the document: a line may say who sends the text.
    """
    found = find_bodies(around.whose, legend)
    is_name = sum(len(body.raw) for body in found) >= _NAME * len(around.whose) > 0
    if row.bodies or not is_name:
        return row
    is_all_of_it = around.over == "" and not find_bodies(f"{row.title} {row.text}", legend)
    does = is_all_of_it or says_what_is_done(row.title, legend)
    return replace(row, bodies=bodies_in(around.whose, legend)) if does else row


_NAME = 0.8
"""How much of the words over a row has to be a name."""
