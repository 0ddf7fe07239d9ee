"""Shapes of an import on the API."""

from typing import Any

from django.utils.translation import gettext as _
from rest_framework import serializers

from campaigns.documents.proposals import Skipped
from campaigns.models import Guideline


class DocumentSerializer(serializers.Serializer[Any]):
    """A form with a document."""

    file = serializers.FileField(help_text="PDF, Word (.docx), Markdown or text, at most 5 MB.")


class ProposalSerializer(serializers.Serializer[Any]):
    """A guideline to be reviewed."""

    category = serializers.ChoiceField(Guideline.Category.choices)
    text = serializers.CharField()
    where = serializers.CharField(help_text="The page or the heading.")
    duplicate_of = serializers.IntegerField(allow_null=True, help_text="The guideline that says so already.")


class SkippedSerializer(serializers.Serializer[Any]):
    """What was left out, and why."""

    code = serializers.ChoiceField(["too_short", "repeated", "over_limit"])
    detail = serializers.SerializerMethodField()
    text = serializers.CharField()
    where = serializers.CharField()

    def get_detail(self, skipped: Skipped) -> str:
        """As a sentence."""
        return {
            "too_short": _("Too short to be a guideline."),
            "repeated": _("The document says this twice."),
            "over_limit": _("A document proposes at most 100 guidelines."),
        }[skipped.code]


class ProposalsSerializer(serializers.Serializer[Any]):
    """What a document proposes; nothing is stored."""

    proposals = ProposalSerializer(many=True)
    skipped = SkippedSerializer(many=True)
