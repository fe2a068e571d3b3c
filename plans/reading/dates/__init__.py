"""Dates in Swedish text, first as they are written and then with a year. See docs/dates.md.

    find.find_dates         every date in a text, with its span, as `written.Written`
    rest.rest               what the dates leave of their cell
    days.find_days          the days in the box of a meeting grid, as `marks.DayCell`
    notdates.not_dates      what has figures and is no date
    years.resolve.resolve   a year for each date, from `years.clues.Clues`
    years.headings          what a title says of years
    years.weekdays          weekdays and weeks that contradict their date

`grammar` holds the forms themselves, from signs and tokens up to whole dates.
"""
