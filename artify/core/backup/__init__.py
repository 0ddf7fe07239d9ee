"""Backups of database and files, how they come back, and the drill that proves it; see docs/adr/0024-backup.md."""
