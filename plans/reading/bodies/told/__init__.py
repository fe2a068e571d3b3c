"""What a document itself tells of its bodies: definitions in lines and tables, and usual hours."""
