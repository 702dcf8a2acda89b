"""Kills processes of a whole installation under load and counts what was lost or doubled. Always on a throw-away one."""
