"""Letters: one sheet in two languages, a code anyone can check, a signature that holds without a network."""
