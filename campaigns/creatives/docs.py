"""What the API's documentation says of creatives."""

from drf_spectacular.utils import OpenApiExample, extend_schema

from campaigns.creatives.serializers import CreativeSerializer
from campaigns.creatives.serializers_recommend import RecommendationsSerializer, WishSerializer

CREATIVE_VALUE = {
    "id": 412,
    "content_type": "text",
    "prompt": "Headline for our winter blend",
    "result": {"text": "A slower morning, in a cup."},
    "model": "gpt-4o-mini",
    "status": "completed",
    "campaign": 7,
    "segment": 3,
    "project": None,
    "job_id": "7b0d0f7e-8b3b-4d0e-9a53-0e2f3a1d9c55",
    "score": 0.0401,
    "score_low": 0.0362,
    "score_source": "creative",
    "metrics": {"impressions": 41200, "clicks": 1195, "conversions": 61, "ctr": 0.029005, "cvr": 0.051046},
    "feedback": {"count": 2, "average": 4.5, "own": 5},
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

RECOMMENDATIONS = OpenApiExample(
    "Recommendations",
    response_only=True,
    value={
        "results": [
            {
                "creative": CREATIVE_VALUE,
                "similarity": 0.71,
                "score": 0.0401,
                "score_low": 0.0362,
                "score_source": "creative",
                "metrics": CREATIVE_VALUE["metrics"],
                "alike": 2,
                "why": "2.9% of 41,200 impressions clicked, 5.1% of those bought; at least 3.6% proven.",
            }
        ],
        "degraded": False,
    },
)
RECOMMEND = extend_schema(
    operation_id="creatives_recommend",
    summary="Recommend creatives",
    description="Creatives of yours, and of campaigns shared with you, that are about the same as `query` and have proven "
    "that they work: ordered by similarity × `score_low`. Near-duplicates are folded into the best proven one; `alike` "
    "counts them. Without `query` the best proven ones. `degraded` is true when meaning could not be asked: words were "
    "compared then and `similarity` is null.",
    parameters=[WishSerializer],
    responses=RecommendationsSerializer,
    examples=[RECOMMENDATIONS],
)
