"""Körpü: the machine that serves people by the law of a country it does not know by name."""
