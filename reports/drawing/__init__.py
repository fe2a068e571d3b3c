"""The timeline as a picture: what is drawn where (page, lanes, packing), and how (marks, ground, legend)."""
