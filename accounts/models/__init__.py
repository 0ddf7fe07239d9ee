"""Users, their sessions, their quotas and the ledger."""

from accounts.models.api_key import ApiKey
from accounts.models.export import DataExport
from accounts.models.ledger import Attempt, Budget, CostDay, Entry
from accounts.models.quota import Quota
from accounts.models.session import AuthSession
from accounts.models.user import User
from accounts.models.visit import Visit

__all__ = ["ApiKey", "Attempt", "AuthSession", "Budget", "CostDay", "DataExport", "Entry", "Quota", "User", "Visit"]
