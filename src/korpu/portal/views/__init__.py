"""Pages of the portal, a journey each."""
