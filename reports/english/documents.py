"""What is wrong with a document that is to be read, in English: what, and what to do about it."""

_SAVE = "Open it in the program it comes from, save it as {} and try again."
_WORD = _SAVE.format("a Word document (.docx)")

DOCUMENT_FAULTS = {
    "is_document": "it is the document that is to be read. Take another name for the plan, plan.yaml for example.",
    "lock_file": "it is a lock file that Word puts beside an open document. Give {name} instead.",
    "plan_file": "it is a plan file already, and no document. Check it with tidplan check.",
    "years_open": (
        "the document does not say in which years its days are, so the plan would have wrong dates. Answer with "
        "{value}, or write the year in the document's heading."
    ),
    "exists": "the file is there already, and may have been edited by hand. Take another name, or add --force.",
    "no_activities": (
        "the document holds no activities with dates. Is it the right document? --explain shows what was seen."
    ),
    "only_questions": (
        "nothing in the document could be read for certain, so there is no plan to write. Answer the questions "
        "with --ask. If they are about a table whose columns were lost, read the original (Word, Excel or the web "
        "page)."
    ),
    "no_answers": "the file holds no answers. It begins with answers: and is written by tidplan read --ask.",
    "document_too_large": "the file is larger than {most} MB. Split it, or remove its pictures and save it anew.",
    "empty_file": "the file is empty. Is it the right file?",
    "no_text": "there is no text to read in the file. Is the time plan a picture in it? Then write it as text.",
    "password": "the file is locked with a password. Open it, save a copy without one and read the copy.",
    "damaged": (
        "the file cannot be read and seems to be damaged ({said}). Open it in the program it comes from, save it "
        "anew and try again."
    ),
    "scanned_pdf": (
        "its pages are pictures without text, as of scanned paper. Get the original (Word or Excel), or run text "
        "recognition (OCR) in the scanner or PDF program and read the new file."
    ),
    "unreadable_pdf": (
        "the letters of the file cannot be made out, for its font does not tell what they are. Get the original "
        "(Word or Excel), or run text recognition (OCR) on the file."
    ),
    "old_word": f"the file is a Word document of the older sort (.doc). {_WORD}",
    "powerpoint": f"the file is a PowerPoint presentation. {_SAVE.format('PDF')}",
    "mail": "the file is an e-mail from Outlook. Save its attachment, or copy its text to a .txt file.",
    "picture": "the file is a picture ({sort}). Get the original (Word, Excel or PDF), or write it as text.",
    "archive": "the file is an archive ({sort}). Unpack it and give one of the files in it.",
    "other_format": f"files of the sort {{sort}} cannot be read. {_SAVE.format('.docx, .xlsx or PDF')}",
    "unknown_binary": (
        "the file is no text and of no known sort. What can be read is .docx, .xlsx, .xls, .ods, .csv, .txt, .md, "
        ".pdf, .html and .ics. Is it the right file?"
    ),
    "too_large_inside": (
        "the file unpacks to more than is reasonable (at most {most} MB). Save it anew without pictures, or cut "
        "the time plan out to a file of its own."
    ),
    "too_many_pages": "the file has more than {most} pages. Save those with the time plan as a file of their own.",
    "too_many_rows": "the file has more than {most} rows. Save the time plan as a file of its own.",
    "too_many_cells": (
        "the file has more than {most} cells. Remove what stands far from the time plan in the sheet, or save the "
        "plan as a file of its own."
    ),
    "unreadable_event": (
        "event {number} of {count} in the calendar has a time or a repetition that cannot be read, and without it "
        "that time would look free. Export the calendar again or remove the event."
    ),
    "too_many_series": "the calendar has more than {most} events that repeat. Save those needed as a file.",
    "too_much_on_page": "page {page} has more than {most} letters and lines. Get the original (Word or Excel).",
    "too_slow": "page {page} took longer to read than {most} seconds. Get the original (Word or Excel).",
    "with_entities": (
        "the file has definitions (DOCTYPE) that belong in no document and may do harm. Save it anew in the "
        "program it comes from."
    ),
}
