"""Wrong deployments, found at start rather than by customers."""

from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, register


@register(Tags.security, deploy=True)
def production_has_servers(app_configs: Any, **_kwargs: Any) -> list[CheckMessage]:
    """Limits and the queue need a shared server as soon as there is more than one process."""
    if settings.REDIS_URL:
        return []
    return [Error("REDIS_URL is not set: limits and queue would live in one process.", id="artify.E001")]


@register(Tags.database, deploy=True)
def production_has_postgresql(app_configs: Any, **_kwargs: Any) -> list[CheckMessage]:
    """SQLite is for a first look."""
    if settings.DATABASES["default"]["ENGINE"] == "django.db.backends.postgresql":
        return []
    return [Error("DATABASE_URL does not name PostgreSQL.", id="artify.E002")]
