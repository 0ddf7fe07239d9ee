"""Accounts in the back office: users, quotas, ledger."""

from accounts.admin.keys import ApiKeyAdmin
from accounts.admin.ledger import AttemptAdmin, BudgetAdmin
from accounts.admin.quotas import QuotaAdmin
from accounts.admin.users import UserAdmin, VisitAdmin

__all__ = ["ApiKeyAdmin", "AttemptAdmin", "BudgetAdmin", "QuotaAdmin", "UserAdmin", "VisitAdmin"]
