"""Papers and letters. Bytes lie sealed in the zone's file store; rows hold what is needed to open them."""

from django.db import models
from django.db.models.functions import Now

from korpu.applications.models import OfCase


class Upload(OfCase):
    """A paper someone brought: a cleaned copy for reading and the original, each sealed under its own file key.

    ``application`` is the draft's id until the application is filed, then the application's (they are the same id).
    """

    paper = models.CharField(max_length=60)
    name = models.BinaryField()
    envelope = models.BinaryField()
    media_type = models.CharField(max_length=40)
    pages = models.PositiveIntegerField()
    size = models.PositiveIntegerField()
    sha256 = models.BinaryField(max_length=32)
    cleaned = models.CharField(max_length=80)
    original = models.CharField(max_length=80)
    received_at = models.DateTimeField()

    class Meta:
        indexes = [
            models.Index(fields=["application"], name="upload_of_case"),
            models.Index(fields=["cleaned"], name="upload_by_cleaned"),
            models.Index(fields=["original"], name="upload_by_original"),
        ]


class Letter(OfCase):
    """A letter as it was issued. ``code`` is printed on it; ``payload`` is what its QR code holds, signed by the keyring."""

    kind = models.CharField(max_length=30)
    code = models.CharField(max_length=12)
    language = models.CharField(max_length=2)
    payload = models.BinaryField()
    file_sha256 = models.BinaryField(max_length=32)
    file = models.CharField(max_length=80)
    issued_at = models.DateTimeField()

    class Meta:
        indexes = [
            models.Index(fields=["application"], name="letter_of_case"),
            models.Index(fields=["file"], name="letter_by_file"),
        ]


class PendingLetter(models.Model):
    """An entry for the letter register, waiting for the sequencer."""

    id = models.UUIDField(primary_key=True, db_default=models.Func(function="gen_random_uuid"))
    code = models.CharField(max_length=12)
    payload_hash = models.BinaryField(max_length=32)
    file_sha256 = models.BinaryField(max_length=32)
    status = models.CharField(max_length=20, choices=[(word, word) for word in ("valid", "withdrawn", "taken_back")])
    made_at = models.DateTimeField(db_default=Now())
    carried_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["made_at"], condition=models.Q(carried_at=None), name="letter_waiting")]
