"""What the tests run on, settled before Django reads its settings: pyproject.toml loads it before every conftest.

SQLite and a Valkey of our own, unless DATABASE_URL and REDIS_URL name others. Whatever a developer keeps in .env
or in ./var is out of reach: nothing here calls a real provider or touches real data.
"""

import atexit
import os
import tempfile
from contextlib import ExitStack
from pathlib import Path
from urllib.parse import urlsplit

from django.db import connections

from artify.run.embedded import start_valkey

_resources = ExitStack()
atexit.register(_resources.close)

DATA_DIR = Path(_resources.enter_context(tempfile.TemporaryDirectory(prefix="artify-tests-")))

FIXED = {
    "ENV_FILE": os.devnull,
    "DJANGO_SETTINGS_MODULE": "artify.settings",
    "ARTIFY_DATA_DIR": str(DATA_DIR),
    "SECRET_KEY": "tests-only-" + "k" * 50,
    "DEBUG": "true",  # while settings load: no TLS redirect, plain static files; pytest-django then turns it off
    "DEMO_LOGINS": "false",
    "TIME_ZONE": "Asia/Seoul",
    "LANGUAGE_CODE": "en",
    "OPENAI_API_KEY": "",
    "OPENAI_BASE_URL": "http://127.0.0.1:9/v1",  # the discard port: nobody answers
    "CHROMA_URL": "",
    "OFFLINE_WORDS_PER_SECOND": "0",
    "DATABASE_POOL_TIMEOUT_SECONDS": "30",  # fifty threads at once have more to wait for than a web process has
    "OPENBLAS_NUM_THREADS": "1",
    "DJANGO_ALLOW_ASYNC_UNSAFE": "true",  # Playwright's synchronous API keeps an event loop in our thread
}
# What a shell may have set and a test must not see.
LEFT_OUT = {
    "ALLOWED_HOSTS",
    "BROKER_URL",
    "EMAIL_URL",
    "METRICS_TOKEN",
    "SECURE_SSL_REDIRECT",
    "STATIC_HOST",
    "STATIC_ROOT",
    "TRUSTED_PROXY_HOPS",
}
KINDS_LEFT_OUT = ("RATE_", "QUOTA_", "BACKUP_", "MEDIA_S3_", "WEBHOOK_")


OWN_VALKEY = "ARTIFY_TESTS_OWN_VALKEY"  # says to workers that REDIS_URL is not what somebody gave


def prepare() -> None:
    """Set the environment; start Valkey where no REDIS_URL is given, one for each of pytest-xdist's workers."""
    for name in list(os.environ):
        if name in LEFT_OUT or name.startswith(KINDS_LEFT_OUT):
            del os.environ[name]
    os.environ.update(FIXED)
    if not os.environ.get("DATABASE_URL"):
        os.environ.pop("DATABASE_URL", None)  # settings then keep SQLite in the data folder
    if os.environ.get(OWN_VALKEY) or not os.environ.get("REDIS_URL"):
        os.environ["REDIS_URL"] = _resources.enter_context(start_valkey(DATA_DIR / "valkey", durable=False))
        os.environ[OWN_VALKEY] = "1"
    else:
        os.environ["REDIS_URL"] = _of_this_worker(os.environ["REDIS_URL"])


def _of_this_worker(url: str) -> str:
    """The address with a database number of this worker's own: each empties the counters before every test."""
    address = urlsplit(url)
    number = int(address.path.strip("/") or 0) + int(os.environ.get("PYTEST_XDIST_WORKER", "gw0")[2:])
    return address._replace(path=f"/{number}").geturl()


def file_database() -> None:
    """Keep SQLite's test database in a file: in memory it knows no WAL, and threads would share one connection."""
    database = connections["default"]
    if database.vendor == "sqlite":
        database.settings_dict["TEST"]["NAME"] = str(DATA_DIR / "test.sqlite3")


prepare()
