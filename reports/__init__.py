"""Everything a person reads: sentences, tables, pictures and documents."""
