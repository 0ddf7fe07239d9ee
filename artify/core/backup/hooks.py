"""What the apps above have to say of backups: registered once from their ``ready``, as they know their rows and the core does not."""

from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass

Restored = Callable[[], str | None]  # puts right what no longer holds; what it did, to be printed


@dataclass(frozen=True)
class Finding:
    """Something that does not agree: the broken rule, what it is about, and the figures."""

    code: str
    subject: str = ""
    detail: str = ""

    def __str__(self) -> str:
        return f"{self.code} {self.subject}: {self.detail}"

    def stored(self) -> dict[str, str]:
        """As a row keeps it."""
        return asdict(self)


Check = Callable[[], Iterable[Finding]]  # asked of a database that was just restored; must only read

_left_out: dict[str, str] = {}
_restored: list[Restored] = []
_checks: list[Check] = []


def leave_out(prefix: str, reason: str) -> None:
    """Files whose name begins so are not backed up; the reason stands in the manifest."""
    _left_out[prefix] = reason


def after_restore(function: Restored) -> None:
    """Call this when a database was restored, before anything else works on it."""
    _restored.append(function)


def checked_by(check: Check) -> None:
    """Ask this of every database that was restored, also in a drill."""
    _checks.append(check)


def left_out() -> dict[str, str]:
    """The reasons by prefix."""
    return dict(_left_out)


def put_right() -> list[str]:
    """Have everybody put right what no longer holds; what was done."""
    return [said for function in _restored if (said := function())]


def findings() -> list[Finding]:
    """Everything that does not agree in the database that the ORM talks to."""
    return [finding for check in _checks for finding in check()]
