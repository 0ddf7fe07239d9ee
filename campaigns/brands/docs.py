"""What the API's documentation says of brands and their guidelines."""

from drf_spectacular.utils import extend_schema

from campaigns.brands import examples

LIST = extend_schema(
    summary="List brands",
    description="Your brands and those that staff shares with all, by name, each with its guidelines.",
    examples=[examples.BRAND],
)
RETRIEVE = extend_schema(
    summary="Read a brand",
    description="One brand with its palette, fonts and guidelines.",
    examples=[examples.BRAND],
)
