"""The API's own documentation: OpenAPI schema, Swagger UI and ReDoc, everything served from here."""

from csp.constants import UNSAFE_INLINE
from csp.decorators import csp_update
from django.utils.decorators import method_decorator
from drf_spectacular.views import SpectacularAPIView, SpectacularRedocView, SpectacularSwaggerSplitView

# Both viewers style their elements from JavaScript as they render.
styled_inline = method_decorator(csp_update({"style-src": [UNSAFE_INLINE]}), name="dispatch")

READ = ["get", "head"]  # pages: an answer to OPTIONS would need a template of its own


class SchemaView(SpectacularAPIView):
    """GET /api/schema."""

    key_scope = None
    throttle_classes = ()


@styled_inline
class SwaggerView(SpectacularSwaggerSplitView):
    """GET /api/docs; its template makes it fit a phone."""

    template_name = "drf_spectacular/swagger_on_phones.html"
    key_scope = None
    throttle_classes = ()
    http_method_names = READ


@styled_inline
class RedocView(SpectacularRedocView):
    """GET /api/redoc; its template asks no other server for fonts."""

    key_scope = None
    throttle_classes = ()
    http_method_names = READ
