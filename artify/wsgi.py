"""The WSGI entry point that web servers import."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "artify.settings")

application = get_wsgi_application()
