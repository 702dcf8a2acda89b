"""Where things are kept: zones and who may enter them, the outbox, the marks that make an act happen once."""
