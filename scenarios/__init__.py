"""Changes to a plan: proposals, what they move, and what becomes of the file."""
