"""``./korpu officer``"""

import argparse
import json
import secrets
from typing import Any
from urllib.parse import quote

from korpu.launch.console import BadInput, answer
from korpu.launch.environment import environment
from korpu.launch.jobs import run_with
from korpu.launch.places import standard_places
from korpu.launch.staff import DOOR_OF, new_totp_secret
from korpu.law.country import country

ROLES = {door: [role for role, at in DOOR_OF.items() if at == door] for door in dict.fromkeys(DOOR_OF.values())}
"""Door → the roles of its accounts, the usual one first."""
ISSUER = "Körpü"
ACTS = {
    "add": "make an account; its password and second factor are shown once",
    "end": "close an account and end its sessions, at once",
}


def configure(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    acts = parser.add_subparsers(dest="act", required=True)
    new, old = (
        acts.add_parser(name, help=words, description=f"{words[0].upper()}{words[1:]}.") for name, words in ACTS.items()
    )
    new.add_argument("email", metavar="EMAIL", help="with it the officer signs in")
    new.add_argument("--name", required=True, help="for colleagues; the people whose data is looked at never see it")
    new.add_argument("--number", required=True, help="the service number that stands in people's access logs")
    new.add_argument(
        "--office", default="", help="at casework: where the officer works, as services name their offices"
    )
    new.add_argument("--role", choices=DOOR_OF, help="an approver may also approve a colleague's refusal")
    old.add_argument("email", metavar="EMAIL", help="of the account")
    for each in (new, old):
        each.add_argument(
            "--door", choices=ROLES, default="casework", help="where the account is kept (default: casework)"
        )
        each.add_argument("--state", metavar="DIR", help="which installation (default: this checkout's own)")


def run(args: argparse.Namespace) -> int:
    """Exit 0: done."""
    return _add(args) if args.act == "add" else _end(args)


def _add(args: argparse.Namespace) -> int:
    args.role = args.role or ROLES[args.door][0]
    _refuse(args)
    password, secret = secrets.token_urlsafe(12), new_totp_secret()
    told = {name: getattr(args, name) for name in ("email", "name", "number", "office", "role")}
    if not _accounts(args, "add", [{**told, "password": password, "totp_secret": secret}]):
        raise BadInput(f"there is an officer with the e-mail {args.email} or the number {args.number} already")
    answer(", ".join(filter(None, (args.name, f"no. {args.number}", args.role, args.office))) + f": {args.email}")
    answer(f"password: {password}")
    answer(
        f"for an authenticator app: otpauth://totp/{quote(f'{ISSUER}:{args.email}')}?secret={secret}&issuer={quote(ISSUER)}"
    )
    answer("Nobody can read these again: hand them over now.")
    return 0


def _refuse(args: argparse.Namespace) -> None:
    """Raises `BadInput` for an office that is none, and for a role or an office that the door does not know."""
    if args.role not in ROLES[args.door]:
        raise BadInput(f"no «{args.role}» works at {args.door}: there is {', '.join(ROLES[args.door])}")
    offices = sorted({office.id for service in country().services.values() for office in service.offices})
    if args.door == "casework" and args.office not in offices:
        raise BadInput(f"no office «{args.office}»: there is {', '.join(offices)}")
    if args.door != "casework" and args.office:
        raise BadInput(f"whoever works at {args.door} belongs to no office: leave --office out")


def _end(args: argparse.Namespace) -> int:
    if not _accounts(args, "end", args.email):
        raise BadInput(f"no officer with the e-mail {args.email} is at work")
    answer(f"{args.email} is signed out everywhere and cannot sign in again")
    return 0


def _accounts(args: argparse.Namespace, act: str, told: Any) -> list[str]:
    places = standard_places(args.state)
    said = run_with(["-m", "korpu.launch.accounts"], environment(places, args.door), json.dumps({act: told}))
    changed: list[str] = json.loads(said)
    return changed
