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
    "person-twice": "The same person in two meetings at once",
    "person-twice-unknown": "The same person in two meetings a day, time unknown",
    "break": "Time between meetings",
    "evenings": "Evenings a week",
    "quorum": "Quorum",
    "members-away": "Members away",
    "room-size": "Size of the room",
    "board-first": "The board before the council",
    "board-before": "The board’s meeting before the decision",
    "unions-first": "The unions before the decision",
    "unions-same-day": "The unions on the day of the decision",
    "committee-final": "A subcommittee deciding for the council",
    "budget-proposal": "The board’s budget proposal",
    "budget-decision": "The council’s budget",
    "new-council": "The newly elected council",
    "proposal-public": "The budget proposal public",
    "council-call": "Call of the council",
    "annual-report": "Annual report",
    "annual-report-first": "The annual report before discharge",
    "discharge": "Discharge",
    "interim-report": "Interim report",
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
        "wholes: a board meets although one member is away. If somebody among the `people` is away, that is for "
        "`quorum`. An absence with a time touches only meetings at that time, or at an unknown one."
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
    "person-twice": (
        "Nobody with seats in two bodies (`people`) is called to two meetings at once. Seats count while they "
        "last (`term`), substitutes only where they are called (`substitutes`). It blocks where a meeting would "
        "be without its chair or vice chair, or without a quorum; otherwise it warns, for a substitute can step "
        "in. If the same body is called to both, `body-twice` and `overlap` say so already."
    ),
    "person-twice-unknown": (
        "Somebody with seats in two bodies is called to two meetings on a day, and the time of at least one is "
        "missing. Say `time` of the activity or `at` of the body, and the question is gone or becomes a real "
        "clash."
    ),
    "break": (
        "Between two meetings on a day to which the same people are called there is at least the plan's "
        "`break_time` (`limits`), to travel or rest. Without that setting nothing is asked. People are shared "
        "by who is part of what and by seats (`people`)."
    ),
    "evenings": (
        "Nobody is called on more evenings in a calendar week than the plan's `evenings` (`limits`). An evening "
        "has a meeting that begins at 17:00 or later (`evening_from`), or states an end after it; two meetings "
        "on one evening are one. Those with the same evenings are told together. Without the setting nothing is "
        "asked."
    ),
    "quorum": (
        "No meeting is on a day when so many of the body's members (`people`) are away that it has no quorum. "
        "Substitutes who are there step in. How many it takes the body says (`quorum`), else it is more than "
        "half of the members (`members`, or those in the plan) in a council, board, committee, subcommittee or "
        "drafting body. An absence with a time touches meetings at that time, or at an unknown one."
    ),
    "members-away": (
        "Some of the body's members are away, but it has a quorum. Without the chair, or with as many missing "
        "as the body's `warn_missing`, it is a warning; else information."
    ),
    "room-size": (
        "The room holds those who are called to it (`seats`). A body counts with its `members`, or with those who "
        "sit in it that day; who sits in several counts once. That two meetings are not in a room at once is the "
        "matter of `overlap`, and how many a day a room may have that of `per-day`."
    ),
    "board-first": (
        "Each decision of the council has a meeting of the board before it, on the same matter or as a "
        "dependency. That a series of the board goes by the council’s does not say which meeting has the matter, "
        "and the budget’s has to say so itself: the last day of KL 11 kap. 8 § hangs on it. There are exceptions "
        "(KL 5 kap. 29–34 §§), so it is a question."
    ),
    "board-before": (
        "Where the board meets on a matter, one of the meetings is no later than the council’s decision. Whether "
        "there is such a meeting is asked by `board-first`, the budget is left to `proposal-public`, and a "
        "dependency between the two says the same already."
    ),
    "unions-first": (
        "Where the plan meets the unions on a matter, one such meeting is before the day the employer "
        "decides. Whether "
        "a matter needs negotiation is the employer’s to judge, so it is a question."
    ),
    "unions-same-day": (
        "A meeting with the unions that is, or may be, about a matter is not on the day the employer decides in "
        "it: the negotiation comes before the decision. Where the meeting has its `matter`, only decisions in "
        "that are asked about. The plan’s only meeting on the matter is left to `unions-first`, and a dependency "
        "between the two says the same already."
    ),
    "committee-final": (
        "A subcommittee takes no final decision on a matter that also goes to the council. Goals, direction "
        "and scope cannot be delegated. It is final if the plan says so (`step: decision`) or the title does "
        "(“slutligt beslut”)."
    ),
    "budget-proposal": (
        "The board’s first proposal of a year’s budget is drawn up before the end of October the year before. "
        "For special reasons it may be in November, but then the board proposes the tax rate before the end "
        "of October. Only the planner knows of such reasons, so November is a question; later is a warning."
    ),
    "budget-decision": (
        "The council’s first decision on a year’s budget is before the end of November the year before. For "
        "special reasons it may be in December, but then the council fixes the tax rate before the end of "
        "November: December is a question, later a warning. In an election year it is the last decision that "
        "counts."
    ),
    "new-council": (
        "In a year of elections to the councils the last decision on the budget is on 15 October or later, "
        "when the newly elected council has taken its seats. A decision of the old council in June is not "
        "enough."
    ),
    "proposal-public": (
        "The board’s budget proposal is there at least a week before the council fixes the budget: it is "
        "public from the announcement of the meeting. Where the plan has no proposal `board-first` asks for "
        "it, and a dependency of a week or more says the same already."
    ),
    "council-call": (
        "A mailing to the council whose title names a call or an announcement goes out at least a week before "
        "the meeting: the one that depends on the mailing, or else the next. A dependency of a week or more "
        "says the same already."
    ),
    "annual-report": (
        "The annual report is with the council and the auditors by 15 April. Where the plan has no row for "
        "handing it over the board’s decision is looked at, and that is a question."
    ),
    "annual-report-first": (
        "A year’s annual report is with the council, and approved by it, no later than the day on which the "
        "council decides on discharge. A title that names both approves it there. A dependency between the rows "
        "says the same already."
    ),
    "discharge": ("The council decides on discharge, and before it on the annual report, before the end of June."),
    "interim-report": (
        "An interim report is with the council and the auditors within two months of its period. The period "
        "is the one that the title names (to April, June, July or August; T1, T2), or else the longest that "
        "the law allows is assumed, to the end of August, and that is a question. Where the plan has no row for "
        "handing it over the board’s decision is looked at, and that is one too."
    ),
    "uncertain": "A date that the document itself doubts (a question mark, brackets) is settled by somebody.",
    "undated": "Every activity has a day.",
    "row-order": (
        "Rows stand in the order of their dates. A row known to the month counts as the month’s first day."
    ),
    "no-year": "A date carries its year, or a heading does. Otherwise the year is somebody’s reading.",
    "no-participants": "Somebody takes part in each activity.",
    "unstated-body": "Who takes part stands in the document’s column for it, not only in another text.",
    "repeated-text": "No two rows say the very same: a copied row is often one forgotten.",
    "election-year": "What is called an election year (valår) is one: 2014, 2018, 2022, 2026 and so on.",
}
