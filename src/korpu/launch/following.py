"""A child that does not outlive its parent, however that ends. On Linux; elsewhere children are left as they are."""

import ctypes
import os
import sys
from collections.abc import Callable

PR_SET_PDEATHSIG = 1
LIBC = ctypes.CDLL(None) if sys.platform == "linux" else None


def follow(sign: int) -> None:
    """Let this process be sent ``sign`` when its parent is gone, killed without a word included."""
    if LIBC is not None:
        LIBC.prctl(PR_SET_PDEATHSIG, sign)


def follow_parent(sign: int) -> Callable[[], None]:
    """`follow` for a new child's ``preexec_fn``; a child that comes too late to be told ends at once."""
    parent = os.getpid()

    def begin() -> None:
        follow(sign)
        if os.getppid() != parent:
            os._exit(1)

    return begin
