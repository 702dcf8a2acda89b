"""What an application pins."""

from typing import Any

from korpu.applications.models import Application
from korpu.blueprints.service import Service
from korpu.services.queries import pinned


def service_of(application: Any) -> Service:
    """The edition of the service under which this application (by id) was filed. Inside its zone."""
    return pinned(Application.objects.values_list("edition_hash", flat=True).get(id=application))
