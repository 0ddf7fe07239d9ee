"""Brings the database up to date before web and worker start; run by the supervisor, once each time."""

import django
from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.management import call_command


def main() -> None:
    """Migrate and bring the bundled templates up to date; in development put demo content into an empty database; in production collect static files."""
    django.setup()
    call_command("migrate", interactive=False, verbosity=1)
    call_command("seed_templates")
    if not settings.DEBUG:
        call_command("collectstatic", interactive=False, verbosity=0)
    if settings.DEMO_LOGINS and not get_user_model().objects.exists():
        call_command("seed_demo")


if __name__ == "__main__":
    main()
