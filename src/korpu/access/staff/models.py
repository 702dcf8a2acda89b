"""Staff accounts of a door: officers at casework, analysts at oversight."""

from typing import Any

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.contrib.sessions.base_session import AbstractBaseSession
from django.db import models


class OfficerManager(BaseUserManager["Officer"]):
    """Makes officers; there is no self-registration."""

    def create_user(self, email: str, password: str, **columns: Any) -> "Officer":
        """An officer with a hashed password. ``columns``: number, name, office, role."""
        officer = self.model(email=self.normalize_email(email), **columns)
        officer.set_password(password)
        officer.save(using=self._db)
        return officer


class Officer(AbstractBaseUser):
    """A member of staff. People see the ``number`` in their access log, never the name. An analyst belongs to no office.

    ``worklist``: how the officer last chose to look at the work-list (see `korpu.usecases.list_cases.View`).
    """

    ROLES = [("officer", "officer"), ("approver", "approver"), ("analyst", "analyst")]

    email = models.EmailField(unique=True)
    number = models.CharField(max_length=10, unique=True)
    name = models.CharField(max_length=120)
    office = models.CharField(max_length=40)
    role = models.CharField(max_length=10, choices=ROLES)
    is_active = models.BooleanField(default=True)
    worklist = models.JSONField(default=dict)

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS = ["number", "name", "office", "role"]
    objects = OfficerManager()

    def __str__(self) -> str:
        return f"{self.number} {self.name}"


class Session(AbstractBaseSession):
    """A staff session; ``officer`` is filled after the second factor, and the keyring looks at nothing else."""

    officer = models.CharField(max_length=10, null=True)

    @classmethod
    def get_session_store_class(cls) -> type:
        """The store that writes ``officer`` beside the session."""
        from korpu.access.staff.sessions import SessionStore

        return SessionStore
