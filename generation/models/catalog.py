"""The models on offer and what they cost, with the dates from which a price holds."""

import time
from datetime import datetime
from decimal import Decimal
from typing import Any

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from artify.core.money import exact_usd

MEMORY_SECONDS = 2.0
PriceRow = tuple[str, str, str, str, Decimal, datetime]  # provider, unit, size, quality, dollars, from when on


class PriceMemory:
    """The price lists last asked for, for a moment: every generation asks for one, and they change once a month.

    Rows of the future are in it too, so a price holds from its very moment on. A change made in this process is seen
    at once, one made elsewhere (the admin on another server) within MEMORY_SECONDS.
    """

    def __init__(self) -> None:
        self._lists: dict[tuple[str, str], tuple[float, list[PriceRow]]] = {}

    def get(self, name: str, kind: str) -> list[PriceRow]:
        """Every price of the enabled model of that name and kind, oldest first; empty if there is no such model."""
        until, rows = self._lists.get((name, kind), (0.0, []))
        if until < time.monotonic():
            prices = Price.objects.filter(model__name=name, model__kind=kind, model__enabled=True)
            columns = ("model__provider", "unit", "size", "quality", "usd", "effective_from")
            rows = list(prices.order_by("effective_from").values_list(*columns))
            if rows:  # names that are no model's would fill the memory
                self._lists[name, kind] = (time.monotonic() + MEMORY_SECONDS, rows)
        return rows

    def forget(self) -> None:
        """Ask the database next time."""
        self._lists.clear()


price_memory = PriceMemory()


class Priced(models.Model):
    """What price lists are made of: a change is seen at once."""

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Store the row."""
        super().save(*args, **kwargs)
        price_memory.forget()

    def delete(self, *args: Any, **kwargs: Any) -> tuple[int, dict[str, int]]:
        """Delete the row."""
        deleted = super().delete(*args, **kwargs)
        price_memory.forget()
        return deleted


class GenerationModel(Priced):
    """One model of one provider, by the name the provider gives it."""

    class Kind(models.TextChoices):
        TEXT = "text", _("text")
        IMAGE = "image", _("image")
        EMBEDDING = "embedding", _("embedding")

    class Provider(models.TextChoices):
        OPENAI = "openai", "OpenAI"
        OFFLINE = "offline", _("offline")

    name = models.CharField(_("name"), max_length=100, unique=True)
    kind = models.CharField(_("kind"), max_length=10, choices=Kind.choices)
    provider = models.CharField(_("provider"), max_length=10, choices=Provider.choices)
    enabled = models.BooleanField(_("enabled"), default=True)

    class Meta:
        verbose_name = _("model")
        verbose_name_plural = _("models and prices")
        ordering = ["kind", "provider", "name"]

    def __str__(self) -> str:
        return self.name


class Price(Priced):
    """What one unit costs from a date on. Six places a 1,000 tokens are nine a token: never rounded."""

    class Unit(models.TextChoices):
        INPUT = "input_1k", _("1,000 prompt tokens")
        OUTPUT = "output_1k", _("1,000 completion tokens")
        IMAGE = "image", _("image")

    model = models.ForeignKey(GenerationModel, verbose_name=_("model"), on_delete=models.CASCADE, related_name="prices")
    unit = models.CharField(_("unit"), max_length=10, choices=Unit.choices)
    size = models.CharField(_("size"), max_length=12, blank=True, help_text=_("of an image, as 1024x1024"))
    quality = models.CharField(_("quality"), max_length=12, blank=True, help_text=_("of an image"))
    usd = models.DecimalField(_("US dollars"), max_digits=12, decimal_places=6)
    effective_from = models.DateTimeField(_("holds from"), default=timezone.now)

    class Meta:
        verbose_name = _("price")
        verbose_name_plural = _("prices")
        ordering = ["unit", "size", "quality", "-effective_from"]
        constraints = [
            models.UniqueConstraint(
                fields=["model", "unit", "size", "quality", "effective_from"], name="price_once_a_moment"
            ),
            models.CheckConstraint(condition=models.Q(usd__gte=0), name="price_not_negative"),
        ]

    def __str__(self) -> str:
        return f"{self.of_what}: {exact_usd(self.usd)}"

    @property
    def of_what(self) -> str:
        """What is paid for: input, 1,000 tokens; a picture of a size and quality."""
        return " ".join(filter(None, (str(PAID[self.unit]), self.size, self.quality)))


PAID = {
    Price.Unit.INPUT.value: _("input, 1,000 tokens"),
    Price.Unit.OUTPUT.value: _("output, 1,000 tokens"),
    Price.Unit.IMAGE.value: _("image"),
}
