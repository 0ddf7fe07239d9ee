"""Promise 31, the way back: every migration of ours goes down and up again on a database full of demo content."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from tests.scratch import ROOT, Scratch, orm_on
from tests.stack_fixtures import scratch

__all__ = ["scratch"]

OURS = {"core", "accounts", "campaigns", "generation", "projects", "vectorstore"}
Key = tuple[str, str]
DESCRIBED = {
    "sqlite": "SELECT tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL",
    "postgresql": """
        SELECT relname, concat_ws(' ', attname, format_type(atttypid, atttypmod), attnotnull, attidentity,
            pg_get_expr(adbin, adrelid))
        FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid AND attnum > 0 AND NOT attisdropped
        LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
        WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
        UNION ALL
        SELECT conrelid::regclass::text, conname || ' ' || pg_get_constraintdef(oid)
        FROM pg_constraint WHERE connamespace = 'public'::regnamespace
        UNION ALL
        SELECT tablename, indexdef FROM pg_indexes WHERE schemaname = 'public'
    """,
}


@pytest.fixture
def full(scratch: Scratch, django_db_blocker: Any, tmp_path: Path) -> Iterator[None]:
    """The ORM of this process on a database with the demo content of a first start."""
    with scratch.copy() as url, django_db_blocker.unblock():
        demo = {"DATABASE_URL": url, "ARTIFY_DATA_DIR": str(tmp_path), "DEMO_LOGINS": "true", "REDIS_URL": ""}
        for command in ("seed_templates", "seed_demo"):
            subprocess.run([sys.executable, "manage.py", command], cwd=ROOT, env={**os.environ, **demo}, check=True)
        with orm_on(url):
            yield


def test_every_migration_goes_down_and_up_again(full):
    steps, others = plan(), [leaf for leaf in leaves() if leaf[0] not in OURS]
    full_schema = above = schema()
    for step in reversed(steps):
        counted = rows()
        to(below(step))
        without, kept = schema(), rows().keys()
        to([step, *others])
        assert schema() == above, step
        assert {table: count for table, count in rows().items() if table in kept} == {
            table: count for table, count in counted.items() if table in kept
        }, step
        to(below(step))
        above = without
    assert not {table for table, _part in above if table.startswith(tuple(OURS))}
    to(leaves())
    assert schema() == full_schema


def plan() -> list[Key]:
    """Our migrations in the order in which they are applied."""
    executor = MigrationExecutor(connection)
    found = executor.migration_plan(executor.loader.graph.leaf_nodes(), clean_start=True)
    return [(migration.app_label, migration.name) for migration, _backwards in found if migration.app_label in OURS]


def leaves() -> list[Key]:
    return MigrationExecutor(connection).loader.graph.leaf_nodes()


def below(step: Key) -> list[tuple[str, str | None]]:
    """Where the app of a step stands without it."""
    own = [
        parent for parent in MigrationExecutor(connection).loader.graph.node_map[step].parents if parent[0] == step[0]
    ]
    return [(step[0], parent.key[1]) for parent in own] or [(step[0], None)]


def to(targets: list[Any]) -> None:
    MigrationExecutor(connection).migrate(targets)


def schema() -> set[tuple[str, str]]:
    """Every table with each of its columns, constraints and indexes, as the database writes them."""
    with connection.cursor() as cursor:
        cursor.execute(DESCRIBED[connection.vendor])
        return {(table, part) for table, text in cursor.fetchall() for part in parts(text)}


def parts(definition: str) -> list[str]:
    """The columns of a table may stand in another order after it was made anew."""
    return re.split(r', (?=")', definition) if definition.startswith("CREATE TABLE") else [definition]


def rows() -> dict[str, int]:
    """How many rows each table holds."""
    with connection.cursor() as cursor:
        counted = {}
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f"SELECT COUNT(*) FROM {connection.ops.quote_name(table)}")
            counted[table] = cursor.fetchone()[0]
    return counted
