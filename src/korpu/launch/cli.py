"""``./korpu COMMAND``: the list of commands, and what all of them share.

Progress goes to stderr. With ``--json`` stdout is one line of JSON and nothing else. Exit 0: done and in order. 1: a bar or a check
not met. 2: bad input.
"""

import argparse
from collections.abc import Sequence
from importlib import import_module

COMMANDS: dict[str, tuple[str, str]] = {
    "start": ("korpu.launch.commands.start", "set up what is missing and serve; Ctrl-C ends it"),
    "check": ("korpu.launch.commands.check", "run every check and test"),
    "decide": ("korpu.law.decide_command", "what the law says of given facts"),
    "facts": ("korpu.law.facts_command", "the facts that a service rests on"),
    "verify-letter": ("korpu.launch.commands.verify_letter", "is this letter genuine?"),
    "firewall": ("korpu.launch.commands.firewall", "who may read what, tried cell by cell"),
    "chaos": ("korpu.launch.commands.chaos", "kill processes under load and count what was lost"),
    "rebuild": ("korpu.launch.commands.rebuild", "compute projections again from events"),
    "otp": ("korpu.launch.commands.otp", "a demo officer's one-time code"),
}


def parser() -> argparse.ArgumentParser:
    """The whole tree."""
    top = argparse.ArgumentParser("korpu", description="Körpü: from the law to a verified letter.")
    below = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, (module, words) in COMMANDS.items():
        one = below.add_parser(name, help=words, description=f"{words[0].upper()}{words[1:]}.")
        one.set_defaults(module=module)
        import_module(module).configure(one)
    return top


def main(arguments: Sequence[str]) -> int:
    """Run a command; its exit code."""
    args = parser().parse_args(arguments)
    code: int = import_module(args.module).run(args)
    return code
