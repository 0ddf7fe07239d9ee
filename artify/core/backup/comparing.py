"""Whether a database that was restored is the one that was backed up, and holds together."""

from collections.abc import Iterator

import structlog
from django.contrib.auth import get_user_model
from django.contrib.auth.hashers import identify_hasher
from django.core.management import call_command
from django.db import Error, connection
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.loader import MigrationLoader

from artify.core.backup import hooks
from artify.core.backup.database import Engine
from artify.core.backup.hooks import Finding
from artify.core.backup.making import digest
from artify.core.backup.manifest import Account, Manifest, Table

log = structlog.get_logger()
MISSING = Table(-1)


def differences(engine: Engine, manifest: Manifest) -> list[Finding]:
    """Tables that are not there, or hold another number of rows or other content than the manifest says."""
    with engine.snapshot() as snapshot:
        there = snapshot.tables()
    names = sorted(manifest.tables.keys() | there.keys())
    return [
        Finding("table_differs", name, f"backup {_shown(manifest, name)}, restored {_of(there, name)}")
        for name in names
        if manifest.tables.get(name) != there.get(name)
    ]


def migrate() -> int:
    """Bring the database that the ORM talks to up to this version; how many migrations that were."""
    executor = MigrationExecutor(connection)
    waiting = len(executor.migration_plan(executor.loader.graph.leaf_nodes()))
    if waiting:
        call_command("migrate", interactive=False, verbosity=0)
    return waiting


def unknown_migration(manifest: Manifest) -> str | None:
    """One that the backup has and this version does not."""
    known = MigrationLoader(None).disk_migrations
    for app, names in manifest.migrations.items():
        if app not in {label for label, _name in known}:
            continue  # of an app that was taken out since
        replaced = {name for migration in known.values() for label, name in migration.replaces if label == app}
        unknown = [name for name in names if (app, name) not in known and name not in replaced]
        if unknown:
            return f"{app}.{unknown[0]}"
    return None


def faults(manifest: Manifest) -> list[Finding]:
    """What does not hold in the database that the ORM talks to."""
    return [*_broken_keys(), *_log_in(manifest.account), *hooks.findings()]


def _broken_keys() -> Iterator[Finding]:
    try:
        connection.check_constraints()
    except Error as error:
        yield Finding("foreign_key_broken", detail=str(error))


def _log_in(account: Account | None) -> Iterator[Finding]:
    """The account of the manifest could sign in: it is active, its stored hash is the same and one that can be verified."""
    if account is None:
        return
    user = get_user_model()._default_manager.filter(pk=account.key, is_active=True).first()
    if user is None or digest(user.password) != account.password_sha256:
        yield Finding("log_in_differs", account.key)
        return
    try:
        identify_hasher(user.password).safe_summary(user.password)
    except (ValueError, AssertionError, KeyError) as error:
        yield Finding("log_in_unverifiable", account.key, repr(error))


def _shown(manifest: Manifest, name: str) -> str:
    return _of(manifest.tables, name)


def _of(tables: dict[str, Table], name: str) -> str:
    found = tables.get(name, MISSING)
    return "none" if found is MISSING else f"{found.rows} rows {found.content}".strip()
