"""CP-SAT: the model, the lexicographic solve, the explanation; what comes out is an Answer."""
