"""Shapes of guidelines, members and findings on the API."""

import unicodedata
from typing import Any

from django.utils.translation import gettext as _
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from campaigns.members import MemberSerializer
from campaigns.models import BrandMember, Guideline, GuidelineVersion
from campaigns.rules import checks_of

TEXT_MAX_CHARACTERS = 2000
COPY_MAX_CHARACTERS = 8000
BULK_MOST = 100
ORDER_MOST = 300  # as many as a brand has
INVISIBLE = {"Cc", "Cf", "Zs", "Zl", "Zp"}


class CheckSerializer(serializers.Serializer[Any]):
    """What copy is checked against: one kind, with the member that belongs to it."""

    kind = serializers.ChoiceField(
        ["forbidden_words", "politeness", "emoji", "exclamation", "sentence_length"], read_only=True
    )
    words = serializers.ListField(child=serializers.CharField(), required=False)
    form = serializers.ChoiceField(["haeyo", "hapsyo", "plain"], required=False)
    most = serializers.IntegerField(required=False)


class WordsSerializer(serializers.Serializer[Any]):
    """What a guideline says, and of what kind it is."""

    category = serializers.ChoiceField(Guideline.Category.choices, default=Guideline.Category.OTHER)
    text = serializers.CharField(max_length=TEXT_MAX_CHARACTERS)

    def validate_text(self, text: str) -> str:
        """Composed Hangul; not only what nobody sees."""
        if all(unicodedata.category(character) in INVISIBLE for character in text):
            raise serializers.ValidationError(_("This field may not be blank."), code="blank")
        return unicodedata.normalize("NFC", text)


class GuidelineSerializer(serializers.ModelSerializer[Guideline]):
    """One rule of a brand.

    ``category`` and ``text`` are what results follow; of one that was never published, its first draft. ``draft`` is
    a change that waits to be published, shown to whoever may publish it.
    """

    is_published = serializers.BooleanField(read_only=True)
    draft = serializers.SerializerMethodField()
    checks = serializers.SerializerMethodField()

    class Meta:
        model = Guideline
        fields = (
            "id",
            "category",
            "text",
            "position",
            "version",
            "is_published",
            "draft",
            "checks",
            "updated_at",
        )
        read_only_fields = fields

    @extend_schema_field(WordsSerializer(allow_null=True))
    def get_draft(self, guideline: Guideline) -> dict[str, str] | None:
        """The words that wait."""
        return guideline.draft if getattr(guideline, "is_changeable", True) else None

    @extend_schema_field(CheckSerializer(many=True))
    def get_checks(self, guideline: Guideline) -> list[dict[str, Any]]:
        """What copy is checked against, as far as the words are surely understood."""
        return [check.as_json() for check in checks_of(guideline.category, guideline.text)]


class NewGuidelineSerializer(WordsSerializer):
    """A guideline to add."""

    publish = serializers.BooleanField(default=False, help_text="At once, instead of as a draft.")


class GuidelineChangesSerializer(WordsSerializer):
    """What to change of a guideline; words of a published one become its draft unless ``publish`` is true."""

    category = serializers.ChoiceField(Guideline.Category.choices)
    position = serializers.IntegerField(min_value=0, max_value=1_000_000)
    publish = serializers.BooleanField(default=False)


class GuidelineBulkSerializer(serializers.Serializer[Any]):
    """Several guidelines at once: all, or none."""

    guidelines = serializers.ListField(child=WordsSerializer(), min_length=1, max_length=BULK_MOST)
    publish = serializers.BooleanField(default=False)


class GuidelineOrderSerializer(serializers.Serializer[Any]):
    """Guidelines of one brand as they are to follow each other."""

    ids = serializers.ListField(
        child=serializers.IntegerField(min_value=1, max_value=2**63 - 1), min_length=1, max_length=ORDER_MOST
    )

    def validate_ids(self, ids: list[int]) -> list[int]:
        """Each once."""
        if len(set(ids)) < len(ids):
            raise serializers.ValidationError(_("A guideline is named twice."), code="repeated")
        return ids


class GuidelineVersionSerializer(serializers.ModelSerializer[GuidelineVersion]):
    """What a guideline said from one publication to the next."""

    published_by = serializers.CharField(source="published_by.username", default=None, read_only=True)

    class Meta:
        model = GuidelineVersion
        fields = ("number", "category", "text", "published_by", "published_at")
        read_only_fields = fields


class BrandMemberSerializer(MemberSerializer):
    """Somebody a brand is shared with."""

    class Meta(MemberSerializer.Meta):
        model = BrandMember


class CopySerializer(serializers.Serializer[Any]):
    """Copy to be checked."""

    text = serializers.CharField(max_length=COPY_MAX_CHARACTERS, trim_whitespace=False, allow_blank=True)


class CitedGuidelineSerializer(serializers.Serializer[Any]):
    """The guideline that a finding is about."""

    id = serializers.IntegerField()
    category = serializers.ChoiceField(Guideline.Category.choices)
    text = serializers.CharField()


class FindingSerializer(serializers.Serializer[Any]):
    """Something in a copy that breaks a rule of the brand."""

    code = serializers.ChoiceField(
        ["forbidden_word", "mixed_politeness", "wrong_politeness", "emoji", "exclamation", "sentence_too_long"]
    )
    start = serializers.IntegerField(help_text="In UTF-16 code units, as JavaScript counts.")
    end = serializers.IntegerField(help_text="Exclusive.")
    found = serializers.CharField()
    detail = serializers.CharField(help_text="A sentence in the user's language.")
    guideline = CitedGuidelineSerializer(allow_null=True, help_text="Null for what holds without a rule.")


class FindingsSerializer(serializers.Serializer[Any]):
    """What in the copy breaks rules of the brand, in the order of the text."""

    findings = FindingSerializer(many=True)
