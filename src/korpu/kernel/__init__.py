"""Small exact things that everything rests on: canonical text, codes, ids, seals, leaves, the clock. No tables, no web."""
