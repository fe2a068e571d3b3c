"""Why one activity is suggested to come before another, in English."""

from plans.activity import Reason, Sureness

SUGGESTING = {
    Reason.NAMED: "The one names the other",
    Reason.DECIDED: "The second starts from what has been decided",
    Reason.HANDED_IN: "The second is about what has been handed in",
    Reason.CHAIN: "The same matter is prepared before it is decided",
    Reason.MAILING: "What is sent out is needed for the other",
    Reason.DEADLINE: "What is handed in is needed for the other",
    Reason.UNIONS: "The unions are met before the employer decides (MBL sections 11 and 19)",
    Reason.MATTER: "The same matter, the next step in time",
    Sureness.STATED: "the document says it",
    Sureness.USUAL: "usually so",
    Sureness.GUESS: "a guess",
    "suggested text": "{why}: “{text}”",
    "suggested seen": "{why}; {lag} apart in the document",
    "suggested same day": "{why}; the same day in the document",
    "suggestions": "Suggestions ({}), none in force until accepted:",
    "no suggestions": "No suggestions that are not accepted already.",
    "accept so": (
        "Accept with tidplan suggest PLAN --accept 1,3 -o PLAN, or move the lines to dependencies in the plan "
        "file. Instead of numbers, stated, usual or all."
    ),
    "suggested": "{first} before {then}{lag} ({sure}). Reason: {because}",
    "suggested lag": ", at least {}",
}
