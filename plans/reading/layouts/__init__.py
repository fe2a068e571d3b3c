"""How documents are laid out: activity tables, meeting calendars, lists, minutes and running text."""
