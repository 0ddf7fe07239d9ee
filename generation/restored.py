"""What generation has to say of backups: a ledger that was restored agrees with itself."""

from collections.abc import Iterator

from artify.core.backup import hooks
from generation import ledger_check


def register() -> None:
    """Called once, when the app is ready."""
    hooks.checked_by(findings)


def findings() -> Iterator[hooks.Finding]:
    """Every disagreement of the ledger, with itself, with the jobs, with the costs by day."""
    with ledger_check.snapshot():
        for finding in ledger_check.findings():
            yield hooks.Finding(f"ledger_{finding.code}", finding.subject, finding.detail)
