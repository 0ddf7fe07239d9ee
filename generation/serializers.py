"""The shape of requests and answers; no rules."""

import unicodedata
from copy import copy
from typing import Any

from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import PolymorphicProxySerializer, extend_schema_field, extend_schema_serializer
from rest_framework import serializers

from artify.core.money import usd_text
from campaigns.brands.serializers import FindingSerializer
from campaigns.models import Brand, Campaign, Guideline, Segment
from campaigns.serializers import SpendableField, VisibleField
from generation.answers import voice
from generation.brand_context import Reason
from generation.faults import fault
from generation.models import GenerationModel, Job, Price
from generation.thumbnails import asset_id

PROMPT_MAX_CHARS = 8000
REASONS = [reason.value for reason in Reason]


# What an order may leave out, and then says so with nothing.
OPTIONAL: dict[str, Any] = {"required": False, "allow_null": True, "default": None}


class GenerateRequest(serializers.Serializer[Any]):
    """What text and pictures have in common."""

    prompt = serializers.CharField(max_length=PROMPT_MAX_CHARS, help_text="What to write or draw.")
    model = serializers.CharField(max_length=100, required=False, help_text="A name from /api/models.")
    campaign_id = SpendableField(
        queryset=Campaign.objects.all(), **OPTIONAL, source="campaign", help_text="Its budget pays."
    )
    brand_id = VisibleField(
        queryset=Brand.objects.all(), **OPTIONAL, source="brand", help_text="Its voice and colours shape the result."
    )

    fresh = serializers.BooleanField(
        default=False, help_text="Have it made anew though the cache knows an answer; the new one is kept."
    )

    reuse_similar = serializers.BooleanField(
        default=True, help_text="Whether an answer to a prompt that means the same may be given again, at no cost."
    )

    def get_fields(self) -> dict[str, Any]:
        """Shallow copies: of a flat field nothing changes once it is bound. DRF's deep ones are 6 % of an exact hit."""
        return {name: copy(field) for name, field in self._declared_fields.items()}

    def validate_prompt(self, prompt: str) -> str:
        """Composed, so that Hangul from a Mac's files is the same question as typed Hangul."""
        return unicodedata.normalize("NFC", prompt)


@extend_schema_serializer(component_name="GenerateText")  # the schema adds "Request" to what is sent
class GenerateTextRequest(GenerateRequest):
    """POST /api/generate/text."""

    segment_id = VisibleField(
        queryset=Segment.objects.all(), **OPTIONAL, source="segment", help_text="Whom the copy is for."
    )
    tone = serializers.CharField(max_length=60, required=False, default="", allow_blank=True)
    n = serializers.IntegerField(min_value=1, max_value=5, default=1, help_text="Proposals; each counts as a text.")
    max_tokens = serializers.IntegerField(min_value=1, max_value=4096, required=False)
    temperature = serializers.FloatField(min_value=0, max_value=2, default=0.7)
    rewrite_of = serializers.CharField(
        max_length=PROMPT_MAX_CHARS,
        default="",
        allow_blank=True,
        help_text="Copy to be changed so that it obeys the brand's guidelines; `prompt` then says what it is about.",
    )

    def validate_rewrite_of(self, text: str) -> str:
        """Composed, as prompts are."""
        return unicodedata.normalize("NFC", text)


@extend_schema_serializer(component_name="GenerateTextWithBrand")
class GenerateTextWithBrandRequest(GenerateTextRequest):
    """POST /api/generate/text/with-brand."""

    brand_id = VisibleField(
        queryset=Brand.objects.all(), source="brand", help_text="Its voice and colours shape the result."
    )


@extend_schema_serializer(component_name="GenerateImage")
class GenerateImageRequest(GenerateRequest):
    """POST /api/generate/image."""

    size = serializers.RegexField(r"^\d{2,5}x\d{2,5}$", required=False, help_text="WIDTHxHEIGHT in pixels.")
    quality = serializers.ChoiceField(["standard", "hd"], default="standard")


class UsageSerializer(serializers.Serializer[Any]):
    """What a generation took; dollars as a string with nine places."""

    prompt_tokens = serializers.IntegerField()
    completion_tokens = serializers.IntegerField()
    total_tokens = serializers.IntegerField()
    estimated_cost_usd = serializers.CharField()


class CountSerializer(serializers.Serializer[Any]):
    """A daily count."""

    used = serializers.IntegerField()
    limit = serializers.IntegerField()
    resets_at = serializers.DateTimeField(help_text="Midnight of the user's time zone.")


class MonthSerializer(serializers.Serializer[Any]):
    """The monthly cap, dollars as strings with nine places; ``used`` includes what is held."""

    used = serializers.CharField()
    limit = serializers.CharField()
    left = serializers.CharField()


class StandingSerializer(serializers.Serializer[Any]):
    """What the user has used and may use."""

    texts = CountSerializer()
    images = CountSerializer()
    month_usd = MonthSerializer()


class GuidelineLeftOut(serializers.Serializer[Any]):
    """A guideline; how near it is to the wish is null where the index was not asked or could not say."""

    id = serializers.IntegerField()
    category = serializers.ChoiceField(Guideline.Category.choices)
    text = serializers.CharField()
    similarity = serializers.FloatField(allow_null=True)


class GuidelineUsed(GuidelineLeftOut):
    """A guideline that shaped a result, in the words that it had then."""

    version = serializers.IntegerField()
    reason = serializers.ChoiceField(REASONS)


class VoiceSerializer(serializers.Serializer[Any]):
    """How the brand shaped a result."""

    brand_context_used = GuidelineUsed(many=True, help_text="The brand's guidelines that were put into the prompt.")
    brand_context_degraded = serializers.BooleanField(
        help_text="Whether they were chosen without asking which are nearest in meaning: the index could not answer."
    )


class PreviewAnswer(VoiceSerializer):
    """What a prompt becomes; ``most_usd`` is what would be reserved."""

    left_out = GuidelineLeftOut(many=True, help_text="Published guidelines that are not used, the nearest first.")
    messages = serializers.ListField(child=serializers.DictField(child=serializers.CharField()))
    prompt_tokens = serializers.IntegerField()
    most_usd = serializers.CharField()


class GeneratedSerializer(VoiceSerializer):
    """What every result says of itself."""

    job_id = serializers.UUIDField()
    model = serializers.CharField()
    provider = serializers.CharField(help_text="`offline` where no AI provider was called.")
    cached = serializers.BooleanField(help_text="Whether the answer was given before; then it cost nothing.")
    cache = serializers.ChoiceField(Job.Cache.choices, required=False, help_text="Which cache knew it.")
    cost_saved_usd = serializers.CharField(required=False, help_text="What the first answer had cost.")
    source_job_id = serializers.UUIDField(required=False, help_text="The job that answered first.")
    similarity = serializers.FloatField(
        required=False, help_text="Of a semantic hit: the cosine of the two prompts in their plainest form, at most 1."
    )
    source_prompt = serializers.CharField(
        required=False, allow_null=True, help_text="Of a semantic hit: the prompt that was answered first."
    )
    usage = UsageSerializer()
    quota = StandingSerializer(required=False)


class TextAnswer(GeneratedSerializer):
    """Finished copy: ``result`` is the first proposal, ``results`` all of them."""

    result = serializers.CharField()
    results = serializers.ListField(child=serializers.CharField())
    findings = serializers.ListField(
        child=FindingSerializer(many=True),
        help_text="For each of the results, where it breaks a guideline.",
    )


class PictureSerializer(serializers.Serializer[Any]):
    """A stored picture."""

    id = serializers.UUIDField()
    url = serializers.CharField()
    width = serializers.IntegerField()
    height = serializers.IntegerField()


class ImageAnswer(GeneratedSerializer):
    """A finished picture: ``result`` is its address on this server."""

    result = serializers.CharField()
    asset = PictureSerializer()


class QueuedAnswer(serializers.Serializer[Any]):
    """A job that was taken."""

    job_id = serializers.UUIDField()
    task_id = serializers.CharField()
    status = serializers.ChoiceField(Job.Status.choices)
    poll_url = serializers.CharField()


class JobErrorSerializer(serializers.Serializer[Any]):
    """Why a job failed."""

    code = serializers.CharField()
    detail = serializers.CharField()


class JobStatusAnswer(serializers.Serializer[Any]):
    """Where a job stands; ``result`` is the answer that the synchronous call gives."""

    job_id = serializers.UUIDField()
    kind = serializers.ChoiceField(Job.Kind.choices)
    status = serializers.ChoiceField(Job.Status.choices)
    result = PolymorphicProxySerializer(
        component_name="JobResult",
        serializers=[TextAnswer, ImageAnswer],
        resource_type_field_name=None,
        allow_null=True,
    )
    error = JobErrorSerializer(allow_null=True)
    created_at = serializers.DateTimeField()
    started_at = serializers.DateTimeField(allow_null=True)
    completed_at = serializers.DateTimeField(allow_null=True)


class UsdField(serializers.CharField):
    """Dollars as a string with nine places."""

    def to_representation(self, value: Any) -> str:
        """Without an exponent."""
        return usd_text(value)


@extend_schema_field(OpenApiTypes.OBJECT)
class ParamsField(serializers.JSONField):
    """What was asked for, defaults filled."""


@extend_schema_field(serializers.ListField(child=serializers.DictField(), allow_null=True))
class PiecesField(serializers.JSONField):
    """What came of it, each piece as its creative keeps it."""


class JobSerializer(serializers.ModelSerializer[Job]):
    """One line of the history."""

    cost_usd = UsdField()
    saved_usd = UsdField()
    cache = serializers.ChoiceField(Job.Cache.choices, allow_blank=True, read_only=True)
    params = ParamsField(read_only=True)
    result = PiecesField(read_only=True, allow_null=True)
    error = serializers.SerializerMethodField(help_text="Why it failed, in the reader's language.")
    thumbnail_url = serializers.SerializerMethodField(
        help_text="In the list: a WebP of at most 480 pixels a side, or null."
    )

    class Meta:
        model = Job
        fields = [
            "id",
            "kind",
            "status",
            "model",
            "provider",
            "prompt",
            "params",
            "result",
            "thumbnail_url",
            "error_code",
            "error",
            "campaign",
            "brand",
            "segment",
            "prompt_tokens",
            "completion_tokens",
            "total_tokens",
            "cost_usd",
            "cache",
            "saved_usd",
            "tries",
            "created_at",
            "started_at",
            "completed_at",
        ]
        read_only_fields = fields

    def get_error(self, job: Job) -> str | None:
        """The sentence of the error code."""
        return str(fault(job.error_code).sentence) if job.error_code else None

    def get_thumbnail_url(self, job: Job) -> str | None:
        """From what the list has asked for all its jobs together."""
        found: dict[str, str] = self.context.get("thumbnails", {})
        return found.get(asset_id(job) or "")


class JobInFull(JobSerializer):
    """A job with the guidelines that shaped it."""

    brand_context_used = serializers.SerializerMethodField()
    brand_context_degraded = serializers.SerializerMethodField()

    class Meta(JobSerializer.Meta):
        fields = [*JobSerializer.Meta.fields, "brand_context_used", "brand_context_degraded"]
        read_only_fields = fields

    @extend_schema_field(GuidelineUsed(many=True))
    def get_brand_context_used(self, job: Job) -> Any:
        """As it was chosen when the job was taken."""
        return voice(job)["brand_context_used"]

    def get_brand_context_degraded(self, job: Job) -> bool:
        """Whether the index could not be asked."""
        return bool(voice(job)["brand_context_degraded"])


class ModelPriceSerializer(serializers.ModelSerializer[Price]):
    """A price of a model."""

    class Meta:
        model = Price
        fields = ["unit", "size", "quality", "usd"]


class ModelSerializer(serializers.ModelSerializer[GenerationModel]):
    """A model on offer, with the prices of now."""

    is_default = serializers.SerializerMethodField()
    prices = serializers.SerializerMethodField()

    class Meta:
        model = GenerationModel
        fields = ["name", "kind", "provider", "is_default", "prices"]

    def get_is_default(self, model: GenerationModel) -> bool:
        """Whether a request that names no model gets this one."""
        return model.name in self.context["defaults"]

    @extend_schema_field(ModelPriceSerializer(many=True))
    def get_prices(self, model: GenerationModel) -> list[dict[str, str]]:
        """Each unit once, at the price that holds now."""
        now = self.context["now"]
        latest = {
            (price.unit, price.size, price.quality): price
            for price in sorted(model.prices.all(), key=lambda price: price.effective_from)
            if price.effective_from <= now
        }
        return list(ModelPriceSerializer(list(latest.values()), many=True).data)


@extend_schema_serializer(many=False)
class ModelsAnswer(serializers.Serializer[Any]):
    """What can be named in a request."""

    results = ModelSerializer(many=True)
