"""Public figures: what was asked for and how punctually it was decided, as counts that show nobody."""
