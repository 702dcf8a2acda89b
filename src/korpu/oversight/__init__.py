"""The door of those who prepare a change of the law: what it would do to people, before anybody votes on it."""
