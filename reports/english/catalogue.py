"""The English words around a rule in the catalogue."""

CATALOGUE = {
    "rule of plan": "for the whole plan",
    "rule of body": "where {} is concerned",
    "rule of activity": "for one activity",
    "rule reason": "The reason for the exception",
    "rule severity": "Severity: {}",
    "rule milder": "; for {kinds} {severity}",
    "rule law": "Law: {}.",
    "rule since": "Asked of dates from {} on.",
    "rule of document": "The rule is about what the document says. A proposal of new dates does not heed it.",
    "rule example": "A plan that breaks the rule",
    "rule moved": "The rule is broken if {activity} is put on {days}.",
    "rule says": "What is said then",
    "rule change": "Change the severity, answer or allow",
    "rule levels": (
        "The severity is `block`, `warn`, `question`, `info` or `allow`. The nearest setting counts: the "
        "activity's, then the dependency's or period's, the body's, the plan's and last the rule's own. To allow "
        "takes a reason, which is shown by a check. That is how a question is answered: the reason is the answer, "
        "and the question is not asked again."
    ),
    "rule behind": "What the rule looks at may have a severity of its own too:",
    "rules head": "{} rules. `tidplan rules CODE` shows one of them, with an example and how to allow it.",
}
