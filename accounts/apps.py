"""Users, sign-in, quotas, ledger."""

from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class AccountsConfig(AppConfig):
    """Who people are and what they may spend."""

    name = "accounts"
    verbose_name = _("Accounts and spending")

    def ready(self) -> None:
        """Tell backups what of accounts is not in them."""
        import_module("accounts.restored").register()
