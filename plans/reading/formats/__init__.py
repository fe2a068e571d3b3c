"""Files of every format to a Document, told apart by what they hold, within bounds of memory and time."""
