"""The country's law at work: what it finds for given facts, on a given day, for a service."""
