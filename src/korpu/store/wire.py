"""One JSON object a line over a unix socket; bytes travel as ``{"b": base64url}``."""

import base64
import json
from typing import Any


def dump(value: Any) -> bytes:
    """A line."""
    return json.dumps(value, default=_bytes, separators=(",", ":")).encode() + b"\n"


def _bytes(value: Any) -> dict[str, str]:
    return {"b": base64.urlsafe_b64encode(bytes(value)).decode()}


def load(line: bytes) -> Any:
    """What `dump` wrote. Raises ValueError on anything else."""
    return json.loads(
        line, object_hook=lambda part: base64.urlsafe_b64decode(part["b"]) if set(part) == {"b"} else part
    )
