"""Files that are made for one reader and taken away."""

import json
from typing import Any

from django.http import HttpResponse


def json_file(content: Any, name: str) -> HttpResponse:
    """A JSON file under a name, to be saved, never shown."""
    text = json.dumps(content, ensure_ascii=False, indent=1)
    headers = {"Content-Disposition": f'attachment; filename="{name}.json"'}
    return HttpResponse(text, content_type="application/json; charset=utf-8", headers=headers)
