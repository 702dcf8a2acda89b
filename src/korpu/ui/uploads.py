"""A file that is too large is refused while it streams, before it fills memory or disk."""

from typing import Any

from django.core.files.uploadhandler import TemporaryFileUploadHandler

FILE_LIMIT = 10 * 1024 * 1024


class LimitedUpload(TemporaryFileUploadHandler):
    """Keeps up to 10 MB of a file in a temporary file; the rest of a larger one is read and dropped, and the file says so.

    The rest of the form is still read, so that nothing typed beside the file is lost. ``too_large`` stands on the file.
    """

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        """Begin a file. Each of several files has its own count."""
        super().new_file(*args, **kwargs)
        self.received = 0

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        """Write what fits."""
        self.received += len(raw_data)
        if self.received <= FILE_LIMIT:
            super().receive_data_chunk(raw_data, start)

    def file_complete(self, file_size: int) -> Any:
        """The file as it was kept, marked when it was larger than it may be."""
        kept = super().file_complete(file_size)
        if kept is not None:
            kept.too_large = self.received > FILE_LIMIT
        return kept
