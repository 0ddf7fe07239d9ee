"""Wrong deployments are found by ``manage.py check``."""

import os
import subprocess
import sys

import pytest
from django.core import checks

PRODUCTION = {"DEBUG": "false", "DATABASE_URL": "", "REDIS_URL": "", "ALLOWED_HOSTS": "artify.example"}


def found() -> set[str]:
    return {str(message.id) for message in checks.run_checks()}


def test_the_settings_of_the_tests_are_fine():
    assert not {name for name in found() if name.startswith("artify.")}


@pytest.mark.parametrize(
    ("embedder", "model", "key", "code"),
    [
        ("word2vec", "text-embedding-3-small", "sk-test", "artify.E003"),
        ("", "text-embedding-3-small", "sk-test", "artify.E003"),
        ("openai", "", "sk-test", "artify.E004"),
        ("openai", "text-embedding-3-small", "", "artify.W001"),
    ],
)
def test_an_embedder_that_cannot_work_is_told(settings, embedder, model, key, code):
    settings.EMBEDDER, settings.EMBEDDING_MODEL, settings.OPENAI_API_KEY = embedder, model, key
    assert code in found()


def test_openai_with_a_key_is_fine(settings):
    settings.EMBEDDER, settings.OPENAI_API_KEY = "openai", "sk-test"
    assert not {name for name in found() if name.startswith("artify.")}


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        ("BACKUP_KEEP_DAYS", 6, "artify.E005"),
        ("BACKUP_KEEP_DAYS", 31, "artify.E005"),
        ("BACKUP_KEY", "fifteen letters", "artify.E006"),
        ("BACKUP_TIME", "3 o'clock", "artify.E007"),
    ],
)
def test_backups_that_cannot_work_are_told(settings, name, value, code):
    setattr(settings, name, value)
    assert code in found()


@pytest.mark.parametrize(
    ("name", "value"),
    [("BACKUP_KEEP_DAYS", 7), ("BACKUP_KEEP_DAYS", 30), ("BACKUP_KEY", "k" * 16), ("BACKUP_TIME", "")],
)
def test_backups_that_can_work_are_fine(settings, name, value):
    setattr(settings, name, value)
    assert not {name for name in found() if name.startswith("artify.")}


def test_a_production_without_servers_is_told_when_it_is_checked(tmp_path):
    environment = {**os.environ, **PRODUCTION, "ARTIFY_DATA_DIR": str(tmp_path)}
    command = [sys.executable, "manage.py", "check", "--deploy"]
    told = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert told.returncode != 0
    assert [code for code in ("artify.E001", "artify.E002", "artify.E005") if code not in told.stderr] == []
