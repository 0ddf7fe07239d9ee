"""What the API's documentation says of creatives."""

from drf_spectacular.utils import OpenApiExample, extend_schema

from campaigns.creatives.serializers import CreativeSerializer

CREATIVE_VALUE = {
    "id": 412,
    "content_type": "text",
    "prompt": "Headline for our winter blend",
    "result": {"text": "A slower morning, in a cup."},
    "model": "gpt-4o-mini",
    "status": "completed",
    "campaign": 7,
    "project": None,
    "job_id": "7b0d0f7e-8b3b-4d0e-9a53-0e2f3a1d9c55",
    "score": 0.0401,
    "score_low": 0.0362,
    "score_source": "creative",
    "metrics": {"impressions": 41200, "clicks": 1195, "conversions": 61, "ctr": 0.029005, "cvr": 0.051046},
    "created_at": "2026-11-20T14:30:00+09:00",
}
CREATIVE = OpenApiExample("Creative", response_only=True, value=CREATIVE_VALUE)

LIST = extend_schema(
    summary="List creatives",
    description="What you generated, newest first; follow `next` for older ones.",
    examples=[CREATIVE],
)
RETRIEVE = extend_schema(
    summary="Read a creative",
    description="One generated text or picture with its prompt, its model and how it performed.",
    examples=[CREATIVE],
)
UPDATE_PERFORMANCE = extend_schema(
    operation_id="creatives_update_performance",
    summary="Work out a creative's performance anew",
    description="Sums up its metrics, or its campaign's where it has none of its own: `score` is 0.5 × CTR + 0.5 × CVR, "
    "`score_low` what of it is proven. It happens by itself whenever metrics arrive.",
    request=None,
    responses=CreativeSerializer,
    examples=[CREATIVE],
)
