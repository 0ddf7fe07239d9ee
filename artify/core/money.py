"""Money: Decimal dollars in the code, whole nano-dollars in the database.

gpt-3.5-turbo costs 1.5 micro-dollars a prompt token, so nine places are needed; SQLite would keep a decimal
column as a float, an integer column is exact everywhere and adds up in one UPDATE.
"""

from decimal import Decimal
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models.expressions import Combinable
from django.utils.translation import gettext_lazy as _

NANO = Decimal("0.000000001")
NANOS_PER_USD = 1_000_000_000


def to_nano(usd: Decimal) -> int:
    """Whole nano-dollars of an exact amount; raises ValueError when it has more than nine places."""
    nano = usd * NANOS_PER_USD
    if nano != nano.to_integral_value():
        raise ValueError(f"{usd} has more than nine decimal places")
    return int(nano)


def to_usd(nano: int) -> Decimal:
    """Dollars with nine places."""
    return (Decimal(nano) / NANOS_PER_USD).quantize(NANO)


def usd_text(usd: Decimal) -> str:
    """Dollars as JSON carries them: nine places, never an exponent (str of a zero would be 0E-9)."""
    return f"{usd:.9f}"


def exact_usd(usd: Decimal) -> str:
    """Dollars to be read, with every place they have: $0.0015, $12.50."""
    exponent = usd.normalize().as_tuple().exponent
    places = max(2, -exponent) if isinstance(exponent, int) else 2
    return f"${usd:,.{places}f}"


class MoneyField(models.Field[Decimal | int | str | Combinable, Decimal]):
    """Dollars with nine places in Python, nano-dollars in the database; never a float on the way."""

    description = _("US dollars")

    def get_internal_type(self) -> str:
        """The column is a big integer."""
        return "BigIntegerField"

    def deconstruct(self) -> Any:
        """To a migration it is a plain integer column, so that migrations import none of our code."""
        name, _path, args, kwargs = super().deconstruct()
        return name, "django.db.models.BigIntegerField", args, kwargs

    def from_db_value(self, value: int | None, *_args: Any) -> Decimal | None:
        """Dollars of the stored nano-dollars."""
        return None if value is None else to_usd(value)

    def to_python(self, value: Any) -> Decimal | None:
        """Dollars of whatever a form or a caller gave."""
        if value is None or isinstance(value, Decimal):
            return value
        try:
            return Decimal(str(value))
        except ArithmeticError as error:
            raise ValidationError(_("Enter an amount."), code="invalid") from error

    def get_prep_value(self, value: Any) -> int | None:
        """Nano-dollars to store."""
        amount = self.to_python(value)
        return None if amount is None else to_nano(amount)

    def formfield(self, **kwargs: Any) -> Any:
        """A decimal field with nine places."""
        return forms.DecimalField(
            required=not self.blank,
            label=self.verbose_name,
            help_text=self.help_text,
            max_digits=18,
            decimal_places=9,
            min_value=Decimal(0),
        )
