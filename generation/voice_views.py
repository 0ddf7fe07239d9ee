"""Copy in a brand's voice, and what a prompt becomes before anything is spent."""

from drf_spectacular.utils import OpenApiResponse, extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from artify.core.schema import ProblemSerializer
from generation import answers, examples
from generation.serializers import GenerateTextRequest, GenerateTextWithBrandRequest, PreviewAnswer, TextAnswer
from generation.views import KEY_PARAMETER, MONEY_ERRORS, NAMED, GenerateTextView


class WithBrandView(GenerateTextView):
    """POST /api/generate/text/with-brand."""

    request_serializer = GenerateTextWithBrandRequest

    @extend_schema(
        operation_id="generate_text_with_brand",
        summary="Have copy written in a brand's voice",
        description=(
            "As /api/generate/text, for a brand in any case. What the brand forbids and its tone always go into the "
            "prompt, of its other guidelines those that are nearest in meaning; `brand_context_used` says which. They "
            "are data in the prompt, never instructions. While the index cannot answer they come in the brand's own "
            "order and `brand_context_degraded` is true. With `rewrite_of` that text is changed so that it obeys."
        ),
        parameters=[KEY_PARAMETER],
        request=GenerateTextWithBrandRequest,
        responses={200: TextAnswer, **MONEY_ERRORS},
        examples=[examples.WITH_BRAND_REQUEST, examples.REWRITE_REQUEST, examples.TEXT_ANSWER],
        tags=["generate"],
    )
    def post(self, request: Request) -> Response:
        """Have copy written in the brand's voice and wait for it."""
        return super().post(request)


class PreviewView(GenerateTextView):
    """POST /api/generate/text/preview."""

    rate_tier = "general"

    @extend_schema(
        operation_id="generate_text_preview",
        summary="See what a prompt becomes",
        description=(
            "Which of the brand's guidelines are found, what a model would be told, and the most that it could cost. "
            "Nothing is generated or reserved, and no quota is touched."
        ),
        request=GenerateTextRequest,
        responses={
            200: PreviewAnswer,
            404: NAMED,
            503: OpenApiResponse(ProblemSerializer, "The model's provider has no key."),
        },
        examples=[examples.WITH_BRAND_REQUEST, examples.PREVIEW],
        tags=["generate"],
    )
    def post(self, request: Request) -> Response:
        """The prompt, with what shaped it."""
        return Response(answers.preview(self._order(request)))
