"""Editions as they were published, in each zone that uses them."""

from django.db import models


class Edition(models.Model):
    """The canonical text of one edition of a service, written by the release, never by a door."""

    hash = models.CharField(max_length=64, primary_key=True)
    service = models.CharField(max_length=60)
    edition = models.DateField()
    text = models.TextField()


class LawText(models.Model):
    """The text of the law, or of its calendar, under which something was decided. ``hash`` is that of its meaning.

    A text that differs only in comments or spaces is the same law; the first one that came stays.
    """

    hash = models.CharField(max_length=64, primary_key=True)
    kind = models.CharField(max_length=10, choices=[(word, word) for word in ("law", "calendar")])
    text = models.TextField()
