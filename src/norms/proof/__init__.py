"""Proofs about a law with a solver: it treats people alike, leaves no gap, does not contradict itself. Only here is z3 known."""
