"""The rules of a plan, one file a rule; RULES in `constraints.rules` is the list of them."""
