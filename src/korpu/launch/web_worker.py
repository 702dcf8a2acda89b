"""The door's web application as granian's workers load it: a worker that outlived its master would keep the door's port.

What was loaded at the start lives as long as the worker. The collector of garbage is told so: it would else look through the whole
law now and then, and everybody who asks at that moment would wait for it.
"""

import gc
import signal

from korpu.launch.following import follow
from korpu.launch.wsgi import application
from korpu.law.country import country

__all__ = ["application"]

follow(signal.SIGKILL)
country()
gc.collect()
gc.freeze()
