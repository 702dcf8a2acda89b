"""Staff accounts: an officer, their office and role, and the session the keyring checks."""
