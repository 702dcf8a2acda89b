"""Editions of services: the text that was in force when someone applied."""
