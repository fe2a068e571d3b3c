"""Why one activity is suggested to come before another, in English."""

from plans.activity import Reason, Sureness

SUGGESTING = {
    Reason.NAMED: "The one row names the other",
    Reason.DECIDED: "The later one starts from what is decided in the first",
    Reason.HANDED_IN: "The later one is about what is handed in to the first",
    Reason.CHAIN: "The same matter is prepared before it is decided",
    Reason.MAILING: "What is sent out is needed for the later one",
    Reason.DEADLINE: "What is handed in is needed for the later one",
    Reason.UNIONS: "The unions are met before the employer decides (MBL sections 11 and 19)",
    Reason.MATTER: "The same matter, the next step in time",
    Sureness.STATED: "the document says it",
    Sureness.USUAL: "usually so",
    Sureness.GUESS: "a guess",
    "suggested text": "{why}: “{text}”",
    "suggested seen": "{why}; {lag} apart in the document",
    "suggested same day": "{why}; the same day in the document",
    "suggestions": "Suggestions ({}). None of them is in force until it is accepted:",
    "no suggestions": "There is nothing to suggest beyond what the plan says already.",
    "accept so": (
        "Accept with tidplan suggest PLAN --accept 1,3 -o PLAN, or move the lines to dependencies in the plan "
        "file. Instead of numbers: stated (what the document says), usual (what is usually so) or all."
    ),
    "suggested": "{first} before {then}{lag} ({sure}). Reason: {because}",
    "suggested row": "{title} ({apart})",
    "suggested lag": ", at least {}",
}
