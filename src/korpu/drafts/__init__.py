"""Drafts of a change of the law: texts as they were kept, and what each would change for invented people."""
