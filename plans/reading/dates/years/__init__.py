"""A year for every date: from the date itself, its heading, its neighbours, the days of the week."""
