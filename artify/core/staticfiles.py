"""Static files under names that carry their hash, JavaScript imports included."""

from typing import Any

from whitenoise.storage import CompressedManifestStaticFilesStorage

# Django's own patterns but the last: that one, for ``import("…")``, also matches the types in JSDoc comments, and
# those may name what is no file (``import("fabric")``). A module that is loaded late says ``await import("…")``.
_GLOB, _PATTERNS = CompressedManifestStaticFilesStorage._js_module_import_aggregation_patterns
# Django looks at no letter before the word, ignores case and reads on over the end of a statement: what follows
# ``{ showExport`` or a comment's "export" would be rewritten twice.
_STATEMENTS = [
    (r"(?<![\w$])" + pattern.replace(r"[\s\{].*?", r"[\s\{][^\"';]*?"), template)
    for pattern, template in _PATTERNS[:-1]
]
_LATE_IMPORT = (r"""(?P<matched>await import\(["'](?P<url>[./].*?)["']\))""", """await import("%(url)s")""")


class HashedStaticFiles(CompressedManifestStaticFilesStorage):  # type: ignore[misc]  # publishes no types
    """Rewrites ES module imports too, so that a deploy never mixes old and new modules."""

    support_js_module_import_aggregation = True
    manifest_strict = True
    max_post_process_passes = 30  # one for each level of modules importing modules; Django's 5 are fewer than we have
    _js_module_import_aggregation_patterns: Any = (_GLOB, (*_STATEMENTS, _LATE_IMPORT))
