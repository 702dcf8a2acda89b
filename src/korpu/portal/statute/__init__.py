"""The law as pages: articles, their versions and what rests on them, in the reader's language."""
