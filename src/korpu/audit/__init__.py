"""What happened and who looked: access rows that the person sees, and leaves of the record nobody can rewrite unseen."""
