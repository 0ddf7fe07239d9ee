"""Reports of faults, as they are mailed to ADMINS: without what is secret."""

import re
from typing import Any

from django.http import HttpRequest
from django.utils.log import AdminEmailHandler
from django.views.debug import SafeExceptionReporterFilter

from artify.core.masking import MASK, Mask

MASKED = Mask()  # Django hides settings that are secret by their name; passwords also stand in REDIS_URL and the like


class ReportFilter(SafeExceptionReporterFilter):
    """Django's, which hides of all cookies the session's alone."""

    hidden_settings = re.compile(f"{SafeExceptionReporterFilter.hidden_settings.pattern}|COOKIE", re.IGNORECASE)

    def get_safe_cookies(self, request: HttpRequest) -> dict[str, Any]:
        """Which cookies came along."""
        return dict.fromkeys(request.COOKIES, MASK)


class FaultMail(AdminEmailHandler):
    """Mails a fault; the address of a page may be a key, and stands in the subject too."""

    def send_mail(self, subject: Any, message: Any, *args: Any, **kwargs: Any) -> None:
        """Send it masked."""
        super().send_mail(MASKED(str(subject)), MASKED(str(message)), *args, **kwargs)
