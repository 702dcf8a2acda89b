"""From nothing to an installation that can serve, and from an older release to this one. Running it again changes nothing."""

import hashlib
import os
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from korpu.launch import secrets_of
from korpu.launch.cluster import Cluster
from korpu.launch.places import CHECKOUT, Places
from korpu.store import policy
from korpu.store.zones import ZONES, login

Say = Callable[[str], None]
TOUCHES_DATA = (
    "src/korpu/**/migrations/*.py",
    "src/korpu/store/policy*",
    "src/korpu/store/zones.py",
    "src/*/services/**/*.py",
)


class NotInstalled(RuntimeError):
    """A step did not finish; its own words are part of the message."""


def fingerprint() -> str:
    """Hash of everything that an installation is made from; the same hash needs no work."""
    digest = hashlib.sha256()
    for pattern in (*TOUCHES_DATA, "requirements.txt", "src/korpu/ui/static/**/*.*", "src/*/editions.lock"):
        for file in sorted(CHECKOUT.glob(pattern)):
            digest.update(file.read_bytes())
    return digest.hexdigest()


def install(places: Places, cluster: Cluster, say: Say) -> None:
    """Roles, zones, tables, policies, editions, static files. The server must be running. Raises `NotInstalled`."""
    secrets_of.ensure(places)
    if places.stamp.exists() and places.stamp.read_text() == fingerprint():
        return
    for zone in ZONES:
        make_zone(places, cluster, zone)
    close_server(cluster)
    with ThreadPoolExecutor(2) as pool:
        for zone in pool.map(lambda zone: release_zone(places, cluster, zone), ZONES):
            say(f"zone {zone} is in its final shape")
    collect_static(places)
    places.stamp.write_text(fingerprint())


def make_zone(places: Places, cluster: Cluster, zone: str) -> None:
    """The zone's database and logins, where they are not there yet."""
    passwords = _passwords(places, zone)
    with cluster.admin() as admin:
        known = {name for (name,) in admin.execute("select rolname from pg_authid").fetchall()}
        if login(f"build:{zone}", zone) not in known:
            for statement in policy.roles(zone, passwords):
                admin.execute(statement)
        if not admin.execute("select 1 from pg_database where datname = %s", (zone,)).fetchone():
            admin.execute(f'create database "{zone}"')
        admin.execute(f'revoke all on database "{zone}" from public')
        admin.execute(f'grant connect on database "{zone}" to {", ".join(passwords)}')
    with cluster.admin(zone) as admin:
        admin.execute(f"alter schema public owner to build_{zone}")
        admin.execute("revoke all on schema public from public")


def _passwords(places: Places, zone: str) -> dict[str, str]:
    who = [f"build:{zone}", *policy.doors_of(zone)]
    return {login(each, zone): secrets_of.read(places, each)["zones"][zone]["PASSWORD"] for each in who}


def close_server(cluster: Cluster) -> None:
    """Nobody but the administrator enters the server's own databases."""
    for database in ("postgres", "template1"):
        with cluster.admin(database) as admin:
            admin.execute(f"revoke all on database {database} from public")


def release_zone(places: Places, cluster: Cluster, zone: str) -> str:
    """NO FORCE → migrate and publish as the builder → generate policies → harden. The builder may log in only meanwhile."""
    with cluster.admin(zone) as admin:
        for statement in policy.unlock(tables_of(admin)):
            admin.execute(statement)
        admin.execute(f"alter role build_{zone} login")
        try:
            as_builder(places, zone)
        finally:
            admin.execute(f"alter role build_{zone} nologin")
        with admin.transaction():
            admin.execute(f"set local role build_{zone}")
            for statement in policy.generate(zone, tables_of(admin)):
                admin.execute(statement)
        for statement in list(policy.harden(admin, zone)):
            admin.execute(statement)
        if wrong := policy.strays(admin, zone):
            raise NotInstalled(f"{zone}: " + "; ".join(wrong))
    return zone


def tables_of(admin: Any) -> list[str]:
    """Tables of a zone, from the catalogue: a table that the policy file does not name is closed."""
    statement = (
        "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1"
    )
    return [name for (name,) in admin.execute(statement).fetchall()]


def as_builder(places: Places, zone: str) -> None:
    """Run `korpu.launch.release` in a process that holds only the builder's key file."""
    done = subprocess.run(
        [sys.executable, "-m", "korpu.launch.release"],
        env=environment(places, f"build:{zone}"), capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        raise NotInstalled(f"release of {zone}: {done.stderr.strip()[-2000:]}")


def environment(places: Places, door: str) -> dict[str, str]:
    """What a door's process is told."""
    return {
        **os.environ,
        "KORPU_DOOR": door,
        "KORPU_STATE": str(places.state),
        "KORPU_KEYS": str(places.keys),
        "KORPU_CLOCK": str(places.clock) if places.clock.exists() else "",
        "DJANGO_SETTINGS_MODULE": "korpu.launch.settings",
        "PYTHONPATH": str(CHECKOUT / "src"),
        "PYTHONDONTWRITEBYTECODE": "",
    }


def collect_static(places: Places) -> None:
    """Static files with their hash in the name, compressed, for far-future caching."""
    done = subprocess.run(
        [sys.executable, "-m", "django", "collectstatic", "--noinput", "-v0", "--skip-checks"],
        env=environment(places, "portal"), capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        raise NotInstalled(f"static files: {done.stderr.strip()[-2000:]}")
