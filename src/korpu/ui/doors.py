"""What every web door does around a request: it reads the clock, and it turns what is not there now into a page with a way out."""

import logging
from collections.abc import Callable

from django.conf import settings
from django.db import OperationalError
from django.http import HttpRequest, HttpResponse
from psycopg_pool import PoolTimeout

from korpu.kernel.moment import now
from korpu.store.keyring_client import KeyringUnavailable
from korpu.ui import errors

RETRY_SECONDS = 20


class AtTheDoor:
    """Sets ``request.now``, the only place where a web door reads the clock. Database or keyring gone: 503 with what was typed."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Read the clock and pass on."""
        request.now = now(settings.KORPU_CLOCK)
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """A page in the person's language; everything else is left to Django."""
        if not isinstance(exception, (OperationalError, PoolTimeout, KeyringUnavailable)):
            return None
        logging.getLogger("korpu.door").error("not now: %s", type(exception).__name__)
        response = errors.page(request, 503, typed=errors.typed(request))
        response["Retry-After"] = str(RETRY_SECONDS)
        return response
