"""Who may come in, and as whom: people by access code, staff by account; offices, roles and purposes."""
