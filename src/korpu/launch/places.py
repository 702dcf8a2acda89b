"""Where an installation keeps its things."""

import hashlib
import os
import pwd
import tempfile
from dataclasses import dataclass
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[3]
SOCKET_LIMIT = 90
"""PostgreSQL's socket path may have 107 bytes, its file name included."""


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
        if len(str(self.state)) < SOCKET_LIMIT - 20:
            return self.state / "run"
        return Path(tempfile.gettempdir()) / f"korpu-{_short(str(self.state))}"

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
    def stamp(self) -> Path:
        """Hash of what was installed last."""
        return self.state / "installed"

    def make(self) -> None:
        """Make the folders. PostgreSQL's own account must be able to pass through."""
        for folder in (self.state, self.sockets):
            folder.mkdir(parents=True, exist_ok=True)
            folder.chmod(0o711)
        for folder in (self.keys, self.logs, self.mail, self.state / "files"):
            folder.mkdir(exist_ok=True)
            folder.chmod(0o700)
        account = server_account()
        if account:
            os.chown(self.sockets, account.pw_uid, 0)
            self.sockets.chmod(0o771)


def _short(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def standard_places() -> Places:
    """This checkout's own installation: KORPU_STATE, or a folder outside the checkout (a clone may lie in a 0700 home)."""
    if chosen := os.environ.get("KORPU_STATE"):
        return Places(Path(chosen).resolve())
    home = Path("/var/lib/korpu") if os.geteuid() == 0 else Path.home() / ".local" / "share" / "korpu"
    return Places(home / _short(str(CHECKOUT)))


def server_account() -> pwd.struct_passwd | None:
    """The account PostgreSQL runs as when we are root, which it refuses to be; None when we are not root."""
    if os.geteuid() != 0:
        return None
    for name in ("korpu", "nobody"):
        try:
            return pwd.getpwnam(name)
        except KeyError:
            continue
    raise RuntimeError(
        "PostgreSQL does not run as root, and there is no account «korpu» or «nobody». Make one: adduser --system korpu"
    )
