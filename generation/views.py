"""Generate, poll, cancel, look back. A view checks the shape, calls one verb, answers."""

import unicodedata
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils import timezone
from django_filters import rest_framework as filters
from drf_spectacular.utils import OpenApiResponse, extend_schema
from rest_framework import generics
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.serializers import Serializer
from rest_framework.views import APIView

from accounts.caller import caller
from artify.core.errors import StillRunning
from artify.core.idempotency import idempotency_key, key_parameter
from artify.core.paging import NewestFirst
from artify.core.schema import ProblemSerializer
from artify.core.scopes import Scope
from campaigns.models import Campaign
from generation import answers, examples
from generation.cancel import cancel
from generation.faults import as_problem
from generation.models import GenerationModel, Job
from generation.order import CacheUse, Order
from generation.pricing import default_model, price_list
from generation.run import perform
from generation.serializers import (
    GenerateImageRequest,
    GenerateTextRequest,
    ImageAnswer,
    JobInFull,
    JobSerializer,
    JobStatusAnswer,
    ModelsAnswer,
    ModelSerializer,
    QueuedAnswer,
    TextAnswer,
)
from generation.submit import submit
from generation.tasks import enqueue
from generation.thumbnails import thumbnails_of

KEY_PARAMETER = key_parameter("Repeat a request with the same key and it is done and charged once.")
NAMED = OpenApiResponse(ProblemSerializer, "A brand, campaign or segment that is named is not there, or not yours.")
MONEY_ERRORS = {
    402: OpenApiResponse(ProblemSerializer, "It does not fit the month's cap or the campaign's budget."),
    404: NAMED,
    409: OpenApiResponse(ProblemSerializer, "The first request with this key is still running."),
    422: OpenApiResponse(ProblemSerializer, "The key was used for another request, or the provider declines."),
    502: OpenApiResponse(ProblemSerializer, "The provider failed."),
    503: OpenApiResponse(ProblemSerializer, "No provider can do this now."),
    504: OpenApiResponse(ProblemSerializer, "The provider took too long."),
}


class GenerateView(APIView):
    """What the generating endpoints share."""

    key_scope = Scope.GENERATE
    kind: str
    request_serializer: type[Serializer[Any]]
    is_async = False

    def post(self, request: Request) -> Response:
        """Take the order; answer its result, or where to poll for it."""
        order = self._order(request)
        job, is_new = submit(order, enqueue)
        if self.is_async:
            return Response(_queued(job), status=202)
        if is_new:
            perform(job, order)
        return Response(finished(job))

    def _order(self, request: Request) -> Order:
        serializer = self.request_serializer(data=request.data, context={"request": request})
        serializer.is_valid(raise_exception=True)
        wish = serializer.validated_data
        return Order(
            user=caller(request),
            kind=self.kind,
            prompt=wish["prompt"],
            prices=price_list(wish.get("model") or default_model(self.kind), self.kind),
            params=self.params(wish) | _cache_use(request, wish),
            campaign=wish.get("campaign"),
            brand=wish.get("brand"),
            segment=wish.get("segment"),
            is_async=self.is_async,
            idempotency_key=idempotency_key(request),
        )

    def params(self, wish: dict[str, Any]) -> dict[str, Any]:
        """The parameters of this kind with the defaults filled in."""
        raise AssertionError(f"{type(self).__name__} names no parameters for {sorted(wish)}")


class GenerateTextView(GenerateView):
    """POST /api/generate/text."""

    kind = Job.Kind.TEXT
    rate_tier = "text"
    request_serializer = GenerateTextRequest

    @extend_schema(
        operation_id="generate_text",
        summary="Have copy written",
        description="Waits for the copy. The most it can cost is reserved first, what it did cost is booked after.",
        parameters=[KEY_PARAMETER],
        request=GenerateTextRequest,
        responses={200: TextAnswer, **MONEY_ERRORS},
        examples=[examples.TEXT_REQUEST, examples.TEXT_ANSWER],
        tags=["generate"],
    )
    def post(self, request: Request) -> Response:
        """Have copy written and wait for it."""
        return super().post(request)

    def params(self, wish: dict[str, Any]) -> dict[str, Any]:
        """n, tone, max_tokens, temperature, and a text to rewrite."""
        given = {"rewrite_of": wish["rewrite_of"]} if wish["rewrite_of"] else {}
        return given | {
            "n": wish["n"],
            "tone": wish["tone"],
            "max_tokens": wish.get("max_tokens") or settings.DEFAULT_MAX_TOKENS,
            "temperature": wish["temperature"],
        }


class GenerateImageView(GenerateView):
    """POST /api/generate/image."""

    kind = Job.Kind.IMAGE
    rate_tier = "image"
    request_serializer = GenerateImageRequest

    @extend_schema(
        operation_id="generate_image",
        summary="Have a picture drawn",
        description="Waits for the picture; it is stored on this server at once.",
        parameters=[KEY_PARAMETER],
        request=GenerateImageRequest,
        responses={200: ImageAnswer, **MONEY_ERRORS},
        examples=[examples.IMAGE_REQUEST, examples.IMAGE_ANSWER],
        tags=["generate"],
    )
    def post(self, request: Request) -> Response:
        """Have a picture drawn and wait for it."""
        return super().post(request)

    def params(self, wish: dict[str, Any]) -> dict[str, Any]:
        """size, quality."""
        return {"size": wish.get("size") or settings.DEFAULT_IMAGE_SIZE, "quality": wish["quality"]}


class GenerateTextAsyncView(GenerateTextView):
    """POST /api/generate/text/async."""

    is_async = True

    @extend_schema(
        operation_id="generate_text_async",
        summary="Queue copy",
        description="Answers at once; poll `poll_url` for the result.",
        parameters=[KEY_PARAMETER],
        request=GenerateTextRequest,
        responses={202: QueuedAnswer, **MONEY_ERRORS},
        examples=[examples.TEXT_REQUEST, examples.QUEUED],
        tags=["generate"],
    )
    def post(self, request: Request) -> Response:
        """Queue copy."""
        return super().post(request)


class GenerateImageAsyncView(GenerateImageView):
    """POST /api/generate/image/async."""

    is_async = True

    @extend_schema(
        operation_id="generate_image_async",
        summary="Queue a picture",
        description="Answers at once; poll `poll_url` for the result.",
        parameters=[KEY_PARAMETER],
        request=GenerateImageRequest,
        responses={202: QueuedAnswer, **MONEY_ERRORS},
        examples=[examples.IMAGE_REQUEST, examples.QUEUED],
        tags=["generate"],
    )
    def post(self, request: Request) -> Response:
        """Queue a picture."""
        return super().post(request)


class ModelListView(generics.ListAPIView[GenerationModel]):
    """GET /api/models."""

    key_scope = Scope.READ
    serializer_class = ModelSerializer
    pagination_class = None

    def get_queryset(self) -> Any:
        """What can be chosen now: without a key only the offline models exist."""
        models = GenerationModel.objects.filter(enabled=True).exclude(kind="embedding").prefetch_related("prices")
        return models if settings.OPENAI_API_KEY else models.filter(provider=GenerationModel.Provider.OFFLINE)

    def get_serializer_context(self) -> dict[str, Any]:
        """The moment whose prices hold, and the default models."""
        defaults = {default_model(Job.Kind.TEXT), default_model(Job.Kind.IMAGE)}
        return {**super().get_serializer_context(), "now": timezone.now(), "defaults": defaults}

    @extend_schema(
        operation_id="models_list",
        summary="Models on offer and their prices",
        responses=ModelsAnswer,
        examples=[examples.MODELS],
        tags=["generate"],
    )
    def get(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """Every model that can be named in a request."""
        return Response({"results": super().get(request, *args, **kwargs).data})


def _campaigns_of(request: Request | None) -> Any:
    """What may be filtered by: another's campaign is as unknown as one that does not exist."""
    return Campaign.objects.visible_to(caller(request)) if request else Campaign.objects.none()


MAX_WORDS = 10  # each is a condition in SQL, and databases bound those


class JobFilter(filters.FilterSet):
    """Narrow the history."""

    search = filters.CharFilter(method="find", label="Words that must stand in the prompt.")
    campaign = filters.ModelChoiceFilter(queryset=_campaigns_of)  # type: ignore[arg-type]  # a callable is allowed
    created_after = filters.IsoDateTimeFilter(field_name="created_at", lookup_expr="gte")
    created_before = filters.IsoDateTimeFilter(field_name="created_at", lookup_expr="lt")

    class Meta:
        model = Job
        fields = ["status", "kind", "model"]

    def find(self, jobs: Any, _name: str, words: str) -> Any:
        """Every word must stand in the prompt, in composed Hangul as prompts are stored."""
        for word in unicodedata.normalize("NFC", words).split()[:MAX_WORDS]:
            jobs = jobs.filter(prompt__icontains=word)
        return jobs


class OwnJobsView(generics.GenericAPIView[Job]):
    """The jobs that the requesting user may see."""

    key_scope = Scope.GENERATE
    rate_tier = "jobs"
    queryset = Job.objects.none()

    def get_queryset(self) -> Any:
        """The user's own."""
        return Job.objects.visible_to(self.request.user)  # type: ignore[arg-type]


class JobListView(OwnJobsView, generics.ListAPIView[Job]):
    """GET /api/jobs."""

    serializer_class = JobSerializer
    pagination_class = NewestFirst
    filterset_class = JobFilter

    @extend_schema(
        operation_id="jobs_list", summary="Past and present generations", examples=[examples.JOB], tags=["jobs"]
    )
    def get(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """Newest first."""
        return super().get(request, *args, **kwargs)

    def get_queryset(self) -> Any:
        """Without the guidelines that shaped each: only the job in full tells of them."""
        return super().get_queryset().defer("brand_context")

    def paginate_queryset(self, queryset: Any) -> Any:
        """Ask for the thumbnails of the whole page at once."""
        page = super().paginate_queryset(queryset)
        self.thumbnails = thumbnails_of(page or [])
        return page

    def get_serializer_context(self) -> dict[str, Any]:
        """With the thumbnails of the page."""
        return {**super().get_serializer_context(), "thumbnails": getattr(self, "thumbnails", {})}


class JobView(OwnJobsView, generics.RetrieveAPIView[Job]):
    """GET /api/jobs/{id}."""

    serializer_class = JobInFull

    @extend_schema(
        operation_id="jobs_retrieve", summary="One generation in full", examples=[examples.JOB_IN_FULL], tags=["jobs"]
    )
    def get(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """One job."""
        return super().get(request, *args, **kwargs)


class JobStatusView(OwnJobsView):
    """GET /api/jobs/{id}/status."""

    @extend_schema(
        operation_id="jobs_status",
        summary="Where a job stands",
        responses=JobStatusAnswer,
        examples=[examples.STATUS],
        tags=["jobs"],
    )
    def get(self, request: Request, pk: str) -> Response:
        """Status, and the result or the error once it has ended."""
        return Response(answers.status(self.get_object()))


class JobCancelView(OwnJobsView):
    """POST /api/jobs/{id}/cancel."""

    @extend_schema(
        operation_id="jobs_cancel",
        summary="Call a job off",
        description="A call that is under way is still booked; its result is dropped.",
        request=None,
        responses=JobStatusAnswer,
        examples=[examples.CANCELLED],
        tags=["jobs"],
    )
    def post(self, request: Request, pk: str) -> Response:
        """Cancel; 400 `already_ended` when there is nothing left to cancel."""
        job = self.get_object()
        cancel(job)
        return Response(answers.status(job))


def _queued(job: Job) -> dict[str, Any]:
    return {
        "job_id": str(job.pk),
        "task_id": str(job.pk),
        "status": job.status,
        "poll_url": reverse("job-status", args=[job.pk]),
    }


def _cache_use(request: Request, wish: dict[str, Any]) -> dict[str, Any]:
    """How the caches are to be used, where not as usual."""
    alone = {} if wish["reuse_similar"] else {"reuse_similar": False}
    if "no-store" in request.headers.get("Cache-Control", "").lower():
        return alone | {"cache": CacheUse.NONE.value}
    return alone | ({"cache": CacheUse.FRESH.value} if wish["fresh"] else {})


def finished(job: Job) -> dict[str, Any]:
    """The result of a job that was waited for.

    Raises:
        StillRunning: another request with the same key works on it.
        GenerationFailed: the error that it ended in.
    """
    if not job.has_ended:
        raise StillRunning(wait=2)
    found = answers.answer(job)
    if found is None:
        raise as_problem(job.error_code or "worker_lost", wait=job.retry_after)
    return {**found, "quota": answers.standing(job.user)}
