"""Small pictures beside the generated ones, for lists."""

from collections.abc import Iterable

from django.core.files.storage import default_storage

from generation.models import Job
from projects.models import Asset


def thumbnails_of(jobs: Iterable[Job]) -> dict[str, str]:
    """Addresses of the thumbnails of the jobs' pictures, by the asset's id; those of deleted pictures are missing.

    One query, none where no job has a picture.
    """
    ids = {found for job in jobs if (found := asset_id(job))}
    if not ids:
        return {}
    stored = Asset.objects.filter(pk__in=ids).exclude(thumbnail="").values_list("pk", "thumbnail")
    return {str(pk): default_storage.url(name) for pk, name in stored}


def asset_id(job: Job) -> str | None:
    """The id of the job's picture, where it has one."""
    if job.kind != Job.Kind.IMAGE or not job.result:
        return None
    return str(job.result[0].get("asset") or "") or None
