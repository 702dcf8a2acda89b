"""Pages of the officers' door."""
