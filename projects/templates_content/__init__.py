"""The templates that come with Artify, one file each in ``designs``; ``python -m projects.templates_content`` prints them.

After a change: ``python -m scripts.template_thumbnails``, and look at the pictures.
"""

import pkgutil
from importlib import import_module

from projects.templates_content import designs
from projects.templates_content.kit import Design

KINDS = ("social", "poster", "banner")


def bundled() -> list[Design]:
    """All of them, in the order of the gallery: what is of a kind together, then that of the files' names."""
    names = sorted(module.name for module in pkgutil.iter_modules(designs.__path__))
    found: list[Design] = [import_module(f"{designs.__name__}.{name}").DESIGN for name in names]
    return sorted(found, key=lambda design: KINDS.index(design.category))
