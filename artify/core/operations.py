"""Operations for migrations of tables that are in use."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations import AddIndex
from django.db.migrations.state import ProjectState


class AddIndexOnline(AddIndex):
    """Builds an index while others write; its migration must say ``atomic = False``.

    PostgreSQL's CONCURRENTLY leaves an invalid index behind when it is cut: such a one is dropped first, so that the
    migration can be run again. Elsewhere, and on the way back, it is Django's own.
    """

    def database_forwards(
        self, app_label: str, schema_editor: BaseDatabaseSchemaEditor, from_state: ProjectState, to_state: ProjectState
    ) -> None:
        """Build it."""
        if schema_editor.connection.vendor != "postgresql":
            super().database_forwards(app_label, schema_editor, from_state, to_state)
            return
        model = to_state.apps.get_model(app_label, self.model_name)
        if self.allow_migrate_model(schema_editor.connection.alias, model):
            with _waiting_for_others(schema_editor):
                schema_editor.execute(f"DROP INDEX CONCURRENTLY IF EXISTS {schema_editor.quote_name(self.index.name)}")
                schema_editor.add_index(model, self.index, concurrently=True)  # type: ignore[call-arg]

    def describe(self) -> str:
        """What the plan says."""
        return f"Build index {self.index.name} while {self.model_name} is in use"


@contextmanager
def _waiting_for_others(schema_editor: BaseDatabaseSchemaEditor) -> Iterator[None]:
    """Without a limit: CONCURRENTLY waits for transactions that began earlier, and holds up nobody meanwhile."""
    with schema_editor.connection.cursor() as cursor:
        cursor.execute("SHOW lock_timeout")
        limit = cursor.fetchone()[0]
    schema_editor.execute("SET lock_timeout = 0")
    try:
        yield
    finally:
        schema_editor.execute("SELECT set_config('lock_timeout', %s, false)", [limit])
