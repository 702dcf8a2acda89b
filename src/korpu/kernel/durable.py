"""Files that survive: after a crash or a power cut a reader finds the old text or the new one, never half of it."""

import os
from pathlib import Path


def write_whole(file: Path, text: str, mode: int = 0o600) -> None:
    """Replace a file's text; it is on the disk when this returns. One writer at a time.

    Raises OSError, a full disk for example; then the old text stands.
    """
    part = file.with_name(f"{file.name}.part")
    part.unlink(missing_ok=True)  # its rights may be another's
    with open(part, "w", encoding="utf-8", opener=lambda name, flags: os.open(name, flags, mode)) as new:
        new.write(text)
        new.flush()
        os.fsync(new.fileno())
    part.replace(file)
    sync(file.parent)


def sync(path: Path) -> None:
    """A file's bytes, or the names in a folder, are on the disk when this returns."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
