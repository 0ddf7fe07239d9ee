"""Artify: campaign visuals and copy, within a budget."""

from artify.celery import app as celery_app

__all__ = ["celery_app"]
