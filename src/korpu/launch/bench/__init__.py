"""Measurements beside named peers or raw SQL, in one run, each with a bar."""
