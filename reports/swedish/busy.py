"""What is said in Swedish of a calendar whose busy times were noted."""

BUSY = {
    "busy": "{who}: {times} {days}. {changed}",
    "busy none": "{who}: inga upptagna tider {days}. {changed}",
    "busy one": "en upptagen tid",
    "busy several": "{} upptagna tider",
    "busy same": "Planen har dem redan.",
    "busy changed": "I planen är {added} nya, {kept} som förut och {removed} borttagna.",
    "busy only": "Bara tiderna har kopierats: inga rubriker, platser eller deltagare.",
}
