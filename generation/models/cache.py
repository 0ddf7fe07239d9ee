"""The exact cache: which job answers, or is about to answer, which question of which user."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from generation.models.job import Job


class CachedAnswer(models.Model):
    """One question, and the job that leads: its answer is the answer. Whether it has one yet, the job says.

    ``key`` is the SHA-256 of everything that shapes the answer, the user among it. That it is the primary key is what
    lets one of a hundred equal requests call the provider.
    """

    key = models.CharField(_("key"), max_length=64, primary_key=True)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("user"), on_delete=models.CASCADE, related_name="+"
    )
    job = models.ForeignKey(Job, verbose_name=_("job"), on_delete=models.CASCADE, related_name="+")

    class Meta:
        verbose_name = _("cached answer")
        verbose_name_plural = _("cached answers")

    def __str__(self) -> str:
        return self.key
