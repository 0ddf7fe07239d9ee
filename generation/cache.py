"""The exact cache: one question of one user is answered once a day, however often and however at once it is asked.

The row of a question names the job that leads. While that job is under way the others wait for it; its answer is
theirs for EXACT_CACHE_HOURS, free of cost and quota. A leader that failed, or whose answer is too old, is replaced by
one conditional statement, so that of a hundred one calls the provider.
"""

import hashlib
import time
from dataclasses import asdict
from datetime import timedelta
from typing import Any
from uuid import UUID

import orjson
from django.conf import settings
from django.db import connection
from django.utils import timezone

from accounts import ledger
from accounts.models import User
from generation import prompt as prompts
from generation.models import CachedAnswer, Job
from generation.order import Order
from generation.providers.base import Brief
from projects.models import Asset

TAKE_LEAD = """
    INSERT INTO generation_cachedanswer ("key", user_id, job_id) VALUES (%s, %s, %s)
    ON CONFLICT ("key") DO UPDATE SET job_id = excluded.job_id
"""
LEADER = """
    SELECT job.id, job.status, job.kind, job.result, job.cost_nano, job.completed_at, job.lease_until,
        job.brand_context
    FROM generation_cachedanswer answer JOIN generation_job job ON job.id = answer.job_id WHERE answer."key" = %s
"""
FROM = " WHERE generation_cachedanswer.job_id = %s"
FIRST_LOOK_SECONDS, LAST_LOOK_SECONDS = 0.02, 0.25


def key_of(order: Order) -> str:
    """The SHA-256 of everything that shapes the answer, and of whose it is."""
    return hashlib.sha256(orjson.dumps(parts_of(order, order.wish), option=orjson.OPT_SORT_KEYS)).hexdigest()


def parts_of(order: Order, wish: Brief) -> dict[str, Any]:
    """Everything that shapes the answer to the order with that wish, and whose it is."""
    return {
        "user": order.user.pk,
        "kind": order.kind,
        "model": order.prices.name,
        "provider": [order.prices.provider, settings.OPENAI_BASE_URL],
        "params": {name: value for name, value in order.params.items() if name not in ("cache", "reuse_similar")},
        "messages": prompts.messages(wish),
        "wish": asdict(wish),
        "segment": order.segment and order.segment.pk,  # what it says stands in the wish
        "brand": order.brand_stamp,  # counts up with its guidelines: what is chosen of them need not be known
    }


def leader_of(key: str) -> Job | None:
    """The job that answers, or is about to answer, this question; it may have failed or be too old."""
    return next(iter(Job.objects.raw(LEADER, [key])), None)  # written out: asked at every generation


def is_answer(leader: Job | None, hours: int | None = None) -> bool:
    """Whether the leader's answer may be given again: for so many hours, or those of the exact cache."""
    if leader is None or leader.status != Job.Status.COMPLETED or leader.completed_at is None or not leader.result:
        return False
    if leader.completed_at < timezone.now() - timedelta(hours=hours or settings.EXACT_CACHE_HOURS):
        return False
    return leader.kind != Job.Kind.IMAGE or Asset.objects.filter(pk=leader.result[0]["asset"]).exists()


def is_under_way(leader: Job | None, job_id: UUID | None = None) -> bool:
    """Whether another process works on the answer at this moment: one that died does not extend its lease."""
    if leader is None or leader.status != Job.Status.PROCESSING or leader.pk == job_id:
        return False
    return leader.lease_until is not None and leader.lease_until > timezone.now()


def wait_for(leader: Job) -> Job:
    """Wait until the leader has an answer, has given up or has died; it is then as the database has it."""
    pause = FIRST_LOOK_SECONDS
    while is_under_way(leader):
        time.sleep(pause)
        pause = min(pause * 1.5, LAST_LOOK_SECONDS)
        leader.refresh_from_db(fields=["status", "lease_until"])
    leader.refresh_from_db()
    return leader


def take_lead(key: str, user: User, job_id: UUID, leader: Job | None, *, by_force: bool = False) -> bool:
    """Make the job the one that answers; False when another was quicker to replace ``leader``."""
    job_field = CachedAnswer._meta.get_field("job")
    mine, old = (job_field.get_db_prep_save(pk, connection) for pk in (job_id, leader.pk if leader else UUID(int=0)))
    with connection.cursor() as cursor:
        values = [key, user.pk, mine]
        cursor.execute(TAKE_LEAD if by_force else TAKE_LEAD + FROM, values if by_force else [*values, old])
        return bool(cursor.rowcount)


def answer_again(job: Job, leader: Job, similarity: float | None = None) -> None:
    """Give ``job``, not stored yet, the leader's answer: it costs nothing and counts against nothing.

    ``similarity`` is how alike the prompts are where they are not the same.
    """
    now = timezone.now()
    job.status, job.started_at, job.completed_at, job.lease_until = Job.Status.COMPLETED, now, now, None
    job.cache = Job.Cache.EXACT if similarity is None else Job.Cache.SEMANTIC
    job.result, job.source, job.similarity, job.saved_nano = leader.result, leader, similarity, leader.cost_nano
    job.brand_context = leader.brand_context
    job.attempt_key, job.tries, job.cost_nano = None, 0, 0  # what an attempt before it cost, the ledger tells


def note_hit(job: Job) -> None:
    """Count what the cache saved."""
    ledger.note_saving(job.cache, job.user, job.kind, job.model, job.campaign_id, job.saved_nano)
