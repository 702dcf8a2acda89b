"""The keyring: who a person is in each zone, and who may open what. The only process that holds zone keys and data keys."""
