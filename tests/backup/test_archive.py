"""The archive by itself: what is read is what was written, or it says so."""

import io
import tarfile
from contextlib import contextmanager
from datetime import UTC, datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from artify.core.backup.archive import SEAL, ArchiveWriter
from artify.core.backup.encryption import CHUNK_BYTES, HEADER_BYTES, TAG_BYTES, EncryptedReader, EncryptedWriter
from artify.core.backup.errors import BackupError
from artify.core.backup.manifest import Account, Manifest, Table
from artify.core.backup.opening import Archive
from artify.core.backup.streams import pieces_of

KEY = "correct horse battery staple"
MANIFEST = Manifest(
    made_at=datetime(2026, 11, 27, 3, tzinfo=UTC),
    application="1.0.0",
    engine="sqlite",
    engine_version="3.40",
    tables={"accounts_user": Table(2, "123")},
    migrations={"core": ["0001_changes"]},
    left_out={"exports/": "copies"},
    account=Account("1", "00" * 32),
)
FILES = {"media/assets/봄.png": b"spring" * 999, "media/empty": b"", "media/" + "x" * 300: b"long name"}


def write(key="", dump=b"dump" * 3000):
    sink = io.BytesIO()
    out = EncryptedWriter(sink, key) if key else sink
    with ArchiveWriter(out, MANIFEST) as archive:
        archive.add_parts(io.BytesIO(dump))
        for name, data in FILES.items():
            archive.add(name, len(data), io.BytesIO(data))
    if key:
        out.close()
    return sink.getvalue()


def archive_of(data):
    @contextmanager
    def opener():
        yield io.BytesIO(data)

    return Archive("it", opener)


def code_of(data):
    with pytest.raises(BackupError) as caught:
        archive_of(data).verify()
    return caught.value.code


PLAIN, ENCRYPTED = write(), write(KEY)


@pytest.fixture
def key(settings):
    settings.BACKUP_KEY = KEY


@pytest.mark.parametrize("data", [PLAIN, ENCRYPTED], ids=["plain", "encrypted"])
def test_what_is_read_is_what_was_written(data, key):
    archive = archive_of(data)
    assert archive.manifest() == MANIFEST
    assert b"".join(archive.database()) == b"dump" * 3000
    with archive.reading() as reader:
        found = {member.name: b"".join(pieces_of(member)) for member in reader.members()}
    assert {name: found[name] for name in FILES} == FILES
    assert archive.verify() == sum(map(len, FILES.values()))


def test_any_tar_reads_it():
    with tarfile.open(fileobj=io.BytesIO(PLAIN)) as tar:
        names = tar.getnames()
        assert tar.extractfile("media/assets/봄.png").read() == FILES["media/assets/봄.png"]
    assert names == ["manifest.json", "database/00000000", *FILES, "contents.jsonl"]


@given(st.integers(0, len(PLAIN) - 1), st.integers(0, 7))
@example(len(PLAIN) - 1, 0)
@example(600, 0)
def test_one_flipped_bit_is_seen(at, bit):
    data = bytearray(PLAIN)
    data[at] ^= 1 << bit
    assert code_of(bytes(data)) in {"altered", "truncated", "not_a_backup", "newer_format"}


@given(st.integers(0, len(PLAIN) - 1))
@example(len(PLAIN) - SEAL.size)
@example(0)
def test_a_truncated_one_is_seen(length):
    assert code_of(PLAIN[:length]) in {"truncated", "not_a_backup"}


def test_bytes_after_its_end_are_seen():
    assert code_of(PLAIN + b"\0" * 512) == "truncated"


def test_the_altered_member_is_named():
    at = PLAIN.index(b"springspring")
    with pytest.raises(BackupError, match=r"assets/봄\.png is not what was written"):
        archive_of(PLAIN[:at] + b"S" + PLAIN[at + 1 :]).verify()


def test_a_member_that_was_taken_out_is_seen():
    with tarfile.open(fileobj=io.BytesIO(PLAIN)) as tar:
        info = tar.getmember("media/empty")
    assert code_of(PLAIN[: info.offset] + PLAIN[info.offset_data :]) == "altered"


@pytest.mark.parametrize("at", [HEADER_BYTES, HEADER_BYTES + 100, len(ENCRYPTED) // 2, len(ENCRYPTED) - 1])
def test_one_flipped_bit_of_an_encrypted_one_is_seen(key, at):
    data = bytearray(ENCRYPTED)
    data[at] ^= 1
    assert code_of(bytes(data)) in {"altered", "truncated"}


def test_nothing_of_an_encrypted_one_can_be_read(key):
    assert b"spring" in PLAIN and b"accounts_user" in PLAIN
    assert b"spring" not in ENCRYPTED and b"accounts_user" not in ENCRYPTED
    assert write(KEY) != ENCRYPTED  # a salt of its own


def test_a_wrong_key_and_none_say_so(settings):
    assert code_of(ENCRYPTED) == "key_missing"
    settings.BACKUP_KEY = KEY + "!"
    assert code_of(ENCRYPTED) == "key_wrong"
    settings.BACKUP_KEY = KEY
    assert code_of(bytes([ENCRYPTED[0] ^ 1]) + ENCRYPTED[1:]) == "not_a_backup"


def encrypted(plain):
    sink = io.BytesIO()
    writer = EncryptedWriter(sink, KEY)
    writer.write(plain)
    writer.close()
    return sink.getvalue()


def decrypted(data):
    return b"".join(pieces_of(EncryptedReader(io.BytesIO(data), KEY), 70_000))


@pytest.mark.parametrize("size", [0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 3 * CHUNK_BYTES])
def test_every_size_comes_back(size):
    plain = bytes(range(256)) * (size // 256) + b"x" * (size % 256)
    assert decrypted(encrypted(plain)) == plain


def test_chunks_are_neither_cut_off_nor_swapped():
    data, whole = encrypted(b"a" * 2 * CHUNK_BYTES + b"b" * 5), CHUNK_BYTES + TAG_BYTES
    one, two = data[HEADER_BYTES : HEADER_BYTES + whole], data[HEADER_BYTES + whole : HEADER_BYTES + 2 * whole]
    for bad in (data[: HEADER_BYTES + 2 * whole], data[: HEADER_BYTES + whole], data[:HEADER_BYTES]):
        with pytest.raises(BackupError) as caught:
            decrypted(bad)
        assert caught.value.code == "truncated"
    with pytest.raises(BackupError) as caught:
        decrypted(data[:HEADER_BYTES] + two + one + data[HEADER_BYTES + 2 * whole :])
    assert caught.value.code == "altered"


def test_of_a_newer_format_is_said():
    with pytest.raises(BackupError) as caught:
        Manifest.from_json(MANIFEST.to_json().replace(b'"format": 1', b'"format": 2'))
    assert caught.value.code == "newer_format"


@pytest.mark.parametrize("data", [b"", b"short", b"\0" * 5000, b"PK" * 4000])
def test_something_else_is_no_backup(data):
    assert code_of(data) == "not_a_backup"
