"""Generated plans, and what-if against other tools on the same problem: `python -m bench`."""
