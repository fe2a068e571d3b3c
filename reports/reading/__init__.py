"""What a person reads of a document that has been read: its doubts, its account, its plan file."""
