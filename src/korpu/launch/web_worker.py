"""The door's web application as granian's workers load it: a worker that outlived its master would keep the door's port."""

import signal

from korpu.launch.following import follow
from korpu.launch.wsgi import application

__all__ = ["application"]

follow(signal.SIGKILL)
