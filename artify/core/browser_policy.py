"""What every answer tells browsers beside Django's own headers, static files and refusals included."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase

# Nothing of ours needs these, so that no script that got in can ask for them. The clipboard stays: the editor pastes.
DENIED = (
    "accelerometer",
    "browsing-topics",
    "camera",
    "display-capture",
    "geolocation",
    "gyroscope",
    "hid",
    "idle-detection",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "serial",
    "usb",
    "xr-spatial-tracking",
)
PERMISSIONS = ", ".join(f"{feature}=()" for feature in DENIED)


STATIC, MEDIA = "/static/", "/media/"


class BrowserPolicy:
    """Permissions-Policy and Cross-Origin-Resource-Policy, unless the view has set its own."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Add the headers."""
        response = self.get_response(request)
        response.headers.setdefault("Cross-Origin-Resource-Policy", _who_may_embed(request.path_info))
        if not request.path_info.startswith(STATIC):  # those are no documents, and there are hundreds
            response.headers.setdefault("Permissions-Policy", PERMISSIONS)
        return response


def _who_may_embed(path: str) -> str:
    """Pages of which origins may load this as a picture, script or style.

    Static files are public and may come through a CDN. Pictures belong to users: other pages show them only where the
    operator lets other pages in at all. What is fetched with CORS is not concerned.
    """
    is_open = path.startswith(STATIC) or (path.startswith(MEDIA) and settings.CORS_ALLOWED_ORIGINS)
    return "cross-origin" if is_open else "same-origin"
