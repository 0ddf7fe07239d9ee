"""What is deleted leaves the tiers. Nobody would see it there, since rights are asked of the database; but it is gone.

A signal, where rules have no place in one: this decides nothing, and rows go in many ways, with their owner too.
"""

from typing import Any

from django.db import transaction
from django.db.models import Model
from django.db.models.signals import post_delete

from artify.core.cached import shared
from artify.core.cached.kinds import Kind
from artify.core.cached.memory import memory


def forget_with(model: type[Model], *kinds: Kind) -> None:
    """Have contents of these kinds go with the rows of the model; called once, from the ``ready`` of its app."""

    def forget(instance: Any, **_signal: Any) -> None:
        pk = instance.pk
        transaction.on_commit(lambda: _forget(kinds, pk), robust=True)

    post_delete.connect(forget, sender=model, weak=False, dispatch_uid=f"cached {model._meta.label}")


def _forget(kinds: tuple[Kind, ...], pk: int) -> None:
    for kind in kinds:
        memory.forget(kind.key(pk))
        shared.forget(kind, [pk])
