"""Kept texts, which nobody changes, and questions to the reckoner, which live for a day."""

from uuid import uuid4

from django.db import models

from korpu.drafts.rules import TITLE


class Version(models.Model):
    """One kept text of a draft. ``n`` counts the versions of a draft from 1; ``author`` is the number of who kept it."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    draft = models.UUIDField()
    n = models.PositiveIntegerField()
    title = models.CharField(max_length=TITLE)
    text = models.TextField()
    author = models.CharField(max_length=10)
    kept_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["draft", "n"], name="one_text_a_version")]


class State(models.TextChoices):
    """Where a question stands."""

    WAITING = "waiting"
    WORKING = "working"
    DONE = "done"
    STOPPED = "stopped"
    """It took too long or too much memory, or was overtaken; the answer says as far as it came."""


class Run(models.Model):
    """What a text would change, asked by ``asked_by``.

    ``wish``: see `korpu.drafts.rules.Wish`. ``progress``: per mille of the way. ``answer``: see `korpu.drafts.reckoning`;
    it grows while the question is worked on.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    text = models.TextField()
    wish = models.JSONField()
    asked_by = models.CharField(max_length=10)
    asked_at = models.DateTimeField()
    state = models.CharField(max_length=10, choices=State.choices, default=State.WAITING)
    progress = models.PositiveIntegerField(default=0)
    answer = models.JSONField(null=True)
    ended_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [
            models.Index(fields=["asked_at"], name="run_by_age"),
            models.Index(fields=["asked_by", "asked_at"], name="run_by_who_asked"),
        ]
