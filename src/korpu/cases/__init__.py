"""What happens to an application: events, the state and the clock derived from them, the projection for lists."""
