"""The browsable API under the strict policy."""

from base64 import b64encode
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from rest_framework.renderers import BrowsableAPIRenderer

# What DRF's templates write into their elements; whatever else somebody smuggles in stays without effect.
STYLES = (
    "float: right; margin-right: 10px",
    "float: right",
    "width: 350px",
    "border-bottom: 1px solid #e5e5e5",
    "border-bottom: 0",
)
HASHES = [f"'sha256-{b64encode(sha256(style.encode()).digest()).decode()}'" for style in STYLES]


class BrowsableAPI(BrowsableAPIRenderer):
    """DRF's pages to look at answers, whose few inline styles are allowed one by one.

    They have no forms: those fail on views without a serializer and on bodies that cannot be read, and know of no ETag. To
    try an operation there is the documentation page.
    """

    def get_rendered_html_form(self, *_: Any) -> None:
        """None, and no button."""

    def get_raw_data_form(self, *_: Any) -> None:
        """None."""

    def get_context(self, *args: Any) -> dict[str, Any]:
        """What its template shows; without the sheet of colours that comes inline where pygments is installed."""
        return {**super().get_context(*args), "code_style": ""}

    def render(
        self, data: Any, accepted_media_type: str | None = None, renderer_context: Mapping[str, Any] | None = None
    ) -> str:
        """The page; its answer tells the policy which styles are meant."""
        page: str = super().render(data, accepted_media_type, renderer_context)
        response = (renderer_context or {}).get("response")
        if response is not None:
            response._csp_update = {"style-src-attr": ["'unsafe-hashes'", *HASHES]}  # see csp.decorators.csp_update
        return page
