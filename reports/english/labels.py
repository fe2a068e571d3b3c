"""The English names of severities and levels, and the words around findings and proposals."""

from plans.severity import Severity

SEVERITIES = {
    Severity.BLOCK: "Blocks",
    Severity.WARN: "Warning",
    Severity.QUESTION: "Question",
    Severity.INFO: "Information",
    Severity.ALLOW: "Allowed",
}

COUNTED = {
    Severity.BLOCK: ("1 blocking", "{} blocking"),
    Severity.WARN: ("1 warning", "{} warnings"),
    Severity.QUESTION: ("1 question", "{} questions"),
    Severity.INFO: ("1 note", "{} notes"),
    Severity.ALLOW: ("1 allowed exception", "{} allowed exceptions"),
}

LEVELS = {
    "warnings": "broken warnings",
    "moved-summoned": "moved after their summons",
    "moved-called": "called ones moved",
    "moved": "moved",
    "new-warnings": "new warnings",
    "days": "days of moves",
    "habits": "deviation from habits (days)",
    "load": "unevenness of the load",
}

LABELS = {
    "blocks": "Blocking",
    "warns": "Warnings",
    "questions": "Questions",
    "infos": "Notes",
    "activity": "1 activity",
    "activities": "{} activities",
    "nothing": "nothing to remark on",
    "line": "line {}",
    "lines": "lines {}",
    "open question": (
        "1 question from the reading is not answered: {questions}. Answer with tidplan read … --ask, or settle it "
        "under questions in the plan file."
    ),
    "open questions": (
        "{number} questions from the reading are not answered: {questions}. Answer with tidplan read … --ask, or "
        "settle them under questions in the plan file."
    ),
    "derived": "What follows on the decisions, last days ({}):",
    "derived row": (
        "{title} {day}: the minutes are adjusted by {adjusted}, that is announced by {announced}, and the "
        "decision may be appealed until {appealed}"
    ),
    "read from title": "the matter read from the title: {}",
    "exception": "1 exception is allowed in the plan file: {exceptions}.",
    "exceptions": "{number} exceptions are allowed in the plan file: {exceptions}.",
    "no reason": "no reason given",
    "optimal": "The proposal is proven best: no other that meets the demands is better by the measures below.",
    "feasible": "The proposal meets the demands, but the search was stopped before it was proven best.",
    "infeasible": "It cannot be done. These demands cannot hold together:",
    "minimal": "Without any one of them, the rest can.",
    "not minimal": "The list may not be the shortest: one of the demands may not be needed.",
    "unknown": "No proposal was found in time. Neither that one exists nor that none does is proven.",
    "moved": "Moved ({})",
    "placed": "Given a day ({})",
    "nothing moves": "No activity is moved.",
    "no day": "no date",
    "earlier": "{} earlier",
    "later": "{} later",
    "begins": "begins {}",
    "ends": "ends {}",
    "measures": "Measures, most important first",
    "proven": "{name}: {value} (proven least)",
    "unproven": "{name}: at most {value}, at least {bound}",
    "left": "Left in the proposal ({})",
    "none left": "No warnings are left.",
    "also left": "Besides, {}.",
    "seconds": "The model was built in {} s and solved in {} s.",
}
