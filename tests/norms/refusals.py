"""A plugin of pytest: notes every place in the language from which a text or an input was refused, as `file:line`."""

import sys
from pathlib import Path
from typing import Any

import pytest

from norms.errors import NormError

SEEN = set[str]()
PLAIN = NormError.__init__


def noted(self: NormError, *told: Any) -> None:
    """Note who refuses: the frame nearest to us that stands in the language and does not only hand on."""
    PLAIN(self, *told)
    frame = sys._getframe(1)
    while frame.f_back is not None:
        code = frame.f_code
        if "/norms/" in code.co_filename and code.co_name not in ("__init__", "refuse"):
            SEEN.add(f"{code.co_filename.rpartition('/src/')[2]}:{frame.f_lineno}")
        frame = frame.f_back


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--refusals", type=Path)


def pytest_configure() -> None:
    NormError.__init__ = noted  # type: ignore[method-assign]


def pytest_sessionfinish(session: pytest.Session) -> None:
    session.config.getoption("--refusals").write_text("\n".join(sorted(SEEN)))
