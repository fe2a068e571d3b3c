"""Bytes of any kind as a Document: Word, spreadsheets, PDF, web pages, calendars, csv and text.

What a file is is told from what is in it. Nothing that is read is believed before it is measured: the bounds are
in `bounds`, and docs/formats.md tells of them. A file that cannot be read is a PlanError whose code says why.
"""

from plans.reading.formats.bounds import Progress
from plans.reading.formats.opening import document_of, open_document

__all__ = ["Progress", "document_of", "open_document"]
