"""State fees: what was paid, when, on which article."""
