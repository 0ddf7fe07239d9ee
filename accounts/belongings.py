"""What belongs to an account, found from the models themselves: a model that is added later is not forgotten.

A row is somebody's where it names them in a key that goes with the account (CASCADE or PROTECT); rows of other models
are somebody's where they go with such a row.
"""

from collections.abc import Iterator
from typing import Any

from django.apps import apps
from django.db import models
from django.db.models import Q, QuerySet

from accounts.models import User

GOES_ALONG = (models.CASCADE, models.PROTECT)


def belongings(user: User) -> Iterator[tuple[type[models.Model], QuerySet[Any]]]:
    """Each model with the rows of it that are the account's, the account itself first."""
    for model, paths in ways().items():
        wanted = Q(*((path, user.pk) for path in paths), _connector=Q.OR)
        rows = model._base_manager.filter(wanted)
        yield model, rows.distinct() if len(paths) > 1 else rows


def ways() -> dict[type[models.Model], list[str]]:
    """Of each model that can be somebody's, the ways from a row to its owner, as filters."""
    found: dict[type[models.Model], list[str]] = {User: ["pk"]}
    waiting: list[type[models.Model]] = [User]
    while waiting:
        parent = waiting.pop(0)
        for child, key in _children(parent):
            if child in found and (User in _parents(child) or child is parent):
                continue
            new = [f"{key}__{path}" if parent is not User else key for path in found[parent]]
            if child not in found:
                found[child] = []
                waiting.append(child)
            found[child] += [path for path in new if path not in found[child]]
    return found


def _children(parent: type[models.Model]) -> list[tuple[type[models.Model], str]]:
    """Models whose rows go with one of the parent's; those that name a user themselves go with the user alone."""
    return [
        (model, field.name)
        for model in apps.get_models()
        for field in _keys(model)
        if field.related_model is parent and (parent is User or User not in _parents(model))
    ]


def _parents(model: type[models.Model]) -> set[Any]:
    return {field.related_model for field in _keys(model)}


def _keys(model: type[models.Model]) -> list[models.ForeignKey[Any, Any]]:
    return [
        field
        for field in model._meta.concrete_fields
        if isinstance(field, models.ForeignKey) and field.remote_field.on_delete in GOES_ALONG
    ]


def file_fields(model: type[models.Model]) -> list[str]:
    """The fields of the model that name stored files."""
    return [field.name for field in model._meta.concrete_fields if isinstance(field, models.FileField)]
