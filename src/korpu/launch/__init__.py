"""What starts the machine: commands, settings, addresses, the supervisor, the demo player, the benches."""
