"""Azerbaijan: its law, calendar, services, bodies and words. Only data and declarations; the machine loads them by name."""
