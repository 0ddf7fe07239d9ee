# syntax=docker/dockerfile:1
# One image for every process; the command says which (see Procfile and compose.yaml).

FROM python:3.11-slim-trixie AS build
ENV PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1
RUN python -m venv /opt/artify
ENV PATH=/opt/artify/bin:$PATH
WORKDIR /app
COPY requirements.txt constraints.txt ./
RUN pip install --requirement requirements.txt --constraint constraints.txt
COPY . .
# The settings ask for what production needs; nothing of it is kept, and none of it is used to build.
RUN python scripts/catalogues.py \
    && SECRET_KEY=only-while-building STATIC_ROOT=/app/staticfiles python manage.py collectstatic --no-input \
    && python -m compileall -q /app /opt/artify/lib

FROM python:3.11-slim-trixie
# pg_dump and pg_restore of at least the server's version, for backups.
# hadolint ignore=DL3008
RUN apt-get update \
    && apt-get install --yes --no-install-recommends postgresql-client \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --home-dir /app --shell /usr/sbin/nologin artify \
    && install --directory --owner artify /data
COPY --from=build /opt/artify /opt/artify
COPY --from=build /app /app
ENV PATH=/opt/artify/bin:$PATH PYTHONUNBUFFERED=1 ARTIFY_DATA_DIR=/data STATIC_ROOT=/app/staticfiles PORT=8000
WORKDIR /app
USER 10001
VOLUME /data
EXPOSE 8000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
    CMD ["python", "-c", "import os, urllib.request as r; r.urlopen(f'http://127.0.0.1:{os.environ[\"PORT\"]}/api/health', timeout=2)"]
CMD ["granian", "artify.wsgi:application", "--interface", "wsgi", "--http", "1", "--no-ws", "--log-level", "warning", "--workers-kill-timeout", "25", "--host", "0.0.0.0", "--port", "8000", "--blocking-threads", "16", "--workers", "1"]
