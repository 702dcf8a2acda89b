"""Pages are rendered with the product's own settings; nothing here needs a database."""

import os

import django
import pytest
from django.apps import apps
from django.http import HttpRequest
from django.test import RequestFactory
from django.utils import translation

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "korpu.launch.settings")
if not apps.ready:
    django.setup()

from korpu.ui import catalogues

catalogues.compile_all()


@pytest.fixture(params=["az", "en", "ru"])
def language(request: pytest.FixtureRequest):
    with translation.override(request.param):
        yield request.param


@pytest.fixture
def asked() -> HttpRequest:
    return RequestFactory().get("/somewhere", {"q": "permit"})
