"""``./korpu COMMAND``: the list of commands, and what all of them share.

Progress goes to stderr. With ``--json`` stdout is one line of JSON and nothing else. Exit 0: done and in order. 1: a bar or a check
not met. 2: bad input. 130: ended by Ctrl-C, 143 by SIGTERM, 129 by a closed terminal.
"""

import argparse
import errno
import logging
from collections.abc import Sequence
from importlib import import_module

from korpu.launch.console import BadInput, CannotGoOn, say
from korpu.launch.ending import Asked, Ending

COMMANDS: dict[str, tuple[str, str]] = {
    "start": ("korpu.launch.commands.start", "set up what is missing and serve; Ctrl-C ends it"),
    "demo": ("korpu.launch.commands.demo", "fill the installation with an invented year of many people"),
    "stop": ("korpu.launch.commands.stop", "end what runs for this checkout, from another window"),
    "check": ("korpu.launch.commands.check", "run every check and test"),
    "decide": ("korpu.law.decide_command", "what the law says of given facts"),
    "facts": ("korpu.law.facts_command", "the facts that a service rests on"),
    "law": ("korpu.law.law_command", "what the law is made of: its coverage of the fact base"),
    "prove": ("korpu.law.prove_command", "is the law equal for all, whole and without contradiction"),
    "impact": ("korpu.law.impact_command", "what a draft amendment would change, for whom"),
    "firewall": ("korpu.launch.commands.firewall", "who may read what, tried cell by cell"),
    "verify-letter": ("korpu.launch.commands.verify_letter", "is a letter genuine: by file, QR text or printed code"),
    "replay": ("korpu.launch.commands.replay", "judge a decision again from its receipt, bit for bit"),
    "rebuild": ("korpu.launch.commands.rebuild", "compute projections again from events"),
    "release": ("korpu.launch.commands.release", "bring a production machine's database and files to this version"),
    "officer": ("korpu.launch.commands.officer", "make an officer's account, or end it"),
    "units": ("korpu.launch.commands.units", "write units of systemd for a production machine"),
    "chaos": ("korpu.launch.commands.chaos", "kill processes under load and count what was lost or doubled"),
    "bench": ("korpu.launch.commands.bench", "speed, measured beside named peers and raw SQL"),
    "otp": ("korpu.launch.commands.otp", "a demo officer's one-time code"),
}
"""Name → module and what it is for. A module offers ``configure(parser)`` and ``run(args)``, which returns the exit code."""

DISK = {
    errno.ENOSPC: "free some space there",
    errno.EDQUOT: "free some space there",
    errno.EROFS: "it must be writable",
    errno.EACCES: "it must be readable and writable for you",
    errno.EPERM: "it must be readable and writable for you",
    errno.EEXIST: "it must be a folder",
    errno.ENOTDIR: "it must be a folder",
}
"""What a disk may refuse that whoever started the command can change, and how."""


def parser(wanted: str | None = None) -> argparse.ArgumentParser:
    """The tree of commands. Only the one ``wanted`` is loaded: help must not wait for the law to be read."""
    top = argparse.ArgumentParser("korpu", description="Körpü: from the law to a verified letter.")
    below = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, (module, words) in COMMANDS.items():
        one = below.add_parser(name, help=words, description=f"{words[0].upper()}{words[1:]}.")
        if name == wanted:
            import_module(module).configure(one)
    return top


def main(arguments: Sequence[str]) -> int:
    """Run a command; its exit code."""
    wanted = next((each for each in arguments if not each.startswith("-")), None)
    args = parser(wanted).parse_args(arguments)
    logging.basicConfig(level=logging.ERROR)  # what a library finds odd when somebody ends it is no news to them
    try:
        with Ending():
            code: int = import_module(COMMANDS[args.command][0]).run(args)
    except CannotGoOn as trouble:
        say(f"korpu: {trouble}")
        return 1
    except BadInput as wrong:
        say(f"korpu: {wrong}")
        return 2
    except OSError as trouble:
        if trouble.errno not in DISK:
            raise
        say(
            f"korpu: {trouble.filename or 'the disk'}: {trouble.strerror}; {DISK[trouble.errno]}, or choose another folder"
        )
        return 1
    except Asked as asked:
        return asked.exit_code
    return code
