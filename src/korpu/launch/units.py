"""Units of systemd for a production machine, made from the same table of processes that the supervisor runs.

Each process has an account of its own, is handed one key file, and reaches what it needs and nothing else. PostgreSQL and the
proxy are the distribution's.
"""

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from korpu.launch.environment import told
from korpu.launch.places import CHECKOUT, Places
from korpu.launch.ports import Ports
from korpu.launch.processes import Process, doors
from korpu.launch.standing_back import weight

PORTS = Ports(portal=8000, casework=8001, oversight=8002, smtp=0)
"""Where the proxy finds the doors, on loopback."""
DEMO = {"mail"}
"""Processes of the demo: in production the worker hands mail to the authority's own server."""
SETTINGS = Path("/etc/korpu/korpu.env")
FILES, CALLERS, SOCKETS = "korpu-files", "korpu-callers", "korpu-sockets"
"""Groups: who keeps and reads sealed files, who may ask the keyring, who puts sockets into the common folder."""
MADE = "# Made by ./korpu units. Change src/korpu/launch/units.py, or on one machine a drop-in: systemctl edit."


@dataclass(frozen=True)
class Needs:
    """What a process has beyond what every one has.

    ``group``: its first group, where not its own. ``writes``: what it may change, below the state folder. ``more``: settings
    of its unit.
    """

    groups: Sequence[str] = ()
    writes: Sequence[str] = ()
    more: Sequence[str] = ()
    group: str = ""


ALONE = ("PrivateNetwork=yes", "RestrictAddressFamilies=AF_UNIX", "RestrictNamespaces=yes")
"""Nothing but unix sockets: the database's and the keyring's."""
LOOPBACK = ("IPAddressDeny=any", "IPAddressAllow=localhost")
NEEDS = {
    "portal": Needs(
        (FILES, CALLERS), ("files",),
        (*LOOPBACK, "RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6", "RestrictNamespaces=yes"),
    ),
    "casework": Needs(
        (FILES, CALLERS), ("files",),
        (*LOOPBACK,
         "# bubblewrap puts up walls around the program that draws what people sent: name spaces, mounts, a loopback of its own",
         "RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6 AF_NETLINK", "SystemCallFilter=@mount"),
    ),
    "worker": Needs(
        (FILES, CALLERS), ("files",),
        ("# it hands mail to the authority's server",
         "RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6", "RestrictNamespaces=yes"),
    ),
    "oversight": Needs(more=(*LOOPBACK, "RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6", "RestrictNamespaces=yes")),
    "reckoner": Needs(more=ALONE),
    "sequencer": Needs(more=ALONE),
    "keeper": Needs((CALLERS,), more=ALONE),
    "keyring": Needs((SOCKETS,), ("run", "keyring.records"), ALONE, group=CALLERS),
}  # fmt: skip
HARD = """NoNewPrivileges=yes
CapabilityBoundingSet=
ProtectSystem=strict
ProtectHome=yes
ProtectProc=invisible
ProtectClock=yes
ProtectControlGroups=yes
ProtectHostname=yes
ProtectKernelLogs=yes
ProtectKernelModules=yes
ProtectKernelTunables=yes
PrivateDevices=yes
PrivateTmp=yes
RemoveIPC=yes
KeyringMode=private
LockPersonality=yes
MemoryDenyWriteExecute=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes
SystemCallArchitectures=native
SystemCallFilter=@system-service
SystemCallErrorNumber=EPERM"""
AGAIN = """Restart=always
RestartSec=1
TimeoutStopSec=6
KillMode=mixed"""
"""What dies is back within ten seconds: web workers end with their master by themselves, and a second later it is started again."""


def files(program: Path, state: Path) -> dict[str, str]:
    """File name → text of everything systemd is given, for a checkout at ``program`` that keeps its things in ``state``."""
    places = Places(state)
    found = doors(places, PORTS, shown_clock=False)
    served = [process for process in found if process.name not in DEMO]
    units = {f"korpu-{each.name}.service": _unit(each, program, places) for each in served}
    return {
        **units,
        "korpu.target": _target(units),
        "sysusers.d/korpu.conf": _accounts(each.name for each in served),
        "tmpfiles.d/korpu.conf": _folders(places),
    }


def _unit(process: Process, program: Path, places: Places) -> str:
    name, needs = process.name, NEEDS[process.name]
    environment = told(places, name, shown_clock=False)
    environment |= {"KORPU_KEYS": "%d", "PYTHONPATH": environment["PYTHONPATH"].replace(str(CHECKOUT), str(program))}
    lines = [
        MADE, "", "[Unit]", f"Description=Körpü: {name}", "After=network.target postgresql.service", "PartOf=korpu.target",
        "StartLimitIntervalSec=0", "", "[Service]", "Type=exec",
        f"ExecStart={' '.join(str(program / '.venv/bin/python') if part == sys.executable else part for part in process.command)}",
        *(f"Environment={key}={value}" for key, value in environment.items()),
        f"EnvironmentFile={SETTINGS}",
        f"User=korpu-{name}", f"Group={needs.group or f'korpu-{name}'}",
        *([f"SupplementaryGroups={' '.join(needs.groups)}"] if needs.groups else []),
        f"LoadCredential={name}.json:{places.keys / f'{name}.json'}", f"InaccessiblePaths={places.keys}",
        *(f"ReadWritePaths={places.state / each}" for each in needs.writes),
        *([f"Nice={process.nice}", f"CPUWeight={weight(process.nice)}"] if process.nice else []),
        "UMask=0007", *AGAIN.splitlines(), *HARD.splitlines(), *needs.more, "", "[Install]", "WantedBy=korpu.target", "",
    ]  # fmt: skip
    return "\n".join(lines)


def _target(units: Iterable[str]) -> str:
    wanted = " ".join(units)
    return f"{MADE}\n\n[Unit]\nDescription=Körpü\nWants={wanted}\n\n[Install]\nWantedBy=multi-user.target\n"


def _accounts(names: Iterable[str]) -> str:
    return "\n".join([MADE, *_members(names), f"m postgres {SOCKETS}", ""])


def _members(names: Iterable[str]) -> Iterator[str]:
    yield from (f"g {group}" for group in (FILES, CALLERS, SOCKETS))
    yield from (f'u korpu-{name} - "Körpü {name}"' for name in names)


def _folders(places: Places) -> str:
    state = places.state
    return f"""{MADE}
d {state} 0711 root root
d {places.keys} 0700 root root
d {state / "files"} 2770 root {FILES}
d {places.sockets} 1771 root {SOCKETS}
f {state / "keyring.records"} 0600 korpu-keyring korpu-keyring
"""
