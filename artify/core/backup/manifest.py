"""What a backup says of itself: the first member of its archive, readable without restoring it."""

import json
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any

from artify.core.backup.errors import BackupError

FORMAT = 1


@dataclass(frozen=True)
class Table:
    """A table in the snapshot: its rows, and a sum over what stands in them ("" where the engine has none)."""

    rows: int
    content: str = ""


@dataclass(frozen=True)
class Account:
    """An account that could sign in when the backup was made, and the digest of its stored password hash."""

    key: str
    password_sha256: str


@dataclass(frozen=True)
class Manifest:
    """What is in a backup.

    ``migrations`` holds the applied names by app; ``left_out`` the reason by prefix of a file's name.
    """

    made_at: datetime
    application: str  # version
    engine: str  # postgresql or sqlite
    engine_version: str
    tables: dict[str, Table]
    migrations: dict[str, list[str]]
    left_out: dict[str, str] = field(default_factory=dict)
    account: Account | None = None
    format: int = FORMAT

    def to_json(self) -> bytes:
        """As it stands in the archive: for people too."""
        said = asdict(self) | {"made_at": self.made_at.isoformat()}
        return json.dumps(said, indent=1, ensure_ascii=False).encode()

    @classmethod
    def from_json(cls, text: bytes) -> "Manifest":
        """Raises BackupError: not_a_backup; newer_format."""
        try:
            said: dict[str, Any] = json.loads(text)
            if said["format"] > FORMAT:
                raise BackupError("newer_format", found=said["format"], known=FORMAT)
            tables = {name: Table(**table) for name, table in said.pop("tables").items()}
            account = Account(**said["account"]) if said["account"] else None
            moment = datetime.fromisoformat(said.pop("made_at"))
            return cls(**said | {"tables": tables, "account": account, "made_at": moment})
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            raise BackupError("not_a_backup", name="manifest.json") from error

    @property
    def rows(self) -> int:
        """Of all tables."""
        return sum(table.rows for table in self.tables.values())
