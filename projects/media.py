"""Serving uploaded pictures from whatever storage keeps them.

There is no sign-in here: a name holds 128 random bits, and knowing the address is the permission. What a name stands
for never changes, so browsers may keep it for a year.
"""

from pathlib import PurePosixPath

from django.core.files.storage import default_storage
from django.http import FileResponse, Http404, HttpRequest, HttpResponseBase, HttpResponseNotModified
from django.utils.cache import patch_cache_control
from django.views.decorators.http import require_safe

PATH = r"^media/(?P<name>(?:assets|thumbnails)/[0-9a-f]{2}/[0-9a-f]{32}\.(?:png|jpg|webp|svg))$"  # see projects.files
TYPES = {".png": "image/png", ".jpg": "image/jpeg", ".webp": "image/webp", ".svg": "image/svg+xml"}
YEAR_SECONDS = 31_536_000
SANDBOX = "default-src 'none'; style-src 'unsafe-inline'; sandbox"


@require_safe
def media(request: HttpRequest, name: str) -> HttpResponseBase:
    """One stored picture."""
    etag = f'"{PurePosixPath(name).stem}"'
    if etag in request.headers.get("If-None-Match", ""):
        return _with_headers(HttpResponseNotModified(), etag)
    return _with_headers(_file(name), etag)


def _file(name: str) -> HttpResponseBase:
    try:
        file = default_storage.open(name)
    except FileNotFoundError as error:
        raise Http404 from error
    return FileResponse(file, content_type=TYPES[PurePosixPath(name).suffix])


def _with_headers(response: HttpResponseBase, etag: str) -> HttpResponseBase:
    response.headers["ETag"] = etag
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Content-Security-Policy"] = SANDBOX
    patch_cache_control(response, public=True, max_age=YEAR_SECONDS, immutable=True)
    return response
