"""People at the portal: a random subject, a second factor, a presence. No name, no list of cases."""
