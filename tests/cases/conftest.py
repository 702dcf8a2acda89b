"""The clock reads days in the country's own time zone, which the settings name; nothing here needs a database."""

import os

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "korpu.launch.settings")
