"""Acts. One act, one file: what it does for a person, what it refuses, what it leaves behind."""
