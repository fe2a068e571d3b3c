"""Many what-ifs at once: questions, run on any executor, kept in a journal, and written as one table."""
