"""What templates need of the browser side: the import map, sentences, modules to fetch at once, typefaces, icons."""

import json
import re
from functools import cache

from django import template
from django.conf import settings
from django.template.context import Context
from django.templatetags.static import static
from django.utils.html import format_html, format_html_join, json_script
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

from artify.core.modules import MODULES, needed_by

register = template.Library()

# What json.dumps leaves alone and a <script> block must not hold (the set of django.utils.html.json_script).
JSON_SCRIPT_ESCAPES = {ord(">"): "\\u003E", ord("<"): "\\u003C", ord("&"): "\\u0026"}

LUCIDE = settings.BASE_DIR / "static" / "vendor" / "lucide"
FONTS = settings.BASE_DIR / "static" / "vendor" / "fonts"


@register.simple_tag(takes_context=True)
def import_map(context: Context) -> SafeString:
    """Return the page's import map; it carries the nonce because a Content-Security-Policy counts it as inline."""
    imports = {name: static(path) for name, path in MODULES.items()}
    body = json.dumps({"imports": imports}).translate(JSON_SCRIPT_ESCAPES)
    nonce = getattr(context["request"], "csp_nonce", "")
    return format_html('<script type="importmap" nonce="{}">{}</script>', nonce, mark_safe(body))  # noqa: S308  # nosemgrep: html-that-nobody-escaped - escaped above


@register.simple_tag(takes_context=True)
def sentences(context: Context) -> SafeString:
    """Return the script with the browser's sentences in the page's language; the source's language needs none.

    It stands before the modules, and is deferred as they are: the page is shown meanwhile.
    """
    language = get_language()
    if language is None or language.startswith("en"):
        return SafeString()
    nonce = getattr(context["request"], "csp_nonce", "")
    return format_html('<script defer src="{}" nonce="{}"></script>', static(f"sentences/{language}.js"), nonce)


@register.simple_tag
def preload_modules(entry: str) -> SafeString:
    """Return links that let the browser fetch all that the page's module needs at once, not level after level.

    They stand below the import map: a module that is asked for before it makes browsers ignore the map.
    """
    return format_html_join(
        "\n", '<link rel="modulepreload" href="{}">', ((static(path),) for path in needed_by(entry))
    )


@register.simple_tag
def typeface_sheets() -> SafeString:
    """Return the addresses of the typefaces' style sheets by folder, as data that the editor reads when it needs one."""
    folders = sorted(path.parent.name for path in FONTS.glob("*/font.css"))
    return json_script({name: static(f"vendor/fonts/{name}/font.css") for name in folders}, "typeface-sheets")


@cache
def _shapes(name: str) -> str:
    """Return the shapes of a lucide icon; raises FileNotFoundError for one that scripts/icons.mjs does not list."""
    svg = (LUCIDE / f"{name}.svg").read_text(encoding="utf-8")
    inner = re.sub(r".*?<svg.*?>|</svg>", "", svg, flags=re.DOTALL)
    return " ".join(inner.split())


@register.simple_tag
def icon(name: str, size: int = 16) -> SafeString:
    """Return a lucide icon as decoration (it has no accessible name: the words beside it do).

    Args:
        name: the icon's name, listed in scripts/icons.mjs.
        size: width and height in px; the stroke is 1.5 px at every size.
    """
    return format_html(
        '<svg class="icon" width="{size}" height="{size}" viewBox="0 0 24 24" fill="none" stroke="currentColor" '
        'stroke-width="{stroke}" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">'
        "{shapes}</svg>",
        size=size,
        stroke=f"{36 / size:g}",
        shapes=mark_safe(_shapes(name)),  # noqa: S308  # nosemgrep: html-that-nobody-escaped - vendored, hashes in the manifest
    )
