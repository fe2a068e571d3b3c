"""Other tools on the same problem, one file each: `prepare(instance)`, `answer(prepared, question, limit)`."""
