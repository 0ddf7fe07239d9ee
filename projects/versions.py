"""Keeping what a design was, and thinning it out: each verb one function."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from django.conf import settings
from django.db import transaction
from django.db.models import F, Q, QuerySet, Sum, Window
from django.db.models.functions import RowNumber, TruncDay, TruncHour
from django.http import Http404, HttpRequest
from django.utils import timezone
from rest_framework.request import Request

from accounts.models import User
from artify.core.devices import PROGRAM, device_of
from artify.core.errors import TooManyNamedVersions
from projects.models import Project, ProjectVersion
from projects.models.version import packed

EVERY_SAVE_FOR = timedelta(hours=1)
HOURLY_FOR = timedelta(days=1)
NAMED_MAX = 100  # of one design
LATELY = timedelta(days=2)  # whatever was saved before has passed both bounds already
AT_ONCE = 500  # designs looked at, versions deleted
TAB_MAX_CHARACTERS = 40


@dataclass(frozen=True)
class Source:
    """Where a save comes from, so that a person can tell one of their devices and tabs from another."""

    device: str = ""
    tab: str = ""


def source_of(request: HttpRequest | Request) -> Source:
    """The browser and system that the request names, and the tab of ours (``X-Tab``)."""
    return Source(
        device_name(request.headers.get("User-Agent", "")), request.headers.get("X-Tab", "")[:TAB_MAX_CHARACTERS]
    )


def device_name(user_agent: str) -> str:
    """Such as "Chrome, Windows"; empty for what is no browser that we know."""
    device = device_of(user_agent)
    return "" if device.kind == PROGRAM else ", ".join(filter(None, (device.browser, device.system)))


def record(project: Project, author_id: int, source: Source, restored_from: int | None = None) -> None:
    """Keep the design as it is now, unless it is kept; call it in the transaction that saves it."""
    canvas = packed(project.data)
    version = ProjectVersion(
        project=project,
        number=project.version,
        name=project.name,
        width=project.width,
        height=project.height,
        packed=canvas,
        size=len(canvas),
        restored_from=restored_from,
        author_id=author_id,
        device=source.device,
        tab=source.tab,
        created_at=project.updated_at,
    )
    ProjectVersion.objects.bulk_create([version], ignore_conflicts=True)


def record_missing(project: Project) -> None:
    """Keep the design as it is now, unless it is kept: one that was never saved since it was made is not."""
    if not ProjectVersion.objects.filter(project=project, number=project.version).exists():
        record(project, project.user_id, Source())


@transaction.atomic
def name_current(user: User, pk: int, label: str) -> ProjectVersion:
    """Give the version that the design is at a label; it is then kept for ever.

    Raises:
        Http404: there is no such design of theirs.
        TooManyNamedVersions: the design has a hundred already (409).
    """
    project = Project.objects.visible_to(user).select_for_update().filter(pk=pk).first()
    if project is None:
        raise Http404
    record_missing(project)
    return set_label(user, pk, project.version, label)


@transaction.atomic
def set_label(user: User, pk: int, number: int, label: str) -> ProjectVersion:
    """Name a version, or take its name away with an empty label. Raises as ``name_current`` does."""
    versions = ProjectVersion.objects.filter(project__in=Project.objects.visible_to(user).filter(pk=pk))
    if label and versions.exclude(label="").exclude(number=number).count() >= NAMED_MAX:
        raise TooManyNamedVersions
    if not versions.filter(number=number).update(label=label):
        raise Http404
    return versions.summaries().get(number=number)


def thin() -> int:
    """Delete what need not be kept of the designs that were saved lately; answers how many versions.

    Of the last hour every save stays, of the last day one an hour, before that one a day, each time the newest; a
    design's versions stay within settings.VERSIONS_MAX_BYTES, the oldest go first. Named ones and the newest stay.
    """
    lately = ProjectVersion.objects.filter(label="", created_at__gte=timezone.now() - LATELY)
    designs = lately.order_by("project_id").values_list("project_id", flat=True).distinct()
    return sum(_thin(batch) for batch in _batches(list(designs)))


def thin_all() -> int:
    """The same of all designs: for what was missed, and for names and settings that have changed since."""
    last, thinned = 0, 0
    while designs := list(Project.objects.filter(pk__gt=last).order_by("pk").values_list("pk", flat=True)[:AT_ONCE]):
        thinned += _thin(designs)
        last = designs[-1]
    return thinned


def _thin(designs: list[int]) -> int:
    now = timezone.now()
    recent, old = now - EVERY_SAVE_FOR, now - HOURLY_FOR
    unnamed = ProjectVersion.objects.filter(project__in=designs, label="")
    of_the_day = _superseded(unnamed, TruncHour("created_at")).filter(created_at__gte=old, created_at__lt=recent)
    older = _superseded(unnamed, TruncDay("created_at")).filter(created_at__lt=old)
    return _delete(_not_first(of_the_day)) + _delete(_not_first(older)) + _delete(_beyond_the_room(unnamed))


def _not_first(ranked: "QuerySet[ProjectVersion]") -> "QuerySet[ProjectVersion]":
    return ranked.filter(Q(rank__gt=1))


def _superseded(unnamed: "QuerySet[ProjectVersion]", period: TruncHour | TruncDay) -> "QuerySet[ProjectVersion]":
    newest_first = F("number").desc()
    rank = Window(RowNumber(), partition_by=[F("project"), period], order_by=newest_first)
    return unnamed.exclude(number=F("project__version")).annotate(rank=rank)


def _beyond_the_room(unnamed: "QuerySet[ProjectVersion]") -> "QuerySet[ProjectVersion]":
    used = Window(Sum("size"), partition_by=[F("project")], order_by=F("number").desc())
    return (
        unnamed.annotate(used=used).filter(used__gt=settings.VERSIONS_MAX_BYTES).exclude(number=F("project__version"))
    )


def _delete(versions: "QuerySet[ProjectVersion]") -> int:
    """In batches, so that no statement holds many locks."""
    found = list(versions.values_list("pk", flat=True))
    return sum(ProjectVersion.objects.filter(pk__in=batch, label="").delete()[0] for batch in _batches(found))


def _batches(keys: list[int]) -> Iterable[list[int]]:
    return (keys[start : start + AT_ONCE] for start in range(0, len(keys), AT_ONCE))
