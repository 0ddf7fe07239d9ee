"""Tell webhooks that a job has ended."""

from artify.core.money import usd_text
from artify.core.webhooks.outbox import Event, emit
from generation.models import Job


def finished(job: Job) -> None:
    """Tell the job's owner of its end; inside the transaction that ends it, with ``job`` as it is stored there."""
    emit(job.user_id, Event.JOB_FINISHED, _told(job))


def _told(job: Job) -> dict[str, object]:
    """Ids, figures and where the result is; no prompt and no copy."""
    return {
        "job_id": job.pk,
        "kind": job.kind,
        "status": job.status,
        "error_code": job.error_code or None,
        "model": job.model,
        "cached": bool(job.cache),
        "campaign_id": job.campaign_id,
        "created_at": job.created_at,
        "completed_at": job.completed_at,
        "usage": {
            "prompt_tokens": job.prompt_tokens,
            "completion_tokens": job.completion_tokens,
            "total_tokens": job.total_tokens,
            "cost_usd": usd_text(job.cost_usd),
        },
        "result_url": f"/api/jobs/{job.pk}/status",
    }
