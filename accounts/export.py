"""All that an account has, as a ZIP of JSON and files: asked for, made by a worker, fetched by a link that expires."""

import json
import secrets
import tempfile
from base64 import b64encode
from datetime import timedelta
from typing import Any, BinaryIO, cast
from zipfile import ZIP_DEFLATED, ZipFile

import structlog
from django.core import signing
from django.core.files import File
from django.core.files.storage import default_storage
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models, transaction
from django.utils import timezone

from accounts.belongings import belongings, file_fields
from accounts.models import DataExport, User

log = structlog.get_logger()
LINK_SECONDS = 3600
KEPT = timedelta(days=7)
STUCK = timedelta(hours=1)  # silent this long: its worker is gone
BATCH = 500
SALT = "artify.export"
# Secrets, and what only the machine understands: an export is read by people, and may be stolen.
LEFT_OUT = {"otp_totp.TOTPDevice", "otp_static.StaticDevice", "otp_static.StaticToken", "accounts.DataExport"}
FIELDS_LEFT_OUT = {
    "password",
    "token_version",
    "current_jti",
    "previous_jti",
    "body_hash",
    "secret",
    "previous_secret",
    "secret_hash",
}
State = DataExport.State


def request_export(user: User) -> tuple[DataExport, bool]:
    """The export that is being made, or a new one; and whether it is new and must be queued."""
    with transaction.atomic():
        User.objects.select_for_update().get(pk=user.pk)
        running = user.exports.filter(
            state__in=[State.PENDING, State.PROCESSING], created_at__gt=timezone.now() - STUCK
        )
        found = running.first()
        return (found, False) if found else (DataExport.objects.create(user=user), True)


def latest(user: User) -> DataExport | None:
    """The account's last export, if it is still kept; one whose worker died has failed."""
    found = user.exports.first()
    if found and found.state in {State.PENDING, State.PROCESSING} and found.created_at < timezone.now() - STUCK:
        DataExport.objects.filter(pk=found.pk, state=found.state).update(state=State.FAILED)
        found.refresh_from_db()
    return found


def build(export_id: Any) -> None:
    """Write the file of a pending export; a second delivery finds nothing to do."""
    mine = DataExport.objects.filter(pk=export_id)
    if not mine.filter(state=State.PENDING).update(state=State.PROCESSING):
        return
    try:
        name = _written(mine.select_related("user").get())
    except Exception:
        mine.update(state=State.FAILED)
        raise
    mine.update(state=State.READY, name=name, ready_at=timezone.now())


def link_token(export: DataExport) -> str:
    """What the link carries; good for an hour."""
    return signing.dumps(str(export.pk), salt=SALT)


def of_token(token: str) -> DataExport | None:
    """The export that a link is for, while both are good."""
    try:
        key = signing.loads(token, salt=SALT, max_age=LINK_SECONDS)
    except signing.BadSignature:
        return None
    return DataExport.objects.filter(pk=key, state=State.READY, user__is_active=True).first()


def forget_old() -> int:
    """Delete the files that were kept long enough; how many."""
    old = list(DataExport.objects.filter(created_at__lt=timezone.now() - KEPT))
    for export in old:
        if export.name:
            default_storage.delete(export.name)
        export.delete()
    return len(old)


def _written(export: DataExport) -> str:
    parts = [(model, rows) for model, rows in belongings(export.user) if model._meta.label not in LEFT_OUT]
    with tempfile.TemporaryFile() as file:
        with ZipFile(file, "w", ZIP_DEFLATED) as archive:
            for done, (model, rows) in enumerate(parts):
                DataExport.objects.filter(pk=export.pk).update(done=done, total=len(parts))
                _write(archive, model, rows)
        file.seek(0)
        return default_storage.save(f"exports/{secrets.token_hex(16)}.zip", File(cast(BinaryIO, file)))


def _write(archive: ZipFile, model: type[models.Model], rows: models.QuerySet[Any]) -> None:
    """One JSON array for the model, row by row, and the files that its rows name."""
    names = [field.attname for field in model._meta.concrete_fields if field.name not in FIELDS_LEFT_OUT]
    stored: list[str] = []
    with archive.open(f"{model._meta.label_lower}.json", "w", force_zip64=True) as part:
        separator = b"["
        for row in rows.order_by("pk").values(*names).iterator(BATCH):
            part.write(separator + b"\n")
            separator = b","
            part.write(json.dumps(row, cls=_Encoder, ensure_ascii=False).encode())
            stored += [row[name] for name in file_fields(model) if row[name]]
        part.write(b"[]\n" if separator == b"[" else b"\n]\n")
    for name in dict.fromkeys(stored):
        _write_file(archive, name)


def _write_file(archive: ZipFile, name: str) -> None:
    try:
        source = default_storage.open(name)
    except FileNotFoundError:
        log.warning("export_file_missing", name=name)
        return
    with source, archive.open(f"files/{name}", "w", force_zip64=True) as target:
        for chunk in source.chunks():
            target.write(chunk)


class _Encoder(DjangoJSONEncoder):
    """As Django's; bytes as base64."""

    def default(self, o: Any) -> Any:
        return b64encode(o).decode() if isinstance(o, bytes | memoryview) else super().default(o)
