"""One zone's release, run as its builder: migrate, and write the editions of services and the law that the country package holds.

``KORPU_DOOR=build:<zone> python -m korpu.launch.release``
"""

import os
import sys

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "korpu.launch.settings")


def main() -> int:
    """Migrate this zone, then publish editions and the law where the zone keeps them."""
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0, skip_checks=True, interactive=False)
    from korpu.store import zones

    if zones.building() in zones.APP_ZONES["services"]:
        from korpu.usecases.publish_editions import publish_editions
        from korpu.usecases.publish_law import publish_law

        publish_editions()
        publish_law()
    return 0


if __name__ == "__main__":
    sys.exit(main())
