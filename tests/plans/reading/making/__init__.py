"""A Document written in each format, for the tests of what reads it again."""

from tests.plans.reading.making.csvfile import csv_of
from tests.plans.reading.making.docx import docx_of
from tests.plans.reading.making.html import html_of
from tests.plans.reading.making.ods import ods_of
from tests.plans.reading.making.pdf import pdf_of
from tests.plans.reading.making.text import text_of
from tests.plans.reading.making.xls import xls_of
from tests.plans.reading.making.xlsx import xlsx_of

__all__ = ["csv_of", "docx_of", "html_of", "ods_of", "pdf_of", "text_of", "xls_of", "xlsx_of"]
