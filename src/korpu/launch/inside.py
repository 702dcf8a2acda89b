"""Step inside a door of a running installation: a command that needs its zones gets exactly that door's keys."""

import os

import django

from korpu.launch import presence
from korpu.launch.console import CannotGoOn
from korpu.launch.environment import environment
from korpu.launch.places import Places


def enter_door(places: Places, door: str) -> None:
    """This process becomes one of the door's own. Once a process. Raises `CannotGoOn` when nobody serves."""
    if presence.seen(places) is None:
        raise CannotGoOn(f"nothing runs for {places.state}: ./korpu start serves it")
    os.environ.update(environment(places, door))
    django.setup()
