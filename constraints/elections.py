"""Elections to the councils, in the whole country and on one day (vallagen 1 kap. 3 §)."""

from datetime import date


def is_election_year(year: int) -> bool:
    """Whether councils are elected in the whole country: every fourth year, 2022 among them."""
    return year % 4 == 2022 % 4


def newly_elected(year: int) -> date:
    """The first day of the council elected that year (kommunallagen 5 kap. 9 §)."""
    return date(year, 10, 15)
