"""What a door's process is told by its environment; everything secret stands in its key file instead."""

import os

from korpu.launch.places import CHECKOUT, Places


def environment(places: Places, door: str, shown_clock: bool = True) -> dict[str, str]:
    """Our own environment and what a door is told."""
    return {**os.environ, **told(places, door, shown_clock)}


def told(places: Places, door: str, shown_clock: bool = True) -> dict[str, str]:
    """For a door, or ``build:<zone>``. ``shown_clock``: whether the demo's clock counts, where there is one."""
    return {
        "KORPU_DOOR": door,
        "KORPU_STATE": str(places.state),
        "KORPU_KEYS": str(places.keys),
        "KORPU_CLOCK": str(places.clock) if shown_clock and places.clock.exists() else "",
        "DJANGO_SETTINGS_MODULE": "korpu.launch.settings",
        "PYTHONPATH": str(CHECKOUT / "src"),
        "PYTHONDONTWRITEBYTECODE": "",
    }
