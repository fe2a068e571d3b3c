"""From a municipality's own document to a plan: nothing lost, nothing invented, every doubt asked.

formats/   bytes of any kind  → a Document: paragraphs and tables, each line with its place
layouts/   a Document         → rows: which table is a plan, which grid a calendar, what is left aside
dates/     words              → dates as written, then the year each of them has, and why
bodies/    words              → who takes part, from the document's own legend first
reading    what came of it: rows, doubts, what was left aside, and counts that add up
"""
