"""What a country declares: its services, bodies, offices and words. Typed, pure, without a table or a page."""
