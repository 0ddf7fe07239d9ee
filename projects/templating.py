"""Templates: keeping a design as one, beginning a design with one."""

from typing import Any

from django.core.files.storage import default_storage
from django.db import transaction
from django.http import Http404
from django.utils.translation import gettext as _
from rest_framework.exceptions import PermissionDenied

from accounts.models import User
from campaigns.models import Campaign
from projects import saving, template_source
from projects.files import random_name, write
from projects.models import Project, Template
from projects.versions import Source


def channel_of(width: int, height: int) -> str:
    """The channel that asks for this size in pixels; empty where none does."""
    return CHANNELS.get((width, height), "")


CHANNELS = {
    (1080, 1080): "Instagram square",
    (1080, 1350): "Instagram portrait",
    (1080, 1920): "Story",
    (1280, 720): "YouTube thumbnail",
    (1200, 630): "Link preview",
    (1200, 627): "LinkedIn",
    (1029, 258): "Kakao Bizboard",
    (1250, 560): "Naver banner",
    (750, 200): "Naver banner",
    (728, 90): "Web banner",
    (970, 250): "Web banner",
    (300, 250): "Web banner",
    (1240, 1754): "A4 poster",
    (2480, 3508): "A4 poster",
}


@transaction.atomic
def keep(owner: User | None, project: Project, **fields: Any) -> Template:
    """The design as it is stored, as a template of its own: later changes of the project do not reach it."""
    name = str(fields.pop("name", project.name))
    template = Template.objects.create(
        owner=owner,
        name=name,
        data=project.data,
        width=project.width,
        height=project.height,
        channel=channel_of(project.width, project.height),
        thumbnail=_copied(project.thumbnail.name),
        **fields,
    )
    template_source.note([template.pk])
    return template


@transaction.atomic
def change(template: Template, values: dict[str, Any]) -> None:
    """Write these fields of it."""
    for name, value in values.items():
        setattr(template, name, value)
    template.save(update_fields={*values, "updated_at"})
    template_source.note([template.pk])


def begin(user: User, pk: int, source: Source, *, name: str = "", campaign: Campaign | None = None) -> Project:
    """A new project with the template's design. Raises Http404."""
    template = Template.objects.visible_to(user).filter(pk=pk).first()
    if template is None:
        raise Http404
    return saving.create(
        user,
        source,
        name=name or template.shown_name,
        data=template.data,
        width=template.width,
        height=template.height,
        thumbnail=_copied(template.thumbnail.name),
        campaign=campaign,
    )


def own_template(user: User, pk: int) -> Template:
    """The person's own template, to be changed.

    Raises:
        Http404: they cannot see it.
        PermissionDenied: it is everybody's.
    """
    template = Template.objects.visible_to(user).summaries().filter(pk=pk).first()
    if template is None:
        raise Http404
    if template.owner_id is None:
        raise PermissionDenied(_("This template is everybody's. Save your design as a template of your own."))
    return template


@transaction.atomic
def drop(template: Template) -> None:
    """Delete it; what was made of it stays."""
    thumbnail = template.thumbnail.name
    template_source.note([template.pk])
    template.delete()
    if thumbnail:
        transaction.on_commit(lambda: default_storage.delete(thumbnail))


def _copied(thumbnail: str | None) -> str:
    """The name of a copy of the file: each thumbnail goes with its own design."""
    if not thumbnail:
        return ""
    try:
        with default_storage.open(thumbnail) as file:
            return write(random_name("thumbnails", "webp"), file.read())
    except FileNotFoundError:
        return ""
