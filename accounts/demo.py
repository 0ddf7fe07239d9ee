"""The two accounts of the demo content; they exist in development only (settings.DEMO_LOGINS)."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True)
class DemoLogin:
    """Name and password of a demo account, both printed on the sign-in page."""

    label: str | Promise
    username: str
    password: str


MARKETER = DemoLogin(_("Marketer"), "demo", "artify-demo-2026")
STAFF = DemoLogin(_("Staff"), "staff", "artify-staff-2026")
LOGINS = (MARKETER, STAFF)
