"""A plan written back into the document that it came from: only what has changed is changed, and marked.

like                the document's bytes with the plan's dates, and what could not be written
changing            what differs between plan and document
forms               a date in the form of another (points, names, clocks)
finding, writing    where a date stands, and the ways to write it
trying              what is written is read again before it is kept
grounds             the formats: word, excel, texts, pages
"""
