"""Which model serves a request, and what it costs: exact, in Decimal dollars."""

from dataclasses import dataclass
from decimal import Decimal

from django.conf import settings
from django.utils import timezone
from django.utils.translation import gettext as _
from rest_framework.exceptions import ValidationError

from artify.core.errors import ProviderNotConfigured
from generation.models import GenerationModel, Price
from generation.models.catalog import price_memory

Unit = Price.Unit
INPUT, OUTPUT = (Unit.INPUT, "", ""), (Unit.OUTPUT, "", "")
NEEDED: dict[str, set[tuple[str, str, str]]] = {"text": {INPUT, OUTPUT}, "image": set(), "embedding": {INPUT}}
OFFLINE_DEFAULTS = {"text": "offline-copy", "image": "offline-picture"}


@dataclass(frozen=True)
class PriceList:
    """A model with its prices of this moment, by (unit, size, quality)."""

    name: str
    kind: str
    provider: str
    usd: dict[tuple[str, str, str], Decimal]

    def text_cost(self, prompt_tokens: int, completion_tokens: int) -> Decimal:
        """Dollars for that many tokens."""
        return (prompt_tokens * self.usd[INPUT] + completion_tokens * self.usd[OUTPUT]) / 1000

    def embedding_cost(self, tokens: int) -> Decimal:
        """Dollars for embedding that many tokens."""
        return tokens * self.usd[INPUT] / 1000

    def image_cost(self, size: str, quality: str) -> Decimal:
        """Dollars for one image.

        Raises:
            ValidationError: the model does not draw that size in that quality.
        """
        try:
            return self.usd[Unit.IMAGE, size, quality]
        except KeyError:
            offered = ", ".join(sorted({f"{s} {q}" for _unit, s, q in self.usd}))
            message = _("This model offers: %(sizes)s.") % {"sizes": offered}
            raise ValidationError({"size": message}, code="unsupported_size") from None


def default_model(kind: str) -> str:
    """The model of a request that names none."""
    if not settings.OPENAI_API_KEY:
        return OFFLINE_DEFAULTS[kind]
    return str(settings.DEFAULT_TEXT_MODEL if kind == "text" else settings.DEFAULT_IMAGE_MODEL)


def price_list(name: str, kind: str) -> PriceList:
    """The model of that name with today's prices.

    Raises:
        ValidationError: there is no such model of that kind, or it has no price: never a guess.
        ProviderNotConfigured: its provider has no key.
    """
    now, rows = timezone.now(), price_memory.get(name, kind)
    usd = {
        (unit, size, quality): price for _p, unit, size, quality, price, since in rows if since <= now
    }  # latest wins
    if not usd or not usd.keys() >= NEEDED[kind]:
        message = _("There is no %(kind)s model named %(name)s.") % {"kind": kind, "name": name}
        raise ValidationError({"model": message}, code="unknown_model")
    provider = rows[0][0]
    if provider == GenerationModel.Provider.OPENAI and not settings.OPENAI_API_KEY:
        raise ProviderNotConfigured
    return PriceList(name, kind, provider, usd)
