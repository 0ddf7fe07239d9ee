"""The WSGI entry point that web servers import."""

import gc
import os

from django.core.wsgi import get_wsgi_application

from vectorstore.embedders import registry

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "artify.settings")

application = get_wsgi_application()

# What was loaded lives as long as the process: the collector need not walk it again at every full collection.
gc.collect()
gc.freeze()
registry.warm()
