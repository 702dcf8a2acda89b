"""The officers' door: sign in, work-list, one case on one screen, decide by the law."""
