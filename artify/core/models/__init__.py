"""What every app's rows lean on: the change history, backups and their alarms, webhooks."""

from artify.core.models.backup import BackupAlarm, BackupRun
from artify.core.models.change import Change
from artify.core.models.webhook import CapNotice, WebhookDelivery, WebhookEndpoint, WebhookTry

__all__ = ["BackupAlarm", "BackupRun", "CapNotice", "Change", "WebhookDelivery", "WebhookEndpoint", "WebhookTry"]
