"""Papers people bring and letters they get."""
