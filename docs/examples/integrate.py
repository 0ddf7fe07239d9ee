"""A shop's whole job with Artify: from the models on offer to the results of a text that was published.

Needs the client that `make clients` packs. Usage: ARTIFY_URL=http://localhost:8000 ARTIFY_KEY=artify_… python integrate.py
"""

import os
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import TypeVar
from urllib.parse import parse_qs, urlsplit
from uuid import UUID, uuid4

from artify_client import AuthenticatedClient
from artify_client.api.campaigns import campaigns_create
from artify_client.api.creatives import creatives_list, creatives_retrieve
from artify_client.api.generate import generate_text_async, models_list
from artify_client.api.jobs import jobs_status
from artify_client.api.metrics import metrics_create, metrics_list
from artify_client.api.projects import projects_create, projects_partial_update
from artify_client.models import (
    CampaignRequest,
    CampaignStatus,
    Creative,
    GenerateTextRequest,
    JobStatus,
    JobStatusAnswer,
    MeasurementRequest,
    Metric,
    MetricNameEnum,
    NewProjectRequest,
    PatchedProjectChangesRequest,
    Problem,
    Project,
    TextAnswer,
)
from artify_client.types import UNSET, Response, Unset

Answer = TypeVar("Answer")
ENDED = (JobStatus.COMPLETED, JobStatus.FAILED, JobStatus.CANCELLED)

artify = AuthenticatedClient(os.environ["ARTIFY_URL"], os.environ["ARTIFY_KEY"], raise_on_unexpected_status=True)


class RefusedError(Exception):
    """The API said no; rely on ``problem.code``, show ``problem.detail``."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(f"{problem.status} {problem.code}: {problem.detail} (request {problem.request_id})")
        self.problem = problem


def patiently(send: Callable[[], Response[Answer | Problem]]) -> Response[Answer | Problem]:
    """The answer; waits where there are too many requests, but not for tomorrow's quota (`daily_quota_exceeded`)."""
    while isinstance((answer := send()).parsed, Problem) and answer.parsed.code == "rate_limited":
        seconds = int(answer.headers["Retry-After"])
        print(f"Too many requests: waiting {seconds} s")
        time.sleep(seconds)
    return answer


def wanted(answer: Response[Answer | Problem]) -> Answer:
    """What was asked for. Raises RefusedError."""
    if isinstance(answer.parsed, Problem):
        raise RefusedError(answer.parsed)
    assert answer.parsed is not None  # only where an answer has no body
    return answer.parsed


def main() -> None:
    """Each step of the job."""
    models = wanted(models_list.sync_detailed(client=artify))
    print("Models:", ", ".join(model.name for model in models.results))
    campaign = new_campaign()
    change_a_project(campaign)
    creative = written_for(campaign)
    report_results(campaign, creative)
    ask_wrongly()


def new_campaign() -> int:
    """Its id. Five dollars is the most that generation may cost for it."""
    wish = CampaignRequest(name="Winter latte", status=CampaignStatus.ACTIVE, budget="5")
    campaign = wanted(campaigns_create.sync_detailed(client=artify, body=wish))
    print(f"Campaign {campaign.id}: {campaign.spend.left} dollars left")
    return campaign.id


def change_a_project(campaign: int) -> None:
    """The ETag says which version a change is for: an old one is refused rather than written over another's work."""
    new = NewProjectRequest(name="Winter banner", width=1080, height=1080, campaign=campaign)
    made = patiently(lambda: projects_create.sync_detailed(client=artify, body=new))
    project, first = wanted(made), made.headers["ETag"]

    def rename(name: str, version: str) -> Response[Problem | Project]:
        change = PatchedProjectChangesRequest(name=name)
        return patiently(
            lambda: projects_partial_update.sync_detailed(project.id, client=artify, body=change, if_match=version)
        )

    second = rename("Winter banner, final", first)
    print(f"Project {project.id}: {first}, then {second.headers['ETag']}")
    try:
        wanted(rename("Winter banner, old", first))
    except RefusedError as refused:
        print(f"Stale: {refused.problem.code}, now at version {refused.problem['current_version']}")


def written_for(campaign: int) -> Creative:
    """A text. One key for one wish: sent twice, it is done and charged once."""
    wish = GenerateTextRequest(prompt="A winter latte, 20% off until Sunday", campaign_id=campaign)
    key = str(uuid4())
    first, again = (
        wanted(patiently(lambda: generate_text_async.sync_detailed(client=artify, body=wish, idempotency_key=key)))
        for _ in range(2)
    )
    print("Sent twice, one job:", first.job_id == again.job_id)
    job = ended(first.job_id)
    if not isinstance(job.result, TextAnswer):
        raise SystemExit(f"Not written: {job.error}")
    print(f"Written by {job.result.model}: {job.result.result}")
    creatives = wanted(creatives_list.sync_detailed(client=artify, campaign=campaign)).results
    found = next(each.id for each in creatives if each.job_id == str(first.job_id))
    return wanted(creatives_retrieve.sync_detailed(found, client=artify))


def ended(job_id: UUID) -> JobStatusAnswer:
    """The job, once it has ended."""
    while (job := wanted(jobs_status.sync_detailed(job_id, client=artify))).status not in ENDED:
        time.sleep(0.5)
    return job


def report_results(campaign: int, creative: Creative) -> None:
    """A metric is a count that is added: what happened since the last time."""
    counts = {MetricNameEnum.IMPRESSIONS: 4120, MetricNameEnum.CLICKS: 38, MetricNameEnum.CONVERSIONS: 3}
    for name, value in counts.items():
        count = MeasurementRequest(campaign, name, value, datetime.now(UTC), creative=creative.id)
        wanted(metrics_create.sync_detailed(client=artify, body=count, idempotency_key=str(uuid4())))
    for each in metrics_of(campaign):
        print("Measured:", each.metric_value, each.metric_name)


def metrics_of(campaign: int) -> Iterator[Metric]:
    """All of them: a list comes in pages, each with the address of the next."""
    cursor: str | Unset = UNSET
    while True:
        page = wanted(metrics_list.sync_detailed(client=artify, campaign=campaign, page_size=2, cursor=cursor))
        yield from page.results
        if page.next_ is None:
            return
        (cursor,) = parse_qs(urlsplit(page.next_).query)["cursor"]


def ask_wrongly() -> None:
    """A problem names each field that is wrong."""
    try:
        wanted(generate_text_async.sync_detailed(client=artify, body=GenerateTextRequest(prompt="Winter", n=9)))
    except RefusedError as refused:
        for error in refused.problem.errors:
            print(f"Refused: {error.field} ({error.code}): {error.detail}")


if __name__ == "__main__":
    main()
