"""People as their papers show them: identity, names, citizenship, machine-readable lines."""
