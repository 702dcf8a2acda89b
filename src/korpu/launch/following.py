"""A child that does not outlive us, however we end."""

import ctypes
import os
import sys
from collections.abc import Callable

PR_SET_PDEATHSIG = 1


def follow_parent(sign: int) -> Callable[[], None] | None:
    """For ``preexec_fn``: the child is sent ``sign`` when we are gone, killed without a word included (Linux)."""
    if sys.platform != "linux":
        return None
    libc, parent = ctypes.CDLL(None), os.getpid()

    def follow() -> None:
        libc.prctl(PR_SET_PDEATHSIG, sign)
        if os.getppid() != parent:
            os._exit(1)

    return follow
