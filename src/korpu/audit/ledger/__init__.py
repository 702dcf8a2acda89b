"""The ledger zone: leaves in one order, and the register by which anyone can check a letter."""
