"""Where an installation keeps its things."""

import hashlib
import os
import pwd
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from korpu.launch.console import CannotGoOn

CHECKOUT = Path(__file__).resolve().parents[3]
SOCKET_LIMIT = 70
"""A unix socket's path may have 107 bytes, its file name included."""
FIRST_MB, LATER_MB = 200, 32
"""Room that the disk must have: for an empty database server with its journal, or for one that exists to begin its work."""
MEMORY, PLENTY_BYTES = Path("/dev/shm"), 8 * 2**30  # noqa: S108 — folders below it get random names
PASSABLE = 0o001
"""The right of everyone else to pass through a folder."""


@dataclass(frozen=True)
class Places:
    """Folders of one installation, all under ``state`` but perhaps the sockets."""

    state: Path

    @property
    def keys(self) -> Path:
        """Key files, one a door, each 0600."""
        return self.state / "keys"

    @property
    def data(self) -> Path:
        """PostgreSQL's data."""
        return self.state / "pg"

    @property
    def sockets(self) -> Path:
        """Unix sockets of PostgreSQL and the keyring; elsewhere when the path would be too long."""
        if len(str(self.state)) < SOCKET_LIMIT:
            return self.state / "run"
        return temporary() / f"korpu-{short(str(self.state))}"

    @property
    def logs(self) -> Path:
        """What processes say."""
        return self.state / "log"

    @property
    def mail(self) -> Path:
        """Mails that the demo's SMTP server took."""
        return self.state / "mail"

    @property
    def clock(self) -> Path:
        """The demo clock's file."""
        return self.state / "clock.json"

    @property
    def staff(self) -> Path:
        """Who can sign in at the staff doors in the demo, written by the demo player: see `korpu.launch.staff`."""
        return self.state / "staff.json"

    @property
    def people(self) -> Path:
        """Invented people who were played already, with their access codes: see `korpu.launch.demo.journal`."""
        return self.state / "people.jsonl"

    @property
    def population(self) -> Path:
        """The background of the invented year, as far as it was played: see `korpu.launch.demo.journal`."""
        return self.state / "population.jsonl"

    @property
    def letters_key(self) -> Path:
        """The public key by which anyone can check a letter's QR code without us: 64 hex digits."""
        return self.state / "letters.public"

    @property
    def stamp(self) -> Path:
        """Hash of what was installed last."""
        return self.state / "installed"

    @property
    def running(self) -> Path:
        """What runs now: see `korpu.launch.presence`."""
        return self.state / "running.json"

    def make(self) -> None:
        """Make the folders. Raises `CannotGoOn` where PostgreSQL's own account could not reach them."""
        for folder in (self.state, self.sockets):
            folder.mkdir(parents=True, exist_ok=True)
            folder.chmod(0o711)
        for folder in (self.keys, self.logs, self.mail, self.state / "files"):
            folder.mkdir(exist_ok=True)
            folder.chmod(0o700)
        if account := server_account():
            if not reachable(self.state):
                raise CannotGoOn(
                    f"PostgreSQL runs as «{account.pw_name}», who cannot enter {self.state}. "
                    "Choose a folder that everyone may pass through, with --state or KORPU_STATE."
                )
            os.chown(self.sockets, account.pw_uid, 0)
            self.sockets.chmod(0o771)

    def refuse_full_disk(self) -> None:
        """Raises `CannotGoOn` where the disk has too little room to begin."""
        free, needed = shutil.disk_usage(self.state).free // 2**20, LATER_MB if self.data.exists() else FIRST_MB
        if free < needed:
            raise CannotGoOn(
                f"{self.state} has {free} MB free and {needed} MB are needed. "
                "Free some space there, or choose another folder with --state."
            )


def short(text: str) -> str:
    """Eight hex digits that stand for a text."""
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def standard_places(chosen: str | None = None) -> Places:
    """``chosen``, KORPU_STATE, or this checkout's own folder; outside of it, because a clone may lie in a 0700 home."""
    if folder := chosen or os.environ.get("KORPU_STATE"):
        return Places(Path(folder).resolve())
    home = Path("/var/lib/korpu") if os.geteuid() == 0 else Path.home() / ".local" / "share" / "korpu"
    return Places(home / short(str(CHECKOUT)))


def reachable(folder: Path) -> bool:
    """Whether every account may pass through this folder and all above it."""
    return all(each.stat().st_mode & PASSABLE for each in (folder, *folder.parents))


def temporary() -> Path:
    """Where temporary things go: the usual place, unless PostgreSQL's account cannot reach it."""
    usual = Path(tempfile.gettempdir())
    return usual if server_account() is None or reachable(usual) else Path("/tmp")  # noqa: S108 — folders below it get random names


def in_memory() -> Path:
    """Where what may be lost goes: into memory if there is plenty, since thousands of small files cost nothing there."""
    if MEMORY.is_dir() and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free >= PLENTY_BYTES:
        return MEMORY
    return temporary()


def server_account() -> pwd.struct_passwd | None:
    """The account PostgreSQL runs as when we are root, which it refuses to be; None when we are not root."""
    if os.geteuid() != 0:
        return None
    for name in ("korpu", "nobody"):
        try:
            return pwd.getpwnam(name)
        except KeyError:
            continue
    raise CannotGoOn(
        "PostgreSQL does not run as root, and there is no account «korpu» or «nobody». Make one: adduser --system korpu"
    )
