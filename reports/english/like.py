"""The words of a plan written back into its document, in English."""

from reports.like.liked import Done, Why

LIKE = {
    "like none": "The document already says what the plan says. Nothing is changed.",
    "like one": "One change is written:",
    "like several": "{} changes are written:",
    "like left one": "One thing could not be written. Write it by hand:",
    "like left several": "{} things could not be written. Write them by hand:",
    "like line": "line {line}",
    "like sheet": "sheet {sheet}, line {line}",
    "like file": "The document is written: {}",
    "like tracked": "The changes are tracked in Word: accept or reject them under Review.",
    "like marked": "Changed cells are marked yellow, and a note says what stood there.",
    "like page": "What is new is marked in the page.",
    "like plain": "In a text file changes cannot be marked: they are listed above.",
    "like note": "Changed by tidplan. It said: {}",
    "like empty": "empty",
    Done.CHANGED: "{where}: {title}: {before} → {after}",
    Done.ADDED: "{where}: {title}: new row, {after}",
    Done.ENTERED: "{where}: {title}: a new day, {after}",
    Done.REMOVED: "{where}: {title}: the row is removed ({before})",
    Why.NO_DATE: "the plan has no date for it, but the document says {before}.",
    Why.NOT_FOUND: "it cannot be told for certain where on the line {before} stands.",
    Why.NO_FORM: "{after} cannot be written in the way of {before}.",
    Why.SHARED: "{before} is said of other things on the line too, which stay.",
    Why.READS_OTHERWISE: "written in the way of {before}, {after} would be read as something else.",
    Why.CONTRADICTED: (
        "{after} would contradict what stands beside it: a weekday, a week or a note. Change both."
    ),
    Why.WALL: "the document has a line or box for each day. Move the words to {after}.",
    Why.FORMULA: "{before} is the outcome of a formula in Excel. Check that it comes to {after}.",
    Why.NOT_IN_DOCUMENT: "it is in the plan but not in the document. Add a row: {after}.",
    Why.NOT_IN_PLAN: "it is in the document ({before}) but not in the plan. Remove the row.",
}
"""By what was done, and by why something was not."""

_SAVE = "Save it as {} in the program that it comes from, read that, and give it with --like."

LIKE_FAULTS = {
    "not_its_document": (
        "the plan was not read from this document: the lines do not match. Give the document that the plan was "
        "read from, or read it again with tidplan read."
    ),
    "like_itself": (
        "that is the same file as the source or the plan. Choose another name with -o, so that it stays."
    ),
    "like_ending": "the document will be of the same sort as the source. Give the file the ending {ending}.",
    "no_like_pdf": f"a PDF cannot be changed. {_SAVE.format('a Word document (.docx) or Excel (.xlsx)')}",
    "no_like_xls": f"a file of the sort .xls cannot be changed. {_SAVE.format('.xlsx')}",
    "no_like_ods": f"a file of the sort .ods cannot be changed. {_SAVE.format('.xlsx')}",
    "no_like_ics": (
        "a calendar file is changed in the calendar that it comes from. Give a document in Word, Excel or text "
        "instead."
    ),
}
