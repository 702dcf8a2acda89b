"""Processes that serve nobody have no addresses."""

urlpatterns: list[object] = []
