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


class CachedPrompt(models.Model):
    """One answered question that another of the same meaning may be answered from.

    ``gate`` is the SHA-256 of everything that must be equal: user, model, parameters, brand version, segment,
    language, and the facts in the prompt. A cosine only nominates among rows of one gate. ``words`` is the prompt in
    its plainest form, which is what is embedded and compared.
    """

    job = models.OneToOneField(
        Job, verbose_name=_("job"), on_delete=models.CASCADE, primary_key=True, related_name="cached_prompt"
    )
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("user"), on_delete=models.CASCADE, related_name="+"
    )
    gate = models.CharField(_("gate"), max_length=64)
    words = models.TextField(_("words"))
    hits = models.PositiveIntegerField(_("hits"), default=0)
    created_at = models.DateTimeField(_("created"), auto_now_add=True, db_index=True)

    class Meta:
        verbose_name = _("reusable prompt")
        verbose_name_plural = _("reusable prompts")
        indexes = [models.Index(fields=["user", "gate"], name="cached_prompt_gate")]

    def __str__(self) -> str:
        return self.words[:80]
