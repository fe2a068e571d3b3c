"""Who takes part: the document's own legend first, the usual bodies, spelling variants, and their kinds.

legend   what the document explains: abbreviations, marks, usual hours         find_legend
find     the bodies of a cell for participants or of running text, with roles  find_bodies
row      who takes part in a row, from all its cells together                  taking_part
made     a plan's bodies, with kinds and with who sits in whom                 bodies_of

known    the built-in list (known.csv) and the offices that any body has
names/   what a body may be called, and how it is looked up
told/    how a document defines its abbreviations and hours
"""
