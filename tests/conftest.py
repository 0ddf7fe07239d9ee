"""Fixtures for every test; three people stand in each: the owner of a thing, a stranger, a member of staff."""

import pytest
from django.conf import settings as django_settings
from django.core.cache import caches
from hypothesis import HealthCheck
from hypothesis import settings as hypothesis_settings
from rest_framework.test import APIClient

from artify.core import redis_away
from artify.core.cached.memory import memory
from generation.models.catalog import price_memory
from tests import environment
from tests.factories import UserFactory, client_of
from tests.openai_fixtures import impatient, openai, openai_server, unlimited_rates
from tests.vector_fixtures import chroma, chroma_server, index_now

__all__ = ["chroma", "chroma_server", "impatient", "index_now", "openai", "openai_server", "unlimited_rates"]

# Two processes share the machine with Chromium and servers: how long an example takes says nothing about the code.
hypothesis_settings.register_profile("steady", deadline=None, suppress_health_check=[HealthCheck.too_slow])
hypothesis_settings.load_profile("steady")

REAL_HASHERS = list(django_settings.PASSWORD_HASHERS)


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings_parallel_suffix: None) -> None:
    """pytest-django asks for this before it makes the test database."""
    environment.file_database()


@pytest.fixture(autouse=True)
def quick_passwords(settings):
    """Argon2 takes a tenth of a second on purpose; ``real_passwords`` brings it back."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    settings.IMPORTED_BCRYPT_ROUNDS = 4


@pytest.fixture
def real_passwords(settings, quick_passwords):
    settings.PASSWORD_HASHERS = REAL_HASHERS
    settings.IMPORTED_BCRYPT_ROUNDS = 12


@pytest.fixture(autouse=True)
def empty_caches():
    """No test inherits another one's counted requests, prices, kept contents or dead Redis."""
    redis_away.forget()
    price_memory.forget()
    memory.forget()
    caches["limits"].delete_pattern("*")  # both caches share server and prefix; clear() would empty the server


@pytest.fixture
def owner(db):
    return UserFactory(username="owner")


@pytest.fixture
def stranger(db):
    return UserFactory(username="stranger")


@pytest.fixture
def staff(db):
    return UserFactory(username="staff", is_staff=True, is_superuser=True)


@pytest.fixture
def api():
    """An API client that nobody has signed in."""
    return APIClient()


@pytest.fixture
def owner_api(owner):
    return client_of(owner)


@pytest.fixture
def stranger_api(stranger):
    return client_of(stranger)


@pytest.fixture
def staff_api(staff):
    return client_of(staff)
