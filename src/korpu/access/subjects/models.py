"""Tables of the portal zone."""

from django.db import models


class Subject(models.Model):
    """Someone who saved something. Only MACs of the access code and of the second factor are kept, under keyring-held keys."""

    id = models.UUIDField(primary_key=True)
    code_mac = models.BinaryField(max_length=32, unique=True)
    factor_kind = models.CharField(max_length=3, choices=[("dob", "dob"), ("pin", "pin")])
    factor_mac = models.BinaryField(max_length=32)
    created_at = models.DateTimeField()


class Session(models.Model):
    """A presence at the portal. ``grant_mac`` is the keyring's: the portal cannot make a session for someone else."""

    token_hash = models.BinaryField(max_length=32, primary_key=True)
    subject = models.UUIDField()
    grant_mac = models.BinaryField(max_length=32)
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)
