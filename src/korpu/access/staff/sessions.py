"""Staff sessions in the database, with the officer's number readable by the keyring (Django's documented extension point)."""

from typing import Any

from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.backends.base import VALID_KEY_CHARS
from django.contrib.sessions.backends.db import SessionStore as DatabaseStore
from django.db import DEFAULT_DB_ALIAS
from django.utils import timezone

from korpu.store.reading import read

LASTING = "session_key = $1 and expire_date > $2"
KEY_LENGTH = 32
"""Of the keys that Django gives, all of small letters and digits."""


class SessionStore(DatabaseStore):
    """Django's database sessions plus the column ``officer``."""

    cookie_age = 8 * 60 * 60  # one working day; the door's middleware ends idle sessions earlier

    @classmethod
    def get_model_class(cls) -> Any:
        """The session table of this door."""
        from korpu.access.staff.models import Session

        return Session

    def create_model_instance(self, data: dict[str, Any]) -> Any:
        """A row for ``data``; the officer stands there only once sign-in, second factor included, is complete."""
        row = super().create_model_instance(data)
        row.officer = self._officer(data.get(SESSION_KEY))
        return row

    def _validate_session_key(self, key: str | None) -> bool:
        """Only what can have been given is a key. A cookie may hold anything, also signs that the database has no place for."""
        return key is not None and len(key) == KEY_LENGTH and set(key) <= set(VALID_KEY_CHARS)

    def _get_session_from_db(self) -> Any:
        """Asked with every page, so by a prepared question."""
        found = read(self.model, DEFAULT_DB_ALIAS, LASTING, [self.session_key, timezone.now()])
        if not found:
            self._session_key = None
            return None
        return found[0][0]

    @staticmethod
    def _officer(key: str | None) -> str | None:
        from korpu.access.staff.models import Officer

        return Officer.objects.filter(pk=key, is_active=True).values_list("number", flat=True).first() if key else None
