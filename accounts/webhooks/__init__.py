"""Webhooks over the API: one's own endpoints and their log."""
