"""What the API says about jobs and quotas."""

from dataclasses import asdict
from typing import Any

from accounts import ledger
from accounts.models import User
from artify.core.money import to_usd, usd_text
from campaigns.rules import find
from generation.brand_context import BrandContext, from_stored
from generation.faults import fault
from generation.models import Job
from generation.order import Order


def answer(job: Job) -> dict[str, Any] | None:
    """The result of a completed job: the same for the synchronous answer and the poll; None before."""
    if job.status != Job.Status.COMPLETED or not job.result:
        return None
    return {
        "job_id": str(job.pk),
        **(_texts(job) if job.kind == Job.Kind.TEXT else _picture(job)),
        "model": job.model,
        "provider": job.provider,
        "cached": bool(job.cache),
        **(_hit(job) if job.cache else {}),
        **voice(job),
        "usage": {
            "prompt_tokens": job.prompt_tokens,
            "completion_tokens": job.completion_tokens,
            "total_tokens": job.total_tokens,
            "estimated_cost_usd": usd_text(job.cost_usd),
        },
    }


def status(job: Job) -> dict[str, Any]:
    """Where the job stands."""
    return {
        "job_id": str(job.pk),
        "kind": job.kind,
        "status": job.status,
        "result": answer(job),
        "error": {"code": job.error_code, "detail": str(fault(job.error_code).sentence)} if job.error_code else None,
        "created_at": job.created_at,
        "started_at": job.started_at,
        "completed_at": job.completed_at,
    }


def voice(job: Job) -> dict[str, Any]:
    """Which of the brand's guidelines shaped it, and whether they were chosen without the index."""
    context = job.brand_context or {"used": [], "degraded": False}
    return {"brand_context_used": context["used"], "brand_context_degraded": context["degraded"]}


def preview(order: Order) -> dict[str, Any]:
    """What the order's prompt becomes and the most that it would cost; nothing is generated."""
    context = order.context
    return {
        "brand_context_used": [asdict(rule) for rule in context.used],
        "brand_context_degraded": context.degraded,
        "left_out": [
            {"id": rule.id, "category": rule.category, "text": rule.text, "similarity": rule.similarity}
            for rule in context.left_out
        ],
        "messages": order.messages,
        "prompt_tokens": order.prompt_tokens,
        "most_usd": usd_text(order.most_usd),
    }


def standing(user: User) -> dict[str, Any]:
    """What the user has used and may use, today and this month; holds count as used."""
    now, resets_at = ledger.standing(user), ledger.next_midnight(user)
    limit = now.caps.nano_per_month
    return {
        "texts": {"used": now.texts, "limit": now.caps.texts_per_day, "resets_at": resets_at},
        "images": {"used": now.images, "limit": now.caps.images_per_day, "resets_at": resets_at},
        "month_usd": {
            "used": usd_text(to_usd(now.nano)),
            "limit": usd_text(to_usd(limit)),
            "left": usd_text(to_usd(max(0, limit - now.nano))),
        },
    }


def _hit(job: Job) -> dict[str, Any]:
    source: dict[str, Any] = {"source_job_id": str(job.source_id)} if job.source_id else {}
    if job.cache == Job.Cache.SEMANTIC:
        source |= {"similarity": job.similarity, "source_prompt": job.source.prompt if job.source else None}
    return {"cache": job.cache, "cost_saved_usd": usd_text(to_usd(job.saved_nano)), **source}


def _texts(job: Job) -> dict[str, Any]:
    texts = [piece["text"] for piece in job.result or []]
    return {"result": texts[0], "results": texts, "findings": [_findings(text, job) for text in texts]}


def _findings(text: str, job: Job) -> list[dict[str, Any]]:
    """Where the text breaks the guidelines that it was to follow; those of now may be others."""
    context = from_stored(job.brand_context) if job.brand_context else BrandContext()
    return [finding.as_json() for finding in find(text, context.used)]


def _picture(job: Job) -> dict[str, Any]:
    (piece,) = job.result or [{}]
    asset = {"id": piece["asset"], "url": piece["url"], "width": piece["width"], "height": piece["height"]}
    return {"result": piece["url"], "asset": asset}
