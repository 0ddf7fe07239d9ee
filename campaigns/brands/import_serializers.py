"""Shapes of an import on the API."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from rest_framework import serializers

from campaigns.documents.blocks import Document
from campaigns.documents.proposals import Proposal, Skipped
from campaigns.models import Guideline


@dataclass(frozen=True)
class Import:
    """What was read of a document, and what became of it."""

    document: Document
    proposals: list[Proposal]
    skipped: list[Skipped]


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
    pages = serializers.IntegerField(source="document.pages", help_text="0 where the file has no pages.")
    pages_read = serializers.IntegerField(source="document.pages_read", help_text="The first so many.")
    notice = serializers.SerializerMethodField(help_text="A sentence where pages were left out, else empty.")

    def get_notice(self, found: Import) -> str:
        """What whoever reviews should know."""
        document = found.document
        if document.pages_read == document.pages:
            return ""
        sentence = _("Read the first %(read)s of %(all)s pages. Split the document to import the rest.")
        return sentence % {"read": f"{document.pages_read:,}", "all": f"{document.pages:,}"}
