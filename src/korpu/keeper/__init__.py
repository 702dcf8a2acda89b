"""The keeper of the portal's zone: what had its time is forgotten there, and its keys are destroyed. Nobody enters by this door."""
