"""Plays a few invented people through the real doors, so that whoever starts Körpü sees it at work."""
