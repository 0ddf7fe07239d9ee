"""What generation cost: by day, kind, model and campaign, and what the caches saved."""
