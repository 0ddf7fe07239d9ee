"""What every app's rows lean on: the change history, backups and their alarms."""

from artify.core.models.backup import BackupAlarm, BackupRun
from artify.core.models.change import Change

__all__ = ["BackupAlarm", "BackupRun", "Change"]
