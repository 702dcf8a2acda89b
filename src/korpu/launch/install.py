"""From nothing to an installation that can serve, and from an older release to this one. Running it again changes nothing."""

import hashlib
import sys
from typing import Any

from korpu.kernel.durable import write_whole
from korpu.launch import secrets_of
from korpu.launch.cluster import Cluster
from korpu.launch.console import CannotGoOn, Say
from korpu.launch.environment import environment
from korpu.launch.jobs import Job, run_all
from korpu.launch.places import CHECKOUT, Places
from korpu.store import policy
from korpu.store.strays import strays
from korpu.store.zones import ZONES, login

MADE_FROM = (
    "src/korpu/**/migrations/*.py",
    "src/korpu/store/policy*",
    "src/korpu/store/zones.py",
    "src/korpu/launch/install.py",
    "src/korpu/launch/settings.py",
    "src/*/services/**/*.*",
    "src/*/law/*/*.*",
    "src/*/calendar/*.yaml",
    "src/*/editions.lock",
    "src/korpu/*/static/**/*.*",
    "requirements.txt",
)
TABLES = "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1"


def fingerprint() -> str:
    """Hash of everything that an installation is made from; the same hash needs no work."""
    digest = hashlib.sha256()
    for pattern in MADE_FROM:
        for file in sorted(each for each in CHECKOUT.glob(pattern) if each.suffix != ".pyc" and each.is_file()):
            digest.update(str(file.relative_to(CHECKOUT)).encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()


def install(places: Places, cluster: Cluster, say: Say) -> None:
    """Key files, roles, zones, tables, policies, editions, static files. The server must be running. Raises `CannotGoOn`.

    The order of a release: FORCE off, migrate as the builder, generate policies, harden. A builder may log in only meanwhile.
    """
    secrets_of.ensure(places)
    if places.stamp.exists() and places.stamp.read_text() == fingerprint():
        return
    for zone in ZONES:
        make_zone(places, cluster, zone)
    close_server(cluster)
    try:
        for zone in ZONES:
            open_for_builder(cluster, zone)
        run_all(jobs(places), say)
    finally:
        for zone in ZONES:
            shut_for_builder(cluster, zone)
    for zone in ZONES:
        govern(cluster, zone)
    say("logins, grants and row policies are in force")
    write_whole(places.stamp, fingerprint())


def make_zone(places: Places, cluster: Cluster, zone: str) -> None:
    """The zone's database and logins, where they are not there yet, with the passwords of the key files."""
    passwords = _passwords(places, zone)
    with cluster.admin() as admin:
        known = {name for (name,) in admin.execute("select rolname from pg_authid").fetchall()}
        for statement in policy.roles(zone, passwords):
            verb, _, role = statement.split()[:3]
            if verb != "create" or role not in known:
                admin.execute(statement)
        for role in known & set(passwords):
            admin.execute(f"alter role {role} password '{passwords[role]}'")  # hex digits only
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


def open_for_builder(cluster: Cluster, zone: str) -> None:
    """Let the builder log in and see the rows it migrates; doors stay closed."""
    with cluster.admin(zone) as admin:
        for statement in policy.unlock(tables_of(admin)):
            admin.execute(statement)
        admin.execute(f"alter role build_{zone} login")


def shut_for_builder(cluster: Cluster, zone: str) -> None:
    """Between releases nobody is the builder."""
    with cluster.admin(zone) as admin:
        admin.execute(f"alter role build_{zone} nologin")


def jobs(places: Places) -> list[Job]:
    """Migrations of each zone, longest first, in processes that hold only the builder's key file; and static files."""
    python = [sys.executable, "-m"]
    release, collect = [*python, "korpu.launch.release"], [*python, "django", "collectstatic", "--noinput", "-v0"]
    (places.state / "static").mkdir(
        exist_ok=True
    )  # from here on settings name files by their content and compress them
    static = Job("static files are in place", [*collect, "--skip-checks"], environment(places, "portal"))
    zones = [
        Job(f"zone {zone} has its tables", release, environment(places, f"build:{zone}")) for zone in _longest_first()
    ]
    return [*zones, static]


def _longest_first() -> list[str]:
    return sorted(ZONES, key=lambda zone: -len(policy.document()["machinery"].get(zone, {})))


def govern(cluster: Cluster, zone: str) -> None:
    """Put the policy file in force. Raises `CannotGoOn` when the zone holds something that generating cannot heal."""
    with cluster.admin(zone) as admin:
        if wrong := strays(admin, zone):
            raise CannotGoOn(f"{zone}: " + "; ".join(wrong))
        with admin.transaction():
            admin.execute(f"set local role build_{zone}")
            for statement in policy.generate(zone, tables_of(admin)):
                admin.execute(statement)
        for statement in list(policy.harden(admin, zone)):
            admin.execute(statement)


def tables_of(admin: Any) -> list[str]:
    """Tables of a zone, from the catalogue: a table that the policy file does not name is closed."""
    return [name for (name,) in admin.execute(TABLES).fetchall()]
