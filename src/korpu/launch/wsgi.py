"""The door as a web application, for granian."""

import os

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "korpu.launch.settings")

from django.core.wsgi import get_wsgi_application

from korpu.ui.uploads import measured

application = measured(get_wsgi_application())
