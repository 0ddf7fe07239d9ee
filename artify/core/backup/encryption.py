"""Encrypting a stream with a key, so that a truncated, reordered or altered one cannot be read to its end.

Layout: magic (8), salt (16), check value (16), then chunks of CHUNK_BYTES, each with a tag of 16 bytes, under AES-256-GCM. The nonce
is the number of the chunk and whether it is the last (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár, 2015).
Key and check value come from BACKUP_KEY and the salt by scrypt, so that no two files share a key.
"""

import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from artify.core.backup.errors import BackupError
from artify.core.backup.streams import Readable, Writable, read_fully

MAGIC = b"ARTFYBK1"
SALT_BYTES, CHECK_BYTES, KEY_BYTES, TAG_BYTES = 16, 16, 32, 16
HEADER_BYTES = len(MAGIC) + SALT_BYTES + CHECK_BYTES
CHUNK_BYTES = 1 << 20
SCRYPT_N, SCRYPT_R, SCRYPT_P = 1 << 15, 8, 1  # 32 MB and a tenth of a second, once a file


def is_encrypted(beginning: bytes) -> bool:
    """Whether a file that begins like this was written by EncryptedWriter."""
    return beginning.startswith(MAGIC)


class EncryptedWriter:
    """Encrypts what is written to it. Only ``close`` writes the last chunk: a file without it is truncated."""

    def __init__(self, sink: Writable, key: str) -> None:
        salt = secrets.token_bytes(SALT_BYTES)
        derived, check = _derive(key, salt)
        self._sink, self._cipher, self._number = sink, AESGCM(derived), 0
        self._header, self._held = MAGIC + salt + check, bytearray()
        sink.write(self._header)

    def write(self, data: bytes, /) -> int:
        """All of it, sooner or later."""
        self._held += data
        while len(self._held) > CHUNK_BYTES:
            self._put(bytes(self._held[:CHUNK_BYTES]), last=False)
            del self._held[:CHUNK_BYTES]
        return len(data)

    def close(self) -> None:
        """Write the last chunk; the sink stays open."""
        self._put(bytes(self._held), last=True)
        self._held.clear()

    def _put(self, chunk: bytes, *, last: bool) -> None:
        self._sink.write(self._cipher.encrypt(_nonce(self._number, last=last), chunk, self._header))
        self._number += 1


class EncryptedReader:
    """Decrypts a file of EncryptedWriter.

    Raises:
        BackupError: key_wrong; truncated; altered.
    """

    def __init__(self, source: Readable, key: str) -> None:
        self._source, self._number = source, 0
        self._header = read_fully(source, HEADER_BYTES)
        if len(self._header) < HEADER_BYTES:
            raise BackupError("truncated")
        salt, check = self._header[len(MAGIC) : -CHECK_BYTES], self._header[-CHECK_BYTES:]
        derived, wanted = _derive(key, salt)
        if not secrets.compare_digest(check, wanted):
            raise BackupError("key_wrong")
        self._cipher, self._plain, self._at = AESGCM(derived), b"", 0
        self._next = read_fully(source, CHUNK_BYTES + TAG_BYTES)

    def read(self, size: int = -1, /) -> bytes:
        """Up to so many bytes; a chunk where no number is given."""
        if self._at == len(self._plain) and (self._next or not self._number):
            self._plain, self._at = self._chunk(), 0
        part = self._plain[self._at : self._at + size] if size >= 0 else self._plain[self._at :]
        self._at += len(part)
        return part

    def _chunk(self) -> bytes:
        """The next chunk; the last is the one after which nothing comes, and must say so itself."""
        chunk, self._next = self._next, read_fully(self._source, CHUNK_BYTES + TAG_BYTES)
        try:
            plain = self._cipher.decrypt(_nonce(self._number, last=not self._next), chunk, self._header)
        except InvalidTag as error:
            raise self._reason() from error
        self._number += 1
        return plain

    def _reason(self) -> BackupError:
        """Nothing comes after it: it was cut there, or its end is not what was written."""
        return BackupError("altered", where=f"chunk {self._number}") if self._next else BackupError("truncated")


def _derive(key: str, salt: bytes) -> tuple[bytes, bytes]:
    """The file's key, and a value that tells a wrong BACKUP_KEY from a damaged file."""
    kdf = Scrypt(salt=salt, length=KEY_BYTES + CHECK_BYTES, n=SCRYPT_N, r=SCRYPT_R, p=SCRYPT_P)
    derived = kdf.derive(key.encode())
    return derived[:KEY_BYTES], derived[KEY_BYTES:]


def _nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([last])
