"""Registers templates, static files, template tags and catalogues with Django."""

from django.apps import AppConfig


class UiConfig(AppConfig):
    """No tables: this app only shows."""

    name = "korpu.ui"
    label = "ui"
