"""Webhooks by the Standard Webhooks scheme: an outbox in the database, sent by workers; see docs/adr/0029."""
