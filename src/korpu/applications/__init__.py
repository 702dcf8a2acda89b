"""What people ask for: drafts that lose nothing, and applications as they were filed."""
