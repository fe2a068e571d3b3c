"""Rolling a plan to another year: what differs and what to look at."""

from scenarios.rolling.remarks import About

ROLLING = {
    "rolled": (
        "The plan for {old} is rolled to {new}: {same} of {dated} activities with a day are on the same week and "
        "weekday."
    ),
    "rolled all": (
        "The plan for {old} is rolled to {new}: all {dated} activities with a day are on the same week and "
        "weekday."
    ),
    "rolled fewest": "It is proven that no fewer can differ while the rules hold.",
    "rolled undated": "Without a day, as in the old plan: {}.",
    "rolled by none": "The plan is for {} already. Nothing changes.",
    "rolled differences": "Not on the same week and weekday ({})",
    "rolled patterns": "The same week has no ordinary meeting day of the body ({})",
    "rolled standing": "So it was in the old plan already.",
    "rolled together": "It moves together with {}.",
    "rolled because": "Why: {}",
    "rolled reasonless": "The search was ended: the day may be possible.",
    "rolled remarks": "To look at ({})",
    "rolled check": "The new plan checked: {}.",
    f"roll {About.BLOCKING}": (
        "Something blocks in the old plan already, and moving cannot mend it: {activities}. It stays; tidplan "
        "check tells what."
    ),
    f"roll {About.COUNCIL} elects": (
        "{year} is an election year, with elections on {election}. The budget is fixed by the newly elected "
        "council, which takes office on {takes_office} (KL 11:10)."
    ),
    f"roll {About.COUNCIL} before": (
        "Before that day the council decides on {activities}: that is not enough as the decision on the budget."
    ),
    f"roll {About.COUNCIL} again": (
        "{year} is no election year. The budget need not wait for a newly elected council (KL 11:10): look at the "
        "order of the autumn."
    ),
    f"roll {About.COUNCIL} waiting": "Windows from 15 October still stand for {activities}.",
    f"roll {About.ELECTION_YEAR}": (
        "{activities}: about elections or the newly elected, and kept. The new plan lies otherwise in relation "
        "to the election: remove what is not needed, and add what the election needs."
    ),
    f"roll {About.NEW_TERM}": (
        "A new term begins: the council sits from {dates}, the board and committees as a rule from 1 January the "
        "year after (KL 5:9, 6:18). Look at who sits in the bodies."
    ),
    "roll elected": "These may be others: {bodies}.",
    f"roll {About.NEXT_TERM}": (
        "The term is over, and the seats are those of the next one now: {seats}. The roles stay; see who has them."
    ),
    f"roll {About.OPEN_SEATS}": "Seats to fill, for they end in the new plan or before it: {seats}.",
    "roll seats in": "{body} {term} ({people})",
    "roll seats to": "{body} until {last} ({people})",
    "role chair": "chair",
    "role vice": "vice chair",
    "role substitute": "substitute",
    f"roll {About.SAME_TERM}": "{texts} stays: the term is the same. Does the process belong to the new year?",
    f"roll {About.CLOSED}": (
        "Closed periods are moved with their weeks, with Easter and with Christmas. Compare with the new year’s "
        "school holidays: {closed}."
    ),
    f"roll {About.ABSENCES}": "Absences are not carried over: {absences}. Add those of the new year.",
    f"roll {About.QUESTIONS}": (
        "Questions about the old document that were not answered are not carried over: {questions}. What is an "
        "activity in the new year too has to be added by hand."
    ),
    f"roll {About.STATUS}": "Called and decided meetings are drafts in the new plan: {activities}.",
    f"roll {About.ANSWERS}": (
        "Answers and exceptions are carried over for {activities}. See whether their reasons hold in the new year."
    ),
    f"roll {About.LAW}": "The last days of the law stay on their dates: {latest}.",
    f"roll {About.WEEK_53}": "The new year has no week 53. In week 52 are therefore {activities}.",
    f"roll {About.DATES_IN_TEXT}": (
        "Dates and election years inside texts are not changed: {texts} of the new file."
    ),
    f"roll {About.REWRITTEN}": (
        "The file could not be changed in place and is written anew: the comments of the old file are not there."
    ),
}
