"""Services of the migration authority, a folder each."""
