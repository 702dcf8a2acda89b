"""Tables of the portal zone."""

from django.db import models


class Subject(models.Model):
    """Someone who saved something. Only MACs of the access code and of the second factor are kept, under keyring-held keys.

    ``idle_since``: when it was first seen that they hold nothing in any zone; ``looked_at``: when that was asked last.
    """

    id = models.UUIDField(primary_key=True)
    code_mac = models.BinaryField(max_length=32, unique=True)
    factor_kind = models.CharField(max_length=3, choices=[("dob", "dob"), ("pin", "pin")])
    factor_mac = models.BinaryField(max_length=32)
    created_at = models.DateTimeField()
    idle_since = models.DateTimeField(null=True)
    looked_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(models.F("looked_at").asc(nulls_first=True), name="subject_to_look_at")]


class Session(models.Model):
    """A presence at the portal. ``grant_mac`` is the keyring's: the portal cannot make a session for someone else."""

    token_hash = models.BinaryField(max_length=32, primary_key=True)
    subject = models.UUIDField()
    grant_mac = models.BinaryField(max_length=32)
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["created_at"], name="session_by_age")]
