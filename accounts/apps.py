"""Users, sign-in, quotas, ledger."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class AccountsConfig(AppConfig):
    """Who people are and what they may spend."""

    name = "accounts"
    verbose_name = _("Accounts and spending")
