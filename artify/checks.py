"""Wrong deployments, found at start rather than by customers."""

from datetime import time
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, register
from django.core.checks import Warning as Caution

FEWEST_BACKUP_DAYS, MOST_BACKUP_DAYS = 7, 30
SHORTEST_BACKUP_KEY = 16  # characters


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


@register(Tags.security, deploy=True)
def production_sends_mail(app_configs: Any, **_kwargs: Any) -> list[CheckMessage]:
    """Whoever reads the log must not be able to set other people's passwords."""
    if settings.EMAIL_BACKEND != "django.core.mail.backends.console.EmailBackend":
        return []
    return [Error("EMAIL_URL is not set: e-mails would go to the log, and to nobody.", id="artify.E005")]


@register(Tags.compatibility)
def embedder_exists(app_configs: Any, **_kwargs: Any) -> list[CheckMessage]:
    """Without an embedder nothing is found by meaning."""
    if settings.EMBEDDER not in {"local", "openai"}:
        return [Error(f"EMBEDDER is {settings.EMBEDDER!r}; it can be local or openai.", id="artify.E003")]
    if settings.EMBEDDER == "openai" and not settings.EMBEDDING_MODEL:
        return [Error("EMBEDDER is openai, but EMBEDDING_MODEL names no model.", id="artify.E004")]
    if settings.EMBEDDER == "openai" and not settings.OPENAI_API_KEY:
        message = "EMBEDDER is openai, but OPENAI_API_KEY is not set: nothing is found by meaning until it is."
        return [Caution(message, id="artify.W001")]
    return []


@register(Tags.compatibility)
def backups_can_be_made(app_configs: Any, **_kwargs: Any) -> list[CheckMessage]:
    """What is wrong with the settings is found now, not at night."""
    found: list[CheckMessage] = []
    if not FEWEST_BACKUP_DAYS <= settings.BACKUP_KEEP_DAYS <= MOST_BACKUP_DAYS:
        limits = f"from {FEWEST_BACKUP_DAYS} to {MOST_BACKUP_DAYS}"
        found.append(Error(f"BACKUP_KEEP_DAYS is {settings.BACKUP_KEEP_DAYS}; it can be {limits}.", id="artify.E005"))
    if settings.BACKUP_KEY and len(settings.BACKUP_KEY) < SHORTEST_BACKUP_KEY:
        message = f"BACKUP_KEY has less than {SHORTEST_BACKUP_KEY} characters: openssl rand -base64 32 makes one."
        found.append(Error(message, id="artify.E006"))
    try:
        time.fromisoformat(settings.BACKUP_TIME or "00:00")
    except ValueError:
        found.append(Error(f"BACKUP_TIME is {settings.BACKUP_TIME!r}; it can be like 03:00.", id="artify.E007"))
    return found
