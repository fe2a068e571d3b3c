"""What is said in English of a calendar whose busy times were noted."""

BUSY = {
    "busy": "{who}: {times} in {days}. {changed}",
    "busy none": "{who}: no busy times in {days}. {changed}",
    "busy one": "one busy time",
    "busy several": "{} busy times",
    "busy same": "The plan has them already.",
    "busy changed": "In the plan {added} are new, {kept} as before and {removed} removed.",
    "busy only": "Only the times were copied: no titles, places or participants.",
}
