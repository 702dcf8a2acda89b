"""A portal's process to which a browser sends a form through a proxy that takes HTTPS off. It needs no database."""

import json
import sys
from typing import Any

PAGE = "/return/"
PROXY: dict[str, Any] = {"host": "localhost", "x-forwarded-proto": "https", "origin": "https://localhost"}


def main() -> None:
    """Print the status of the answer to the form, and whether its cookie asks for HTTPS."""
    import django

    django.setup()
    from django.conf import settings
    from django.test import Client

    browser = Client(enforce_csrf_checks=True, raise_request_exception=False, headers=PROXY)
    browser.get(PAGE)
    cookie = browser.cookies[settings.CSRF_COOKIE_NAME]
    status = browser.post(PAGE, {"csrfmiddlewaretoken": cookie.value}).status_code
    json.dump([status, bool(cookie["secure"])], sys.stdout)


if __name__ == "__main__":
    main()
