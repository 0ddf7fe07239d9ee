"""Static files under names that carry their hash, JavaScript imports included, and our modules without their comments."""

import re
from typing import Any

from django.core.files.base import ContentFile, File
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

# Comments that have their lines for themselves: a third of what our modules would weigh on the way.
COMMENTS = re.compile(r"^[ \t]*(?:/\*\*(?:(?!\*/).)*\*/|//[^\n]*)[ \t]*$", re.DOTALL | re.MULTILINE)
_OUR_MODULES = "js/"


def without_comments(source: str) -> str:
    """Return a module without its comments; every statement keeps its line number, so that a fault is found in the source."""
    return COMMENTS.sub(lambda comment: "\n" * comment[0].count("\n"), source)


class HashedStaticFiles(CompressedManifestStaticFilesStorage):  # type: ignore[misc]  # publishes no types
    """Rewrites ES module imports too, so that a deploy never mixes old and new modules; stores ours without comments."""

    support_js_module_import_aggregation = True
    manifest_strict = True
    max_post_process_passes = 30  # one for each level of modules importing modules; Django's 5 are fewer than we have
    _js_module_import_aggregation_patterns: Any = (_GLOB, (*_STATEMENTS, _LATE_IMPORT))

    def _save(self, name: str, content: File[Any]) -> str:
        if name.startswith(_OUR_MODULES) and name.endswith(".js"):
            source = b"".join(content.chunks()).decode()
            content = ContentFile(without_comments(source).encode())
        stored: str = super()._save(name, content)
        return stored
