"""What is wrong with a file, in English: what, and what to do about it."""

from reports.english.changes import CHANGE_FAULTS
from reports.english.documents import DOCUMENT_FAULTS
from reports.english.like import LIKE_FAULTS
from reports.english.sweep import SWEEP_FAULTS
from reports.words import FaultWords

_NUMBER = "{subject} is to be a whole number, but here is {value}. Write digits only."
_TRUTH = "{subject} is to be true or false, but here is {value}."
_EXIST = "{value} is not among the {known}.{near} Correct the name or add it."

FAULTS = FaultWords(
    faults={
        **SWEEP_FAULTS,
        **LIKE_FAULTS,
        "not_found": "the file does not exist. Check the name and the folder.",
        "folder_missing": "the folder {folder} does not exist. Make it first, or choose another folder.",
        "is_folder": "this is a folder. Give a file.",
        "no_file": "this is no ordinary file. Give a file.",
        "no_permission": "the file may not be used. Check its permissions, or whether somebody has it open.",
        "cannot_use": "the file cannot be used: {why}.",
        "no_output": "the answer cannot be written out: {why}.",
        "too_large": "the file is larger than {most} MB. No plan is: is it the right file?",
        "not_text": "the file is no UTF-8 text. Is it the right file? Otherwise save it as UTF-8.",
        "empty": "the file is empty. A plan needs at least title and activities.",
        "no_plan": "the file is no plan. A plan begins with fields such as title: and activities:.",
        "is_scenario": (
            "the file is a scenario, but a plan is needed here. Scenarios are for tidplan what-if, windows and "
            "compare."
        ),
        "cannot_edit": (
            "the dates cannot be written in without touching other text, because they are shared with other lines "
            "(& and *) or written in an unusual way. Write them by hand."
        ),
        "cannot_accept": (
            "the suggestions cannot be moved without touching other text, because they are written in an unusual "
            "way. Move them by hand from suggestions to dependencies."
        ),
        "cannot_note": (
            "the absences cannot be written without touching other text, for they are written in an unusual way. "
            "Write each on a line of its own with a dash (-) under absences, and try again."
        ),
        "unknown_person": ("{value} is not among the people or the bodies.{near} Correct the name or add it."),
        "no_calendar": "the file is not a calendar. Export the calendar as .ics and try again.",
        "no_suggestion": "{value} is none of the {count} suggestions. Give numbers (1,3; 2-5), stated, usual, all",
        "option_needs": "is used only together with {value}.",
        "options_apart": "cannot be given together with {value}. Leave one of them out.",
        "no_such_option": "there is no such option.{near} See --help.",
        "option_missing": "is needed. See --help.",
        "option_value": "the value cannot be used. See --help.",
        "option_choice": "{value} cannot be given.{near} Choose among {expected}.",
        "option_between": "give a whole number from {low} to {high}.",
        "option_whole": "give a whole number, at least {low}.",
        "option_number": "give a number, at least {low}.",
        "option_without_value": "the value is missing. Write it after the option; see --help.",
        "option_takes_none": "takes no value. Remove what stands after the equals sign.",
        "no_such_command": "there is no command {value}.{near} tidplan --help shows the commands.",
        "too_many_words": "{value} is more than the command takes. Remove it, or put the text in quotation marks.",
        "usage": "the command cannot be understood. See --help.",
        "plan_or_scenario": "give a plan file, or a scenario file with --scenario.",
        "plan_and_scenario": "give either a plan file or --scenario; the scenario has a plan of its own.",
        "one_to_compare": "there is only one file to compare. Give at least two plans or scenarios.",
        "unknown_picture_format": "this kind of file cannot be drawn. Use one of: {known}.",
        "unknown_table_format": "this kind of file cannot be written as a table. Use: {known}.",
        "yaml_syntax": "the text cannot be read: {why}.",
        "two_documents": "the file holds two plans (---). Split it in two files.",
        "too_deep": "the text has more than {most} levels inside each other. Remove needless brackets.",
        "too_many_nodes": "the text grows too large when its references (*) are unfolded. Remove some of them.",
        "unknown_alias": "*{plain} refers to something that does not exist. Write &{plain} where it first stands.",
        "key_is_no_text": (
            "the name of a field is to be a text. Remove the brackets or question mark before the colon."
        ),
        "duplicate_key": "{value} stands twice, the first time on line {first}. Remove or rename one.",
        "bad_date": (
            "{value} is no date. Write a day (2023-06-07), several days (2023-05-25..2023-05-30), "
            "a month (2023-06) or several (2023-06..2023-08)."
        ),
        "doubtful_date": "{value} may not be uncertain here. Remove the question mark.",
        "not_a_day": "{value} is not a day. Write the day like this: 2023-05-01.",
        "no_such_day": "{plain} does not exist in the calendar. Correct the date.",
        "reversed_range": "{plain} ends before it begins. Swap the days.",
        "year_out_of_range": "{plain} is outside the years {first}–{last}. Correct the year.",
        "bad_time": "{value} is no time of day. Write 13:00, 13:00-16:30 or all day.",
        "bad_clock": "{value} is not a time of day. Write one, such as 17:00.",
        "bad_minutes": "{value} is not a time within a day. Write for example 30 min or 1 h 30 min.",
        "bad_lag": "{value} is no length of time. Write for example 7 days, 5 working days or 2 weeks.",
        "bad_pattern": (
            "{value} is no meeting pattern. Write for example last mon except jul (the last Monday of the month "
            "but in July), tue or wed, 1st thu in feb and sep, or a rule as in RFC 5545."
        ),
        "wall_without_days": (
            "no meeting in the plan has a day yet. Give them days first: tidplan propose PLAN -o PLAN."
        ),
        "series_without_horizon": (
            "series need to know the plan’s time. Add horizon, for example horizon: 2027-01..2027-12."
        ),
        "series_without_times": (
            "the series {value} does not say how many meetings it has. Add times, a pattern (on, or meets of its "
            "body) or another series to go by (before or after)."
        ),
        "series_times_and_other": (
            "the series {value} goes by another and has as many meetings as that. Take away times, or choose some "
            "with only."
        ),
        "series_both_sides": "the series {value} has both before and after. Keep one.",
        "unknown_series": _EXIST.replace("{known}", "series"),
        "series_circle": "the series {value} goes by itself through others. Break the circle.",
        "series_too_many": (
            "the series {value} is to have {times} meetings, but its pattern has {days} days in the plan’s time. "
            "Change times or the pattern."
        ),
        "series_never": "the series {value} has a pattern without a day in the plan’s time. Change one of them.",
        "series_reversed": "the series {value} is at least {at_least} and at most {at_most} away: change one.",
        "series_too_far": (
            "the series {value} is to be at least {at_least} away, but the plan’s time is {days} days. Correct it."
        ),
        "series_date_twice": (
            "the meeting has two dates: {value} here and {other} in the dates of the series {each}. Keep one; "
            "write null in the list for a meeting that says its own day."
        ),
        "series_no_such": "the series {each} has meetings 1–{most} alone. Correct {plain}.",
        "series_too_many_dates": "{plain} dates are more than the {most} meetings of the series. Take some away.",
        "allow_without_reason": "to allow takes a reason. Add because: with the reason.",
        "outside_horizon": "{plain} is outside the plan’s time, {horizon}. Correct the date or change horizon.",
        "unknown_body": _EXIST.replace("{known}", "participants (bodies)"),
        "person_is_body": "{value} is both a person (people) and a body (bodies). Rename one of them.",
        "seat_twice": (
            "{owner} has a seat in {value} twice at the same time. Remove one, or set them apart with term."
        ),
        "quorum_over_members": "{plain} are needed for a decision (quorum), but there are {members} members.",
        "unknown_goal": _EXIST.replace("{known}", "goals"),
        "unknown_phase": _EXIST.replace("{known}", "phases"),
        "unknown_column": _EXIST.replace("{known}", "table’s columns (columns)"),
        "unknown_activity": _EXIST.replace("{known}", "activities"),
        "unknown_rule": "{value} is no rule.{near} Correct the name; docs/rules has all of them.",
        "decided_without_day": "{value} is decided but has no day. Give its date or change its status.",
        "length_and_date": "the field length does not agree with the date {plain}. Remove it, or correct one.",
        "length_and_horizon": "{plain} days do not fit in the plan’s time, {horizon}. Correct length or horizon.",
        "shortest_of_no_work": "the field shortest is for work only (kind: work), not for {plain}. Remove it.",
        "reversed_lag": (
            "the distance is to be at least {at_least} but at most {at_most}, which cannot both hold. Correct "
            "at_least or at_most."
        ),
        "body_circle": "the participants sit in each other in a circle: {circle}. Remove one of the links.",
        "dependency_circle": "the dependencies go in a circle: {circle}. Remove or turn one of them.",
        "missing": "{owner} has no {field}. Add a line {field}: with a value.",
        "extra_forbidden": "The field {field} is not one of {owner}.{near} Correct its name or remove it.",
        "enum": "{value} cannot be given as {field}.{near} Choose among {expected}.",
        "literal_error": "{value} cannot be given as {field}.{near} Choose among {expected}.",
        "string_type": "{subject} is to be a text, but here is {value}.",
        "string_too_short": "{subject} may not be empty. Write a text.",
        "too_short": "{subject} is empty. Add at least one line.",
        "int_parsing": _NUMBER,
        "int_type": _NUMBER,
        "int_from_float": _NUMBER,
        "int_parsing_size": _NUMBER,
        "bool_parsing": _TRUTH,
        "bool_type": _TRUTH,
        "greater_than_equal": "{subject} is to be at least {ge}, but is {plain}.",
        "less_than_equal": "{subject} is to be at most {le}, but is {plain}.",
        "dict_type": "{subject} is to have names with values below it (name: value), but here is {value}.",
        "model_type": "{thing} is to have fields below it (field: value), but here is {value}.",
        "tuple_type": "{subject} is to be a list in brackets, such as [KS, KF], but here is {value}.",
        "list_of_mappings": "{subject} is to be a list with a dash (-) before each part, but here is {value}.",
        "model_attributes_type": "{thing} is to have fields below it (field: value), but here is {value}.",
        "union_tag_invalid": "{value} is no change.{near} Choose among {expected}.",
        "union_tag_not_found": "{owner} has no change, which says what is changed. Choose among {expected}.",
        "not_exact": ("{value} is no day and no days in a row. Write 2023-06-12 or 2023-06-12..2023-06-14."),
        "no_value": "{subject} has no value. Write one, or remove the line.",
        "included": "{subject} is to list participants or selections, as {{every: presidium, of: committee}}.",
        **CHANGE_FAULTS,
        **DOCUMENT_FAULTS,
    },
    yaml={
        "expected ',' or ']'": "the bracket [ is not closed with ], or a comma is missing",
        "expected ',' or '}'": "the brace {{ is not closed with }}, or a comma is missing",
        "mapping values are not allowed": (
            "one colon too many, or the wrong indentation. Put text that contains a colon in quotation marks"
        ),
        "unexpected end of stream": "a quotation mark or a bracket is not closed",
        "a tab character": "the line is indented with a tab. Use spaces",
        "cannot start any token": "the line begins with a tab, or the value with %, @ or ` without quotation "
        "marks",
        "expected key": "the indentation does not agree with the lines above, or a line has no colon",
        "expected '-' indicator": "the indentation does not agree with the list above, or a dash is missing",
        "could not find expected ':'": "the line has no colon after the name of the field",
        "is not allowed": "here is an invisible character that a plan may not contain. Write the line anew",
        "unknown escape character": "a backslash (\\) inside quotation marks. Use single quotation marks (')",
        "": "check the indentation, colons, quotation marks and brackets of this line and the one above",
    },
    system={
        "File name too long": "its name is too long",
        "Not a directory": "a part of the path is no folder",
        "Too many levels of symbolic links": "the link leads back to itself",
        "No space left on device": "the disk is full",
        "Read-only file system": "the disk is write-protected",
        "Disk quota exceeded": "the space on the disk is used up",
        "Input/output error": "the disk does not answer as it should",
        "Resource busy": "another program uses it",
        "": "the computer says “{why}”",
    },
    parts={
        "plan": "the plan",
        "scenario": "the scenario",
        "activities": "the activity {}",
        "bodies": "the participant {}",
        "people": "the person {}",
        "goals": "the goal {}",
        "phases": "the phase {}",
        "dependencies": "dependency no. {}",
        "suggestions": "suggestion no. {}",
        "absences": "absence no. {}",
        "answers": "the answers",
        "changes": "change no. {}",
        "closed": "closed period no. {}",
        "table": "the table",
        "calendar": "the calendar",
    },
    values={"None": "nothing", "[": "a list", "{": "several fields", "quoted": "“{}”"},
    inside="the field {part} in {owner}",
    subject="the field {field}",
    item="value no. {number} of {field}",
    near=" Did you mean {}?",
    either="or",
    unknown="{subject} in {owner} cannot be used: {value}. Correct or remove it.",
)
