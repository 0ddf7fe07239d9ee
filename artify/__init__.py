"""Artify: campaign visuals and copy, within a budget."""

import os

# Whatever the environment says, and before anything imports numpy, which reads it then: one text is embedded several
# times faster by one thread than by many that wait for each other.
os.environ["OPENBLAS_NUM_THREADS"] = os.environ["VECLIB_MAXIMUM_THREADS"] = "1"

from artify.celery import app as celery_app

__all__ = ["celery_app"]
