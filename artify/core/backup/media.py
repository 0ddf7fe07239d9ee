"""The files below the default storage, a folder or a bucket: walked, streamed, and put back.

The dump comes first, the files after it: what the dump names is never overwritten, so it is there unless it was
deleted meanwhile. Which of the two it is, the database of now knows.
"""

import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field

from django.apps import apps
from django.core.exceptions import SuspiciousOperation
from django.core.files import File
from django.core.files.storage import Storage, default_storage
from django.db import connection
from django.db.models import FileField, Model

from artify.core.backup.archive import MEDIA, ArchiveWriter, Member
from artify.core.backup.database import Snapshot
from artify.core.backup.errors import BackupError
from artify.core.backup.streams import pieces_of

IN_MEMORY_BYTES = 4 << 20  # of one file on its way back
MOST_NAMED = 100  # missing files that are told by name; the rest are counted


@dataclass
class Files:
    """What was said of the files: ``missing`` are named by the database then and now, yet not there."""

    count: int = 0
    size_bytes: int = 0
    deleted_meanwhile: int = 0
    missing_count: int = 0
    missing: list[str] = field(default_factory=list)

    def to_dict(self) -> dict[str, object]:
        """As it stands in the archive."""
        return asdict(self)


def names(storage: Storage, left_out: Iterable[str] = (), folder: str = "") -> Iterator[str]:
    """Every file, by its name, folder after folder."""
    try:
        folders, files = storage.listdir(folder)
    except (FileNotFoundError, NotADirectoryError):
        return
    start = f"{folder}/" if folder else ""
    for name in sorted(files):
        if not f"{start}{name}".startswith(tuple(left_out)):
            yield f"{start}{name}"
    for inner in sorted(folders):
        if inner and not f"{start}{inner}/".startswith(tuple(left_out)):
            yield from names(storage, left_out, f"{start}{inner}")


def write(archive: ArchiveWriter, snapshot: Snapshot, left_out: Iterable[str]) -> Files:
    """Put every file into the archive, and say which the snapshot names in vain."""
    files, there = Files(), set()
    for name in names(default_storage, left_out):
        if _write(archive, files, name):
            there.add(name)
    for model, field_, name in _named(snapshot):
        if name not in there and not name.startswith(tuple(left_out)):
            _note_missing(archive, files, model, field_, name)
            there.add(name)
    return files


def restore(member: Member, storage: Storage) -> str:
    """Put one file back, under its name, which is answered. Raises BackupError: altered."""
    name = member.name.removeprefix(MEDIA)
    with tempfile.SpooledTemporaryFile(max_size=IN_MEMORY_BYTES) as held:
        for piece in pieces_of(member):
            held.write(piece)
        held.seek(0)
        try:
            saved = storage.save(name, File(held))
        except SuspiciousOperation as error:
            raise BackupError("altered", where=name) from error
    if saved != name:
        storage.delete(saved)
        raise BackupError("media_not_empty", name=name)
    return name


def _write(archive: ArchiveWriter, files: Files, name: str) -> bool:
    """Whether it was still there."""
    try:
        with default_storage.open(name) as file:
            archive.add(f"{MEDIA}{name}", file.size, file)
            files.count, files.size_bytes = files.count + 1, files.size_bytes + file.size
    except FileNotFoundError:
        return False
    return True


def _named(snapshot: Snapshot) -> Iterator[tuple[type[Model], FileField, str]]:
    """Every file that a row of the snapshot names."""
    quote = connection.ops.quote_name
    for model, field_ in _file_fields():
        if field_.column not in snapshot.columns(model._meta.db_table):
            continue  # a backup before the migrations of this version
        column, table = quote(str(field_.column)), quote(model._meta.db_table)
        statement = f"SELECT {column} FROM {table} WHERE {column} <> ''"  # noqa: S608 - names of ours
        for (name,) in snapshot.rows(statement):
            yield model, field_, str(name)


def _file_fields() -> Iterator[tuple[type[Model], FileField]]:
    for model in apps.get_models():
        if model._meta.managed and not model._meta.proxy:
            fields = (field_ for field_ in model._meta.concrete_fields if isinstance(field_, FileField))
            yield from ((model, field_) for field_ in fields)


def _note_missing(archive: ArchiveWriter, files: Files, model: type[Model], field_: FileField, name: str) -> None:
    """Look once more: a file that was written while the walk had passed its folder is there, and is taken."""
    if _write(archive, files, name):
        return
    if not model._base_manager.filter(**{field_.attname: name}).exists():
        files.deleted_meanwhile += 1
        return
    files.missing_count += 1
    if len(files.missing) < MOST_NAMED:
        files.missing.append(name)
