"""What a body may be called: its words and their forms, slips in them, names that no list has, and the lookup."""
