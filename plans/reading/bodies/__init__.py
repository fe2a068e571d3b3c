"""Who takes part: the document's own legend, the usual bodies, spelling variants, and their kinds."""
