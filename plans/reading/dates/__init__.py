"""Dates in Swedish text: as written (`written`, `find_dates`), and then with a year (`resolve`)."""
