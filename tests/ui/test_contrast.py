"""Every pair of text and ground that the stylesheet uses can be read: WCAG 2.2 AA, light and dark."""

import re
from pathlib import Path

import pytest

from korpu import ui

CSS = (Path(ui.__file__).parent / "static" / "korpu" / "korpu.css").read_text(encoding="utf-8")
TEXT = [
    *[("ink", ground) for ground in ("paper", "mist", "warm", "good-bg", "stop-bg")],
    *[("ink-2", ground) for ground in ("paper", "mist", "warm")],
    *[("deep", ground) for ground in ("paper", "mist", "warm", "good-bg", "stop-bg")],
    *[("seen", ground) for ground in ("paper", "mist")],
    ("on-deep", "deep"),
    ("on-deep", "deep-2"),
    ("on-bar", "bar"),
    ("on-bar-2", "bar"),
    ("on-sun", "sun"),
    ("on-sun", "sun-2"),
    ("sun-ink", "warm"),
    ("stop", "stop-bg"),
    ("stop", "paper"),
    ("paper", "stop"),
    ("good", "good-bg"),
]
LINES = [
    ("edge", "paper"),
    ("sun-edge", "paper"),
    ("sun-edge", "mist"),
    ("sun-edge", "warm"),
    ("focus", "paper"),
    ("deep", "paper"),
]


def tokens(scheme: str) -> dict[str, str]:
    light, dark = (
        dict(re.findall(r"--([\w-]+): (#\w{6})", block)) for block in re.findall(r":root \{(.*?)\n *\}", CSS, re.S)[:2]
    )
    return light if scheme == "light" else light | dark


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXT)
def test_text_can_be_read(scheme: str, text: str, ground: str) -> None:
    colours = tokens(scheme)
    assert contrast(colours[text], colours[ground]) >= 4.5


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("line", "ground"), LINES)
def test_lines_that_say_something_can_be_seen(scheme: str, line: str, ground: str) -> None:
    colours = tokens(scheme)
    assert contrast(colours[line], colours[ground]) >= 3


def test_the_measure_itself_refuses_sun_as_text() -> None:
    assert contrast(tokens("light")["sun"], tokens("light")["paper"]) < 3
