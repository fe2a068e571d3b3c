"""What people found when they read the three real documents, and how a check of the plan files shows it.

The ids and texts are those of the readings made by hand. A `Said` is a rule and the activities of its finding.
"""

from dataclasses import dataclass

Said = tuple[str, ...]


@dataclass(frozen=True)
class Anomaly:
    """One remark: the findings that show it, those that must not be, and why a check shows no more."""

    id: str
    text: str
    shown: tuple[Said, ...] = ()
    not_said: tuple[Said, ...] = ()
    because: str = ""


FILES = {"S0": "mal-och-budget-2017.yaml", "S1": "mal-och-budget-2024.yaml", "S4": "mandatmal-2019.yaml"}

READING = "about how the document is written and read; the plan file holds what was read"
FREE_DAYS: tuple[Said, ...] = (("weekend",), ("holiday",), ("bridge-day",))

SEED_0 = (
    Anomaly(
        "S0-A1",
        "KSO and the vice chair sit in two meetings on 27 May 2016 without times",
        (("overlap-unknown", "csg-mal-och-budget", "klg-information"),),
    ),
    Anomaly(
        "S0-A2",
        "No working day between the unions 27 May and KS 30 May; the proposal is ready after the summons to KS",
        (
            ("precedence", "csg-mal-och-budget", "ks-mal-och-budget"),
            ("notice", "majoritetens-forslag", "ks-mal-och-budget"),
        ),
    ),
    Anomaly(
        "S0-A3",
        "No working day between CSG 22 January and KS 25 January 2016",
        (("precedence", "csg-budgetforutsattningar", "ks-ramdirektiv"),),
    ),
    Anomaly(
        "S0-A4",
        "Two rows have an empty cell for participants",
        (("unstated-body", "kf-mal-och-budget"), ("unstated-body", "kf-konfirmerande-beslut")),
    ),
    Anomaly("S0-A5", "Only 2 of 23 readings carry a year", (("no-year", "21 of 23"),)),
    Anomaly(
        "S0-A6",
        "CSG, KS, KLG, media and KF stand in the activity column alone",
        (("unstated-body", "kf-mal-och-budget"), ("unstated-body", "kf-konfirmerande-beslut")),
        because="where the cell names others, only a reader knows that the one who is called is not among them",
    ),
    Anomaly(
        "S0-A7",
        "A second date hides in a cell: 25 januari (info 11/1)",
        (("row-order", "csg-budgetforutsattningar", "ks-info-ramdirektiv"),),
        because="that it is one cell is the reading's matter; as an activity of its own it is out of order",
    ),
    Anomaly(
        "S0-A8",
        "Month-only rows stand after dated rows of the same month",
        (
            ("row-order", "ks-ramdirektiv", "utskick-verksamhetsplan"),
            ("row-order", "ks-info-investeringsbudget", "avstamningsdialoger"),
            ("row-order", "budgetberedning-maj", "partier-eget-arbete"),
        ),
        because="the row after the last of them is of the same month and in order with the one above it",
    ),
    Anomaly("S0-A9", "Date styles are mixed", because=READING),
    Anomaly("S0-A10", "The phases follow on each other and agree with the rows", not_said=(("phase",),)),
    Anomaly("S0-A11", "No row lies on a bridge day or the national day", not_said=(*FREE_DAYS, ("eve",))),
    Anomaly(
        "S0-A12",
        "KS before the end of October, KF before that of November, 17 days between: lawful in a year like 2016",
        not_said=(
            ("latest",),
            ("board-first",),
            ("election-year",),
            ("precedence", "ks-mal-och-budget", "kf-mal-och-budget"),
        ),
    ),
)

SEED_1 = (
    Anomaly("S1-A1", "15 January 2023 is a Sunday", (("weekend", "stopp-godkanda-rapporter"),)),
    Anomaly("S1-A2", "11 February 2023 is a Saturday", (("weekend", "mote-styrande"),)),
    Anomaly(
        "S1-A3",
        "23 June 2023 is midsommarafton, and two rows start on it",
        (("holiday", "namnder-verksamhetsplaner"), ("holiday", "fsg-verksamhetsplaner")),
    ),
    Anomaly("S1-A4", "13 oktober has no year", (("no-year", "utskick-verksamhetsplaner"),)),
    Anomaly(
        "S1-A5",
        "FFU meets twice on 22 February 2023 without times",
        (("body-twice", "ffu-planeringsforutsattningar", "informationsmote-planeringsforutsattningar"),),
    ),
    Anomaly(
        "S1-A6",
        "CSG is informed the same day as KS decides, 7 June and 7 November 2023",
        (
            ("precedence", "csg-rambudget", "ks-rambudget"),
            ("precedence", "csg-slutlig-budget", "ks-slutlig-budget"),
        ),
    ),
    Anomaly(
        "S1-A7",
        "CSG 7 November repeats the June text word for word",
        (("repeated-text", "csg-rambudget", "csg-slutlig-budget"),),
    ),
    Anomaly(
        "S1-A8",
        "The finance director and the controller have two meetings on 2 May 2023",
        (("overlap-unknown", "kso-skatteprognos-maj", "oppositionsrad-skatteprognos"),),
    ),
    Anomaly(
        "S1-A9",
        "KS treats the final budget after the end of October",
        (("budget-proposal", "ks-slutlig-budget"),),
    ),
    Anomaly(
        "S1-A10",
        "Answers may come until 31 May; the summons to KS 7 June must leave that day",
        (("notice", "stopp-remissvar", "ks-rambudget"),),
    ),
    Anomaly(
        "S1-A11",
        "17 May 2023 is the eve of Ascension; KS 7 June is the day after the national day",
        (("eve", "kso-justeringar"),),
        not_said=(("bridge-day",), ("holiday", "ks-rambudget")),
    ),
    Anomaly(
        "S1-A12",
        "KF meets on a Monday and a Thursday, KS on a Wednesday and a Tuesday",
        (
            ("usual-weekday", "ks-rambudget", "ks-slutlig-budget"),
            ("usual-weekday", "kf-rambudget", "kf-slutlig-budget"),
        ),
    ),
    Anomaly(
        "S1-A13",
        "FLU and FFU are never expanded and may be the same committee",
        because="what an abbreviation stands for is nowhere in the plan; its bodies and notes keep the two apart",
    ),
    Anomaly(
        "S1-A14",
        "A day in 2023 is called valår, the year after the election",
        (("election-year", "politisk-arbetsdag-malformuleringar"),),
    ),
    Anomaly("S1-A15", "The same role is spelt in several ways", because=READING),
    Anomaly("S1-A16", "Ranges are written in three ways", because=READING),
    Anomaly("S1-A17", "Five rows are broken by page breaks", because=READING),
    Anomaly(
        "S1-A18",
        "CSG is informed 1 March of premises that FFU fixed 22 February",
        (("unions-first", "csg-planeringsforutsattningar", "ffu-planeringsforutsattningar"),),
    ),
    Anomaly(
        "S1-A19",
        "Mailings 7, 12, 7 and 3 days before their meetings",
        (("precedence", "utskick-verksamhetsplaner", "csg-verksamhetsplaner"),),
        not_said=(
            ("precedence", "utskick-klg", "strategisk-dag-klg"),
            ("precedence", "utskick-politik-och-klg", "strategisk-dag-politik-och-klg"),
            ("precedence", "utskick-politisk-beredning", "politisk-beredning"),
        ),
    ),
    Anomaly(
        "S1-A20",
        "The FSG meeting is a range of 105 days and must be before each nämnd decides",
        (("undated", "fsg-verksamhetsplaner"),),
    ),
    Anomaly(
        "S1-A21",
        "KS to KF 12 and 16 days: both leave room for the notice of 7 days",
        not_said=(
            ("precedence", "ks-rambudget", "kf-rambudget"),
            ("precedence", "ks-slutlig-budget", "kf-slutlig-budget"),
        ),
    ),
    Anomaly("S1-A22", "No row lies in sportlov, and no meeting in the summer weeks", not_said=(("closed",),)),
)

SEED_4 = (
    Anomaly(
        "S4-A1",
        "Extra KS 21/2 starts the work that KF approves 25/2",
        (("precedence", "kf-plan-och-process", "ks-dialogworkshop"),),
    ),
    Anomaly("S4-A2", "KF 25 November without a KS meeting before it", (("board-first", "kf-programbudget"),)),
    Anomaly("S4-A3", "A final decision on the goals in KSAU", (("committee-final", "ksau-slutligt-beslut-mal"),)),
    Anomaly("S4-A4", "No year in any line of the plan", (("no-year", "15 of 15"),)),
    Anomaly("S4-A5", "KS 4/6 is a Tuesday, all others are Wednesdays", (("usual-weekday", "ks-mal"),)),
    Anomaly("S4-A6", "KF 25/2 stands before 21/2", (("row-order", "kf-plan-och-process", "ks-dialogworkshop"),)),
    Anomaly("S4-A7", "Two meetings on one line, three times", because=READING),
    Anomaly(
        "S4-A8",
        "21 February 2019 is sportlov in some counties",
        not_said=(("closed",),),
        because="the county is unknown, and so the plan closes no week for it",
    ),
    Anomaly("S4-A9", "KF 24 June 2019 is the Monday after midsummer", not_said=(*FREE_DAYS, ("eve",))),
    Anomaly(
        "S4-A10",
        "KSAU to KS 21, 28, 13, 14 days; KS to KF 19, 20, 19 days",
        not_said=(
            ("precedence", "ksau-plan-och-process", "ks-plan-och-process"),
            ("precedence", "ksau-forslag-till-mal", "ks-forslag-till-mal"),
            ("precedence", "ksau-slutligt-beslut-mal", "ks-mal"),
            ("precedence", "ks-mal", "kf-mal"),
            ("notice",),
        ),
    ),
    Anomaly("S4-A11", "OCR reads ä, å and ö as other signs", because=READING),
)

ANOMALIES = (*SEED_0, *SEED_1, *SEED_4)
