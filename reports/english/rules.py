"""The English names of the rules, and what each is for."""

RULE_NAMES = {
    "weekend": "Weekend",
    "holiday": "Public holiday",
    "eve": "Half day before a holiday",
    "bridge-day": "Bridge day",
    "closed": "Closed period",
    "absence": "Absence",
    "window": "Allowed days",
    "latest": "Latest date",
    "fixed": "Decided date",
    "length": "Length",
    "phase": "Phase",
    "stated-day": "Weekday and week in the document",
    "precedence": "Order and distance",
    "notice": "Notice",
    "body-twice": "Called twice on a day",
    "overlap": "The same people at once",
    "overlap-unknown": "The same people on a day, time unknown",
    "spacing": "Distance between meetings",
    "per-day": "Most meetings a day",
    "pattern": "Ordinary meeting day",
    "usual-weekday": "Usual weekday",
    "board-first": "The board before the council",
    "unions-first": "The unions before the decision",
    "committee-final": "A subcommittee deciding for the council",
    "uncertain": "Uncertain date",
    "undated": "No day",
    "row-order": "Order of the rows",
    "no-year": "No year",
    "no-participants": "No participants",
    "unstated-body": "Participants outside their column",
    "repeated-text": "Repeated row",
    "election-year": "Election year",
}

EXPLAINED = {
    "weekend": (
        "A meeting has no day, and nothing else begins or ends, on a Saturday or Sunday. A deadline on a "
        "Sunday is "
        "lawful, but nobody is there to receive it."
    ),
    "holiday": (
        "A meeting has no day, and nothing else begins or ends, on a Swedish public holiday, Midsummer’s Eve, "
        "Christmas Eve or New Year’s Eve."
    ),
    "eve": "No meeting is on a half day, such as Maundy Thursday or the day before Ascension: many leave at noon.",
    "bridge-day": (
        "A single working day between a holiday and another free day: many are away. 2 of 833 real meetings "
        "are on one."
    ),
    "closed": (
        "No meeting, deadline or mailing is in a period that the plan calls closed, such as a school holiday "
        "or the "
        "summer weeks. Work may go on through it."
    ),
    "absence": (
        "No meeting is on a day when a participant is away. An absence reaches the parts of a body, not its "
        "wholes: "
        "a board meets although one member is away."
    ),
    "window": "An activity is where the plan allows it: in its `between`, or in the month that is its date.",
    "latest": "An activity is done by its `latest` day, which may come from a statute.",
    "fixed": "An activity whose status is `decided` stays on the days that the plan states.",
    "length": "Work keeps its working days, or at least its `shortest`. All else keeps its days.",
    "phase": "An activity is in the phase that it belongs to.",
    "stated-day": "The weekday and the week that stand beside a date in the document agree with it.",
    "precedence": (
        "One comes after the other, at least and at most as far as the dependency says. On one day, the "
        "hours decide. "
        "Distances are in days, working days or weeks."
    ),
    "notice": (
        "What goes out with the summons is ready when the notice begins. The council is called at least one week "
        "before (KL 5 kap. 13 and 15 §§); for the board and the committees, their own rules say. What may be "
        "handed "
        "in until the end of a day, such as at a deadline, is ready the day after."
    ),
    "body-twice": (
        "A council, board, committee, subcommittee or drafting body is not called to two meetings on a day."
    ),
    "overlap": (
        "Two meetings that call the same people are not at the same time. People are shared by who sits in "
        "what. The "
        "board at 13:00 and the council at 18:00 on one day are in order."
    ),
    "overlap-unknown": (
        "Two meetings that call the same people are on one day, and a time is missing. Give `time` of the "
        "activity "
        "or `at` of the body, and the question is gone or becomes a real clash."
    ),
    "spacing": "Between two meetings of a body there is at least its `spacing`. Extra meetings do not count.",
    "per-day": "Nobody is called to more meetings a day than their `per_day`. This goes for rooms too.",
    "pattern": (
        "An ordinary meeting is on a day of the body’s pattern (`meets`), such as the last Monday of the month."
    ),
    "usual-weekday": (
        "A body decides on the weekday on which most of its decisions in the plan are, as 95 per cent of "
        "real meetings "
        "do. Bodies with a pattern (`meets`) are left to the rule `pattern`."
    ),
    "board-first": (
        "Each decision of the council has a meeting of the board before it, on the same matter or as a "
        "dependency. "
        "There are exceptions (KL 5 kap. 29–34 §§), so it is a question."
    ),
    "unions-first": (
        "Where the plan meets the unions on a matter, one such meeting is before the day the employer "
        "decides. Whether "
        "a matter needs negotiation is the employer’s to judge, so it is a question."
    ),
    "committee-final": (
        "A subcommittee takes no final decision on a matter that also goes to the council. Goals, direction "
        "and scope "
        "cannot be delegated."
    ),
    "uncertain": "A date that the document itself doubts (a question mark, brackets) is settled by somebody.",
    "undated": "Every activity has a day.",
    "row-order": (
        "Rows stand in the order of their dates. A row known to the month counts as the month’s first day."
    ),
    "no-year": "A date in the document carries its year. Otherwise the year is somebody’s reading.",
    "no-participants": "Somebody takes part in each activity.",
    "unstated-body": "Who takes part stands in the document’s column for it, not only in another text.",
    "repeated-text": "No two rows say the very same: a copied row is often one forgotten.",
    "election-year": "What is called an election year (valår) is one: 2014, 2018, 2022, 2026 and so on.",
}
