"""Settings, from the environment only.

Order of precedence: the process's environment, then ``.env`` beside manage.py, then ``run.env`` in the data
folder (written by a running ``make run``, so that ``manage.py`` finds the embedded servers). ``.env.example``
explains every variable.
"""

import logging
import secrets
from datetime import timedelta
from pathlib import Path
from typing import Any

import django_stubs_ext
import environ
from csp.constants import NONCE, NONE, SELF
from django.core.exceptions import ImproperlyConfigured
from django.utils.translation import gettext_lazy as _

from artify.core.logs import logging_config
from artify.core.masking import Mask, secrets_in

django_stubs_ext.monkeypatch()

BASE_DIR = Path(__file__).resolve().parent.parent
env = environ.Env()
env.read_env(env.str("ENV_FILE", default=str(BASE_DIR / ".env")))
DATA_DIR = Path(env.str("ARTIFY_DATA_DIR", default=str(BASE_DIR / "var"))).expanduser().resolve()
env.read_env(DATA_DIR / "run.env")

# -- logs ---------------------------------------------------------------------------------------------------
DEBUG = env.bool("DEBUG", default=False)
DJANGO_STRUCTLOG_STATUS_START_LOG_LEVEL = logging.DEBUG
DJANGO_STRUCTLOG_CELERY_ENABLED = True  # a task's lines carry the id of the request that asked for it
DJANGO_STRUCTLOG_CELERY_TASK_START_LOG_LEVEL = DJANGO_STRUCTLOG_CELERY_TASK_SUCCESS_LOG_LEVEL = logging.DEBUG
DJANGO_STRUCTLOG_IP_LOGGING_ENABLED = False  # artify.core.middleware.CallerAddress does, without believing headers

# -- the process ---------------------------------------------------------------------------------------------
VERSION = "1.0.0"


def _secret_key() -> str:
    """The key from the environment; in development one made once and kept in the data folder."""
    key: str = env.str("SECRET_KEY", default="")
    if key:
        return key
    path = DATA_DIR / "secret_key"
    if not path.exists():
        if not DEBUG:
            raise ImproperlyConfigured("SECRET_KEY must be set when DEBUG is off.")
        DATA_DIR.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)
        path.write_text(secrets.token_urlsafe(50))
    return path.read_text().strip()


SECRET_KEY = _secret_key()
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=["localhost", "127.0.0.1", "[::1]"])
CSRF_TRUSTED_ORIGINS = env.list("CSRF_TRUSTED_ORIGINS", default=[])
TRUSTED_PROXY_HOPS = env.int("TRUSTED_PROXY_HOPS", default=0)
WSGI_APPLICATION = "artify.wsgi.application"
ROOT_URLCONF = "artify.urls"
APPEND_SLASH = False  # both forms are routed, see artify.core.middleware.TrailingSlash

INSTALLED_APPS = [
    "artify.admin_site.ArtifyAdminConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "corsheaders",
    "csp",
    "django_filters",
    "rest_framework",
    "drf_standardized_errors",
    "drf_spectacular",
    "drf_spectacular_sidecar",
    "django_celery_beat",
    "django_otp",
    "django_otp.plugins.otp_totp",
    "django_otp.plugins.otp_static",
    "django_structlog",
    "artify.core",
    "accounts",
    "vectorstore",
    "campaigns",
    "projects",
    "generation",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "artify.core.browser_policy.BrowserPolicy",
    "whitenoise.middleware.WhiteNoiseMiddleware",  # first: static files need no session, no language, no log line
    "artify.core.figures.RequestFigures",
    # Outside of everything that may refuse a request: a refusal is a page too.
    "csp.middleware.CSPMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "artify.core.middleware.TrailingSlash",
    "artify.core.middleware.Probe",
    "django_structlog.middlewares.RequestMiddleware",
    "artify.core.middleware.RequestIdHeader",
    "artify.core.middleware.CallerAddress",
    "corsheaders.middleware.CorsMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "artify.core.middleware.KnownHost",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django_otp.middleware.OTPMiddleware",
    "accounts.middleware.PageSession",
    "django.contrib.messages.middleware.MessageMiddleware",
]

TEMPLATES: list[dict[str, Any]] = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "csp.context_processors.nonce",
            ],
        },
    },
]

METRICS_TOKEN: str = env.str("METRICS_TOKEN", default="")  # who may read /metrics; without one, this machine alone

# -- data ----------------------------------------------------------------------------------------------------
DATABASES: dict[str, dict[str, Any]] = {
    "default": env.db_url("DATABASE_URL")
    if env.str("DATABASE_URL", default="")
    else {"ENGINE": "django.db.backends.sqlite3", "NAME": DATA_DIR / "db.sqlite3"}
}
DATABASE_POOL_SIZE = env.int("DATABASE_POOL_SIZE", default=16)
DATABASE_POOL_TIMEOUT_SECONDS = env.float("DATABASE_POOL_TIMEOUT_SECONDS", default=5.0)  # for a connection; then 503
DATABASE_STATEMENT_TIMEOUT_MS = env.int("DATABASE_STATEMENT_TIMEOUT_MS", default=15_000)
DATABASE_LOCK_TIMEOUT_MS = env.int("DATABASE_LOCK_TIMEOUT_MS", default=10_000)
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    DATABASES["default"]["CONN_MAX_AGE"] = 600  # seconds; opening and closing the file costs more than most requests
    DATABASES["default"]["OPTIONS"] = {
        "timeout": 20,  # seconds a writer waits for its turn
        "transaction_mode": "IMMEDIATE",
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
    }
else:
    DATABASES["default"]["CONN_HEALTH_CHECKS"] = True  # a round trip; else each of the pool fails once after a restart
    DATABASES["default"]["OPTIONS"] = {
        "pool": {"min_size": 1, "max_size": DATABASE_POOL_SIZE, "timeout": DATABASE_POOL_TIMEOUT_SECONDS},
        "options": f"-c statement_timeout={DATABASE_STATEMENT_TIMEOUT_MS} -c lock_timeout={DATABASE_LOCK_TIMEOUT_MS}",
        "connect_timeout": 5,
    }
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

REDIS_URL: str = env.str("REDIS_URL", default="")


def _cache(*, fail_silently: bool) -> dict[str, Any]:
    """A cache on REDIS_URL, or in this process where there is none (single commands, no servers running)."""
    if not REDIS_URL:
        return {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "LOCATION": "artify"}
    return {
        "BACKEND": "django_redis.cache.RedisCache",
        "LOCATION": REDIS_URL,
        "KEY_PREFIX": "artify",
        "OPTIONS": {
            "IGNORE_EXCEPTIONS": fail_silently,
            "REDIS_CLIENT_CLASS": "artify.core.redis_away.PausingRedis",
            "SOCKET_CONNECT_TIMEOUT": 0.25,
            "SOCKET_TIMEOUT": 0.5,
        },
    }


# "default" may forget; "limits" counts requests and must say when it cannot.
CACHES = {"default": _cache(fail_silently=True), "limits": _cache(fail_silently=False)}
RATELIMIT_USE_CACHE = "limits"
DJANGO_REDIS_LOG_IGNORED_EXCEPTIONS = False  # artify.core.redis_away tells once, not at every request
REDIS_PAUSE_SECONDS = env.float("REDIS_PAUSE_SECONDS", default=5.0)  # at most, for one that does not answer

# What is read often and changes seldom (artify.core.cached): seconds in Redis by kind, then in a process's memory.
CACHE_TIERS = env.bool("CACHE_TIERS", default=True)
CACHE_SECONDS = {
    "templates": env.int("CACHE_TEMPLATES_SECONDS", default=86_400),
    "brands": env.int("CACHE_BRANDS_SECONDS", default=86_400),  # palette, fonts and guidelines
    "segments": env.int("CACHE_SEGMENTS_SECONDS", default=3_600),
    "campaigns": env.int("CACHE_CAMPAIGNS_SECONDS", default=600),
}
CACHE_MEMORY_SECONDS = env.float("CACHE_MEMORY_SECONDS", default=5.0)
CACHE_MEMORY_BYTES = env.int("CACHE_MEMORY_BYTES", default=16_000_000)

CHROMA_URL: str = env.str("CHROMA_URL", default="")
VECTOR_SHARDS = env.int("VECTOR_SHARDS", default=16)  # parts of a collection, by owner; a change makes the index anew
EMBEDDER = env.str("EMBEDDER", default="local")
EMBEDDING_MODEL = env.str("EMBEDDING_MODEL", default="text-embedding-3-small")
EMBEDDING_TIMEOUT_SECONDS = env.float("EMBEDDING_TIMEOUT_SECONDS", default=30.0)  # of one call to OpenAI

# -- files ---------------------------------------------------------------------------------------------------
STATIC_HOST = env.str("STATIC_HOST", default="").rstrip("/")  # of a CDN that fetches /static/ from here
STATIC_URL = f"{STATIC_HOST}/static/"
STATIC_ROOT = Path(env.str("STATIC_ROOT", default=str(DATA_DIR / "static")))
STATICFILES_DIRS = [BASE_DIR / "static"]
MEDIA_URL = "/media/"
MEDIA_ROOT = DATA_DIR / "media"
STORAGES: dict[str, dict[str, Any]] = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "whitenoise.storage.CompressedStaticFilesStorage"
        if DEBUG
        else "artify.core.staticfiles.HashedStaticFiles"
    },
}


def _bucket(backend: str, prefix: str) -> dict[str, Any]:
    """A storage in the bucket that the variables with this prefix describe."""
    return {
        "BACKEND": backend,
        "OPTIONS": {
            "bucket_name": env.str(f"{prefix}_BUCKET"),
            "location": env.str(f"{prefix}_PREFIX", default=""),
            "endpoint_url": env.str(f"{prefix}_ENDPOINT_URL", default="") or None,
            "region_name": env.str(f"{prefix}_REGION", default="") or None,
            "access_key": env.str(f"{prefix}_ACCESS_KEY_ID", default="") or None,
            "secret_key": env.str(f"{prefix}_SECRET_ACCESS_KEY", default="") or None,
            "default_acl": None,
            "max_memory_size": 8_000_000,  # bytes; beyond, what is read back goes through a temporary file
        },
    }


MEDIA_S3_BUCKET = env.str("MEDIA_S3_BUCKET", default="")  # instead of the folder
if MEDIA_S3_BUCKET:
    STORAGES["default"] = _bucket("artify.core.buckets.OwnOriginBucket", "MEDIA_S3")
WHITENOISE_USE_FINDERS = DEBUG
WHITENOISE_AUTOREFRESH = DEBUG

# -- backups -------------------------------------------------------------------------------------------------
BACKUP_TIME = env.str("BACKUP_TIME", default="03:00")  # of each day, in TIME_ZONE; "" for none
BACKUP_DRILL_DAYS = env.int("BACKUP_DRILL_DAYS", default=30)  # between two drills, each after a backup; 0 for none
BACKUP_KEEP_DAYS = env.int("BACKUP_KEEP_DAYS", default=14)
BACKUP_KEY: str = env.str("BACKUP_KEY", default="")  # encrypts, where there is one
BACKUP_LONGEST_SECONDS = env.int("BACKUP_LONGEST_SECONDS", default=6 * 3600)  # of one run by the schedule
BACKUP_ALARM_URL: str = env.str("BACKUP_ALARM_URL", default="")
BACKUP_DIR = env.str("BACKUP_DIR", default=str(DATA_DIR / "backups"))
BACKUP_S3_BUCKET = env.str("BACKUP_S3_BUCKET", default="")  # instead of the folder
if BACKUP_S3_BUCKET:
    STORAGES["backups"] = _bucket("storages.backends.s3.S3Storage", "BACKUP_S3")
else:
    STORAGES["backups"] = {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {
            "location": BACKUP_DIR,
            "file_permissions_mode": 0o600,
            "directory_permissions_mode": 0o700,
        },
    }

# -- sign-in -------------------------------------------------------------------------------------------------
AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = ["accounts.backends.UsernameOrEmail"]
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "accounts.hashers.ImportedPasswordHasher",  # the next log-in stores Argon2
]
IMPORTED_BCRYPT_ROUNDS = env.int("IMPORTED_BCRYPT_ROUNDS", default=12)  # 4 to 31; 0 where nobody was imported
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator"},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
LOGIN_URL = "login"
LOGIN_REDIRECT_URL = "home"
ACCESS_TOKEN_LIFETIME = timedelta(minutes=15)
REFRESH_TOKEN_LIFETIME = timedelta(days=14)
REFRESH_RACE_WINDOW = timedelta(seconds=10)  # a token used again this soon after its rotation revokes nothing
REFRESH_COOKIE_NAME = "artify_refresh"
PASSWORD_RESET_TIMEOUT = 3600  # seconds
REQUIRE_SECOND_FACTOR = env.bool("REQUIRE_SECOND_FACTOR", default=False)  # of everybody in the back office
OTP_TOTP_ISSUER = "Artify"  # what an authenticator shows above the code
SIMPLE_JWT = {"ACCESS_TOKEN_LIFETIME": ACCESS_TOKEN_LIFETIME, "REFRESH_TOKEN_LIFETIME": REFRESH_TOKEN_LIFETIME}
SESSION_COOKIE_AGE = int(REFRESH_TOKEN_LIFETIME.total_seconds())
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True  # every page carries its CSRF token
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"

# -- the API -------------------------------------------------------------------------------------------------
REST_FRAMEWORK: dict[str, Any] = {
    "DEFAULT_AUTHENTICATION_CLASSES": [
        "accounts.authentication.ApiKeyAuthentication",
        "accounts.authentication.AccessTokenAuthentication",
        "rest_framework.authentication.SessionAuthentication",
    ],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    "DEFAULT_THROTTLE_CLASSES": ["artify.core.ratelimit.TierThrottle"],
    "DEFAULT_PARSER_CLASSES": ["artify.core.parsers.StrictJSONParser"],
    "DEFAULT_RENDERER_CLASSES": [
        "rest_framework.renderers.JSONRenderer",
        "artify.core.browsable.BrowsableAPI",
    ],
    "DEFAULT_FILTER_BACKENDS": ["django_filters.rest_framework.DjangoFilterBackend"],
    "DEFAULT_PAGINATION_CLASS": "artify.core.paging.NumberedPages",
    "DEFAULT_SCHEMA_CLASS": "artify.core.schema.AutoSchema",
    "DEFAULT_CONTENT_NEGOTIATION_CLASS": "artify.core.negotiation.NamedFormats",
    "DEFAULT_METADATA_CLASS": "artify.core.metadata.Described",
    "EXCEPTION_HANDLER": "artify.core.problems.handle",
    "TEST_REQUEST_DEFAULT_FORMAT": "json",
}
DRF_STANDARDIZED_ERRORS = {
    "EXCEPTION_FORMATTER_CLASS": "artify.core.problems.ProblemFormatter",
    "ENABLE_IN_DEBUG_FOR_UNHANDLED_EXCEPTIONS": True,
}
SPECTACULAR_SETTINGS = {
    "TITLE": "Artify API",
    "DESCRIPTION": "Design campaign visuals, have copy written and pictures drawn within a budget, learn from results.",
    "VERSION": VERSION,
    "SERVE_INCLUDE_SCHEMA": False,
    "SERVE_PERMISSIONS": ["rest_framework.permissions.AllowAny"],
    "SERVE_AUTHENTICATION": [],
    "SWAGGER_UI_DIST": "SIDECAR",
    "SWAGGER_UI_FAVICON_HREF": "SIDECAR",
    "REDOC_DIST": "SIDECAR",
    "SCHEMA_PATH_PREFIX": "/api/",
    "COMPONENT_SPLIT_REQUEST": True,
    "ENUM_NAME_OVERRIDES": {
        "VersionKind": "projects.models.version.ProjectVersion.Kind",
        "CampaignStatus": "campaigns.models.Campaign.Status",
        "CreativeStatus": "campaigns.models.Creative.Status",
        "CreativeContentType": "campaigns.models.Creative.ContentType",
        "GuidelineCategory": "campaigns.models.Guideline.Category",
        "JobStatus": "generation.models.Job.Status",
        "JobKind": "generation.models.Job.Kind",
        "ModelKind": "generation.models.GenerationModel.Kind",
        "Language": "accounts.models.User.Language",
        "TemplateCategory": "projects.models.Template.Category",
        "TemplateLanguage": "projects.models.Template.Language",
    },
}
CORS_ALLOWED_ORIGINS = env.list("CORS_ALLOWED_ORIGINS", default=[])
CORS_URLS_REGEX = r"^/api/.*$"
CORS_EXPOSE_HEADERS = ["ETag", "Retry-After", "X-Request-ID"]
CORS_ALLOW_HEADERS = [
    "accept",
    "authorization",
    "content-type",
    "idempotency-key",
    "if-match",
    "if-none-match",
    "x-client",
    "x-csrftoken",
]

# -- limits (N/period; see artify.core.ratelimit) ------------------------------------------------------------
RATES: dict[str, str] = {
    "general": env.str("RATE_GENERAL", default="100/15m"),
    "general_user": env.str("RATE_GENERAL_USER", default="1200/15m"),
    "auth": env.str("RATE_AUTH", default="5/15m"),
    "auth_ip": env.str("RATE_AUTH_IP", default="5/15m"),
    "refresh": env.str("RATE_REFRESH", default="60/1m"),
    "projects": env.str("RATE_PROJECTS", default="30/1m"),
    "text": env.str("RATE_TEXT", default="10/1m"),
    "image": env.str("RATE_IMAGE", default="5/1m"),
    "jobs": env.str("RATE_JOBS", default="240/1m"),
}
CANVAS_MAX_BYTES = env.int("CANVAS_MAX_BYTES", default=10_000_000)
VERSIONS_MAX_BYTES = env.int("VERSIONS_MAX_BYTES", default=200_000_000)  # of one project, compressed; the oldest go
CANVAS_MAX_DEPTH = env.int("CANVAS_MAX_DEPTH", default=64)
UPLOAD_MAX_BYTES = env.int("UPLOAD_MAX_BYTES", default=20_000_000)
METRICS_IMPORT_MAX_BYTES = env.int("METRICS_IMPORT_MAX_BYTES", default=10_000_000)  # read while its sender waits
METRICS_IMPORT_JOB_MAX_BYTES = env.int("METRICS_IMPORT_JOB_MAX_BYTES", default=256_000_000)  # read by a worker
UPLOAD_MAX_PIXELS = env.int("UPLOAD_MAX_PIXELS", default=40_000_000)
DATA_UPLOAD_MAX_MEMORY_SIZE = max(CANVAS_MAX_BYTES, UPLOAD_MAX_BYTES) + 1_000_000

# -- webhooks ------------------------------------------------------------------------------------------------
WEBHOOK_TRUSTED_ORIGINS = env.list("WEBHOOK_TRUSTED_ORIGINS", default=[])  # may be private, and without TLS
WEBHOOK_DISABLE_DAYS = env.int("WEBHOOK_DISABLE_DAYS", default=5)  # of nothing but failures

# -- generation ----------------------------------------------------------------------------------------------
OPENAI_API_KEY: str = env.str("OPENAI_API_KEY", default="")
OPENAI_BASE_URL: str = env.str("OPENAI_BASE_URL", default="https://api.openai.com/v1")
OPENAI_CONNECT_TIMEOUT_SECONDS = env.float("OPENAI_CONNECT_TIMEOUT_SECONDS", default=5.0)
OPENAI_TIMEOUT_SECONDS = env.float("OPENAI_TIMEOUT_SECONDS", default=120.0)
OPENAI_MAX_CONNECTIONS = env.int("OPENAI_MAX_CONNECTIONS", default=100)
IMAGE_FETCH_MAX_BYTES = env.int("IMAGE_FETCH_MAX_BYTES", default=25_000_000)
DEFAULT_TEXT_MODEL = env.str("DEFAULT_TEXT_MODEL", default="gpt-3.5-turbo")
DEFAULT_IMAGE_MODEL = env.str("DEFAULT_IMAGE_MODEL", default="dall-e-3")
DEFAULT_IMAGE_SIZE = env.str("DEFAULT_IMAGE_SIZE", default="1024x1024")
DEFAULT_MAX_TOKENS = env.int("DEFAULT_MAX_TOKENS", default=600)
RESERVE_TOKEN_MARGIN = env.float("RESERVE_TOKEN_MARGIN", default=0.20)  # share added to the counted prompt
RESERVE_TOKEN_EXTRA = env.int("RESERVE_TOKEN_EXTRA", default=16)  # tokens added to the counted prompt
QUOTA_TEXTS_PER_DAY = env.int("QUOTA_TEXTS_PER_DAY", default=100)
QUOTA_IMAGES_PER_DAY = env.int("QUOTA_IMAGES_PER_DAY", default=20)
QUOTA_USD_PER_MONTH = env.str("QUOTA_USD_PER_MONTH", default="50")
OFFLINE_WORDS_PER_SECOND = env.float("OFFLINE_WORDS_PER_SECOND", default=40.0)  # of streamed offline copy; 0: at once
STREAM_THREADS = env.int("STREAM_THREADS", default=32)  # streamed generations at the same time, per web process
BREAKER_FAILURES = env.int("BREAKER_FAILURES", default=5)  # in a row; then calls of that model stop for a while
BREAKER_WINDOW_SECONDS = env.int("BREAKER_WINDOW_SECONDS", default=60)
BREAKER_OPEN_SECONDS = env.float("BREAKER_OPEN_SECONDS", default=20.0)  # doubles with every probe that fails
EXACT_CACHE_HOURS = env.int("EXACT_CACHE_HOURS", default=24)  # how long an answer is given again
SEMANTIC_CACHE = env.bool("SEMANTIC_CACHE", default=True)  # answer a prompt that means the same as an earlier one
SEMANTIC_CACHE_SIMILARITY = env.float("SEMANTIC_CACHE_SIMILARITY", default=0.95)  # cosine from which one is looked at
SEMANTIC_CACHE_HOURS = env.int("SEMANTIC_CACHE_HOURS", default=24)  # as EXACT_CACHE_HOURS, for such prompts
IDEMPOTENCY_HOURS = env.int("IDEMPOTENCY_HOURS", default=24)  # how long an Idempotency-Key is remembered
JOB_LEASE_SECONDS = env.int("JOB_LEASE_SECONDS", default=30)  # a job whose process is silent this long is lost
JOB_MAX_ATTEMPTS = 4  # the first and at most three retries
JOB_MAX_LOST = 3  # times a job may take its worker down before it is given up

CELERY_BROKER_URL = env.str("BROKER_URL", default=REDIS_URL or "memory://")
CELERY_BROKER_TRANSPORT_OPTIONS: dict[str, Any] = {"max_retries": 1, "interval_start": 0}  # else 6 s to say "down"
if "redis" in CELERY_BROKER_URL:
    CELERY_BROKER_TRANSPORT_OPTIONS |= {"visibility_timeout": 3600, "global_keyprefix": "artify:queue:"}
CELERY_TASK_PUBLISH_RETRY_POLICY = {"max_retries": 1, "interval_start": 0, "interval_step": 0.1, "interval_max": 0.1}
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_TASK_IGNORE_RESULT = True  # a job's state lives in the database
CELERY_TASK_ACKS_LATE = True
CELERY_TASK_REJECT_ON_WORKER_LOST = True
CELERY_TASK_SOFT_TIME_LIMIT = env.int("JOB_SOFT_LIMIT_SECONDS", default=240)
CELERY_TASK_TIME_LIMIT = env.int("JOB_HARD_LIMIT_SECONDS", default=300)
# Of what goes through whole tables once a day; less than the broker's visibility_timeout, after which it is given out again.
WHOLE_TABLE_SECONDS = 3000
CELERY_TASK_DEFAULT_QUEUE = "default"
CELERY_TASK_ROUTES = {
    "vectorstore.tasks.*": {"queue": "index"},  # a worker of its own keeps changes in order
    "campaigns.tasks.import_results": {"queue": "imports"},  # minutes each: nobody's copy waits behind them
    "artify.core.webhooks.tasks.*": {"queue": "webhooks"},  # a receiver may take ten seconds
    "artify.core.tasks.keep_backups": {"queue": "backups"},  # as long as the database is large
}
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_WORKER_SOFT_SHUTDOWN_TIMEOUT = 25  # seconds
CELERY_WORKER_HIJACK_ROOT_LOGGER = False
CELERY_BEAT_SCHEDULER = "django_celery_beat.schedulers:DatabaseScheduler"
CELERY_BEAT_SCHEDULE = {
    "recover-lost-jobs": {
        "task": "generation.tasks.recover_lost_jobs",
        "schedule": 10.0,
        "options": {"expires": 10, "queue": "recovery"},  # a worker of its own: see docs/adr/0003-queue.md
    },
    "check-ledger": {"task": "generation.tasks.check_ledger", "schedule": 86_400.0},
    "forget-the-old": {"task": "generation.tasks.forget_the_old", "schedule": 3_600.0},
    "update-performance": {"task": "campaigns.tasks.update_performance", "schedule": 86_400.0},
    "recover-lost-imports": {
        "task": "campaigns.tasks.recover_lost_imports",
        "schedule": 60.0,
        "options": {"expires": 60, "queue": "recovery"},
    },
    "forget-old-imports": {"task": "campaigns.tasks.forget_old_imports", "schedule": 3_600.0},
    "keep-backups": {"task": "artify.core.tasks.keep_backups", "schedule": 300.0, "options": {"expires": 300}},
    "watch-backups": {
        "task": "artify.core.tasks.watch_backups",
        "schedule": 60.0,
        "options": {"expires": 60, "queue": "recovery"},  # whoever makes backups may be what is dead
    },
    "serve-waiting-webhooks": {
        "task": "artify.core.webhooks.tasks.serve_waiting_webhooks",
        "schedule": 10.0,
        "options": {"expires": 10, "queue": "recovery"},  # every worker of the queue may be waiting for a receiver
    },
    "forget-old-deliveries": {"task": "artify.core.webhooks.tasks.forget_old_deliveries", "schedule": 86_400.0},
    "keep-index": {"task": "vectorstore.tasks.keep_index", "schedule": 5.0, "options": {"expires": 5}},
    "mend-index": {"task": "vectorstore.tasks.mend_index", "schedule": 86_400.0},
    "forget-old-sessions": {"task": "accounts.tasks.forget_old_sessions", "schedule": 86_400.0},
    "forget-old-exports": {"task": "accounts.tasks.forget_old_exports", "schedule": 3_600.0},
    "delete-due-accounts": {"task": "accounts.tasks.delete_due_accounts", "schedule": 3_600.0},
    "thin-project-versions": {"task": "projects.tasks.thin_versions", "schedule": 600.0},
    "thin-all-project-versions": {"task": "projects.tasks.thin_all_versions", "schedule": 86_400.0},
    "purge-deleted-projects": {"task": "projects.tasks.purge_deleted", "schedule": 86_400.0},
}

# -- language and time ---------------------------------------------------------------------------------------
LANGUAGE_CODE = env.str("LANGUAGE_CODE", default="en")
LANGUAGES = [("ko", _("Korean")), ("en", _("English"))]
LOCALE_PATHS = [BASE_DIR / "locale"]
FORMAT_MODULE_PATH = "artify.formats"
USE_I18N = True
TIME_ZONE = env.str("TIME_ZONE", default="Asia/Seoul")
USE_TZ = True

# -- e-mail --------------------------------------------------------------------------------------------------
EMAIL_CONFIG = env.email_url("EMAIL_URL", default="consolemail://")
vars().update(EMAIL_CONFIG)
DEFAULT_FROM_EMAIL = env.str("DEFAULT_FROM_EMAIL", default="Artify <no-reply@localhost>")

# -- browser security ----------------------------------------------------------------------------------------
SECURE_SSL_REDIRECT = env.bool("SECURE_SSL_REDIRECT", default=not DEBUG)
SECURE_REDIRECT_EXEMPT = [r"^api/health(/ready)?/?$", r"^metrics$"]
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = REFRESH_COOKIE_SECURE = SECURE_SSL_REDIRECT
SECURE_HSTS_SECONDS = env.int("SECURE_HSTS_SECONDS", default=31_536_000 if SECURE_SSL_REDIRECT else 0)
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = SECURE_HSTS_SECONDS > 0
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
SECURE_CONTENT_TYPE_NOSNIFF = True
X_FRAME_OPTIONS = "DENY"
if TRUSTED_PROXY_HOPS > 0:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
OURS = [SELF, STATIC_HOST] if STATIC_HOST else [SELF]
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "script-src": [*OURS, NONCE],
        "style-src": OURS,
        "img-src": [*OURS, "data:", "blob:"],
        "font-src": OURS,
        "connect-src": OURS,
        "worker-src": [SELF, "blob:"],
        "object-src": [NONE],
        "base-uri": [NONE],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
    }
}

# -- faults (LOGGING itself stands last, because it knows every secret) ----------------------------------------
DEFAULT_EXCEPTION_REPORTER_FILTER = "artify.core.reports.ReportFilter"

# -- demo ----------------------------------------------------------------------------------------------------
DEMO_LOGINS = env.bool("DEMO_LOGINS", default=DEBUG)

LOGGING = logging_config(
    debug=DEBUG,
    level=env.str("LOG_LEVEL", default="INFO"),
    mask=Mask(secrets_in(vars().copy()), links=not DEBUG),
)
