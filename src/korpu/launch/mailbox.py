"""The demo's mail server: real SMTP on loopback; each mail becomes a file. ``python -m korpu.launch.mailbox PORT FOLDER``"""

import asyncio
import signal
import sys
import uuid
from pathlib import Path
from typing import Any

from aiosmtpd.smtp import SMTP


class Keep:
    """Writes each mail as ``<random>.eml``."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802 — aiosmtpd's name
        """Take a mail."""
        file = self.folder / f"{uuid.uuid4()}.part"
        file.write_bytes(b"X-RcptTo: " + ", ".join(envelope.rcpt_tos).encode() + b"\r\n" + envelope.original_content)
        file.rename(file.with_suffix(".eml"))
        return "250 OK"


async def serve(port: int, folder: Path) -> None:
    """Until SIGTERM or SIGINT."""
    loop, end = asyncio.get_running_loop(), asyncio.Event()
    for sign in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(sign, end.set)
    server = await loop.create_server(lambda: SMTP(Keep(folder), hostname="localhost"), "127.0.0.1", port)
    await end.wait()
    server.close()


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1]), Path(sys.argv[2])))
