"""The settings of a development server whose static files stay in the browser, as a deployment's do.

Else every page asks for hundreds of modules, and a test of many pages measures little but that.
"""

from artify.settings import *  # noqa: F403

WHITENOISE_MAX_AGE = 3600  # seconds
