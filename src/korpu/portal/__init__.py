"""The public door: what the law says, what you may do, applying, the clock, letters."""
