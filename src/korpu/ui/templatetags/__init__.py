"""Template tags and filters: `{% load korpu_ui %}`."""
