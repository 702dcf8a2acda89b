"""Figures as they are published, in the zone that everybody reads."""

from django.db import models

FILED, DECIDED, IN_TIME = "filed", "decided", "in_time"


class Figure(models.Model):
    """One count. ``measure``: applications ``filed`` in a month, or ``decided`` and of these ``in_time`` since the beginning.

    ``month``: its first day, of what was filed. ``working_days``: the authority's term, of what was decided. ``count`` is null
    where few people stand behind it: what is hidden never comes here.
    """

    key = models.CharField(max_length=120, primary_key=True)
    service = models.CharField(max_length=60)
    measure = models.CharField(max_length=10)
    month = models.DateField(null=True)
    working_days = models.PositiveIntegerField(null=True)
    count = models.PositiveIntegerField(null=True)
    counted_on = models.DateField()
