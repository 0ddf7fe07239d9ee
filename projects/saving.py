"""Changing designs: each verb one function."""

from datetime import datetime, timedelta
from typing import Any

from django.core.files.storage import default_storage
from django.db import transaction
from django.http import Http404
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from artify.core.errors import VersionConflict
from projects import versions
from projects.files import random_name, write
from projects.models import Project, ProjectVersion
from projects.models.project import ProjectQuerySet
from projects.patching import apply_patch
from projects.preconditions import Precondition
from projects.versions import Source

KEPT_AFTER_DELETION = timedelta(days=30)
NAME_MAX_CHARACTERS = 200


@transaction.atomic
def save(
    user: User, pk: int, wanted: Precondition, changes: dict[str, Any], source: Source, restored_from: int | None = None
) -> Project:
    """Change a design that is still at a wanted version, and keep what it became as a version.

    ``changes`` are fields, or ``patch`` in the place of ``data``. The answer is the design as this call left it.

    Raises:
        Http404: there is no such design of theirs.
        VersionConflict: it is at another version (412), told as ``current_version``.
        ValidationError, TooLarge: the patch does not fit, see ``apply_patch``.
    """
    found = Project.objects.visible_to(user).filter(pk=pk)
    project = _wanted(found.summaries() if "data" in changes else found, wanted)
    versions.record_missing(project)
    patch = changes.pop("patch", None)
    if patch is not None:
        changes["data"] = apply_patch(project.data, patch)
    changes |= {"updated_at": timezone.now(), "version": project.version + 1}
    _update(user, pk, project.version, changes)
    for field, value in changes.items():
        setattr(project, field, value)
    versions.record(project, user.pk, source, restored_from)
    return project


def _wanted(visible: ProjectQuerySet, wanted: Precondition) -> Project:
    """The design at a wanted version; locked only where several would do: else the UPDATE's condition is enough."""
    if wanted.single is None:
        visible = visible.select_for_update()
    project = visible.first()
    if project is None or not wanted.accepts(project.version):
        raise _conflict(visible)
    return project


@transaction.atomic
def delete(user: User, pk: int, wanted: Precondition) -> None:
    """Put a design away; it can be restored for 30 days. Raises as ``save`` does."""
    project = _wanted(Project.objects.visible_to(user).summaries().filter(pk=pk), wanted)
    _update(user, pk, project.version, {"deleted_at": timezone.now()})


def _update(user: User, pk: int, version: int, changes: dict[str, Any]) -> None:
    """One UPDATE, on condition of the version: of any number of racing callers one succeeds."""
    visible = Project.objects.visible_to(user).filter(pk=pk)
    if not visible.filter(version=version).update(**changes):
        raise _conflict(visible)


def _conflict(visible: ProjectQuerySet) -> Exception:
    version = visible.values_list("version", flat=True).first()
    if version is None:
        return Http404()
    return VersionConflict(extra={"current_version": version})


def restore_version(user: User, pk: int, number: int, wanted: Precondition, source: Source) -> Project:
    """Make the design what it was at a version, its name apart; that is a save, and a version, as any other.

    Raises as ``save`` does; Http404 also where the version is not kept.
    """
    version = ProjectVersion.objects.visible_to(user).filter(project_id=pk, number=number).first()
    if version is None:
        raise Http404
    changes = {"data": version.data, "width": version.width, "height": version.height}
    return save(user, pk, wanted, changes, source, restored_from=number)


@transaction.atomic
def create(user: User, source: Source, **fields: Any) -> Project:
    """Make a design; what it begins as is its first version."""
    project = Project.objects.create(user=user, **fields)
    versions.record(project, user.pk, source)
    return project


@transaction.atomic
def take_over(user: User, source: Source, created_at: datetime, updated_at: datetime, **fields: Any) -> Project:
    """Make a design that was made elsewhere, at those moments; it is its first version."""
    project = Project.objects.create(user=user, **fields)
    project.created_at, project.updated_at = created_at, updated_at
    Project.objects.filter(pk=project.pk).update(created_at=created_at, updated_at=updated_at)
    versions.record(project, user.pk, source)
    return project


def restore(user: User, pk: int) -> Project:
    """Bring a deleted design back; one that is not deleted stays as it is. Raises Http404."""
    if not Project.objects.owned_by(user).filter(pk=pk).update(deleted_at=None):
        raise Http404
    return Project.objects.get(pk=pk)


@transaction.atomic
def duplicate(user: User, pk: int, source: Source) -> Project:
    """A new design with the same content; both show the same thumbnail file until one changes. Raises Http404."""
    # Locked, so that the thumbnail's file is not replaced before the copy shows it too.
    original = Project.objects.visible_to(user).select_for_update().filter(pk=pk).first()
    if original is None:
        raise Http404
    return create(
        user,
        source,
        name=_copy_name(original.name),
        data=original.data,
        width=original.width,
        height=original.height,
        thumbnail=original.thumbnail.name,
        campaign_id=original.campaign_id,
    )


def _copy_name(name: str) -> str:
    room = NAME_MAX_CHARACTERS - len(_("%(name)s copy") % {"name": ""})
    return _("%(name)s copy") % {"name": name[:room]}


def set_thumbnail(user: User, pk: int, webp: bytes) -> None:
    """Put another thumbnail in the place of the old one; the version stays. Raises Http404."""
    name = write(random_name("thumbnails", "webp"), webp)
    with transaction.atomic():
        project = Project.objects.visible_to(user).summaries().select_for_update().filter(pk=pk).first()
        if project is None:
            default_storage.delete(name)
            raise Http404
        old = project.thumbnail.name
        Project.objects.filter(pk=pk).update(thumbnail=name)
        _drop_thumbnail(project.user_id, old)


def _drop_thumbnail(user_id: int, name: str | None) -> None:
    """Delete the file, unless a copy of the design still shows it."""
    if name and not Project.objects.filter(user_id=user_id, thumbnail=name).exists():
        transaction.on_commit(lambda: default_storage.delete(name))


def purge_deleted() -> int:
    """Delete for good what was put away more than 30 days ago; answers how many designs."""
    old = Project.objects.filter(deleted_at__lt=timezone.now() - KEPT_AFTER_DELETION)
    purged = 0
    for pk, user_id, thumbnail in old.values_list("pk", "user_id", "thumbnail"):
        with transaction.atomic():
            purged += old.filter(pk=pk).delete()[0]
            _drop_thumbnail(user_id, thumbnail)
    return purged
