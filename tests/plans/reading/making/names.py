"""The words that Swedish documents have for months and weekdays, January and Monday first."""

from babel.dates import get_day_names, get_month_names

MONTHS = [get_month_names("wide", locale="sv")[n] for n in range(1, 13)]
WEEKDAYS = [get_day_names("wide", locale="sv")[n] for n in range(7)]
