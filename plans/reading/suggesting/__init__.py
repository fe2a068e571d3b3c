"""What may come before what: suggested from a plan's own words, for a person to accept."""
