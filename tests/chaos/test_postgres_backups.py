"""PostgreSQL's programs: found, new enough, told nothing on their command lines, and no louder than they must be."""

import subprocess
import sys
from pathlib import Path

import environ
import psycopg
import pytest

from artify.core.backup import postgres
from artify.core.backup.errors import BackupError
from artify.core.backup.postgres import Postgres
from tests.postgres import cluster

pytestmark = pytest.mark.chaos  # a server of its own


@pytest.fixture(scope="module")
def server():
    with cluster() as running:
        execute(running, "CREATE TABLE thing (id int PRIMARY KEY, said text)")
        execute(running, "INSERT INTO thing SELECT n, 'it says ' || n FROM generate_series(1, 1000) n")
        execute(running, "CREATE TABLE twin (id int REFERENCES thing)")
        yield running


def execute(server, statement, name="postgres"):
    with psycopg.connect(host="127.0.0.1", port=server.port, user="postgres", dbname=name, autocommit=True) as found:
        cursor = found.execute(statement)
        return cursor.fetchall() if cursor.description else []


def engine_of(server, **changes):
    return Postgres(environ.Env.db_url_config(server.url) | changes)


def code_of(engine):
    with pytest.raises(BackupError) as caught, engine.snapshot():
        pass
    return caught.value.code


def program(folder: Path, name: str, text: str):
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(f"#!{sys.executable}\n{text}\n")
    path.chmod(0o755)


def test_a_program_that_is_missing_says_which_version_to_install(server, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    with (
        pytest.raises(BackupError, match=r"pg_dump was not found on PATH.*PostgreSQL \d+"),
        engine_of(server).snapshot(),
    ):
        pass


def test_a_program_older_than_the_server_is_refused(server, monkeypatch, tmp_path):
    program(tmp_path / "bin", "pg_dump", "print('pg_dump (PostgreSQL) 9.6.24')")
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    assert code_of(engine_of(server)) == "program_too_old"


def test_a_dump_that_ends_badly_is_told_with_its_words(server, monkeypatch, tmp_path):
    program(
        tmp_path / "bin",
        "pg_dump",
        "import sys\n"
        "if '--version' in sys.argv: sys.exit(print('pg_dump (PostgreSQL) 99.1'))\n"
        "print('half of a dump'); sys.exit('the disk of the server is broken')",
    )
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    with (
        pytest.raises(BackupError, match="pg_dump ended with 1: the disk of the server is broken"),
        engine_of(server).snapshot() as snapshot,
        snapshot.dump() as dump,
    ):
        assert dump.read(100) == b"half of a dump\n"


def test_password_and_address_stand_on_no_command_line(server, monkeypatch):
    commands, popen = [], subprocess.Popen

    def noted(command, **kwargs):
        commands.append((command, kwargs.get("env") or {}))
        return popen(command, **kwargs)

    monkeypatch.setattr(postgres.subprocess, "Popen", noted)
    engine = engine_of(server, PASSWORD="s3cret-words", OPTIONS={"sslmode": "prefer", "pool": True})
    with engine.snapshot() as snapshot, snapshot.dump() as dump:
        data = dump.read()
    with engine.scratch() as name:
        Postgres(environ.Env.db_url_config(server.url) | {"NAME": name, "PASSWORD": "s3cret-words"}).load([data])
    ran = [(command, environment) for command, environment in commands if "--version" not in command]
    assert [Path(command[0]).name for command, _environment in ran] == ["pg_dump", "pg_restore"]
    for command, environment in ran:
        assert "s3cret-words" not in " ".join(command) and "127.0.0.1" not in " ".join(command)
        assert environment["PGPASSWORD"] == "s3cret-words"
    assert ran[0][1]["PGSSLMODE"] == "prefer"


def test_what_is_counted_is_what_is_dumped_whoever_writes_between(server):
    engine = engine_of(server)
    with engine.snapshot() as snapshot:
        execute(server, "INSERT INTO thing VALUES (5000, 'meanwhile')")
        tables = snapshot.tables()
        execute(server, "UPDATE thing SET said = 'changed' WHERE id < 50")
        with snapshot.dump() as dump:
            data = dump.read()
    execute(server, "DELETE FROM thing WHERE id = 5000")
    assert tables["thing"].rows == 1000
    with engine.scratch() as name:
        scratch = engine_of(server, NAME=name)
        scratch.load([data[:1000], data[1000:]])
        with scratch.snapshot() as restored:
            assert restored.tables() == tables
        execute(server, "UPDATE thing SET said = 'other' WHERE id = 999", name)
        with scratch.snapshot() as restored:
            assert restored.tables()["thing"].rows == 1000
            assert restored.tables()["thing"] != tables["thing"]
            assert restored.tables()["twin"] == tables["twin"]


def test_a_dump_that_stops_in_the_middle_leaves_the_database_empty(server):
    engine = engine_of(server)
    with engine.snapshot() as snapshot, snapshot.dump() as dump:
        data = dump.read()

    def failing():
        yield data[: len(data) // 2]
        raise BackupError("altered", where="a part")

    with engine.scratch() as name:
        scratch = engine_of(server, NAME=name)
        for parts in ([data[: len(data) // 2]], failing()):
            with pytest.raises(BackupError):
                scratch.load(parts)
            assert scratch.table_count() == 0


def test_what_a_killed_drill_left_goes_with_the_next_and_others_stay(server):
    for name in ("postgres_drill_0badcafe", "postgres_drill_mine", "other_drill_0badcafe"):
        execute(server, f'CREATE DATABASE "{name}"')
    with engine_of(server).scratch() as scratch:
        names = {name for (name,) in execute(server, "SELECT datname FROM pg_database")}
        assert {"postgres_drill_mine", "other_drill_0badcafe", scratch} <= names
        assert "postgres_drill_0badcafe" not in names
    assert scratch not in {name for (name,) in execute(server, "SELECT datname FROM pg_database")}


def test_a_server_that_is_not_there_is_told(server):
    assert code_of(engine_of(server, PORT="9")) == "database_unreachable"


def test_a_role_that_may_not_make_databases_is_told_how(server):
    execute(server, "CREATE ROLE plain LOGIN")
    with (
        pytest.raises(BackupError, match='ALTER ROLE "plain" CREATEDB'),
        engine_of(server, USER="plain").scratch(),
    ):
        pass
