"""Editions as they were published, in each zone that uses them."""

from django.db import models


class Edition(models.Model):
    """The canonical text of one edition of a service, written by the release, never by a door."""

    hash = models.CharField(max_length=64, primary_key=True)
    service = models.CharField(max_length=60)
    edition = models.DateField()
    text = models.TextField()
