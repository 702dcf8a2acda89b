"""A file that is too large is refused by the length it announces and while it streams, before it fills memory or disk."""

import io
from collections.abc import Callable, Iterable
from typing import Any, NoReturn

from django.conf import settings
from django.core.files.uploadedfile import InMemoryUploadedFile
from django.core.files.uploadhandler import FileUploadHandler, SkipFile, StopUpload
from django.http import HttpRequest

FILE_LIMIT = 10 * 1024 * 1024
REQUEST_LIMIT = 61 * 1024 * 1024
"""Bytes of one request: what a case may hold (60 MB), and a form around it."""
HEARD_OUT = 256 * 1024 * 1024
"""A larger request is cut off. Up to here it is read and dropped, because a browser shows no page before it has sent all."""

IN_CHUNKS = "korpu.in_chunks"
"""Marks a request that announced no length."""


class LimitedUpload(FileUploadHandler):
    """Holds up to 10 MB of a file in memory: nothing that a person sends lies on a disk in the clear.

    The rest of a larger file is read and dropped, so that what stands behind it in the form is not lost; so is every file of a
    request that announces more than all files of a case together. `too_large` tells which fields that were.
    """

    def handle_raw_input(self, input_data: Any, META: dict[str, str], content_length: int, *others: Any) -> None:  # noqa: N803
        """Look at the announced length."""
        announced = 0 if META.get(IN_CHUNKS) else content_length
        self.room = REQUEST_LIMIT if announced <= REQUEST_LIMIT else 0
        self.cut_off = announced > HEARD_OUT

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        """Begin a file. Each of several files has its own count."""
        super().new_file(*args, **kwargs)
        self.held = io.BytesIO()
        if self.cut_off:
            self._mark()
            raise StopUpload(connection_reset=True)
        if self.room <= 0:
            self._drop()

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        """Hold what fits."""
        self.room -= len(raw_data)
        if self.room < 0 or self.held.tell() + len(raw_data) > FILE_LIMIT:
            self._drop()
        self.held.write(raw_data)

    def file_complete(self, file_size: int) -> Any:
        """The file in memory."""
        self.held.seek(0)
        return InMemoryUploadedFile(
            self.held, self.field_name, self.file_name, self.content_type, file_size, self.charset,
            self.content_type_extra,
        )  # fmt: skip

    def _drop(self) -> NoReturn:
        self._mark()
        raise SkipFile

    def _mark(self) -> None:
        marked: Any = self.request
        marked.korpu_too_large = too_large(marked) | {self.field_name}


def too_large(request: HttpRequest) -> frozenset[str]:
    """Names of the fields whose file was too large to be taken; nothing of it was kept."""
    found: frozenset[str] = getattr(request, "korpu_too_large", frozenset())
    return found


Application = Callable[[dict[str, Any], Any], Iterable[bytes]]


def measured(application: Application) -> Application:
    """A WSGI application that also hears requests sent in chunks, which announce no length: up to the same limits."""

    def hearing(request: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        if "chunked" in request.get("HTTP_TRANSFER_ENCODING", "").lower() and not request.get("CONTENT_LENGTH"):
            _measure(request)
        return application(request, start_response)

    return hearing


def _measure(request: dict[str, Any]) -> None:
    """Files are dropped beyond the limit of a request, as they come; a form without files is short, and is read here."""
    if request.get("CONTENT_TYPE", "").startswith("multipart/form-data"):
        request |= {"CONTENT_LENGTH": str(HEARD_OUT), IN_CHUNKS: "yes"}
        return
    body = request["wsgi.input"].read(settings.DATA_UPLOAD_MAX_MEMORY_SIZE + 1)
    request |= {"wsgi.input": io.BytesIO(body), "CONTENT_LENGTH": str(len(body))}
