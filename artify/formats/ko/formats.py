"""Dates and times as 2026. 11. 27. (금) 7:35, wherever one is shown."""

from django.utils.translation import gettext_noop

DATE_FORMAT = SHORT_DATE_FORMAT = "Y. n. j. (D)"
TIME_FORMAT = "G:i"
DATETIME_FORMAT = SHORT_DATETIME_FORMAT = "Y. n. j. (D) G:i"
YEAR_MONTH_FORMAT = "Y. n."
MONTH_DAY_FORMAT = "n. j."

# Django's Korean has 금요일 for "Fri"; our catalogue has the one letter.
DAYS = (
    gettext_noop("Mon"),
    gettext_noop("Tue"),
    gettext_noop("Wed"),
    gettext_noop("Thu"),
    gettext_noop("Fri"),
    gettext_noop("Sat"),
    gettext_noop("Sun"),
)
